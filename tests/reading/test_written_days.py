from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.reading.written_days import (
    day_without_year,
    in_order_of,
    latest_before,
    read_day,
    read_stamp,
    short_day,
    unix_day,
    written_days,
)

FIFTH = date(2026, 3, 5)


@pytest.mark.parametrize(
    "words",
    [
        "2026-03-05",
        "2026/03/05 09:00",
        "2026-03-05T09:00:00+03:30",
        "20260305",
        "20260305091500Z",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        "Thursday, March 5, 2026",
        "5th March 2026",
        "5 March, 2026",
        "Mar. 5, 2026 at 10:00 AM",
        "05.03.2026",
        "5. März 2026",
        "5 mars 2026",
        "5 de marzo de 2026",
        "5 марта 2026",
        "٥ مارس ٢٠٢٦",
        "2026年3月5日",
        "令和8年3月5日",
        "民國115年3月5日",
        "۱۴ اسفند ۱۴۰۴",
        "1404/12/14",
        "5 มีนาคม 2569",
        "5 มีนาคม พ.ศ. 2569",
        "5 آذار/مارس 2026",
        "2026. 3. 5.",
        "2026. március 5.",
        "5/mar/2026",
        "5 de marzo del 2026",
        "5 tháng 3, 2026",
        "Thu Mar 05 10:00:00 GMT 2026",
        "2026년 3월 5일",
    ],
)
def test_a_day_is_read_however_it_is_written(words: str) -> None:
    written = read_day(words)

    assert written is not None
    assert written.days == (FIFTH,)


@pytest.mark.parametrize(
    "words", ["March 2026", "2026", "5 March", "12026-03-05", "192.168.2026.1", "5 March 3026", "soon"]
)
def test_less_than_a_whole_day_is_none(words: str) -> None:
    assert read_day(words) is None


@pytest.mark.parametrize("words", ["31 June 2026", "2026-02-30", "29 February 2025", "2026-13-01", "99.99.2026"])
def test_a_day_the_calendar_lacks_is_found_and_empty(words: str) -> None:
    written = read_day(words)

    assert written is not None
    assert written.days == ()


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("05/03/2026", (FIFTH, date(2026, 5, 3))),
        ("13/03/2026", (date(2026, 3, 13),)),
        ("03/13/2026", (date(2026, 3, 13),)),
        ("03-03-2026", (date(2026, 3, 3),)),
        ("5 listopada 2026", (date(2026, 10, 5), date(2026, 11, 5))),
    ],
)
def test_what_may_be_two_days_gives_both(words: str, days: tuple[date, ...]) -> None:
    written = read_day(words)

    assert written is not None
    assert set(written.days) == set(days)


def test_only_the_order_of_figures_is_a_matter_of_language() -> None:
    (written,) = written_days("5 listopada 2026")

    assert in_order_of(written, "pl").days == (date(2026, 10, 5), date(2026, 11, 5))


@pytest.mark.parametrize(
    ("words", "count"), [("Sun 03/01/2026", 1), ("Sunday, 03/01/2026", 1), ("The Sun, 03/01/2026", 2)]
)
def test_a_weekday_before_it_settles_a_day(words: str, count: int) -> None:
    (written,) = written_days(words)

    assert date(2026, 3, 1) in written.days
    assert len(written.days) == count


@pytest.mark.parametrize(("words", "is_utc"), [("2026-03-05T09:00:00Z", True), ("2026-03-05T09:00:00+03:30", False)])
def test_a_stamp_in_utc_says_so(words: str, *, is_utc: bool) -> None:
    written = read_day(words)

    assert written is not None
    assert written.is_utc is is_utc


def test_a_day_inside_a_sentence_is_found_but_is_not_what_it_begins_with() -> None:
    words = "The treaty was signed on 17 January 2025 in Moscow."

    assert [words[day.start : day.end] for day in written_days(words)] == ["17 January 2025"]
    assert read_day(words) is None


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back_from_its_iso_form(day: date) -> None:
    written = read_day(day.isoformat())

    assert written is not None
    assert written.days == (day,)


@given(st.text(max_size=200))
def test_days_stand_in_order_and_apart(words: str) -> None:
    places = [(day.start, day.end) for day in written_days(words)]

    assert places == sorted(places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))


def test_a_unix_time_may_be_in_milliseconds() -> None:
    assert unix_day(1_772_668_800) == unix_day(1_772_668_800_000) == FIFTH
    assert unix_day(-1) is None


@pytest.mark.parametrize(
    ("words", "found"), [("March 4", (3, 4)), ("4 Mar.", (3, 4)), ("4 listopada", None), ("Sunday", None)]
)
def test_a_day_may_lack_its_year(words: str, found: tuple[int, int] | None) -> None:
    assert day_without_year(words) == found


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_the_latest_such_day_is_of_the_year_before_a_limit(limit: date, month: int, day: int) -> None:
    found = latest_before(limit, month, day)

    assert found is not None
    assert timedelta(0) <= limit - found < timedelta(days=366)


@pytest.mark.parametrize(
    ("words", "days"),
    [("5.3.26", (FIFTH,)), ("05/03/26", (FIFTH, date(2026, 5, 3))), ("5.3.99", (date(1999, 3, 5),)), ("5.3", None)],
)
def test_a_year_may_have_two_figures(words: str, days: tuple[date, ...] | None) -> None:
    found = short_day(words)

    assert (found.days if found else None) == days


@pytest.mark.parametrize(
    ("value", "is_utc", "hour"),
    [
        ("2026-03-05T22:30:00Z", True, 22),
        ("2026-03-05T00:00:00Z", False, None),
        ("2026-03-05T00:00:00.000+00:00", False, None),
        ("2026-03-05", False, None),
        ("1772668800000", True, None),
    ],
)
def test_midnight_in_utc_is_a_day_without_a_time(value: str, *, is_utc: bool, hour: int | None) -> None:
    found = read_stamp(value)

    assert found is not None
    assert (found.days, found.is_utc, found.hour) == ((FIFTH,), is_utc, hour)


@pytest.mark.parametrize("value", ["1970-01-01T00:00:00Z", "0001-01-01", "soon", ""])
def test_a_stamp_for_unknown_is_none(value: str) -> None:
    assert read_stamp(value) is None

"""Days as documents write them: `2026-03-05`, `5 March 2026`, `5 марта 2026`, `2026年3月5日`, `۱۴ اسفند ۱۴۰۴`.

Only whole days with a year count; nothing is filled in, and neither clock nor locale is asked.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from briefing_app.assets import resource
from briefing_app.reading.calendars import (
    BUDDHIST_BEGIN,
    BUDDHIST_YEARS,
    ERAS,
    PERSIAN_MONTHS,
    PERSIAN_YEARS,
    persian_day,
)

EARLIEST_YEAR, LATEST_YEAR = 1800, 2199


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day found in some words.

    Attributes:
        days: The days the words can mean: one as a rule, two if day and month may be swapped, none if the calendar
            has no such day (31 June).
        is_utc: A time stamped in UTC follows the day.
        hour: The hour that follows the day, by the same clock; None if there is none.
    """

    days: tuple[date, ...]
    words: str
    start: int
    end: int
    is_utc: bool = False
    hour: int | None = None


class _Shape(NamedTuple):
    pattern: str
    is_ambiguous: bool = False


_TIME = (
    r"(?:[T ,]{1,3}(?:at )?(?P<hour>\d{1,2}):\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?"
    r"(?: ?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?)?"
)
_OF = r"(?:de |del |of )?"
_NEAR_A_NUMBER = r"\b(?=[^\d\n]{2,24}\d)"
"""Spares the trial of nine hundred names at each word."""
_SHAPES = (
    _Shape(r"(?P<year>\d{4})(?P<mark>[-/]|\. ?)(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)" + _TIME),
    _Shape(
        r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<hour>\d\d)\d\d(?:\d\d)?)?(?P<zone>Z)?(?!\d)"
    ),
    _Shape(r"(?P<era>ERAS)? ?(?P<year>\d{1,4}|元) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"),
    _Shape(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ /-]{_OF}(?P<name>NAMES)(?:/[^\W\d_]{{3,12}})?\.?,?[ /-]"
        rf"{_OF}(?:พ\.ศ\. ?)?(?P<year>\d{{4}})(?!\d)" + _TIME
    ),
    _Shape(_NEAR_A_NUMBER + r"(?P<name>NAMES)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})\b" + _TIME),
    _Shape(
        _NEAR_A_NUMBER
        + r"(?P<name>NAMES) (?P<day>\d{1,2}) (?P<hour>\d\d):\d\d:\d\d (?:(?P<zone>[A-Z]{3,4}) )?(?P<year>\d{4})\b"
    ),
    _Shape(r"(?P<year>\d{4})\.?[ -](?P<name>NAMES)\.?[ -](?P<day>\d{1,2})(?!\d)"),
    _Shape(r"(?P<day>\d{1,2}) tháng (?P<month>\d{1,2}),? (?:năm )?(?P<year>\d{4})(?!\d)"),
    _Shape(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})(?!\d)" + _TIME),
    _Shape(
        r"(?P<day>\d{1,2})(?P<mark>[/-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)" + _TIME, is_ambiguous=True
    ),
)
_SHORT = (
    re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d\d)"),
    re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d\d)"),
)
_FIRST_SHORT_YEAR = 70
"""Two figures from here mean the nineteen hundreds: there were no web pages before, and none are left from after."""


def written_days(text: str) -> Iterator[WrittenDay]:
    """Yield each whole day written in `text`, in order, none within another."""
    end = 0
    for match, shape in sorted(_matches(text), key=lambda pair: (pair[0].start(), -pair[0].end())):
        if match.start() >= end and _is_plausible(match):
            end = match.end()
            days = _on_weekday(_days(match, shape), text[: match.start()])
            yield WrittenDay(days, match.group(), match.start(), end, _is_utc(match), _hour(match))


def in_order_of(written: WrittenDay, language: str) -> WrittenDay:
    """Return a day in figures as the language writes it; with both meanings where the language knows both orders.

    Args:
        written: The day.
        language: A tag such as `fr` or `en-GB`. Plain `en` says nothing, and `en-US` stands on pages from everywhere:
            systems write it where nobody chose a language.
    """
    main, _, region = language.replace("_", "-").partition("-")
    is_open = main.lower() in _EITHER_ORDER or region.upper() in _MONTH_FIRST
    is_settled = (region.upper() in _DAY_FIRST or not is_open) and _IN_FIGURES.match(written.words)
    return replace(written, days=written.days[:1]) if is_settled else written


_IN_FIGURES = re.compile(r"\d{1,2}([/-])\d{1,2}\1\d")
"""Days that are two because a month's name is of two languages are no matter of order."""
_EITHER_ORDER = frozenset({"", "en", "fil", "tl", "zh", "ja", "ko"})
"""Languages of both orders, and those that write the year first and so have no habit where it is last."""
_DAY_FIRST = frozenset({"GB", "IE", "AU", "NZ", "IN"})
_MONTH_FIRST = frozenset({"US", "PR", "PH"})
_WEEKDAY = re.compile(r"(?<!the )\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\.?,? ?$", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _on_weekday(days: tuple[date, ...], before: str) -> tuple[date, ...]:
    """Return the one of several days that falls on the weekday written before it; all where that settles nothing."""
    if len(days) < 2 or not (match := _WEEKDAY.search(before[-12:])):
        return days
    fitting = tuple(day for day in days if day.weekday() == _WEEKDAYS.index(match[1].lower()))
    return fitting if len(fitting) == 1 else days


def short_day(words: str) -> WrittenDay | None:
    """Return the day that `words` are, with a year of two figures (`5.3.24`, `03/05/24`); None if they are not one."""
    for pattern in _SHORT:
        if match := pattern.fullmatch(words):
            day, month, year = (int(match[part]) for part in ("day", "month", "year"))
            year += 1900 if year >= _FIRST_SHORT_YEAR else 2000
            pairs = [(month, day)] if "." in words else [(month, day), (day, month)]
            found = (_day(year, *pair) for pair in pairs)
            return WrittenDay(tuple(dict.fromkeys(day for day in found if day)), words, 0, len(words))
    return None


def read_day(words: str) -> WrittenDay | None:
    """Return the day that `words` begin with, as metadata fields have it, weekday aside; None if there is none."""
    first = next(written_days(words), None)
    return first if first is not None and len(words[: first.start].strip(" ,.")) <= _LONGEST_WEEKDAY else None


def day_without_year(words: str) -> tuple[int, int] | None:
    """Return month and day of words such as `March 4` or `4 March`, if they are nothing else; None if not."""
    for pattern in _yearless_patterns():
        if (match := pattern.fullmatch(words.strip())) and len(months := _months().get(match["name"].lower(), ())) == 1:
            return months[0], int(match["day"])
    return None


def latest_before(limit: date, month: int, day: int) -> date | None:
    """Return the last such day of a year that is not after `limit`; None if the calendar has none there."""
    same_year = _day(limit.year, month, day)
    return same_year if same_year is not None and same_year <= limit else _day(limit.year - 1, month, day)


def read_stamp(value: str) -> WrittenDay | None:
    """Return the one day of a time written for programs, seconds since 1970 too; None if it is unclear or no time.

    Midnight in UTC is what a day without a time becomes in many systems, so it counts as no time. Days before the web
    that systems write for "unknown" are none.
    """
    value = value.strip()
    if value.isdecimal() and len(value) in {10, 13}:
        day = unix_day(float(value))
        return WrittenDay((day,), value, 0, len(value), is_utc=True) if day else None
    written = read_day(value)
    if written is None or any(day in _UNKNOWN for day in written.days):
        return None
    return replace(written, is_utc=False, hour=None) if _MIDNIGHT.search(value, written.start) else written


_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|UTC|GMT|[+-]00:?00))?$")
_UNKNOWN = frozenset({date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1), date(1899, 12, 30), date(1980, 1, 1)})


def unix_day(seconds: float) -> date | None:
    """Return the day of a Unix time in seconds or milliseconds, in UTC; None if it is no plausible one."""
    if seconds > 1e11:
        seconds /= 1000
    if not 0 < seconds < 7e9:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()


_YEAR = re.compile(r"\d{4}|[年년]")
_LONGEST_WEEKDAY = len("Donnerstag den")


def _matches(text: str) -> Iterator[tuple[re.Match[str], _Shape]]:
    if not _YEAR.search(text):
        return
    for pattern, shape in _patterns():
        for match in pattern.finditer(text):
            yield match, shape


def _is_plausible(match: re.Match[str]) -> bool:
    year, parts = _year(match), match.groupdict()
    if (name := parts.get("name", "").lower()) in PERSIAN_MONTHS:
        return year in PERSIAN_YEARS
    if year in BUDDHIST_YEARS:
        return name in _thai_months() or bool(parts.get("mark"))
    return EARLIEST_YEAR <= year <= LATEST_YEAR or (
        not name and match.start("year") < match.start("month") and year in PERSIAN_YEARS
    )


def _year(match: re.Match[str]) -> int:
    era = match.groupdict().get("era")
    year = 1 if match["year"] == "元" else int(match["year"])
    return year + ERAS[era] if era else year


def _days(match: re.Match[str], shape: _Shape) -> tuple[date, ...]:
    parts = match.groupdict()
    day, year = int(parts["day"]), _year(match)
    name = parts.get("name", "").lower()
    if year in PERSIAN_YEARS:
        found = persian_day(year, PERSIAN_MONTHS[name] if name else int(parts["month"]), day)
        return (found,) if found else ()
    months = _months()[name] if name else (int(parts["month"]),)
    pairs = [(month, day) for month in months]
    if year in BUDDHIST_YEARS:
        year -= BUDDHIST_BEGIN
    elif shape.is_ambiguous:
        pairs += [(day, month) for month in months]
    days = (_day(year, month, day) for month, day in pairs)
    return tuple(dict.fromkeys(day for day in days if day is not None))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_utc(match: re.Match[str]) -> bool:
    return match.groupdict().get("zone") in {"Z", "UTC", "GMT", "+00:00", "+0000", "-00:00"}


def _hour(match: re.Match[str]) -> int | None:
    hour = match.groupdict().get("hour")
    return int(hour) if hour else None


@cache
def _yearless_patterns() -> tuple[re.Pattern[str], ...]:
    shapes = (r"(?P<name>NAMES)\.? (?P<day>\d{1,2})", r"(?P<day>\d{1,2})\.? (?P<name>NAMES)\.?")
    return tuple(re.compile(shape.replace("NAMES", _names()), re.IGNORECASE) for shape in shapes)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], _Shape], ...]:
    before, eras = r"(?<![\d./-])", "|".join(ERAS)
    return tuple(
        (re.compile(before + shape.pattern.replace("NAMES", names).replace("ERAS", eras), re.IGNORECASE), shape)
        for names in (_names(),)
        for shape in _SHAPES
    )


def _names() -> str:
    return "|".join(re.escape(name) for name in sorted({*_months(), *PERSIAN_MONTHS}, key=len, reverse=True))


@cache
def _months() -> dict[str, tuple[int, ...]]:
    """Return the month of each name; a few names mean another month in another language."""
    months: dict[str, tuple[int, ...]] = {}
    for row in _rows():
        months[row["name"]] = (*months.get(row["name"], ()), int(row["month"]))
    return months


@cache
def _thai_months() -> frozenset[str]:
    return frozenset(row["name"] for row in _rows() if row["languages"] == "th")


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with resource("reading/months.csv").open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table))

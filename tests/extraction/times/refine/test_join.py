"""Times of day with their days, weeks and months with theirs."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was shown on [March 3, 2026 2:36 pm] there.", "2026-03-03T14:36"),
        ("The battle lasted until [May 8 1:00AM] there.", "2026-05-08T01:00"),
        ("They leave [tomorrow, 9 a.m.], he said.", "2026-03-06T09:00"),
        ("It went off at [8:30 p.m. Tuesday night] there.", "2026-03-03T20:30"),
        ("It went off at [10:35 a.m.] local time on Tuesday.", "2026-03-03T10:35"),
        ("It went off at [10 a.m.] local time (0800 GMT) on Tuesday.", "2026-03-03T10:00"),
        ("It is open between [8 a.m.] and 5 p.m. on Tuesday.", "2026-03-03T08:00"),
        ("It went off at 10 a.m. local time ([0800 GMT]) on Tuesday.", "2026-03-03T08:00"),
    ],
)
def test_time_of_day_has_the_day_beside_it(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The event runs from [6:30]-11:30 p.m. today.", "2026-03-05T18:30"),
        ("The event runs from [11:30]-1:30 p.m. today.", "2026-03-05T11:30"),
        ("The event runs from [6:30]-11:30 a.m. today.", "2026-03-05T06:30"),
    ],
)
def test_first_of_two_times_shares_the_half_of_the_day_where_order_allows(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sales fell for [the month of February] there.", "2026-02"),
        ("It came in [January nineteen ninety-seven] at last.", "1997-01"),
        ("It came in [the winter of nineteen ninety-four] at last.", "1994-WI"),
        ("They race on [the weekend of March 14] there.", "2026-W11-WE"),
        ("They met in [the week of March 2] there.", "2026-W10"),
    ],
)
def test_unit_takes_the_date_it_is_of(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It took [3 hours 20 minutes] in all.", "PT3H20M"),
        ("It took [two years and three months] in all.", "P2Y3M"),
        ("It took [two days and six hours] in all.", "P2DT6H"),
        ("It took [two days] and three weeks in all.", "P2D"),
    ],
)
def test_length_takes_the_finer_one_behind_it(text, value):
    assert value_of(text, THURSDAY) == value

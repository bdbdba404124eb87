"""Short ends of ranges and lists are found, with the month, year or half of the day they leave out."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Talks will run between [3] and 9 May there.", "2026-05-03"),
        ("Talks will run between 3 and [9 May] there.", "2026-05-09"),
        ("Talks ran [May 3]-9 last, in Geneva.", "2026-05-03"),
        ("Talks ran May 3-[9], in Geneva.", "2026-05-09"),
        ("Talks will run on [the 3rd]-9th of May there.", "2026-05-03"),
        ("Talks ran from [28] to 30 April 2025 there.", "2025-04-28"),
        ("Talks run on March 6, [7] and 9 in Oman.", "2026-03-07"),
        ("Talks run on March 6, 7 and [9] in Oman.", "2026-03-09"),
        ("Talks run on [6], 7 and 9 March there.", "2026-03-06"),
        ("Talks run on [28]/29 March there.", "2026-03-28"),
        ("Talks run from [the 28th] to the 30th of April there.", "2026-04-28"),
        ("Talks run on 28/[29 March] there.", "2026-03-29"),
        ("Sales fell in [Jan]-Feb 2026 there.", "2026-01"),
        ("It killed some in March 6, [700] and 900 people there.", None),
    ],
)
def test_ends_share_month_and_year(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The forum runs from [7]-9 p.m. today.", "2026-03-05T19:00"),
        ("The forum runs from [11] to 1 p.m. today.", "2026-03-05T11:00"),
        ("The forum runs from [7] to 9 a.m. today.", "2026-03-05T07:00"),
    ],
)
def test_hour_shares_the_half_of_the_day_where_order_allows(text, value):
    assert value_of(text, THURSDAY) == value

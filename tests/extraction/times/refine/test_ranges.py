"""Ends of ranges share what one of them leaves out."""

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
        ("Talks ran from [28 April] to 3 May 2025 there.", "2025-04-28"),
    ],
)
def test_ends_share_month_and_year(text, value):
    assert value_of(text, THURSDAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It lasted from December to [March] there.", "2026-03"),
        ("It lasted from October to [February] there.", "2026-02"),
        ("It will be shut from Monday to [Friday] there.", "2026-03-13"),
        ("They met between 28 December and [3 January] there.", "2026-01-03"),
    ],
)
def test_second_end_follows_the_first(text, value):
    assert value_of(text, THURSDAY) == value

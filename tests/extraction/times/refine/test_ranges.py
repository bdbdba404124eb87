"""Parts of ranges share a year or follow one another."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Talks ran from [28 April] to 3 May 2025 there.", "2025-04-28"),
        ("Talks ran between [May] and June last year there.", "2025-05"),
        ("Talks ran from [30 December] to 2 January 2025 there.", "2024-12-30"),
    ],
)
def test_first_part_takes_the_year_of_the_second(text, value):
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

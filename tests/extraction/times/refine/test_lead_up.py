"""What ends a length may lie anywhere in it."""

from datetime import date

import pytest

from briefing_app.extraction import find_times

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Some 40 died in the three months to January.", date(2025, 11, 1), date(2026, 1, 31)),
        ("Some 40 died in the 12 months to 31 January 2025.", date(2024, 2, 1), date(2025, 1, 31)),
        ("Some 40 died in the week to 28 February.", date(2026, 2, 22), date(2026, 2, 28)),
        ("Profit rose in the year ended March 31, 2025.", date(2024, 4, 1), date(2025, 3, 31)),
        ("It took three months. January was cold.", date(2026, 1, 1), date(2026, 1, 31)),
    ],
)
def test_end_of_a_length_has_all_its_days(text, first, last):
    when = find_times(text, THURSDAY)[-1].when

    assert when is not None
    assert (when.first_day, when.last_day) == (first, last)


def test_end_of_a_length_keeps_its_value():
    found = find_times("Some 40 died in the three months to January.", THURSDAY)

    assert [time.value for time in found] == ["P3M", "2026-01"]

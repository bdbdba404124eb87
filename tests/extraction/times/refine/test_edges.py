"""The edge of a month or a year is finer than the whole; its value stays that of its words."""

from datetime import date

import pytest

from briefing_app.extraction import find_times

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The judges ruled on the last day of February 2024.", "2024-02-29"),
        ("It opened on the first day of 2010.", "2010-01-01"),
        ("They fled in the last days of 2001.", "2001-12"),
        ("They fled in the opening weeks of 2001.", "2001-01"),
        ("They fled in the closing days of last year.", "2025-12"),
        # How many days are the first ones of a month, nobody knows.
        ("They fled in the first days of May 2010.", "2010-05"),
        ("They fled in the last week of June 2010.", "2010-06"),
        ("They fled in the final days of the 1990s.", "199X"),
    ],
)
def test_edge_is_as_fine_as_its_words(text, edtf):
    (found,) = find_times(text, THURSDAY)

    assert found.when is not None
    assert found.when.edtf == edtf


def test_edge_keeps_the_value_of_the_whole_and_says_why():
    (found,) = find_times("They fled in the last days of 2001.", THURSDAY)

    assert (found.value, found.mod) == ("2001", "END")
    assert found.when is not None
    assert found.when.reason == "the last days of 2001: as written"

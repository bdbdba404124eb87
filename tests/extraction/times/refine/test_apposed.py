"""What is counted is the date that the words behind it give."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was built in 1902. [Five years later], in 1970, it was sold.", "1970"),
        ("It was built in 1902. [Two days later], on 9 May 1970, it was sold.", "1970-05-09"),
        ("It was built in 1902. [Five years later], it was sold and in 1970 razed.", "1907"),
    ],
)
def test_date_behind_a_comma_is_what_was_counted(text, value):
    assert value_of(text, THURSDAY) == value

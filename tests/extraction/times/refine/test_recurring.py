"""Parts of a year beside "every year" are of no year."""

from datetime import date

import pytest

from tests.extraction.times.reading import value_of

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They vote every four years in [November] there.", "XXXX-11"),
        ("They march every year on [9 May] there.", "XXXX-05-09"),
        ("They march on [9 May] each year there.", "XXXX-05-09"),
        ("It is held annually in [the spring], he said.", "XXXX-SP"),
        ("They vote every week. In [February] they lost.", "2026-02"),
    ],
)
def test_part_beside_a_yearly_turn_has_no_year(text, value):
    assert value_of(text, THURSDAY) == value

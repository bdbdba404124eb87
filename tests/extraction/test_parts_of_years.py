"""Early, late and mid tell in which part of a year or a decade an event lies."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from tests.extraction.drafts import PUBLISHED, date_of


@pytest.mark.parametrize(
    ("time", "when"),
    [
        ("in early 2017", "2017-01/2017-06"),
        ("early last year", "2025-01/2025-06"),
        ("in mid-2017", "2017-04/2017-09"),
        ("in late 2017", "2017-07/2017-12"),
        ("in the early 1990s", "1990/1994"),
        ("in the mid-1990s", "1992/1996"),
        ("in the late 1990s", "1995/1999"),
        ("in 2017", "2017"),
        ("in the 1990s", "199X"),
        ("in late March", "2026-03"),
    ],
)
def test_a_part_of_a_year_or_decade_bounds_what_was_done_then(time, when):
    assert date_of(f"Peru left the bloc {time}.", "left") == when


def test_a_part_of_a_year_opens_what_goes_on_since():
    (draft,) = extract("Peru has been out of the bloc since early 2017.", PUBLISHED)
    assert (draft.when.first_day, draft.when.last_day) == (date(2017, 1, 1), None)

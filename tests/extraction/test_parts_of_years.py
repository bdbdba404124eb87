"""Early, late and mid tell in which part of a month, a year or a decade an event lies."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status
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
        ("in early March", "2026-03"),
        ("in mid-March", "2026-03"),
        ("in late February 2024", "2024-02"),
        ("at the end of February", "2026-02"),
        ("in the first days of May", "2026-05"),
        ("in the last week of May", "2026-05-25/2026-05-31"),
        ("in the second week of May", "2026-05-08/2026-05-14"),
        ("in the first half of May", "2026-05-01/2026-05-15"),
        ("in the second half of April", "2026-04-16/2026-04-30"),
        ("late last month", "2026-05"),
        ("earlier this month", "2026-06-01/2026-06-03"),
        ("earlier this year", "2026-01-01/2026-06-03"),
        ("at the turn of the year", "2025-12/2026-01"),
        ("in March", "2026-03"),
    ],
)
def test_a_part_of_a_time_bounds_what_was_done_then(time, when):
    assert date_of(f"Peru left the bloc {time}.", "left") == when


def test_a_part_of_a_year_opens_what_goes_on_since():
    (draft,) = extract("Peru has been out of the bloc since early 2017.", PUBLISHED)
    assert (draft.when.first_day, draft.when.last_day) == (date(2017, 1, 1), None)


@pytest.mark.parametrize(
    ("deadline", "when"),
    [
        ("by the end of 2027", "2027"),
        ("by 2028", "2028"),
        ("by October", "2026-10"),
        ("by mid-July", "2026-07"),
        ("before the end of July", "2026-07"),
        ("by the second half of 2027", "2027-07/2027-12"),
        ("before the year is out", "2026-06-04/2026-12-31"),
        ("by the end of the month", "2026-06-04/2026-06-30"),
        ("by the end of next week", "2026-06-08/2026-06-14"),
        ("by 3 July", "2026-06-04/2026-07-03"),
        ("before Christmas", "2026-06-04/2026-12-25"),
    ],
)
def test_what_is_to_be_done_by_the_end_of_a_time_is_planned_for_that_time(deadline, when):
    assert date_of(f"Peru will leave the bloc {deadline}.", "leave") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The withdrawal of the troops, due before the year is out, was discussed.", "2026-06-04/2026-12-31"),
        ("They discussed the handover of the port, due in the second half of August.", "2026-08-16/2026-08-31"),
        ("The trial due in September was discussed.", "2026-09"),
    ],
)
def test_what_is_due_is_planned_for_then(text, when):
    planned = [draft.when.edtf for draft in extract(text, PUBLISHED) if draft.status is Status.PLANNED]
    assert planned == [when]

"""What was kept off, left out or only nearly came about is no event."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import Status

PUBLISHED = date(2021, 11, 18)


def told(text):
    return {draft.title: (draft.status, draft.when.edtf) for draft in extract(text, PUBLISHED)}


@pytest.mark.parametrize(
    "text",
    [
        "Contrary to reports, Peru did not sign the pact in May.",
        "Peru did not hold the election in May.",
        "Ruiz avoided arrest on Monday.",
        "Peru almost signed the pact in May.",
        "The vote hardly changed the map in May.",
        "Ruiz barely registered in the polls in May.",
        "The truce all but collapsed on Monday.",
        "A visit to Lima in May is out of the question.",
        "Ruiz is thinking of visiting Lima in May.",
    ],
)
def test_what_did_not_come_about_is_no_event(text):
    assert told(text) == {}


def test_what_is_left_out_is_no_event_beside_what_was_done():
    found = told("Instead of signing the pact on Monday, Ruiz walked out.")
    assert [title for title in found if "act" in title] == []


def test_a_march_that_was_prevented_is_no_plan():
    found = told("A march planned for Friday was prevented by police.")
    assert [status for status, _ in found.values()] == [Status.HAPPENED]


def test_what_somebody_did_not_attend_took_place():
    assert (Status.HAPPENED, "2021-05") in told("Peru did not attend the summit in May.").values()


def test_what_is_held_to_have_come_about_is_told():
    found = told("A tanker is reported to have sunk off Lima on Monday.")
    assert found == {"Tanker is reported to have sunk off Lima": (Status.HAPPENED, "2021-11-15")}


def test_what_is_being_done_is_going_on():
    ((status, _),) = told("Talks are being held in Lima this week.").values()
    assert status is Status.ONGOING


def test_what_almost_doubled_grew():
    assert (Status.HAPPENED, "2021-05") in told("Chile almost doubled its army in May.").values()


def test_what_barely_came_off_came_off():
    assert (Status.HAPPENED, "2021-05") in told("Ruiz barely escaped in May.").values()

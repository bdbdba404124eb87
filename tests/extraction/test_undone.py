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
        "Ministers failed on Monday in Lima to agree on a loan.",
        "Peru's harvest came to 56 million tonnes in 2019.",
        "The peso was little changed on Monday.",
    ],
)
def test_what_did_not_come_about_is_no_event(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru launched a coin called Inti in May 1985.", {"Peru launched a coin called Inti": "1985-05"}),
        ("A ferry named Inca sank off Peru in 1996.", {"Inca sank off Peru": "1996"}),
        ("A minister called Ruiz on Monday.", {"Minister called Ruiz": "2021-11-15"}),
        ("Peru's Congress on Monday passed the bill.", {"Peru's Congress passed the bill": "2021-11-15"}),
        ("Peru is holding a referendum on 3 December.", {"Peru is holding a referendum": "2021-12-03"}),
        ("Peru repaid its debt in 2013.", {"Peru repaid its debt": "2013"}),
        ("Moody's downgraded Peru on Monday.", {"Moody's downgraded Peru": "2021-11-15"}),
        ("Peru's central bank held its rate at 4 percent on Monday.",
         {"Peru's central bank held its rate at 4 percent": "2021-11-15"}),
        ("Copper output in Peru fell to its lowest since 2011.",
         {"Copper output in Peru fell to its lowest": "../2021-11-18"}),
        ("Peru held its first census since 1987 on 15 November.", {"Peru held its first census": "2021-11-15"}),
        ("Nepal's premier K.P. Sharma Oli resigned on Monday.",
         {"Nepal's premier K.P. Sharma Oli resigned": "2021-11-15"}),
        ("The Fed cut rates by a quarter point.", {"Fed cut rates by a quarter point": "../2021-11-18"}),
    ],
)  # fmt: skip
def test_a_name_a_bank_and_a_congress_leave_the_deed_its_day(text, found):
    assert {title: day for title, (_, day) in told(text).items()} == found


def test_what_holds_from_a_day_to_come_is_planned():
    assert told("Peru banned the export of ore from 1 January 2023.") == {
        "Peru banned the export of ore": (Status.PLANNED, "2023-01-01")
    }


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

"""What is asked for by a noun is requested, and the asking is an event of its own."""

from datetime import date

import pytest

from briefing_app.extraction import extract
from briefing_app.model import EventKind, Status

PUBLISHED = date(2021, 11, 18)


def of_status(text, status):
    return [draft for draft in extract(text, PUBLISHED) if draft.status is status]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A new session of the council was requested by Chile and Peru.", EventKind.MEETING),
        ("Chile appealed to the agency to hold a summit without delay.", EventKind.MEETING),
        ("An application for the extradition of the banker was lodged with Chile last May.", EventKind.ARREST),
        ("It was in May that Peru first demanded an election in the valley.", EventKind.ELECTION),
        ("Peru demanded on Monday that Chile withdraw its troops.", EventKind.DEPLOYMENT),
        ("Peru turned to Chile for help in mending the dam.", EventKind.AID),
        ("Prosecutors applied to Chile for the extradition of the banker.", EventKind.ARREST),
    ],
)
def test_what_is_asked_for_is_requested(text, kind):
    assert [draft.kind for draft in of_status(text, Status.REQUESTED)] == [kind]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru turned to France on Monday with an appeal for tents.", "2021-11-15"),
        ("An application for the extradition of the banker was lodged with Chile last May.", "2021-05"),
        ("It was in May that Peru first demanded an election in the valley.", "2021-05"),
    ],
)
def test_the_asking_has_its_own_day(text, day):
    asked = [draft for draft in of_status(text, Status.HAPPENED) if draft.kind is EventKind.REQUEST]
    assert [draft.when.edtf for draft in asked] == [day]


def test_an_unknown_verb_may_be_what_is_asked():
    (asked,) = of_status("Chile urged Peru to unseal the archive by 30 November.", Status.REQUESTED)
    assert asked.title == "Peru to unseal the archive"


def test_what_a_wish_is_not_for_is_not_requested():
    assert not of_status("The appeal of the general in the trial failed on Monday.", Status.REQUESTED)

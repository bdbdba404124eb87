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
        ("Peru told Chile to withdraw its troops before 30 November.", EventKind.DEPLOYMENT),
        ("Peru requested pumps and boats from Chile.", EventKind.AID),
        ("Peru requested tents for the victims of the flood of 3 May.", EventKind.AID),
        ("Peru requested observers from Chile for its December poll.", EventKind.AID),
        ("Peru demanded that the general be extradited to Lima.", EventKind.ARREST),
        ("A panel recommended on Monday that Peru's airspace be closed.", EventKind.OTHER),
        ("Peru appealed to Chile on Monday for 20 field hospitals.", EventKind.AID),
        ("Peru turned to Chile on Monday with a plea for vaccines.", EventKind.AID),
        ("Tents were requested by Peru on Monday.", EventKind.AID),
        ("Peru is asking Chile for more grain.", EventKind.AID),
        ("Peru asked Chile for 300 soldiers to guard the dam.", EventKind.DEPLOYMENT),
        ("Peru insisted on a meeting with Chile.", EventKind.MEETING),
        ("The opposition insisted on a new vote.", EventKind.VOTE),
        ("Peru turned to Chile on Monday for rescue helicopters.", EventKind.AID),
        ("Villagers in Peru looked to Chile for tents.", EventKind.AID),
        ("Peru turned to Chile for bombers.", EventKind.DEPLOYMENT),
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


def test_talks_that_are_to_be_frozen_are_no_sanction():
    (asked,) = of_status("Chile urged Peru to freeze talks with the rebels.", Status.REQUESTED)
    assert asked.kind is EventKind.OTHER


def test_who_tells_somebody_to_act_makes_a_request_and_says_nothing():
    found = extract("Peru told Chilean troops to leave by 30 November.", PUBLISHED)
    assert next((draft.kind, draft.attributed_to) for draft in found) == (EventKind.REQUEST, None)
    assert [draft.attributed_to for draft in found] == [None, None]


def test_an_unknown_verb_may_be_what_is_asked():
    (asked,) = of_status("Chile urged Peru to unseal the archive by 30 November.", Status.REQUESTED)
    assert asked.title == "Peru to unseal the archive"


@pytest.mark.parametrize(
    "text",
    [
        "The appeal of the general in the trial failed on Monday.",
        "The governor of Peru asked for patience on Monday.",
        "The governor of Peru asked for time to study the plans for generators.",
        "Peru was asked by Chile about the tents on Monday.",
        "The source in Peru requested anonymity.",
        "The envoy insisted on his innocence.",
        "Voters in Peru turned to the opposition for answers.",
        "Peru did not ask Chile for tents on Monday.",
        "Ann Berg asked for more time to pay on Monday.",
        "He asked for water.",
        "The coach told his players to relax.",
        "Peru told reporters that Chile wanted to withdraw its boats.",
    ],
)
def test_what_a_wish_is_not_for_is_not_requested(text):
    assert not of_status(text, Status.REQUESTED)


@pytest.mark.parametrize(
    ("text", "count"),
    [("Peru wants the council to vote on the text on Friday.", 0), ("Peru wants to vote on the text on Friday.", 1)],
)
def test_what_somebody_wants_others_to_do_is_no_plan(text, count):
    assert len(of_status(text, Status.PLANNED)) == count

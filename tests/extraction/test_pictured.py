"""Clauses that say when by what shows an event told before."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

SHOWN = [
    ("The shipwreck of 9 May killed two. The mate left the bridge before the hull struck a reef.", "left", "shipwreck"),
    ("The plane crash of 9 May killed two. The pilot phoned his wife before the jet hit the ground.", "phoned",
     "crash"),
    ("The landing of 9 May met no fire. The mayor fled before the barges came ashore.", "fled", "landing"),
    ("The eruption of 9 May killed nobody. The guides had resigned before the mountain blew.", "resigned", "eruption"),
    ("The cave-in of 9 May killed two miners. The foreman resigned before the ceiling gave way.", "resigned",
     "cave-in"),
    ("After the border closure of 9 May, prices fell. Traders bought the grain before the frontier was sealed.",
     "bought", "closure"),
    ("The avalanche of 9 May buried a hut. Guides left the trail before the snow came down.", "left", "avalanche"),
    ("The explosion of 9 May killed two. Welders left the plant before the boiler blew up.", "left", "explosion"),
    ("The sinking of 9 May cost two lives. The crew sent a signal before the ferry went down.", "sent", "sinking"),
    ("The flood of 9 May drowned two. The mayor ordered sandbags before the river burst its banks.", "ordered",
     "flood"),
    ("The derailment of 9 May hurt two. The driver sent a warning before the tram left the rails.", "sent",
     "derailment"),
    ("The coronation of 9 May was quiet. The poet had been freed before the queen was crowned.", "freed", "coronation"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), SHOWN)
def test_an_event_is_known_by_what_shows_it(text, one, other):
    assert RelationKind.BEFORE in orders_between(text, one, other)


OTHERS = [
    # a thing hit that is no end of it
    ("The shipwreck of 9 May killed two. The captain left his post before the ship hit port.", "left", "shipwreck"),
    # somebody else
    ("The landing of 9 May met no fire. The mayor fled before the police arrived.", "fled", "landing"),
    ("The avalanche of 9 May buried a hut. Guides left the trail before the roof came down.", "left", "avalanche"),
    # it is over again
    ("The blackout of 9 May lasted hours. The minister resigned before the lights came back.", "resigned", "blackout"),
    # the clause tells more
    ("The eruption of 9 May killed nobody. The guides resigned before the volcano erupted again in June.", "resigned",
     "eruption"),
    # nothing known
    ("The cave-in of 9 May killed two miners. The foreman resigned before a roof collapsed.", "resigned", "cave-in"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other"), OTHERS)
def test_what_may_be_another_event_stays_one(text, one, other):
    assert orders_between(text, one, other) == []


def test_a_game_is_counted_from_by_any_of_its_names():
    text = "The derby of 9 May was lost. Lima's coach resigned a day after the match."

    assert [draft.when.edtf for draft in events_at(text, "resigned")] == ["2026-05-10"]

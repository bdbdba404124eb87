"""Orders that the build of a sentence tells."""

import pytest

from briefing_app.model import RelationKind
from tests.extraction.drafts import events_at, orders_between

ORDERED = [
    ("No sooner had rebels seized the bridge than the garrison surrendered.", "seized", "surrendered",
     RelationKind.BEFORE),
    ("It was not until a dam burst on 9 May that the ministry evacuated the village.", "evacuated", "burst",
     RelationKind.AFTER),
    ("Having robbed the bank, the gang fled to Togo.", "robbed", "fled", RelationKind.BEFORE),
    ("Rebels seized the bridge, after which they attacked the fort.", "attacked", "seized", RelationKind.AFTER),
    ("The leak at the mine led to a fire on 9 May.", "leak", "fire", RelationKind.BEFORE),
    ("The coup of 9 May was followed by a curfew.", "coup", "curfew", RelationKind.BEFORE),
    ("The raid of 9 May had been preceded by a blackout.", "raid", "blackout", RelationKind.AFTER),
    ("Rebels seized the bridge. Riots followed.", "Riots", "seized", RelationKind.AFTER),
    ("A ferry sank off Kota on 9 May. The hearing began only after the pilots had been questioned.", "questioned",
     "sank", RelationKind.AFTER),
    ("A ferry sank off Kota on 9 May. Charges were not brought until the crew had been questioned.", "questioned",
     "sank", RelationKind.AFTER),
    ("It took months of fruitless talks before Peru returned the mask on 9 May.", "talks", "returned",
     RelationKind.BEFORE),
    ("It took weeks of legal wrangling before Peru returned the mask on 9 May.", "wrangling", "returned",
     RelationKind.BEFORE),
    ("Rebels seized the bridge. The excommunications followed.", "followed", "seized", RelationKind.AFTER),
    ("Thieves emptied the bank on 9 May. Not until they had crossed into Togo did a bomb explode.", "explode",
     "crossed", RelationKind.AFTER),
    ("It took weeks of demonstrations to topple the mayor, who resigned on 9 May.", "demonstrations", "resigned",
     RelationKind.BEFORE),
    ("After days of bickering, Chad's parliament passed the budget on 9 May.", "passed", "bickering",
     RelationKind.AFTER),
    ("On the heels of an 8 May explosion came a walkout by Kazakh railwaymen.", "walkout", "explosion",
     RelationKind.AFTER),
    ("Two days after the 8 May vote came the resignation of Peru's premier.", "resignation", "vote",
     RelationKind.AFTER),
    ("Before the 8 May vote came a raid on the offices of a bank.", "raid", "vote", RelationKind.BEFORE),
    ("Hardly had the rubble been removed when a bomb exploded.", "removed", "exploded", RelationKind.BEFORE),
]  # fmt: skip


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_a_frame_tells_the_order_of_its_two_events(text, one, other, kind):
    assert kind in orders_between(text, one, other)


DATED = [
    ("Months of riots culminated in the resignation of the mayor on 9 May.", "resignation", "2026-05-09"),
    (
        "Chad signed the pact on Friday 8 May. The week had opened with a march in Lima.",
        "march",
        "2026-05-04/2026-05-10",
    ),
    ("Monday saw a raid on the port.", "raid", "2026-06-01"),
]


@pytest.mark.parametrize(("text", "trigger", "edtf"), DATED)
def test_a_frame_dates_the_event_its_noun_names(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf.strip("[]").replace("..", "/") == edtf


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The plan would lead to a strike.", "strike"),
        ("The leak did not lead to a fire.", "fire"),
        ("The reforms have led to problems.", "led to"),
        ("It took the court of Lima to free the man.", "court"),
    ],
)
def test_what_a_link_does_not_tell_for_sure_is_no_event(text, trigger):
    assert events_at(text, trigger) == []


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The minister resigned on 9 May. He went only after his party had deserted him.", "deserted", "resigned"),
        ("The minister resigned on 9 May. The port was closed after the crew had deserted it.", "deserted", "resigned"),
    ],
)
def test_what_may_explain_what_was_told_is_not_placed_after_it(text, one, other):
    assert orders_between(text, one, other) == []


def test_people_who_follow_are_in_no_order():
    text = "Rebels seized the bridge. Reporters followed."

    assert orders_between(text, "followed", "seized") == []

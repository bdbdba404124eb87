"""Orders that a text states between its events, and dates that are counted from one to another."""

import pytest

from briefing_app.extraction import extract
from briefing_app.model import RelationKind, Status
from tests.extraction.drafts import PUBLISHED, events_at

ORDERED = [
    ("Drills were held just prior to an outbreak of war.", "Drills", "outbreak", RelationKind.BEFORE),
    ("In the wake of the mutiny of 17 May, Peru shut its ports.", "shut", "mutiny", RelationKind.AFTER),
    ("While ministers were meeting in Rome, a bomb went off.", "went off", "meeting", RelationKind.DURING),
    ("The roof gave way. Then the tower collapsed.", "collapsed", "gave way", RelationKind.AFTER),
    ("Peru shut its ports. Some time later Chile recalled its envoy.", "recalled", "shut", RelationKind.AFTER),
    ("The court freed the man. He had been arrested in Rome.", "arrested", "freed", RelationKind.BEFORE),
    ("Chile condemned the assassination of the mayor.", "condemned", "assassination", RelationKind.AFTER),
]


@pytest.mark.parametrize(("text", "one", "other", "kind"), ORDERED)
def test_stated_orders_are_kept(text, one, other, kind):
    drafts = extract(text, PUBLISHED)
    (first,) = [draft for draft in drafts if draft in events_at(text, one)]
    (second,) = [index for index, draft in enumerate(drafts) if draft in events_at(text, other)]

    assert kind in [relation.kind for relation in first.relations if relation.other == second]


def test_an_order_follows_over_a_third_event():
    text = "The roof gave way. Then the tower collapsed. Then the road sank."

    (first,) = events_at(text, "gave way")

    assert [relation.kind for relation in first.relations] == [RelationKind.BEFORE]


COUNTED = [
    ("The summit ended on 12 May. The day after the summit, Oslo expelled a consul.", "expelled", "2026-05-13"),
    ("Finland expelled the man on 14 May. Three days before the expulsion a cook had vanished.", "vanished",
     "2026-05-11"),
    ("A week before the 9 May election, the challenger withdrew.", "withdrew", "2026-05-02"),
    ("She was jailed in June 2021, two months after the mutiny.", "mutiny", "2021-04"),
    ("The canal was dug the year after the 2011 revolution.", "dug", "2012"),
    ("On the eve of a vote of 1 May, Sudan closed its border.", "closed", "2026-04-30"),
    ("Within 48 hours of the ambush on 20 May, the rebels had surrendered.", "surrendered", "2026-05-20/2026-05-22"),
    ("Divers were searching the lake on 5 May, two days after the ferry sank.", "sank", "2026-05-03"),
    ("Divers came on 20 May, less than two weeks after the ferry sank.", "sank", "2026-05-06/2026-05-20"),
    ("Divers came on 20 May, more than two weeks after the ferry sank.", "sank", "../2026-05-06"),
    ("The ferry sank on 6 May; hours later divers came.", "came", "2026-05-06/2026-05-07"),
    ("The ferry sank on 6 May, hours after divers came.", "came", "2026-05-05/2026-05-06"),
    ("Divers came on 20 May, about two weeks after the ferry sank.", "sank", "2026-05-06~"),
    ("The ferry sank on 6 May. Less than two weeks later divers came.", "came", "2026-05-06/2026-05-20"),
    ("The ferry sank on 6 May. More than two weeks later divers came.", "came", "2026-05-20/2026-06-04"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "edtf"), COUNTED)
def test_a_date_is_counted_from_a_dated_event(text, trigger, edtf):
    (draft,) = events_at(text, trigger)

    assert draft.when.edtf == edtf


NEVER_DATED = [
    ("Some weeks before the coup of 17 May, the mayor fled.", "fled"),
    ("Long before the 2011 uprising, a hotel had sued the mine.", "sued"),
    ("Soon after the vote of 1 May, Sudan closed its border.", "closed"),
]


@pytest.mark.parametrize(("text", "trigger"), NEVER_DATED)
def test_an_open_distance_gives_no_day(text, trigger):
    (draft,) = events_at(text, trigger)

    assert not draft.when.is_dated


def test_a_date_counted_past_publication_is_not_shown_for_what_has_happened():
    (draft,) = events_at("Parliament passed the bill on 1 June and overrode the veto a week later.", "overrode")

    assert (draft.status, draft.when.is_dated) == (Status.HAPPENED, False)

"""Events are joined and split without losing a passage, a country or a relation."""

from dataclasses import replace

import pytest

from briefing_app import workspace
from briefing_app.model import CountryCode, Decision, Party, Relation, RelationKind, Span
from briefing_app.store import EVENTS, Write
from tests.workspace.desk import ids


def put(dossier, event, **fields):
    dossier.commit("test", "test", [Write(EVENTS, event, replace(dossier.events[event], **fields))])


def test_joined_events_keep_the_first_title_and_all_passages(dossier):
    first, second, *_ = ids(dossier)
    passages = {*dossier.events[first].passages, *dossier.events[second].passages}
    title = dossier.events[first].title

    workspace.merge_events(dossier, [first, second])

    assert second not in dossier.events
    assert set(dossier.events[first].passages) == passages
    assert (dossier.events[first].title, dossier.events[first].decision) == (title, Decision.EDITED)


def test_joined_events_have_the_countries_of_all(dossier):
    first, second, *_ = ids(dossier)
    put(dossier, second, parties=(Party(CountryCode("CN")),))

    workspace.merge_events(dossier, [first, second])

    assert dossier.events[first].countries == ("CN", "IR", "RU")


def test_what_stood_before_a_joined_event_stands_before_the_joint_one(dossier):
    first, second, third, *_ = ids(dossier)
    put(dossier, third, relations=(Relation(RelationKind.BEFORE, second, "before"),))

    workspace.merge_events(dossier, [first, second])

    assert dossier.events[third].relations == (Relation(RelationKind.BEFORE, first, "before"),)


def test_a_split_takes_passages_into_events_of_their_own(dossier):
    first, second, *_ = ids(dossier)
    workspace.merge_events(dossier, [first, second])
    keeps, leaves = dossier.events[first].passages

    workspace.split_event(dossier, first, [leaves])

    holders = [event for event in dossier.events.values() if leaves in event.passages]
    assert dossier.events[first].passages == (keeps,)
    assert [event.id != first for event in holders] == [True]


def test_a_split_leaves_a_passage(dossier):
    one = ids(dossier)[0]

    with pytest.raises(ValueError, match="at least one passage"):
        workspace.split_event(dossier, one, dossier.events[one].passages)


def test_a_passage_is_added_and_removed(dossier):
    one = dossier.events[ids(dossier)[0]]
    source = one.passages[0].source

    workspace.add_passage(dossier, one.id, source, Span(0, 4))
    added = next(passage for passage in dossier.events[one.id].passages if passage not in one.passages)
    workspace.remove_passage(dossier, one.id, added)

    assert dossier.sources[source].quote(added) == "Iran"
    assert dossier.events[one.id].passages == one.passages


def test_the_only_passage_stays(dossier):
    one = dossier.events[ids(dossier)[0]]

    with pytest.raises(ValueError, match="at least one passage"):
        workspace.remove_passage(dossier, one.id, one.passages[0])


def test_an_event_from_a_selection_is_filled_in_from_its_words(dossier):
    first = dossier.events[ids(dossier)[0]]
    passage = first.passages[0]

    made = workspace.event_from(dossier, passage.source, passage.span)
    workspace.add_event(dossier, made)

    assert (made.when, made.kind, made.countries) == (first.when, first.kind, first.countries)
    assert dossier.events[made.id].decision is Decision.EDITED

"""Decisions are kept, named, and taken back to exactly what was there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app import workspace
from briefing_app.model import Basis, Conflict, Decision, EventKind
from briefing_app.store import EVENTS, Write
from tests.store.samples import contents, dump
from tests.workspace.desk import desk, ids


@pytest.mark.parametrize(
    ("verb", "decision", "label"),
    [
        (workspace.accept, Decision.ACCEPTED, "Undo accept 2 events"),
        (workspace.reject, Decision.REJECTED, "Undo reject 2 events"),
        (workspace.set_aside, Decision.SET_ASIDE, "Undo set aside 2 events"),
    ],
)
def test_a_decision_on_many_is_one_named_step(dossier, verb, decision, label):
    chosen = ids(dossier)[:2]

    changes = verb(dossier, chosen)

    assert [dossier.events[one].decision for one in chosen] == [decision, decision]
    assert changes.events == set(chosen)
    assert dossier.undo_label == label


def test_deciding_the_same_again_leaves_no_trace(dossier):
    workspace.accept(dossier, ids(dossier)[:1])
    before = dossier.journal()

    assert not workspace.accept(dossier, ids(dossier)[:1])
    assert dossier.journal() == before


def test_accepting_an_edited_event_keeps_it_edited(dossier):
    one = ids(dossier)[0]
    workspace.edit(dossier, replace(dossier.events[one], title="Other words"))

    workspace.accept(dossier, [one])

    assert dossier.events[one].decision is Decision.EDITED


def test_an_edit_without_a_change_decides_nothing(dossier):
    one = ids(dossier)[0]

    assert not workspace.edit(dossier, dossier.events[one])
    assert dossier.events[one].decision is Decision.SUGGESTED


def test_reopening_makes_a_suggestion_again(dossier):
    one = ids(dossier)[0]
    workspace.reject(dossier, [one])

    workspace.reopen(dossier, [one])

    assert dossier.events[one].decision is Decision.SUGGESTED


def test_a_note_leaves_the_decision(dossier):
    one = ids(dossier)[0]

    workspace.note(dossier, one, "Ask the embassy.")

    assert (dossier.events[one].note, dossier.events[one].decision) == ("Ask the embassy.", Decision.SUGGESTED)


def test_progress_counts_what_was_decided(dossier):
    workspace.accept(dossier, ids(dossier)[:2])
    workspace.set_aside(dossier, ids(dossier)[2:3])

    assert workspace.reviewed(dossier) == (3, 6)


def disputed(dossier):
    one = dossier.events[ids(dossier)[0]]
    conflict = Conflict("date", ("2025-01-17", "2025-01-20"), (one.passages[0], one.passages[0]))
    dossier.commit("test", "test", [Write(EVENTS, one.id, replace(one, conflicts=(conflict,)))])
    return one.id


def test_a_day_decided_on_becomes_the_date(dossier):
    one = disputed(dossier)

    workspace.resolve_conflict(dossier, one, 0, "2025-01-20", "The ministry says so.")

    event = dossier.events[one]
    assert (event.when.edtf, event.when.basis) == ("2025-01-20", Basis.DECIDED)
    assert (event.conflicts[0].resolution, event.note) == ("2025-01-20", "The ministry says so.")


def test_keeping_both_leaves_the_date(dossier):
    one = disputed(dossier)
    before = dossier.events[one].when

    workspace.resolve_conflict(dossier, one, 0, "both")

    assert dossier.events[one].when == before
    assert dossier.events[one].conflicts[0].resolution == "both"


def edit(dossier, chosen):
    return workspace.edit(dossier, replace(dossier.events[chosen[0]], kind=EventKind.VISIT, note="seen"))


def split(dossier, chosen):
    joined = [one for one in ids(dossier) if len(dossier.events[one].passages) > 1]
    return workspace.split_event(dossier, joined[0], dossier.events[joined[0]].passages[1:]) if joined else None


def merge(dossier, chosen):
    return workspace.merge_events(dossier, chosen) if len(chosen) > 1 else workspace.reopen(dossier, chosen)


VERBS = [workspace.accept, workspace.reject, workspace.set_aside, workspace.reopen, edit, merge, split]
steps = st.lists(st.tuples(st.sampled_from(VERBS), st.sets(st.integers(0, 5), min_size=1)), max_size=8)


@given(steps)
def test_undone_to_the_start_the_file_holds_what_it_held_and_redone_what_it_came_to_hold(actions):
    with desk() as dossier:
        stages = [dump(dossier)]
        for act, places in actions:
            present = ids(dossier)
            if act(dossier, [present[place % len(present)] for place in sorted(places)][: len(present)]):
                stages.append(dump(dossier))

        for stage in reversed(stages[:-1]):
            workspace.undo(dossier)
            assert dump(dossier) == stage
        for stage in stages[1:]:
            workspace.redo(dossier)
            assert dump(dossier) == stage
        assert dossier.faults() == ()


def test_undo_and_its_name_survive_a_restart(tmp_path):
    path = tmp_path / "desk.dossier"
    with desk(path=path) as dossier:
        before = contents(dossier)
        workspace.reject(dossier, ids(dossier)[:2])

    with workspace.open_dossier(path) as dossier:
        assert dossier.undo_label == "Undo reject 2 events"
        workspace.undo(dossier)
        assert contents(dossier) == before
        assert dossier.redo_label == "Redo reject 2 events"

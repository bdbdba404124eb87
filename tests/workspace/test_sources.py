"""Documents come again, change, are dated and go; what a person decided stands through all of it."""

from dataclasses import replace

import pytest

from briefing_app import workspace
from briefing_app.model import Decision
from briefing_app.store import SETTINGS, Write
from tests.store.samples import contents, source
from tests.workspace.desk import ids, reading, rewritten


def test_the_same_document_is_recognised_by_its_bytes(dossier):
    before = contents(dossier)
    again = reading(replace(source(0, 3), path="elsewhere/copy.txt"))

    assert workspace.already_there(dossier, [again]) == ("elsewhere/copy.txt",)
    assert not workspace.add_readings(dossier, [again])
    assert contents(dossier) == before


def test_a_decision_follows_its_words_into_the_newer_version(dossier):
    told = source(0, 3)
    decided = next(one for one in ids(dossier) if dossier.events[one].passages[0].source == told.id)
    quote = told.quote(dossier.events[decided].passages[0])
    workspace.accept(dossier, [decided])
    newer = rewritten(told, "A new first line.\n" + told.text)

    workspace.add_readings(dossier, [workspace.Reading((newer,), ((),), (), newer.path)])

    followed = dossier.events[decided].passages[0]
    assert (followed.source, newer.quote(followed)) == (newer.id, quote)
    assert dossier.events[decided].decision is Decision.ACCEPTED
    assert workspace.left_behind(dossier) == ()
    assert told.id not in dossier.sources


def test_a_decision_whose_words_are_gone_keeps_the_older_version_and_is_listed(dossier):
    told = source(0, 3)
    decided = next(one for one in ids(dossier) if dossier.events[one].passages[0].source == told.id)
    before = dossier.events[decided]
    workspace.accept(dossier, [decided])
    newer = rewritten(told, "Nothing of it stands.")

    workspace.add_readings(dossier, [workspace.Reading((newer,), ((),), (), newer.path)])

    assert workspace.left_behind(dossier) == (decided,)
    assert dossier.events[decided].passages == before.passages
    assert dossier.sources[told.id].quote(before.passages[0])


def test_an_event_kept_as_it_is_is_listed_no_more_until_that_is_undone(dossier):
    told = source(0, 3)
    decided = next(one for one in ids(dossier) if dossier.events[one].passages[0].source == told.id)
    workspace.accept(dossier, [decided])
    newer = rewritten(told, "Nothing of it stands.")
    workspace.add_readings(dossier, [workspace.Reading((newer,), ((),), (), newer.path)])
    before = dossier.events[decided]

    workspace.keep_as_it_is(dossier, decided)

    assert workspace.left_behind(dossier) == ()
    assert dossier.events[decided] == before
    workspace.undo(dossier)
    assert workspace.left_behind(dossier) == (decided,)


def test_suggestions_of_an_older_version_go_with_it(dossier):
    told = source(0, 3)
    newer = rewritten(told, "Nothing of it stands.")

    workspace.add_readings(dossier, [workspace.Reading((newer,), ((),), (), newer.path)])

    assert {event.passages[0].source for event in dossier.events.values()} == {source(1, 3).id}


def test_reading_again_changes_no_decided_event(dossier):
    accepted, edited, rejected, *others = ids(dossier)
    workspace.accept(dossier, [accepted])
    workspace.edit(dossier, replace(dossier.events[edited], title="My words"))
    workspace.reject(dossier, [rejected])
    decided = {one: dossier.events[one] for one in (accepted, edited, rejected)}
    nothing = [workspace.Reading((one,), ((),), (), one.path) for one in dossier.sources.values()]

    workspace.take_again(dossier, nothing)

    assert dict(dossier.events) == decided
    assert not set(others) & dossier.events.keys()


def test_a_dossier_of_other_rules_is_outdated_until_all_is_read_again(dossier):
    assert not workspace.is_outdated(dossier)
    dossier.commit("test", "test", [Write(SETTINGS, "rules", "earlier")])
    assert workspace.is_outdated(dossier)

    workspace.take_again(dossier, [reading(source(0, 3))])
    assert workspace.is_outdated(dossier)

    workspace.take_again(dossier, [reading(source(0, 3)), reading(source(1, 3))])
    assert not workspace.is_outdated(dossier)


def test_a_removed_source_takes_its_events_and_undo_brings_them_back(dossier):
    before = contents(dossier)

    workspace.remove_source(dossier, source(0, 3).id)

    assert len(dossier.events) == 3
    workspace.undo(dossier)
    assert contents(dossier) == before


def test_a_grade_is_kept_with_the_source(dossier):
    workspace.grade_source(dossier, source(0, 3).id, "B2")

    assert dossier.sources[source(0, 3).id].grade == "B2"
    assert dossier.undo_label == "Undo grade “Article 0”"


@pytest.mark.parametrize("grade", ["G1", "A7", "A", "A12", "1A"])
def test_no_other_grade_is_taken(dossier, grade):
    with pytest.raises(ValueError, match="not an Admiralty grade"):
        workspace.grade_source(dossier, source(0, 3).id, grade)

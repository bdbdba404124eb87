from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.errors import DossierError
from briefing_app.model import CountryCode, Decision, EventFilter
from briefing_app.store import EVENTS, SETTINGS, SOURCES, Dossier, Write
from tests.store.samples import clock, contents, event, filled, source, source_writes


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.dossier"


def decide(dossier, decision, verb="reject"):
    writes = [Write(EVENTS, one.id, replace(one, decision=decision)) for one in dossier.events.values()]
    return dossier.commit(verb, f"{verb} {len(writes)} events", writes)


def test_what_was_written_is_there_after_a_restart(path):
    with filled(path) as dossier:
        written = contents(dossier)

    with Dossier.open(path, "tester", clock) as dossier:
        assert contents(dossier) == written


def test_commit_returns_the_ids_it_touched(path):
    told = source(1)
    with Dossier.create(path, "tester", clock) as dossier:
        changes = dossier.commit("add", "add 1 source", source_writes(told))

    assert changes.sources == {told.id}
    assert changes.events == {event(told).id}
    assert changes.countries == {"IR", "RU"}


def test_changed_event_touches_the_countries_it_had_and_has(path):
    told = source(1)
    with Dossier.create(path, "tester", clock) as dossier:
        dossier.commit("add", "add 1 source", source_writes(told))

        changes = dossier.commit("edit", "edit", [Write(EVENTS, event(told).id, event(told, parties=()))])

    assert changes.countries == {"IR", "RU"}


def test_commit_without_a_difference_leaves_no_row_in_the_journal(path):
    with filled(path) as dossier:
        rows = len(dossier.journal())

        changes = dossier.commit("edit", "edit", [Write(EVENTS, one.id, one) for one in dossier.events.values()])

        assert not changes
        assert len(dossier.journal()) == rows


def test_undo_is_named_and_takes_the_last_action_back(path):
    with filled(path) as dossier:
        before = contents(dossier)
        decide(dossier, Decision.REJECTED)

        label = dossier.undo_label
        dossier.undo()

        assert label == "Undo reject 12 events"
        assert contents(dossier) == before
        assert dossier.redo_label == "Redo reject 12 events"


def test_undo_survives_a_restart(path):
    with filled(path) as dossier:
        before = contents(dossier)
        decide(dossier, Decision.REJECTED)

    with Dossier.open(path, "tester", clock) as dossier:
        dossier.undo()
        assert contents(dossier) == before
    with Dossier.open(path, "tester", clock) as dossier:
        dossier.redo()
        assert {one.decision for one in dossier.events.values()} == {Decision.REJECTED}


def test_new_action_leaves_nothing_to_redo(path):
    with filled(path) as dossier:
        decide(dossier, Decision.REJECTED)
        dossier.undo()
        decide(dossier, Decision.ACCEPTED, "accept")

        assert dossier.redo_label is None


def test_undo_and_redo_of_nothing_change_nothing(path):
    with Dossier.create(path, "tester", clock) as dossier:
        assert not dossier.undo()
        assert not dossier.redo()
        assert dossier.undo_label is None


def test_journal_says_who_did_what_when_and_what_was_there_before(path):
    with filled(path) as dossier:
        decide(dossier, Decision.REJECTED)
        dossier.undo()
        rejected, undone = dossier.journal()[-2:]

    assert (rejected.verb, rejected.label, rejected.who, rejected.at) == (
        "reject",
        "reject 12 events",
        "tester",
        clock(),
    )
    assert b'"suggested"' in bytes(rejected.changes[0].before)
    assert b'"rejected"' in bytes(rejected.changes[0].after)
    assert (undone.verb, undone.target) == ("undo", rejected.number)


def test_remembered_action_is_in_the_journal_and_not_in_undo(path):
    with filled(path) as dossier:
        label = dossier.undo_label
        dossier.remember("brief", "write briefing.pdf")

        assert dossier.journal()[-1].verb == "brief"
        assert dossier.undo_label == label


def test_failed_commit_leaves_file_and_memory_as_they_were(path):
    def writes():
        told = source(99)
        yield from source_writes(told)
        raise RuntimeError

    with filled(path) as dossier:
        before = contents(dossier)
        with pytest.raises(RuntimeError):
            dossier.commit("add", "add 1 source", writes())
        assert contents(dossier) == before
    with Dossier.open(path, "tester", clock) as dossier:
        assert contents(dossier) == before


def test_search_finds_sources_and_events_by_words_and_beginnings(path):
    told = source(7)
    with filled(path) as dossier:
        dossier.commit("add", "add 1 source", source_writes(told))

        assert len(dossier.search("TREATY numb")[0]) == 13
        assert dossier.search("number 7") == ((event(told).id,), (told.id,))


@pytest.mark.parametrize("words", ["", "   ", '"', "AND", "NEAR(", "a*b", "col:x", "-", "'; DROP TABLE event"])
def test_search_takes_any_words(path, words):
    with filled(path) as dossier:
        dossier.search(words)


def test_search_forgets_what_is_gone_and_finds_it_after_undo(path):
    told = source(7)
    with filled(path) as dossier:
        dossier.commit("add", "add 1 source", source_writes(told))
        dossier.commit("remove", "remove", [Write(SOURCES, told.id, None), Write(EVENTS, event(told).id, None)])
        gone = dossier.search("number 7")
        dossier.undo()

        assert gone == ((), ())
        assert dossier.search("number 7") == ((event(told).id,), (told.id,))


def test_views_and_settings_are_kept(path):
    with filled(path) as dossier:
        dossier.commit("set", "change title", [Write(SETTINGS, "title", "Iran’s friends")])

    with Dossier.open(path, "tester", clock) as dossier:
        assert dict(dossier.settings) == {"title": "Iran’s friends"}
        assert dossier.views["Iran"] == EventFilter(frozenset({CountryCode("IR")}))


def test_copy_is_whole_and_leaves_the_first_one_open(path, tmp_path):
    with filled(path) as dossier:
        dossier.copy_to(tmp_path / "copy.dossier")
        decide(dossier, Decision.REJECTED)
        with Dossier.open(tmp_path / "copy.dossier", "tester", clock) as copy:
            assert {one.decision for one in copy.events.values()} == {Decision.SUGGESTED}
            assert copy.undo_label == "Undo save view “Iran”"
            assert not copy.faults()


def test_dossier_in_memory_can_be_saved(tmp_path):
    with Dossier.in_memory("tester", clock) as dossier:
        dossier.commit("add", "add 1 source", source_writes(source(1)))
        dossier.copy_to(tmp_path / "saved.dossier")
        with Dossier.open(tmp_path / "saved.dossier", "tester", clock) as saved:
            assert contents(saved) == contents(dossier)


def test_idle_dossier_is_whole_without_its_journal_file(path):
    with filled(path):
        beside = path.with_name(f"{path.name}-journal")
        assert beside.stat().st_size == 0

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_new_dossier_does_not_take_the_place_of_a_file(path):
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(DossierError, match="is there already"):
        Dossier.create(path, "tester", clock)

    assert path.read_text(encoding="utf-8") == "mine"


def test_views_of_values_cannot_be_written_to(path):
    with filled(path) as dossier, pytest.raises(TypeError):
        dossier.views["x"] = EventFilter()


def test_store_alone_opens_dossier_files():
    opened = [
        module.name
        for module in Path("briefing_app/store").glob("*.py")
        if "read_bytes" in module.read_text(encoding="utf-8") or "shutil" in module.read_text(encoding="utf-8")
    ]

    assert opened == []

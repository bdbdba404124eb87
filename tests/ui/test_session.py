"""The session's files: nothing is lost, and what is special is said with what to do."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app import workspace
from briefing_app.model import EventFilter
from briefing_app.store import SETTINGS, Write
from briefing_app.ui.session import Session
from tests.store.samples import contents, source
from tests.ui.sample import EVENTS, TREATY, fill
from tests.workspace.desk import desk, reading


@pytest.fixture
def unsaved(tmp_path):
    return tmp_path / "unsaved"


@pytest.fixture
def unnamed(qtbot, unsaved):
    session = Session(unsaved=unsaved)
    fill(session)
    yield session
    session.close()


def damaged(path: Path) -> Path:
    """Return a dossier with a flipped letter in an event."""
    desk(path=path).close()
    content = bytearray(path.read_bytes())
    at = content.index(b'"decision":"suggested"')
    content[at + 12 : at + 21] = b"suggasted"
    path.write_bytes(content)
    return path


def test_unnamed_work_is_found_after_a_crash(qtbot, unsaved, unnamed):
    unnamed.accept([TREATY.id])
    unnamed._dossier._connection.close()  # as if the program had died

    after = Session(unsaved=unsaved)
    (left,) = after.leftovers
    after.open_dossier(left)

    assert len(after.events) == len(EVENTS)
    assert after.undo_label == "Undo accept 1 event"
    assert after.is_unsaved
    after.close()
    unnamed._dossier = workspace.new_dossier()


def test_unnamed_work_moves_to_the_name_it_gets(unnamed, unsaved, tmp_path):
    before = contents(unnamed.dossier)

    unnamed.save_as(tmp_path / "iran.dossier")

    assert not unnamed.is_unsaved
    assert contents(unnamed.dossier) == before
    assert list(unsaved.iterdir()) == []


def test_the_view_stays_when_a_dossier_gets_a_name(unnamed, tmp_path):
    unnamed.set_filter(EventFilter(words="treaty"))
    shown = unnamed.shown

    unnamed.save_as(tmp_path / "iran.dossier")
    unnamed.accept([TREATY.id])

    assert [event.id for event in unnamed.shown] == [event.id for event in shown]


def test_an_empty_new_dossier_leaves_nothing_behind(qtbot, unsaved):
    Session(unsaved=unsaved).close()

    assert list(unsaved.iterdir()) == []


def test_a_damaged_dossier_is_offered_for_recovery(qtbot, session, tmp_path):
    path = damaged(tmp_path / "desk.dossier")
    before = session.events

    with qtbot.waitSignal(session.damaged) as told:
        session.open_dossier(path)

    assert told.args[0] == path
    assert "is damaged" in told.args[1]
    assert session.events == before


def test_damage_that_is_found_after_a_large_dossier_was_opened_is_told_too(qtbot, session, tmp_path, monkeypatch):
    monkeypatch.setattr("briefing_app.store.dossier._MANY", 0)
    path = damaged(tmp_path / "desk.dossier")

    with qtbot.waitSignal(session.damaged) as told:
        session.open_dossier(path)

    assert session.dossier.path == path
    assert told.args[0] == path


def test_what_can_be_read_is_recovered_into_a_new_file(qtbot, session, tmp_path):
    path = damaged(tmp_path / "desk.dossier")

    with qtbot.waitSignal(session.noted) as told:
        session.recover(path, tmp_path / "recovered.dossier")

    assert len(session.events) == 5
    assert "Lost: 1 × event, and the journal." in told.args[0]


@pytest.mark.parametrize("words", ["not a dossier", ""])
def test_a_file_that_is_no_dossier_is_refused_in_a_sentence(qtbot, session, tmp_path, words):
    path = tmp_path / "letter.dossier"
    path.write_text(words or "SQLite format 3\0")

    with qtbot.waitSignal(session.failed) as told:
        session.open_dossier(path)

    assert "is not a dossier" in told.args[0]


def test_a_dossier_of_earlier_rules_can_be_read_again(qtbot, session, tmp_path):
    path = tmp_path / "desk.dossier"
    with desk(path=path) as dossier:
        dossier.commit("test", "test", [Write(SETTINGS, "rules", "earlier")])

    with qtbot.waitSignal(session.noted) as told:
        session.open_dossier(path)

    assert told.args[2] == "read_again"


def test_a_read_only_dossier_is_looked_at_and_says_so(qtbot, session, tmp_path, monkeypatch):
    path = tmp_path / "desk.dossier"
    desk(path=path).close()
    monkeypatch.setattr("briefing_app.store.connection.is_writable", lambda _path: False)

    with qtbot.waitSignal(session.noted) as told:
        session.open_dossier(path)
    with qtbot.waitSignal(session.failed) as refused:
        session.accept([session.events[0].id])

    assert told.args[2] == "save_as"
    assert "is read-only. Save a copy" in refused.args[0]


def test_a_document_that_is_there_already_is_said_to_be(qtbot, session):
    session._take([reading(source(0, 3))])

    with qtbot.waitSignal(session.noted) as told:
        session._take([reading(source(0, 3))])

    assert told.args[0] == "1 document is in the dossier already, byte for byte: nothing was added."


def test_decisions_that_a_newer_version_lost_are_said_to_be(qtbot, session):
    told = source(0, 1)
    session._take([reading(told)])
    session.accept([event.id for event in session.events if event.passages[0].source == told.id])
    newer = replace(told, id="newer", text="Nothing of it stands.", sha256="0" * 64)

    with qtbot.waitSignal(session.noted) as noted:
        session._take([workspace.Reading((newer,), ((),), (), newer.path)])

    assert noted.args[0].startswith("1 decided event can no longer be found")
    assert noted.args[2] == "left_behind"


def test_another_dossier_is_seen_whole(qtbot, session, tmp_path):
    path = tmp_path / "desk.dossier"
    desk(path=path).close()
    session.set_filter(EventFilter(words="drills"))
    session.search("iran")

    session.open_dossier(path)

    assert len(session.shown) == len(session.every) == 6
    assert session.sought.events == frozenset()

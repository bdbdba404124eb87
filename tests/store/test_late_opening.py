"""A large dossier opened late: events are read as they are asked for, and no damage goes untold."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from briefing_app.errors import DossierError
from briefing_app.model import Decision
from briefing_app.model.outline import outlines
from briefing_app.store import EVENTS, DamagedError, Dossier, Write, recover, schema
from briefing_app.store import dossier as dossiers
from briefing_app.store.connection import is_writable
from tests.store.samples import change, clock, contents, filled


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setattr(dossiers, "_MANY", 0)
    path = tmp_path / "desk.dossier"
    filled(path).close()
    return path


def late(path):
    return Dossier.open(path, "tester", clock, late=True)


DAMAGES = [
    "UPDATE event SET value = replace(value, '2025-01-17', '2025-01-18') WHERE number = 1",
    "DELETE FROM event WHERE number = 2",
    "UPDATE event SET key = 'other' WHERE number = 1",
    "UPDATE outline SET title = 'Another' WHERE key = (SELECT min(key) FROM outline)",
    "UPDATE outline SET shape = 'visit happened accepted' WHERE key = (SELECT max(key) FROM outline)",
    "DELETE FROM outline WHERE key = (SELECT min(key) FROM outline)",
    "UPDATE outline SET key = 'other' WHERE key = (SELECT max(key) FROM outline)",
]


@pytest.mark.parametrize("statement", DAMAGES)
def test_damage_is_found_by_going_through_the_checks(path, statement):
    change(path, statement)

    with late(path) as dossier, pytest.raises(DamagedError, match=r"“desk\.dossier” is damaged"):
        list(dossier.checks())


@pytest.mark.parametrize("statement", DAMAGES)
def test_damage_is_found_by_verifying(path, statement):
    change(path, statement)

    with late(path) as dossier:
        assert dossier.faults()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE outline SET shape = 'coronation happened accepted'",
        "UPDATE outline SET numbers = zeroblob(3)",
    ],
)
def test_outlines_that_are_none_are_told_when_opened(path, statement):
    change(path, statement)

    with pytest.raises(DamagedError, match="the outlines"):
        late(path)


def test_a_whole_dossier_passes_the_checks_while_it_is_changed(path):
    with late(path) as dossier:
        for _ in dossier.checks():
            dossier.undo()

        assert not dossier.faults()


def test_what_is_read_late_is_what_was_written(path):
    with Dossier.open(path, "tester", clock) as dossier:
        written = contents(dossier)

    with late(path) as dossier:
        one = next(iter(dossier.events))
        assert dossier.events[one] == written["events"][one]
        assert contents(dossier) == written


def test_a_damaged_event_is_told_when_it_is_asked_for_and_the_others_are_there(path):
    change(path, DAMAGES[0])

    with late(path) as dossier:
        whole = []
        for key in dossier.events:
            try:
                whole.append(dossier.events[key])
            except DamagedError:
                continue
        assert len(whole) == len(dossier.events) - 1


def test_a_damaged_event_cannot_be_decided(path):
    with late(path) as dossier:
        decided = {
            key: Write(EVENTS, key, replace(event, decision=Decision.ACCEPTED)) for key, event in dossier.events.items()
        }
    change(path, DAMAGES[0])

    with late(path) as dossier, pytest.raises(DamagedError):
        dossier.commit("accept", "accept 12 events", decided.values())


def first_version(path):
    """Make the file one of the first version, which had no outlines."""
    change(path, "DROP TABLE outline", "PRAGMA user_version = 1")


def test_a_dossier_of_the_first_version_is_brought_up_to_date_after_a_backup(path):
    with Dossier.open(path, "tester", clock) as dossier:
        written = contents(dossier)
    first_version(path)

    with late(path) as dossier:
        assert contents(dossier) == written
        assert dossier.outlines() == outlines(dossier.events.values())
        assert not dossier.faults()

    backup = path.with_name("desk (version 1).dossier")
    with closing(sqlite3.connect(backup)) as connection:
        assert schema.version_of(connection) == 1


def test_a_dossier_of_the_first_version_that_cannot_be_written_is_read_and_stays_as_it_is(path, monkeypatch):
    with Dossier.open(path, "tester", clock) as dossier:
        written = contents(dossier)
    first_version(path)
    content = path.read_bytes()
    monkeypatch.setattr(f"{is_writable.__module__}.is_writable", lambda _path: False)

    with late(path) as dossier:
        assert contents(dossier) == written
        with pytest.raises(DossierError, match="is read-only"):
            dossier.undo()

    assert path.read_bytes() == content


def test_a_trigger_in_a_dossier_of_the_first_version_never_runs(path):
    first_version(path)
    change(path, "CREATE TRIGGER watch AFTER INSERT ON tally BEGIN DELETE FROM source; END")
    content = path.read_bytes()

    with pytest.raises(DamagedError, match="its tables are not those of a dossier"):
        late(path)

    assert path.read_bytes() == content


def test_a_damaged_dossier_of_the_first_version_is_recovered(path, tmp_path):
    first_version(path)
    change(path, DAMAGES[0])

    dossier, lost = recover(path, tmp_path / "recovered.dossier", "tester", clock)

    with dossier:
        assert lost == "Lost: 1 × event, and the journal."
        assert len(dossier.events) == 11
        assert not dossier.faults()

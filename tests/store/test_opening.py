import os

import pytest

from briefing_app.errors import DossierError
from briefing_app.store import DamagedError, Dossier, recover, schema
from tests.store.samples import change, clock, contents, filled


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "desk.dossier"
    filled(path).close()
    return path


def opened(path):
    return Dossier.open(path, "tester", clock)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER watch AFTER UPDATE ON event BEGIN DELETE FROM source; END",
        "CREATE VIEW stolen AS SELECT * FROM document",
        "CREATE TABLE extra (x)",
        "CREATE INDEX hidden ON event (length(value))",
        "DROP TABLE view",
        "ALTER TABLE event ADD COLUMN more TEXT",
    ],
)
def test_any_other_shape_is_refused(path, statement):
    change(path, statement)

    with pytest.raises(DamagedError, match="its tables are not those of a dossier"):
        opened(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET value = replace(value, '2025-01-17', '2025-01-18') WHERE number = 1",
        "UPDATE event SET key = 'other' WHERE number = 1",
        "UPDATE source SET value = replace(value, 'Article 0', 'Article X')",
        "DELETE FROM event WHERE number = 2",
        "DELETE FROM view",
        "INSERT INTO event (key, value, crc) SELECT 'again', value, crc FROM event WHERE number = 1",
        "UPDATE document SET text = replace(text, 'Iran', 'Iraq') WHERE number = 1",
        "DELETE FROM document WHERE number = 1",
        "UPDATE tally SET count = count + 1 WHERE name = 'event'",
        "UPDATE event SET value = x'ff' || value WHERE number = 1",
    ],
)
def test_changed_value_is_told_when_opened(path, statement):
    change(path, statement)

    with pytest.raises(DamagedError, match="is damaged"):
        opened(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE draft SET value = '[]' WHERE number = 1",
        "UPDATE journal SET label = 'accept all' WHERE number = 1",
        "DELETE FROM journal WHERE number = 2",
        "UPDATE journal SET changes = zeroblob(10) WHERE number = 1",
        "DELETE FROM event_search",
    ],
)
def test_change_of_what_is_read_later_is_found_by_verifying(path, statement):
    change(path, statement)

    with opened(path) as dossier:
        assert len(dossier.faults()) == 1


def test_whole_dossier_has_no_faults(path):
    with opened(path) as dossier:
        assert dossier.faults() == ()


def test_missing_file_is_told(tmp_path):
    with pytest.raises(DossierError, match=r"“gone\.dossier” is not there"):
        opened(tmp_path / "gone.dossier")


@pytest.mark.parametrize("content", [b"", b"plain text", b"PK\x03\x04 an archive", b"SQLite format 3\0 but no more"])
def test_other_file_is_told(tmp_path, content):
    path = tmp_path / "other.dossier"
    path.write_bytes(content)

    with pytest.raises(DossierError, match=r"“other\.dossier” is (not a dossier|damaged)"):
        opened(path)

    assert path.read_bytes() == content


def test_database_of_another_program_is_not_a_dossier(tmp_path):
    path = tmp_path / "other.dossier"
    change(path, "CREATE TABLE bookmark (address TEXT)")

    with pytest.raises(DossierError, match="is not a dossier"):
        opened(path)


def test_newer_version_is_told_and_not_changed(path):
    change(path, f"PRAGMA user_version = {schema.VERSION + 1}")
    content = path.read_bytes()

    with pytest.raises(DossierError, match="newer version of this program"):
        opened(path)

    assert path.read_bytes() == content


def test_second_opener_is_told(path):
    with opened(path), pytest.raises(DossierError, match="open in another window or program"):
        opened(path)


def test_lock_is_given_back_after_a_refusal_and_after_closing(path):
    with opened(path), pytest.raises(DossierError):
        opened(path)

    opened(path).close()


def test_read_only_file_can_be_read_and_not_changed(path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)

    with opened(path) as dossier:
        assert dossier.read_only
        assert len(dossier.events) == 12
        with pytest.raises(DossierError, match=r"is read-only\. Save a copy"):
            dossier.undo()


def test_recovery_saves_what_is_whole_and_says_what_is_lost(path, tmp_path):
    with opened(path) as dossier:
        events = dict(dossier.events)
    change(
        path,
        "UPDATE event SET value = replace(value, '2025-01-17', '2025-01-18') WHERE number = 1",
        "UPDATE document SET text = replace(text, 'Iran', 'Iraq') WHERE number = 2",
    )

    dossier, lost = recover(path, tmp_path / "recovered.dossier", "tester", clock)

    with dossier:
        assert lost == "Lost: 1 × source, 1 × draft, 5 × event, and the journal."
        assert len(dossier.events) == 7
        assert dossier.events.items() <= events.items()
        assert not dossier.faults()


def test_recovery_of_a_whole_dossier_loses_the_journal_only(path, tmp_path):
    with opened(path) as dossier:
        whole = contents(dossier)

    dossier, lost = recover(path, tmp_path / "recovered.dossier", "tester", clock)

    with dossier:
        assert lost == "Only the journal was lost."
        assert contents(dossier) == whole

"""New files of a watched folder wait; they are told by their bytes."""

from dataclasses import replace
from hashlib import sha256

import pytest

from briefing_app import workspace
from tests.store.samples import source
from tests.workspace.desk import reading


@pytest.fixture
def folder(dossier, tmp_path):
    (tmp_path / "one.txt").write_text("One.")
    workspace.watch_folder(dossier, tmp_path)
    return tmp_path


def names(dossier):
    return [one.path.name for one in workspace.waiting(dossier)]


def test_without_a_folder_nothing_waits(dossier):
    assert workspace.watched_folder(dossier) is None
    assert workspace.waiting(dossier) == ()


def test_a_file_that_is_not_in_the_dossier_waits(dossier, folder):
    assert names(dossier) == ["one.txt"]


def test_a_file_of_known_bytes_does_not_wait_under_any_name(dossier, folder):
    known = replace(source(5), sha256=sha256(b"One.").hexdigest())
    workspace.add_readings(dossier, [reading(known)])
    (folder / "one.txt").rename(folder / "renamed.txt")

    assert names(dossier) == []


def test_an_ignored_file_waits_again_once_it_changes(dossier, folder):
    workspace.ignore(dossier, workspace.waiting(dossier))
    assert names(dossier) == []

    (folder / "one.txt").write_text("Another one.")

    assert names(dossier) == ["one.txt"]


def test_a_changed_file_of_a_known_path_is_a_newer_version(dossier, folder):
    workspace.add_readings(dossier, [reading(replace(source(5), path=str(folder / "one.txt")))])

    assert [one.is_newer for one in workspace.waiting(dossier)] == [True]


def test_a_folder_that_is_gone_holds_nothing(dossier, folder):
    (folder / "one.txt").unlink()
    folder.rmdir()

    assert workspace.waiting(dossier) == ()

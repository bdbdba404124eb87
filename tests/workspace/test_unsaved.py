"""Work without a name is in a file from its first action, found again after a crash, and gone when it was empty."""

import pytest

from briefing_app import workspace
from briefing_app.workspace.unsaved import discard_if_empty, is_unsaved, leftovers, unsaved_dossier
from tests.store.samples import source
from tests.workspace.desk import reading


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "unsaved"


def test_unnamed_work_is_in_a_file(folder):
    with unsaved_dossier(folder) as dossier:
        assert is_unsaved(dossier, folder)
        assert dossier.path.parent == folder


def test_work_that_was_left_is_found_with_all_that_was_done(folder):
    dossier = unsaved_dossier(folder)
    workspace.add_readings(dossier, [reading(source(0, 3))])
    dossier.close()

    (left,) = leftovers(folder)

    with workspace.open_dossier(left) as found:
        assert len(found.events) == 3


def test_work_open_in_a_window_is_not_left_over(folder):
    with unsaved_dossier(folder) as dossier:
        workspace.add_readings(dossier, [reading(source(0, 3))])

        assert leftovers(folder) == ()


def test_an_empty_one_leaves_no_file(folder):
    discard_if_empty(unsaved_dossier(folder), folder)

    assert list(folder.iterdir()) == []


def test_an_empty_one_left_by_a_crash_is_cleared_away(folder):
    unsaved_dossier(folder).close()

    assert leftovers(folder) == ()
    assert list(folder.iterdir()) == []


def test_a_dossier_of_the_user_is_kept_even_if_empty(folder, tmp_path):
    dossier = workspace.new_dossier(tmp_path / "desk.dossier")

    discard_if_empty(dossier, folder)

    assert (tmp_path / "desk.dossier").exists()


def test_a_damaged_one_is_offered_too(folder):
    dossier = unsaved_dossier(folder)
    workspace.add_readings(dossier, [reading(source(0, 3))])
    path = dossier.path
    dossier.close()
    content = bytearray(path.read_bytes())
    at = content.index(b"Treaty 0 of Article")
    content[at : at + 6] = b"Tready"
    path.write_bytes(content)

    assert leftovers(folder) == (path,)


def test_where_no_file_can_be_made_work_goes_on_in_memory(tmp_path):
    (tmp_path / "file").write_text("")

    with unsaved_dossier(tmp_path / "file" / "unsaved") as dossier:
        assert dossier.path is None


def test_texts_that_can_be_read_again_are_not_kept(folder, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("Israel struck Damascus on 3 May 2024.", encoding="utf-8")
    dossier = unsaved_dossier(folder)
    workspace.add_readings(dossier, list(workspace.read_sources([article])))

    discard_if_empty(dossier, folder)

    assert list(folder.iterdir()) == []


def test_a_decision_is_kept(folder, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("Israel struck Damascus on 3 May 2024.", encoding="utf-8")
    dossier = unsaved_dossier(folder)
    workspace.add_readings(dossier, list(workspace.read_sources([article])))
    workspace.accept(dossier, dossier.events)

    discard_if_empty(dossier, folder)

    assert len(list(folder.iterdir())) == 1

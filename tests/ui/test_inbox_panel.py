"""New files of the watched folder are offered, added or ignored."""

import pytest
from PySide6.QtCore import Qt

from briefing_app import workspace
from briefing_app.ui.inbox_panel import InboxPanel


@pytest.fixture
def panel(qtbot, session):
    panel = InboxPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def folder(tmp_path):
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"Words of {name}")
    return tmp_path


def watch(qtbot, panel, folder):
    with qtbot.waitSignal(panel.watching.found):
        panel.watch(folder)


def names(panel):
    return [panel.files.item(row).text() for row in range(panel.files.count())]


def test_without_a_folder_it_says_what_it_is_for(panel):
    assert panel.heading.text().startswith("Choose a folder")
    assert not panel.add.isEnabled()


def test_files_of_the_folder_are_offered(qtbot, panel, folder):
    watch(qtbot, panel, folder)

    assert names(panel) == ["one.txt", "two.txt"]
    assert panel.heading.text() == f"2 new documents in “{folder.name}”."


def test_a_file_that_comes_later_is_offered_too(qtbot, panel, folder):
    watch(qtbot, panel, folder)

    with qtbot.waitSignal(panel.watching.found):
        (folder / "three.txt").write_text("Three")

    assert names(panel) == ["one.txt", "three.txt", "two.txt"]


def test_ignored_files_are_offered_no_more(qtbot, panel, folder, session):
    watch(qtbot, panel, folder)
    panel.files.setCurrentRow(0)

    qtbot.mouseClick(panel.ignore, Qt.MouseButton.LeftButton)

    assert names(panel) == ["two.txt"]
    assert session.undo_label == "Undo ignore 1 file"


def test_the_selected_files_are_added_and_all_if_none_is(qtbot, panel, folder, session, monkeypatch):
    added = []
    monkeypatch.setattr(session, "add_paths", added.extend)
    watch(qtbot, panel, folder)

    panel.add.click()
    panel.files.setCurrentRow(1)
    panel.add.click()

    assert [path.name for path in added] == ["one.txt", "two.txt", "two.txt"]


def test_a_folder_that_is_gone_is_said(qtbot, panel, tmp_path):
    watch(qtbot, panel, tmp_path / "gone")

    assert "is not there" in panel.heading.text()


def test_the_folder_belongs_to_the_dossier(qtbot, panel, folder, session):
    watch(qtbot, panel, folder)

    with qtbot.waitSignal(panel.watching.found):
        session.new()

    assert workspace.watched_folder(session.dossier) is None
    assert names(panel) == []

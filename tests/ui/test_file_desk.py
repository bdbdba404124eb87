"""Pictures of the timeline, saved where the user says."""

import pytest
from PySide6.QtWidgets import QFileDialog

from briefing_app.ui.file_desk import FileDesk
from briefing_app.ui.settings import Settings
from briefing_app.ui.timeline_view import TimelineView


@pytest.fixture
def save(qtbot, session, tmp_path, monkeypatch):
    """Save a picture under a name the user types, as a kind the user picks."""
    timeline = TimelineView(session)
    qtbot.addWidget(timeline)
    timeline.resize(800, 400)
    timeline.show()
    desk = FileDesk(session, Settings(tmp_path / "settings.ini"), timeline)

    def save(name, kind="SVG (*.svg)"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_texts: (str(tmp_path / name), kind))
        desk.ask_picture(timeline)

    return save


@pytest.mark.parametrize(
    ("name", "kind", "written", "head"),
    [
        ("a.svg", "SVG (*.svg)", "a.svg", b"<?xml"),
        ("a.pdf", "PDF (*.pdf)", "a.pdf", b"%PDF"),
        ("a", "PNG (*.png)", "a.png", b"\x89PNG"),
    ],
)
def test_a_picture_is_written_as_the_kind_asked_for(save, tmp_path, name, kind, written, head):
    save(name, kind)

    assert (tmp_path / written).read_bytes().startswith(head)


@pytest.mark.qt_log_ignore("could not open output device", "QPainter::begin")
@pytest.mark.parametrize("name", ["a.jpg", "no such folder/a.svg"])
def test_a_picture_that_cannot_be_written_is_said_to_be_so(save, qtbot, session, name):
    with qtbot.waitSignal(session.failed) as said:
        save(name)

    assert "cannot be written" in said.args[0]

"""The program's one window, and how it changes its language."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefing_app.ui import application
from briefing_app.ui.application import Windows
from briefing_app.ui.settings import Settings
from briefing_app.ui.translation import language
from tests.ui.sample import fill


@pytest.fixture
def windows(qtbot, tmp_path, spoken, monkeypatch):
    for module, hook in ((sys, "excepthook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    monkeypatch.setattr(application, "_unsaved_folder", lambda: tmp_path / "unsaved")
    spoken("en")
    windows = Windows(Settings(tmp_path / "settings.ini"))
    windows.open(application._furnish)
    qtbot.waitUntil(lambda: windows.current.room is not None)
    yield windows
    windows.current.close()


def choose(windows, qtbot, code):
    before = windows.current
    windows.current._settings.language = code
    before.language_changed.emit()
    qtbot.waitUntil(lambda: windows.current is not before and windows.current.room is not None)
    QApplication.processEvents()


def test_another_language_opens_the_window_anew(windows, qtbot):
    choose(windows, qtbot, "fa")

    assert language() == "fa"
    assert windows.current.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert windows.current.isVisible()


def test_another_language_keeps_the_dossier_that_is_open(windows, qtbot):
    session = windows.current.room.session
    fill(session)
    session.accept([event.id for event in session.events])
    before, before_label = tuple(session.events), session.undo_label

    choose(windows, qtbot, "fr")
    after = windows.current.room.session

    assert before
    assert tuple(after.events) == before
    assert after.undo_label == before_label

"""What is copied holds the event, its quotation and its place, plain and with looks."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefing_app.ui.copying import ask_citation, copy_events
from tests.ui.sample import TREATY


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_selected_event_is_copied_with_its_quotation(session):
    session.select(TREATY.id)

    copy_events(session)

    data = QApplication.clipboard().mimeData()
    assert TREATY.title in data.text()
    assert "“In January 2025, Russia and Iran signed a treaty.” (“Partners of Iran,” Sample Wire" in data.text()
    assert "<blockquote" in data.html()


def test_without_a_selection_the_clipboard_stays(session):
    QApplication.clipboard().setText("before")
    session.select(None)

    copy_events(session)

    assert QApplication.clipboard().text() == "before"


def test_a_citation_is_copied_in_the_style_that_is_chosen(session, window):
    session.select(TREATY.id)

    ask_citation(session, window)
    (menu,) = window.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "APA").trigger()

    assert QApplication.clipboard().text() == "Sample Wire. (2026, March 5). Partners of Iran."

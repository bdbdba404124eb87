"""A click on a passage selects its event; a selected event is scrolled to; the day is said with its ground."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from briefing_app.model import SourceId, Span
from briefing_app.ui.source_pane import SourcePane
from tests.ui.sample import AGREEMENT, DRILLS, OUTBREAK, POST, TREATY, WIRE


@pytest.fixture
def pane(qtbot, session):
    pane = SourcePane(session)
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    return pane


def point_of(pane: SourcePane, text: str, words: str) -> QPoint:
    cursor = QTextCursor(pane.text.document())
    cursor.setPosition(pane._shown.to_qt(text.index(words) + 1))
    rect = pane.text.cursorRect(cursor)
    return QPoint(rect.left() + 1, rect.center().y())


def click(qtbot, pane: SourcePane, text: str, words: str) -> None:
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, text, words))


def test_selecting_an_event_shows_its_source_at_its_passage(pane, session):
    session.select(TREATY.id)

    assert pane.text.toPlainText() == WIRE
    assert pane.place.text() == "Passage 2 of 4"


def test_a_click_on_a_passage_selects_its_event(qtbot, pane, session):
    session.show_source(SourceId("wire"))

    click(qtbot, pane, WIRE, "25-year")

    assert session.selected_event == AGREEMENT


def test_after_an_emoji_a_click_still_hits_the_right_passage(qtbot, pane, session):
    session.show_source(SourceId("wire"))

    click(qtbot, pane, WIRE, "drills were")

    assert session.selected_event == DRILLS


def test_clicks_go_round_the_events_of_one_sentence(qtbot, pane, session):
    session.show_source(SourceId("wire"))

    click(qtbot, pane, WIRE, "drills were")
    click(qtbot, pane, WIRE, "drills were")

    assert session.selected_event == OUTBREAK


def test_a_click_beside_the_passages_changes_nothing(qtbot, pane, session):
    session.show_source(SourceId("wire"))

    click(qtbot, pane, WIRE, "Partners")

    assert session.selected_event is None


def test_the_next_passage_is_one_step_away(qtbot, pane, session):
    session.select(AGREEMENT.id)

    qtbot.mouseClick(pane.next_passage, Qt.MouseButton.LeftButton)

    assert session.selected_event == TREATY


def test_markup_in_a_document_is_shown_as_it_is(pane, session):
    session.show_source(SourceId("post"))

    assert pane.text.toPlainText() == POST


def test_the_day_is_said_with_how_it_was_found(pane, session):
    session.show_source(SourceId("wire"))

    assert pane.anchor.text() == "“Last week” is counted from 5 March 2026 (front matter)."


def test_a_source_without_a_day_is_marked(qtbot, pane, session):
    session.show_source(SourceId("post"))

    assert "No publication day" in pane.anchor.text()
    assert pane.anchor.property("warning") is True
    with qtbot.waitSignal(pane.day_asked) as asked:
        qtbot.mouseClick(pane.change_day, Qt.MouseButton.LeftButton)
    assert asked.args == [SourceId("post")]


def test_selected_words_are_a_span_of_the_source(pane, session):
    session.show_source(SourceId("wire"))
    cursor = pane.text.textCursor()
    start = WIRE.index("Joint")
    cursor.setPosition(pane._shown.to_qt(start))
    cursor.setPosition(pane._shown.to_qt(start + 5), QTextCursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)

    assert pane.selected_span() == Span(start, start + 5)


def test_choosing_a_source_shows_it_and_keeps_the_selection(pane, session):
    session.select(AGREEMENT.id)

    pane.choice.activated.emit(pane.choice.findData(SourceId("post")))

    assert pane.text.toPlainText() == POST
    assert session.selected_event == AGREEMENT

"""One field searches texts and events; what is found is lit in the text, listed, and one step away."""

import pytest
from PySide6.QtCore import Qt

from briefing_app.ui.search_panel import SearchPanel
from briefing_app.ui.source_pane import SourcePane
from tests.ui.sample import AGREEMENT, SOURCES, TREATY


@pytest.fixture
def panel(qtbot, session):
    panel = SearchPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def search(panel, words):
    panel.words.setText(words)
    panel.search()


def rows(panel):
    return [panel.hits.item(row).text() for row in range(panel.hits.count())]


def test_sources_come_first_then_events(panel):
    search(panel, "cooperation")

    assert rows(panel) == [SOURCES[0].title, AGREEMENT.title]
    assert panel.found.text() == "1 source, 1 event"


def test_choosing_an_event_selects_it(panel, session):
    search(panel, "cooperation")

    panel.hits.setCurrentRow(1)

    assert session.selected_event == AGREEMENT


def test_choosing_a_source_shows_it(panel, session):
    search(panel, "officials")

    panel.hits.setCurrentRow(0)

    assert session.shown_source == SOURCES[1]


@pytest.mark.parametrize(("row", "key"), [(0, SOURCES[0].id), (1, AGREEMENT.id)])
def test_what_was_found_has_a_menu(qtbot, panel, row, key):
    search(panel, "cooperation")
    place = panel.hits.visualItemRect(panel.hits.item(row)).center()
    asked = panel.source_menu_asked if row == 0 else panel.event_menu_asked

    with qtbot.waitSignal(asked) as told:
        panel.hits.customContextMenuRequested.emit(place)

    assert told.args == [key, panel.hits.viewport().mapToGlobal(place)]


def test_all_found_events_are_selected_at_once(qtbot, panel, session):
    search(panel, "iran")

    qtbot.mouseClick(panel.select_all, Qt.MouseButton.LeftButton)

    assert {AGREEMENT.id, TREATY.id} <= session.selection


def test_nothing_found_is_said(panel):
    search(panel, "atlantis")

    assert panel.found.text() == "“atlantis” stands in no source and no event."
    assert not panel.select_all.isEnabled()


def test_found_words_are_lit_in_the_text(qtbot, panel, session):
    pane = SourcePane(session)
    qtbot.addWidget(pane)
    session.show_source(SOURCES[0].id)

    search(panel, "cooperation")

    block = pane.text.document().find("cooperation").block()
    lit = [span.start for span in block.layout().formats() if span.format.fontWeight() > 400]
    assert lit
    assert block.text()[lit[0] :].startswith("cooperation")


def test_another_dossier_is_searched_anew(panel, session):
    search(panel, "iran")

    session.new()

    assert rows(panel) == []

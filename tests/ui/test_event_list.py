"""The list is in step with the session, sorts by what it shows, and says when the filter hides all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from briefing_app.ui.event_list import EventList
from tests.ui.sample import AGREEMENT, DRILLS, EVENTS, TREATY


@pytest.fixture
def events(qtbot, session):
    view = EventList(session)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show()
    return view


def cell(view: EventList, row: int, column: int) -> str:
    model = view.table.model()
    return str(model.data(model.index(row, column)))


def test_events_stand_in_time_order(events):
    assert [cell(events, row, 0) for row in range(2)] == ["2021", "17 January 2025"]
    assert events.table.model().rowCount() == len(EVENTS)


def test_selecting_a_row_selects_the_event(events, session):
    events.table.selectRow(1)

    assert session.selected_event == TREATY


def test_selecting_an_event_selects_its_row(events, session):
    session.select(AGREEMENT.id)

    assert [index.row() for index in events.table.selectionModel().selectedRows()] == [0]


def test_several_rows_are_one_selection(events, session):
    session.select_many([AGREEMENT.id, TREATY.id])

    assert {index.row() for index in events.table.selectionModel().selectedRows()} == {0, 1}


def test_arrow_keys_walk_through_the_events(qtbot, events, session):
    events.table.selectRow(0)
    qtbot.keyClick(events.table, Qt.Key.Key_Down)

    assert session.selected_event == TREATY


def test_sorting_by_title_keeps_the_selected_event_selected(events, session):
    session.select(AGREEMENT.id)

    events.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    row = events.table.selectionModel().selectedRows()[0].row()
    assert cell(events, row, 1) == AGREEMENT.title


def test_a_filter_that_hides_all_says_so(events, session):
    session.set_filter(replace(session.filter, words="no such words"))

    assert events.nothing.isVisible()
    assert events.nothing.text() == "The filter hides all events."


def test_a_screen_reader_hears_whole_names(events):
    model = events.table.model()

    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "Countries, China, Iran"


def test_the_tooltip_says_the_date_as_written(events):
    model = events.table.model()

    assert "“17 January 2025”" in str(model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole))


def test_undated_events_come_by_their_latest_day(events):
    assert cell(events, 2, 0) == "not after 5 March 2026"
    assert cell(events, 2, 1) == DRILLS.title

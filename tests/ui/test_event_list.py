"""The list is in step with the session, sorts by what it shows, and says when the filter hides all."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from briefing_app.model import Decision
from briefing_app.ui.event_list import EventList
from briefing_app.ui.event_model import DATE, REVIEW, TITLE
from briefing_app.ui.two_line_rows import SECOND_LINE
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
    assert [cell(events, row, DATE) for row in range(2)] == ["2021", "17 January 2025"]
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

    events.table.sortByColumn(TITLE, Qt.SortOrder.DescendingOrder)

    row = events.table.selectionModel().selectedRows()[0].row()
    assert cell(events, row, TITLE) == AGREEMENT.title


def test_a_filter_that_hides_all_says_so(events, session):
    session.set_filter(replace(session.filter, words="no such words"))

    assert events.nothing.isVisible()
    assert events.nothing.text() == "The filter hides all events."


def test_a_button_clears_a_filter_that_hides_all(qtbot, events, session):
    session.set_filter(replace(session.filter, words="no such words"))

    qtbot.mouseClick(events.show_all, Qt.MouseButton.LeftButton)

    assert events.count.text() == "4 events"
    assert not events.show_all.isVisible()


def test_below_the_title_stand_date_kind_and_countries(events):
    model = events.table.model()

    assert model.data(model.index(0, TITLE), SECOND_LINE) == "2021 · Agreement · China, Iran"


def test_the_title_has_the_room(events):
    assert events.table.columnWidth(TITLE) > events.table.width() * 0.8


def test_the_decision_is_an_icon_and_words_for_a_screen_reader(events, session):
    session.accept([AGREEMENT.id])

    model = events.table.model()
    place = model.index(0, REVIEW)
    assert not model.data(place, Qt.ItemDataRole.DecorationRole).isNull()
    assert model.data(place, Qt.ItemDataRole.AccessibleTextRole) == "Review, Accepted"


def test_the_menu_turns_the_order_round(events):
    turn = next(action for action in events.order.menu().actions() if action.text() == "Turn &round")

    turn.trigger()

    assert cell(events, 3, TITLE) == AGREEMENT.title
    assert events.order.text() == "Date ↓"


def test_headings_stand_above_as_soon_as_there_is_a_column_more(events):
    columns = next(action.menu() for action in events.order.menu().actions() if action.text() == "&Columns")

    next(action for action in columns.actions() if action.text() == "Countries").trigger()

    assert events.table.horizontalHeader().isVisible()
    assert not events.table.isColumnHidden(2)


def test_a_screen_reader_hears_whole_names(events):
    model = events.table.model()

    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "Countries, China, Iran"


def test_the_tooltip_says_the_date_as_written(events):
    model = events.table.model()

    assert "“17 January 2025”" in str(model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole))


def test_undated_events_come_by_their_latest_day(events):
    assert cell(events, 2, DATE) == "not after 5 March 2026"
    assert cell(events, 2, TITLE) == DRILLS.title


def shown_titles(view: EventList) -> list[str]:
    return [cell(view, row, TITLE) for row in range(view.table.model().rowCount())]


def test_a_new_title_is_shown_in_its_row(events, session):
    session.edit(replace(TREATY, title="As you call it"))

    assert shown_titles(events)[1] == "As you call it"


def test_a_new_date_moves_the_row(events, session):
    session.edit(replace(TREATY, when=replace(AGREEMENT.when, first_day=date(2020, 1, 1), edtf="2020/2021")))

    assert shown_titles(events)[0] == TREATY.title


def test_a_rejected_event_leaves_and_undo_brings_it_back(events, session):
    before = shown_titles(events)

    session.reject([TREATY.id])
    assert TREATY.title not in shown_titles(events)
    session.undo()

    assert shown_titles(events) == before


def test_an_event_that_the_filter_no_longer_shows_leaves(events, session):
    session.set_filter(replace(session.filter, decisions=frozenset({Decision.SUGGESTED})))

    session.accept([TREATY.id])

    assert TREATY.title not in shown_titles(events)


def test_a_decision_moves_a_row_that_is_sorted_by_it(events, session):
    events.table.sortByColumn(REVIEW, Qt.SortOrder.AscendingOrder)

    session.set_aside([AGREEMENT.id])

    assert shown_titles(events)[-1] == AGREEMENT.title

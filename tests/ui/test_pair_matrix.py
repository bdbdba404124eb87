"""The matrix counts every pair in view, says what a cell means, and leads to the pair."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from briefing_app.model import EventFilter, EventKind
from briefing_app.ui.pair_matrix import PairMatrix


@pytest.fixture
def matrix(qtbot, session):
    matrix = PairMatrix(session)
    qtbot.addWidget(matrix)
    matrix.resize(700, 400)
    matrix.show()
    return matrix


def cell(matrix: PairMatrix, row: int, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    model = matrix.table.model()
    return str(model.data(model.index(row, column), role))


def names(matrix: PairMatrix) -> list[str]:
    model = matrix.table.model()
    return [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]


def test_countries_with_most_events_come_first(matrix):
    assert names(matrix) == ["Iran", "Russia", "China"]


def test_a_cell_counts_the_events_of_both_and_the_diagonal_of_one(matrix):
    assert [cell(matrix, 0, column) for column in range(3)] == ["4", "2", "1"]
    assert cell(matrix, 1, 2) == ""


def test_a_cell_says_in_words_what_it_counts(matrix):
    assert (
        cell(matrix, 0, 1, Qt.ItemDataRole.AccessibleTextRole) == "Iran and Russia: 2 events, 1 cooperation, 0 friction"
    )
    assert cell(matrix, 1, 2, Qt.ItemDataRole.ToolTipRole) == "Russia and China: no event together"


def test_enter_on_a_cell_asks_for_its_pair(qtbot, matrix):
    matrix.table.setCurrentIndex(matrix.table.model().index(0, 1))

    with qtbot.waitSignal(matrix.pair_asked) as asked:
        qtbot.keyClick(matrix.table, Qt.Key.Key_Return)

    assert asked.args == ["IR", "RU"]


def test_enter_on_the_diagonal_asks_for_the_country(qtbot, matrix):
    matrix.table.setCurrentIndex(matrix.table.model().index(2, 2))

    with qtbot.waitSignal(matrix.country_asked) as asked:
        qtbot.keyClick(matrix.table, Qt.Key.Key_Return)

    assert asked.args == ["CN"]


def test_it_follows_the_filter_but_not_its_countries(matrix, session):
    session.set_filter(EventFilter(countries=frozenset(["CN"])))
    assert names(matrix) == ["Iran", "Russia", "China"]

    session.set_filter(replace(session.filter, kinds=frozenset([EventKind.AGREEMENT])))
    assert names(matrix) == ["China", "Iran"]


def test_without_a_pair_it_says_so(matrix, session):
    session.set_filter(EventFilter(words="no such words"))

    assert matrix.nothing.isVisible()
    assert not matrix.table.isVisible()


def test_the_menu_of_a_cell_leads_to_the_pair_and_both_countries(qtbot, matrix):
    history, *profiles = matrix.menu("IR", "RU").actions()

    assert [action.text() for action in profiles] == ["Profile of Iran", "Profile of Russia"]
    with qtbot.waitSignal(matrix.pair_asked) as asked:
        history.trigger()
    assert asked.args == ["IR", "RU"]
    with qtbot.waitSignal(matrix.country_asked) as profile:
        profiles[1].trigger()
    assert profile.args == ["RU"]


def test_its_cells_can_be_painted(matrix):
    matrix.table.selectRow(0)

    assert not matrix.grab().isNull()

"""An event is found by its date, its words or a country, and taken with Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing_app.ui.event_picker import EventPicker
from tests.ui.sample import AGREEMENT, DRILLS, EVENTS, TREATY


@pytest.fixture
def picker(qtbot):
    picker = EventPicker()
    qtbot.addWidget(picker)
    picker.fill(EVENTS)
    return picker


def listed(picker):
    items = [picker.list.item(row) for row in range(picker.list.count())]
    return [item.text() for item in items if not item.isHidden()]


@pytest.mark.parametrize(
    ("words", "event"), [("17 january", TREATY), ("2021", AGREEMENT), ("DRILLS russia", DRILLS), ("china", AGREEMENT)]
)
def test_words_narrow_the_list(picker, words, event):
    picker.search.setText(words)

    assert event.title in listed(picker)[0]
    assert len(listed(picker)) < len(EVENTS)


def test_all_are_listed_before_anything_is_typed(picker):
    assert len(listed(picker)) == len(EVENTS)


def test_enter_takes_the_first(qtbot: QtBot, picker):
    picker.search.setText("treaty")

    with qtbot.waitSignal(picker.picked) as taken:
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)

    assert taken.args == [TREATY]


def test_the_arrows_move_in_the_list_while_one_types(qtbot: QtBot, picker):
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)

    assert picker.list.currentRow() == 1


def test_where_nothing_fits_nothing_is_taken(qtbot: QtBot, picker):
    picker.search.setText("no such event")

    with qtbot.assertNotEmitted(picker.picked):
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)


def test_it_opens_empty_under_its_button(qtbot: QtBot, picker):
    button = QPushButton()
    qtbot.addWidget(button)
    picker.search.setText("treaty")

    picker.open_under(button, EVENTS)

    assert picker.isVisible()
    assert picker.search.text() == ""

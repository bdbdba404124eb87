"""Everything can be reached by keyboard, and every control says its name to a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QWidget,
)

from briefing_app.ui.about_dialog import AboutDialog
from briefing_app.ui.commands import COMMANDS, MENUS
from briefing_app.ui.composer import Composer
from briefing_app.ui.day_dialog import DayDialog
from briefing_app.ui.filter_bar import FilterBar
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.palette import Palette
from briefing_app.ui.period_picker import PeriodPicker
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.shortcuts_window import ShortcutsWindow
from tests.ui.sample import TREATY, fill

_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractScrollArea, QTabBar)
_KEYBOARD = Qt.FocusPolicy.TabFocus


@pytest.fixture
def window(qtbot, tmp_path):
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    window.show()
    room = window.furnish(Session())
    fill(room.session)
    room.session.select(TREATY.id)
    QApplication.processEvents()
    return window


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what a user can act on, parts of Qt's own controls apart."""
    for widget in top.findChildren(QWidget):
        is_part = isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName().startswith("qt_")
        if isinstance(widget, _CONTROLS) and not is_part and not _is_inside_a_control(widget):
            yield widget


def _is_inside_a_control(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, (QComboBox, QLineEdit)) or (
        above is not None and isinstance(above.parentWidget(), QComboBox)
    )


def spoken(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


def nameless(top: QWidget) -> list[str]:
    return [f"{type(one).__name__} {one.objectName()} in {_where(one)}" for one in controls(top) if not spoken(one)]


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(parent).__name__} {parent.objectName()}" if parent else "nothing"


@pytest.mark.parametrize(
    "name", ["timeline", "events", "event", "country", "sources", "search", "pair", "matrix", "inbox", "problems"]
)
def test_going_to_a_panel_gives_it_the_keyboard(window, qtbot, name):
    qtbot.waitActive(window)
    bench = window.room.bench

    bench.show_panel(name)

    focus = QApplication.focusWidget()
    view = bench.panels[name].view
    assert focus is view or view.isAncestorOf(focus)
    assert focus.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_every_control_of_the_window_has_a_name(window, qtbot):
    bench = window.room.bench
    for name in bench.panels:
        bench.show_panel(name)
    qtbot.waitUntil(lambda: bench.country.choice.count() > 0)

    assert nameless(window) == []


@pytest.mark.parametrize(
    "dialog",
    [
        lambda _session, path: Preferences(Settings(path)),
        lambda _session, _path: ShortcutsWindow(),
        lambda _session, _path: AboutDialog(),
        lambda _session, _path: Palette([]),
        lambda _session, _path: DayDialog("Go to date", "Which day?", None),
        lambda session, _path: Composer(session),
        lambda _session, _path: PeriodPicker(),
        lambda session, _path: FilterBar(session),
    ],
    ids=["preferences", "shortcuts", "about", "palette", "day", "composer", "period", "filter"],
)
def test_every_control_of_a_dialog_has_a_name(qtbot, session, tmp_path, dialog):
    opened = dialog(session, tmp_path / "settings.ini")
    qtbot.addWidget(opened)

    assert nameless(opened) == []


def menu_actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if action.menu():
            yield from menu_actions(action.menu())
        elif not action.isSeparator():
            yield action


def menus(window: MainWindow) -> list[QMenu]:
    return [action.menu() for action in window.menuBar().actions()]


def test_every_command_stands_in_a_menu(window):
    placed = {action.objectName() for menu in menus(window) for action in menu_actions(menu)}

    assert {command.id for command in COMMANDS} <= placed


def mnemonics(texts: list[str]) -> list[str]:
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text.replace("&&", "")]


def test_every_menu_has_a_letter_of_its_own():
    letters = mnemonics(list(MENUS))

    assert len(letters) == len(set(letters)) == len(MENUS)


@pytest.mark.parametrize("place", range(len(MENUS)), ids=[name.replace("&", "") for name in MENUS])
def test_every_entry_of_a_menu_has_a_letter_of_its_own(window, place):
    texts = [action.text() for action in menus(window)[place].actions() if not action.isSeparator()]
    letters = mnemonics(texts)

    assert len(letters) == len(texts), [text for text in texts if "&" not in text]
    assert sorted(letters) == sorted(set(letters)), texts


def test_no_two_commands_share_a_shortcut():
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]

    assert sorted(keys) == sorted(set(keys))


def test_tab_leads_to_every_control_in_sight(window, qtbot):
    wanted = {
        widget
        for widget in controls(window)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value & _KEYBOARD.value
    }
    window.activateWindow()
    window.room.filter_bar.search.setFocus()
    reached = set()
    for _ in range(2 * len(wanted) + 20):
        reached.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert [f"{type(one).__name__} {one.objectName()} in {_where(one)}" for one in wanted - reached] == []


def test_buttons_can_have_the_keyboard(window):
    mute = [
        one
        for one in controls(window)
        if isinstance(one, QAbstractButton) and not one.focusPolicy().value & _KEYBOARD.value
    ]

    assert [f"{spoken(one)} in {_where(one)}" for one in mute] == []

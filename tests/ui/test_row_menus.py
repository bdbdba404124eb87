"""The rows of a list offer what the buttons beside it do."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget, QMenu, QPushButton

from briefing_app.ui.inbox_panel import InboxPanel
from briefing_app.ui.journal_window import JournalWindow
from briefing_app.ui.problems_panel import ProblemsPanel
from briefing_app.ui.row_menus import menu_of


@pytest.fixture
def view(qtbot):
    view = QListWidget()
    qtbot.addWidget(view)
    return view


def test_a_line_of_the_menu_presses_the_button(qtbot, view):
    button = QPushButton("Add all", view)

    with qtbot.waitSignal(button.clicked):
        menu_of([button], view).actions()[0].trigger()


def test_the_menu_says_what_the_buttons_say_now(view):
    add, ignore = QPushButton("Add all", view), QPushButton("Ignore", view)
    add.setText("Add selected")
    ignore.setEnabled(False)

    lines = menu_of([add, ignore], view).actions()

    assert [(line.text(), line.isEnabled()) for line in lines] == [("Add selected", True), ("Ignore", False)]


@pytest.mark.parametrize(
    ("panel", "rows", "buttons"),
    [
        (ProblemsPanel, "list", ("retry", "retry_raised", "clear")),
        (InboxPanel, "files", ("add", "ignore")),
        (JournalWindow, "list", ("undo", "redo", "export_button")),
    ],
)
def test_rows_offer_what_the_buttons_beside_them_do(qtbot, session, panel, rows, buttons):
    shown = panel(session)
    qtbot.addWidget(shown)
    shown.show()
    listed = getattr(shown, rows)

    listed.customContextMenuRequested.emit(QPoint(4, 4))

    (menu,) = listed.findChildren(QMenu)
    assert [line.text() for line in menu.actions()] == [getattr(shown, name).text() for name in buttons]
    menu.close()

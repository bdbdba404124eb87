"""A view behind another tab is not filled until it comes up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from briefing_app.ui.late_view import LateView


class Counted(LateView):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def refresh(self) -> None:
        self.times += 1


def tabbed(qtbot):
    window, view = QMainWindow(), Counted()
    qtbot.addWidget(window)
    docks = [QDockWidget("front"), QDockWidget("back")]
    for dock, widget in zip(docks, (QWidget(), view), strict=True):
        dock.setWidget(widget)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    return window, docks[1], view


def test_a_view_behind_a_tab_stays_as_it_is(qtbot):
    _window, _dock, view = tabbed(qtbot)
    before = view.times

    view.spoil()
    view.spoil()

    assert view.isVisible()
    assert view.times == before


def test_it_catches_up_once_its_tab_comes_up(qtbot):
    _window, dock, view = tabbed(qtbot)
    view.spoil()
    before = view.times

    dock.raise_()
    qtbot.waitUntil(lambda: view.times > before)

    assert view.times == before + 1


def test_a_view_that_is_seen_follows_at_once(qtbot):
    view = Counted()
    qtbot.addWidget(view)
    view.show()
    before = view.times

    view.spoil()

    assert view.times == before + 1

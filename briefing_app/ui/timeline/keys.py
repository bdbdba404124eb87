"""Which key does what in the timeline. One table; the window's menus have the same commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefing_app.ui.timeline.marked_days import today

if TYPE_CHECKING:
    from briefing_app.ui.timeline.pointing import Pointing
    from briefing_app.ui.timeline_view import TimelineView

Act = Callable[["TimelineView", "Pointing"], None]
Key = Qt.Key
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_STEP, _PAGE = 0.12, 0.9
"""Shares of the width that an arrow and a page pan."""


def _step(along: int, down: int) -> Act:
    return lambda _, pointing: pointing.step(along, down)


def _pan(share: float) -> Act:
    return lambda view, _: view.camera.pan(share * view.chart.width)


def _scroll(rows: float) -> Act:
    def scroll(view: TimelineView, _: Pointing) -> None:
        bar = view.verticalScrollBar()
        bar.setValue(round(bar.value() + rows * view.kit.sizes.row))

    return scroll


KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Key.Key_Left, _NONE): _step(-1, 0),
    (Key.Key_Right, _NONE): _step(1, 0),
    (Key.Key_Up, _NONE): _step(0, -1),
    (Key.Key_Down, _NONE): _step(0, 1),
    (Key.Key_Left, _CONTROL): _pan(_STEP),
    (Key.Key_Right, _CONTROL): _pan(-_STEP),
    (Key.Key_Up, _CONTROL): _scroll(-2),
    (Key.Key_Down, _CONTROL): _scroll(2),
    (Key.Key_Up, _ALT): lambda _, pointing: pointing.shift_lane(-1),
    (Key.Key_Down, _ALT): lambda _, pointing: pointing.shift_lane(1),
    (Key.Key_PageUp, _NONE): _pan(_PAGE),
    (Key.Key_PageDown, _NONE): _pan(-_PAGE),
    (Key.Key_Home, _NONE): lambda view, _: view.fit_all(),
    (Key.Key_End, _NONE): lambda view, _: view.go_to(today()),
    (Key.Key_Plus, _NONE): lambda view, _: view.zoom_in(),
    (Key.Key_Equal, _NONE): lambda view, _: view.zoom_in(),
    (Key.Key_Minus, _NONE): lambda view, _: view.zoom_out(),
    (Key.Key_Escape, _NONE): lambda view, _: view.session.select(None),
}

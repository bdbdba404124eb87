"""Which key does what in the timeline. One table; the window's menus have the same commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_STEP = 0.12
"""Share of the width that an arrow pans."""
Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _pan(share: float) -> Callable[[TimelineView], None]:
    return lambda view: view.pan(share * view.chart.width)


def _scroll(rows: float) -> Callable[[TimelineView], None]:
    return lambda view: view.verticalScrollBar().setValue(
        round(view.verticalScrollBar().value() + rows * view.kit.sizes.row)
    )


def _today(view: TimelineView) -> None:
    today = QDate.currentDate()
    view.go_to(today.toPython())  # type: ignore[arg-type]


KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[TimelineView], None]] = {
    (Key.Key_Left, _NONE): lambda view: view.step(-1, 0),
    (Key.Key_Right, _NONE): lambda view: view.step(1, 0),
    (Key.Key_Up, _NONE): lambda view: view.step(0, -1),
    (Key.Key_Down, _NONE): lambda view: view.step(0, 1),
    (Key.Key_Left, _CONTROL): _pan(_STEP),
    (Key.Key_Right, _CONTROL): _pan(-_STEP),
    (Key.Key_Up, _CONTROL): _scroll(-1),
    (Key.Key_Down, _CONTROL): _scroll(1),
    (Key.Key_PageUp, _NONE): _pan(0.9),
    (Key.Key_PageDown, _NONE): _pan(-0.9),
    (Key.Key_Home, _NONE): lambda view: view.fit_all(),
    (Key.Key_Plus, _NONE): lambda view: view.zoom_in(),
    (Key.Key_Equal, _NONE): lambda view: view.zoom_in(),
    (Key.Key_Minus, _NONE): lambda view: view.zoom_out(),
    (Key.Key_0, _NONE): lambda view: view.fit_all(),
    (Key.Key_F, _NONE): lambda view: view.fit_selection(),
    (Key.Key_T, _NONE): _today,
    (Key.Key_Escape, _NONE): lambda view: view.session.select(None),
}

"""Turns mouse, wheel and keys into moves of the view and calls on the session."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.model import EventFilter
from briefing_app.ui.timeline.brush import overview_drag
from briefing_app.ui.timeline.drags import Drag, PanDrag, PeriodDrag, PickDrag
from briefing_app.ui.timeline.keys import KEYS
from briefing_app.ui.timeline.motion import Motion

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_NOTCH = 120.0
_ZOOM_PER_NOTCH = 1.25
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Gestures:
    """What the pointer is doing."""

    def __init__(self, view: TimelineView, motion: Motion) -> None:
        self._view, self._motion = view, motion
        self._drag: Drag | None = None
        self._pressed = QPointF()
        self._has_moved = False

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag, or what may stay a click."""
        self._motion.stop()
        self._pressed, self._has_moved = event.position(), False
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = self._begun(event)

    def _begun(self, event: QMouseEvent) -> Drag | None:
        point, areas = event.position(), self._view.chart.areas
        if areas.overview.holds(point.x(), point.y()):
            return overview_drag(self._view, point)
        if point.x() < areas.lanes.left or point.y() >= areas.legend.top:
            return None
        if event.modifiers() & _SHIFT:
            return PeriodDrag(self._view, point)
        if event.modifiers() & _CONTROL:
            return PickDrag(self._view, point)
        return PanDrag(self._view, self._motion, point)

    def move(self, event: QMouseEvent) -> None:
        """Drag, or lift what is under the pointer."""
        point = event.position()
        if self._drag is None:
            self._view.hover_at(point)
            return
        if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._has_moved = True
        if self._has_moved:
            self._drag.move(point)

    def release(self, event: QMouseEvent) -> None:
        """End the drag; where nothing was dragged, it was a click."""
        drag, self._drag = self._drag, None
        if drag is not None and self._has_moved:
            drag.release(event.position())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._view.click(event.position(), is_adding=bool(event.modifiers() & _CONTROL))

    def double_click(self, event: QMouseEvent) -> None:
        """In the overview, show all: no period, everything fitted. Elsewhere, zoom in."""
        point, areas = event.position(), self._view.chart.areas
        if areas.overview.holds(point.x(), point.y()):
            session = self._view.session
            session.set_filter(_without_period(session.filter))
            self._view.fit_all()
        elif areas.lanes.left <= point.x() and point.y() < areas.legend.top:
            self._view.glide_to(self._view.chart.scale.zoomed(2.0, point.x() - areas.lanes.left))

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; pan with Shift or sideways; else scroll the lanes, or pan where they all fit."""
        event.accept()
        self._motion.stop()
        across, down = self._turned(event)
        if event.modifiers() & _CONTROL:
            at = event.position().x() - self._view.chart.areas.lanes.left
            factor = _ZOOM_PER_NOTCH ** ((down or across) / _NOTCH)
            self._view.move_to(self._view.chart.scale.zoomed(factor, max(at, 0.0)), is_fitted=False)
            return
        bar = self._view.verticalScrollBar()
        if event.modifiers() & _SHIFT or not bar.maximum():
            across, down = across + down, 0.0
        if across:
            self._view.move_to(self._view.chart.scale.panned(across), is_fitted=False)
        if down:
            bar.setValue(bar.value() - round(down * 0.6))

    def _turned(self, event: QWheelEvent) -> tuple[float, float]:
        """Return how far was turned, in pixels where a touchpad says so (a fine one sends many small turns)."""
        if not event.pixelDelta().isNull():
            return float(event.pixelDelta().x()), float(event.pixelDelta().y())
        return float(event.angleDelta().x()), float(event.angleDelta().y())

    def key(self, event: QKeyEvent) -> bool:
        """Do what the key is for, and return whether it is for anything."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT)
        act = KEYS.get((Qt.Key(event.key()), held))
        if act is None:
            return False
        act(self._view)
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw what is being dragged."""
        if self._drag is not None and self._has_moved:
            self._drag.paint(painter)


def _without_period(chosen: EventFilter) -> EventFilter:
    return replace(chosen, first_day=None, last_day=None)

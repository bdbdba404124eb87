"""Turns mouse, wheel and keys into moves of the view and calls on the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.timeline.legend import Entry, toggled
from briefing_app.timeline.signposts import Signpost
from briefing_app.ui.timeline import lane_names
from briefing_app.ui.timeline.brush import go_to_point, overview_drag
from briefing_app.ui.timeline.drags import Drag, PanDrag, PeriodDrag, PickDrag
from briefing_app.ui.timeline.keys import KEYS
from briefing_app.ui.timeline.pointing import Pointing

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_NOTCH = 120.0
_ZOOM_PER_NOTCH = 1.25
_SCROLL_PER_NOTCH = 72.0
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Gestures(QObject):
    """What pointer and keys are doing; hears the pointer by itself, as the filter of the viewport's events."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._pointing = Pointing(view)
        self._drag: Drag | None = None
        self._pressed = QPointF()
        self._has_moved = False
        self._heard: dict[QEvent.Type, Callable[[Any], None]] = {
            QEvent.Type.MouseButtonPress: self.press,
            QEvent.Type.MouseMove: self.move,
            QEvent.Type.MouseButtonRelease: self.release,
            QEvent.Type.MouseButtonDblClick: self.double_click,
            QEvent.Type.Wheel: self.wheel,
            QEvent.Type.NativeGesture: self.pinch,
            QEvent.Type.Leave: self.leave,
        }
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pointer's events, and let all others pass."""
        act = self._heard.get(event.type())
        if act is None:
            return super().eventFilter(watched, event)
        act(event)
        return True

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag, or what may stay a click."""
        self._view.camera.stop()
        self._pointing.hide_tip()
        self._pressed, self._has_moved = event.position(), False
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = self._begun(event)

    def _begun(self, event: QMouseEvent) -> Drag | None:
        point, areas = event.position(), self._view.chart.areas
        if areas.overview.holds(point.x(), point.y()):
            return overview_drag(self._view, point)
        slot = lane_names.slot_at(self._view, point)
        if slot is not None:
            return lane_names.LaneDrag(self._view, slot, point)
        if not self._is_among_days(point):
            return None
        if event.modifiers() & _SHIFT:
            return PeriodDrag(self._view, point)
        return PickDrag(self._view, point) if event.modifiers() & _CONTROL else PanDrag(self._view, point)

    def _is_among_days(self, point: QPointF) -> bool:
        areas = self._view.chart.areas
        return point.x() >= areas.lanes.left and point.y() < areas.band.bottom

    def move(self, event: QMouseEvent) -> None:
        """Drag, or lift what is under the pointer."""
        point = event.position()
        if self._drag is None:
            can_click = self._sign_at(point) is not None or self._entry_at(point) is not None
            self._pointing.move(point, can_click=can_click)
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
            self._click(event.position(), is_adding=bool(event.modifiers() & _CONTROL))

    def _click(self, point: QPointF, *, is_adding: bool) -> None:
        slot, entry, sign = lane_names.slot_at(self._view, point), self._entry_at(point), self._sign_at(point)
        if sign is not None:
            self._view.go_beyond(is_later=sign.is_later)
        elif slot is not None:
            lane_names.filter_to(self._view, slot)
        elif entry is not None:
            self._view.session.set_filter(toggled(entry, self._view.session.filter))
        elif self._is_among_days(point):
            self._pointing.click(point, is_adding=is_adding)
        elif self._view.chart.areas.overview.holds(point.x(), point.y()):
            go_to_point(self._view, point)

    def _entry_at(self, point: QPointF) -> Entry | None:
        legend = self._view.chart.areas.legend
        if not legend.holds(point.x(), point.y()):
            return None
        chips = self._view.scene.legend
        return next((chip.entry for chip in chips if chip.left <= point.x() < chip.left + chip.width), None)

    def _sign_at(self, point: QPointF) -> Signpost | None:
        axis = self._view.chart.areas.axis
        if not axis.holds(point.x(), point.y()) or point.y() - axis.top > axis.height / 2:
            return None
        x = point.x() - axis.left
        return next((sign for sign in self._view.scene.signposts if sign.left <= x < sign.left + sign.width), None)

    def double_click(self, event: QMouseEvent) -> None:
        """In the overview, show all: no period, everything fitted. On a name, fold the lane. Elsewhere, zoom in."""
        point, areas = event.position(), self._view.chart.areas
        slot = lane_names.slot_at(self._view, point)
        if areas.overview.holds(point.x(), point.y()):
            session = self._view.session
            session.set_filter(replace(session.filter, first_day=None, last_day=None))
            self._view.fit_all()
        elif slot is not None:
            # Its first click has filtered; the second one takes that back.
            lane_names.filter_to(self._view, slot)
            lane_names.fold(self._view, slot)
        elif self._is_among_days(point) and self._view.targets.at(point.x(), point.y()) is None:
            self._view.camera.zoom(2.0, point.x() - areas.lanes.left)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; pan with Shift or sideways; else scroll the lanes, or pan where they all fit."""
        event.accept()
        self._pointing.hide_tip()
        across, down = _turned(event)
        if event.modifiers() & _CONTROL:
            at = max(event.position().x() - self._view.chart.areas.lanes.left, 0.0)
            self._view.camera.zoom_at_once(_ZOOM_PER_NOTCH ** ((down or across) / _NOTCH), at)
            return
        bar = self._view.verticalScrollBar()
        if event.modifiers() & _SHIFT or not bar.maximum():
            across, down = across + down, 0.0
        if across:
            self._view.camera.pan_at_once(across)
        if down:
            bar.setValue(bar.value() - round(down * _SCROLL_PER_NOTCH / _NOTCH))

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom at the fingers on a touchpad."""
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = max(event.position().x() - self._view.chart.areas.lanes.left, 0.0)
            self._view.camera.zoom_at_once(max(1 + event.value(), 0.1), at)

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """Open a lane's menu on its name; elsewhere, ask for the menu of the event, or of none."""
        point = QPointF(event.pos())
        slot = lane_names.slot_at(self._view, point)
        if slot is not None:
            lane_names.ask_menu(self._view, slot, event.globalPos())
            return
        row, at = self._pointing.menu_row(point, is_by_key=event.reason() == QContextMenuEvent.Reason.Keyboard)
        ids = self._view.chart.board.columns.ids
        self._view.context_menu_requested.emit(
            None if row is None else ids[row],
            event.globalPos() if at is None else self._view.viewport().mapToGlobal(at),
        )

    def key(self, event: QKeyEvent) -> bool:
        """Do what the key is for, and return whether it is for anything."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _SHIFT)
        act = KEYS.get((Qt.Key(event.key()), held))
        if act is None:
            return False
        act(self._view, self._pointing)
        return True

    def tab(self, is_forward: bool) -> bool:
        """Select the next event in sight, and return whether there is one."""
        return self._pointing.next_in_sight(1 if is_forward else -1)

    def leave(self, event: QEvent) -> None:
        """Let nothing be under the pointer."""
        del event
        self._pointing.leave()

    def paint(self, painter: QPainter) -> None:
        """Draw what is being dragged."""
        if self._drag is not None and self._has_moved:
            self._drag.paint(painter)


def _turned(event: QWheelEvent) -> tuple[float, float]:
    """Return how far was turned across and down, in pixels where a touchpad tells them."""
    delta: QPoint = event.angleDelta() if event.pixelDelta().isNull() else event.pixelDelta()
    return float(delta.x()), float(delta.y())

"""What can be dragged in the lanes: the days themselves, a stretch of time to zoom to, a rectangle of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.ui.timeline.inks import faded

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_FLICK_MS = 90
"""A pan runs on if the pointer moved within this time before it was let go."""


class Drag(Protocol):
    """A gesture under way, from press to release."""

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""

    def release(self, point: QPointF) -> None:
        """Do what the gesture was for."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is being dragged, if anything is."""


class PanDrag:
    """Moves days and lanes with the pointer; let go in motion, the days run on."""

    def __init__(self, view: TimelineView, start: QPointF) -> None:
        self._view, self._last = view, start
        self._clock, self._speed = QElapsedTimer(), 0.0
        self._clock.start()

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        moved = point - self._last
        self._last = point
        passed = max(self._clock.restart(), 1)
        self._speed = 0.6 * moved.x() / passed + 0.4 * self._speed
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() - round(moved.y()))
        self._view.camera.pan_at_once(moved.x())

    def release(self, point: QPointF) -> None:
        """Let the days run on."""
        del point
        if self._clock.elapsed() < _FLICK_MS:
            self._view.camera.run_on(self._speed)

    def paint(self, painter: QPainter) -> None:
        """Draw nothing."""


class PeriodDrag:
    """Marks a stretch of time, and zooms to it."""

    def __init__(self, view: TimelineView, start: QPointF) -> None:
        self._view, self._start, self._end = view, start, start

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        self._end = point
        self._view.viewport().update()

    def release(self, point: QPointF) -> None:
        """Zoom to what is marked."""
        area, scale = self._view.chart.areas.lanes, self._view.chart.scale
        first, last = sorted(scale.day(x - area.left) for x in (self._start.x(), point.x()))
        if (last - first) * scale.px_per_day > 4:
            self._view.camera.show_period(first, last)
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the stretch over the whole height of lanes and axis."""
        areas, accent = self._view.chart.areas, self._view.kit.inks.accent
        left, right = sorted((self._start.x(), self._end.x()))
        painter.fillRect(QRectF(left, 0, right - left, areas.band.bottom), faded(accent, 0.14))
        painter.setPen(QPen(QColor(accent), 1))
        for x in (left, right):
            painter.drawLine(QPointF(x, 0), QPointF(x, areas.band.bottom))


class PickDrag:
    """Selects the events in a rectangle, beside those that are selected."""

    def __init__(self, view: TimelineView, start: QPointF) -> None:
        self._view, self._start, self._end = view, start, start

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        self._end = point
        self._view.viewport().update()

    def release(self, point: QPointF) -> None:
        """Select what is inside."""
        box = QRectF(self._start, point).normalized()
        found = self._view.targets.within(box.left(), box.top(), box.right(), box.bottom())
        if found:
            self._view.select(self._view.lit.selected | {target.row for target in found}, self._view.lit.current)
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        accent = self._view.kit.inks.accent
        painter.setPen(QPen(QColor(accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(faded(accent, 0.10))
        painter.drawRect(QRectF(self._start, self._end).normalized())

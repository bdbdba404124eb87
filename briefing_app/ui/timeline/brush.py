"""What can be dragged in the overview: the period of the filter, its ends, and the window of the lanes on the rail."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from briefing_app.timeline.scale import EARLIEST, LATEST, Scale
from briefing_app.ui.timeline.drags import Drag
from briefing_app.ui.timeline.inks import faded
from briefing_app.ui.timeline.overview_painter import RAIL

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_GRIP = 7.0
"""Pixels around an end within which it is taken."""


def overview_drag(view: TimelineView, point: QPointF) -> Drag | None:
    """Return the gesture that a press in the overview begins, None if there is nothing to drag."""
    overview, area = view.chart.overview, view.chart.areas.overview
    if overview is None:
        return None
    x, y = point.x() - area.left, point.y() - area.top
    if y <= (RAIL + 2) * view.kit.sizes.unit:
        return WindowDrag(view, overview.scale, x)
    first, last = view.scene.period
    ends = [math.inf if end is None else overview.scale.x(end) for end in (first, last)]
    if abs(x - ends[0]) <= _GRIP:
        return BrushDrag(view, overview.scale, last, None, x)
    if abs(x - ends[1]) <= _GRIP:
        return BrushDrag(view, overview.scale, first, None, x)
    if first is not None and last is not None and ends[0] < x < ends[1]:
        return BrushDrag(view, overview.scale, first, last, x)
    return BrushDrag(view, overview.scale, overview.scale.day(x), None, x)


def go_to_point(view: TimelineView, point: QPointF) -> None:
    """Bring the day at a point of the overview to the middle."""
    if view.chart.overview is not None:
        view.camera.centre(view.chart.overview.scale.day(point.x() - view.chart.areas.overview.left))


class BrushDrag:
    """Marks, resizes or moves the period; the filter takes it when it is let go.

    Args:
        fixed: The end that stays, in days; of a period that is moved, its first; None if it is open.
        last: The other end of a period that is moved, None if it is marked or resized.
    """

    def __init__(self, view: TimelineView, scale: Scale, fixed: float | None, last: float | None, start: float) -> None:
        self._view, self._scale, self._fixed, self._last = view, scale, fixed, last
        self._start = self._x = start

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        self._x = point.x() - self._view.chart.areas.overview.left
        self._view.viewport().update()

    def release(self, point: QPointF) -> None:
        """Set the filter's period."""
        self.move(point)
        if abs(self._x - self._start) < 4:
            return
        first, last = self._period()
        session = self._view.session
        session.set_filter(replace(session.filter, first_day=_day(first), last_day=_day(last - 1e-6)))
        self._view.camera.show_period(first, last)

    def paint(self, painter: QPainter) -> None:
        """Draw the period as it would be."""
        area = self._view.chart.areas.overview
        first, last = self._period()
        left, right = area.left + self._scale.x(first), area.left + self._scale.x(last)
        painter.fillRect(QRectF(left, area.top, right - left, area.height), faded(self._view.kit.inks.accent, 0.2))

    def _period(self) -> tuple[float, float]:
        if self._fixed is not None and self._last is not None:
            moved = (self._x - self._start) / self._scale.px_per_day
            return self._fixed + moved, self._last + moved
        area = self._view.chart.areas.overview
        fixed = self._scale.day(0 if self._x > area.width / 2 else area.width) if self._fixed is None else self._fixed
        first, last = sorted((fixed, self._scale.day(self._x)))
        return first, last


def _day(instant: float) -> date:
    return date.fromordinal(int(min(max(math.floor(instant), EARLIEST), LATEST - 1)))


class WindowDrag:
    """Moves the window of the lanes along the rail; taken at an end, makes it wider or narrower."""

    def __init__(self, view: TimelineView, scale: Scale, x: float) -> None:
        self._view, self._scale = view, scale
        own = view.chart.scale
        self._first, self._last = own.day(0), own.day(view.chart.width)
        left, right = scale.x(self._first), scale.x(self._last)
        self._moves_first = abs(x - right) > _GRIP or abs(x - left) <= _GRIP
        self._moves_last = abs(x - left) > _GRIP
        if not left - _GRIP <= x <= right + _GRIP:
            away = scale.day(x) - (self._first + self._last) / 2
            self._first, self._last = self._first + away, self._last + away
        self._start = x

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        moved = (point.x() - self._view.chart.areas.overview.left - self._start) / self._scale.px_per_day
        first, last = self._first + moved * self._moves_first, self._last + moved * self._moves_last
        if last > first:
            self._view.camera.move_to(Scale(first, self._view.chart.width / (last - first)))

    def release(self, point: QPointF) -> None:
        """Stay there."""
        self.move(point)

    def paint(self, painter: QPainter) -> None:
        """Draw nothing: the rail shows it."""

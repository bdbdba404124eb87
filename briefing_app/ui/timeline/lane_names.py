"""What can be done with the names at the left: filter, fold, pin, put in another order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QMenu

from briefing_app.model import CountryCode, EventFilter, EventKind, SourceId, Status
from briefing_app.timeline.lanes import Lane, LaneBy
from briefing_app.timeline.slots import Slot
from briefing_app.ui.timeline.naming import lane_name
from briefing_app.ui.translation import tr, trn
from briefing_app.ui.wording import apart

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView


def slot_at(view: TimelineView, point: QPointF) -> Slot | None:
    """Return the lane whose name is at a point of the window."""
    area = view.chart.areas.gutter
    if not area.holds(point.x(), point.y()):
        return None
    y = view.chart.lane_y(point.y() - area.top)
    return next((slot for slot in view.chart.slots if slot.top <= y < slot.bottom), None)


def filter_to(view: TimelineView, slot: Slot) -> None:
    """Leave a lane's events alone in view; asked again, let the others back."""
    lane = _lane(view, slot)
    wanted = _narrowed(view.session.filter, view.chart.board.by, lane.key)
    view.session.set_filter(wanted)


def _narrowed(chosen: EventFilter, by: LaneBy, key: str) -> EventFilter:
    match by:
        case "country" if key:
            one = frozenset([CountryCode(key)])
            return replace(chosen, countries=frozenset() if chosen.countries == one else one)
        case "kind":
            kind = frozenset([EventKind(key)])
            return replace(chosen, kinds=frozenset() if chosen.kinds == kind else kind)
        case "status":
            status = frozenset([Status(key)])
            return replace(chosen, statuses=frozenset() if chosen.statuses == status else status)
        case "source":
            source = frozenset([SourceId(key)])
            return replace(chosen, sources=frozenset() if chosen.sources == source else source)
    return chosen


def fold(view: TimelineView, slot: Slot) -> None:
    """Take away a lane's rows of labels, or give them back."""
    view.chart.collapsed ^= {_lane(view, slot).key}
    view.settle()


def pin(view: TimelineView, slot: Slot) -> None:
    """Keep a lane on top, or let it go back to its place."""
    view.chart.pinned ^= {_lane(view, slot).key}
    view.settle()


def shift(view: TimelineView, lane: int, by: int) -> None:
    """Move a lane so many places down."""
    order = list(view.chart.order)
    if lane in order:
        at = order.index(lane)
        order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
        _place(view, order)


def _place(view: TimelineView, lanes: Sequence[int]) -> None:
    """Put the lanes that hold something into an order."""
    table = view.chart.board.whole.table
    view.chart.wanted[:] = [table[lane].key for lane in lanes]
    view.settle()


def tip_lines(view: TimelineView, slot: Slot) -> tuple[str, ...]:
    """Return a lane's whole name, how many events it has, and what can be done with it."""
    filters = view.chart.board.by not in ("tone", "none")
    acts = [tr("Click: only these")] * filters + [tr("Double click: fold"), tr("Drag: move")]
    name = lane_name(_lane(view, slot), view.chart.board.by)
    return name, trn("{count} event in view", "{count} events in view", slot.count), apart(acts)


def _order_anew(view: TimelineView) -> None:
    view.chart.wanted.clear()
    view.chart.pinned.clear()
    view.chart.collapsed.clear()
    view.settle()


def ask_menu(view: TimelineView, slot: Slot, point: QPoint) -> None:
    """Open the menu of a lane."""
    lane, menu = _lane(view, slot), QMenu(view)
    menu.addAction(tr("Only this lane"), lambda: filter_to(view, slot)).setEnabled(
        view.chart.board.by not in ("tone", "none")
    )
    menu.addSeparator()
    folding = tr("Unfold") if lane.key in view.chart.collapsed else tr("Fold")
    pinning = tr("Let go from the top") if lane.key in view.chart.pinned else tr("Keep on top")
    menu.addAction(folding, lambda: fold(view, slot))
    menu.addAction(pinning, lambda: pin(view, slot))
    menu.addAction(tr("All lanes as they were"), lambda: _order_anew(view))
    menu.popup(point)


def _lane(view: TimelineView, slot: Slot) -> Lane:
    return view.chart.board.whole.table[slot.lane]


class LaneDrag:
    """Puts a lane above or below others."""

    def __init__(self, view: TimelineView, slot: Slot, start: QPointF) -> None:
        self._view, self._slot, self._y = view, slot, start.y()

    def move(self, point: QPointF) -> None:
        """Follow the pointer."""
        self._y = point.y()
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._view.viewport().update()

    def release(self, point: QPointF) -> None:
        """Put the lane where it was dropped."""
        self._y = point.y()
        self._view.viewport().unsetCursor()
        others = [slot for slot in self._view.chart.slots if slot.lane != self._slot.lane]
        before = [slot for slot in others if slot.top + slot.height / 2 < self._dropped]
        _place(
            self._view,
            [*(slot.lane for slot in before), self._slot.lane, *(slot.lane for slot in others[len(before) :])],
        )

    @property
    def _dropped(self) -> float:
        return self._view.chart.lane_y(self._y - self._view.chart.areas.gutter.top)

    def paint(self, painter: QPainter) -> None:
        """Draw a line where the lane would go."""
        gutter, accent = self._view.chart.areas.gutter, self._view.kit.inks.accent
        edges = [slot.top for slot in self._view.chart.slots] + [slot.bottom for slot in self._view.chart.slots[-1:]]
        nearest = min(edges, key=lambda edge: abs(edge - self._dropped))
        nearest += gutter.top - (self._view.chart.scroll if nearest > self._view.chart.held else 0.0)
        painter.fillRect(QRectF(0, round(nearest) - 1, self._view.viewport().width(), 2), QColor(accent))

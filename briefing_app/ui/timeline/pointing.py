"""What is pointed at: lifted, told in a tip, clicked, or stepped to by keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QMenu

from briefing_app.timeline.hits import Target
from briefing_app.timeline.steps import FLOATING, across, along, lane_of
from briefing_app.ui.timeline import lane_names
from briefing_app.ui.timeline.tip import EventTip, and_more, cluster_lines, event_lines

if TYPE_CHECKING:
    from briefing_app.ui.timeline_view import TimelineView

_TIP_MS = 350
_LISTED = 30
_CLOSEST_DAYS = 0.9
"""A cluster within less than this cannot be zoomed apart; its events are listed."""


class Pointing:
    """The pointer and the keyboard among the events."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._lane: int | None = None
        self._point = QPointF()
        self._tip: EventTip | None = None
        self._wait = QTimer(view, singleShot=True, interval=_TIP_MS)
        self._wait.timeout.connect(self._show_tip)

    def move(self, point: QPointF, *, can_click: bool = False) -> None:
        """Lift what is at a point of the window; `can_click`: something else there takes a click."""
        found = self._view.targets.at(point.x(), point.y())
        slot = lane_names.slot_at(self._view, point)
        row, lane = None if found is None else found.row, None if slot is None else slot.lane
        if (row, lane) != (self._view.lit.hovered, self._view.lit.lane):
            self.hide_tip()
        self._point = point
        if (row is not None or lane is not None) and self._tip is None:
            self._wait.start()
        self._view.light(replace(self._view.lit, hovered=row, lane=lane))
        can_act = can_click or row is not None or slot is not None
        self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can_act else Qt.CursorShape.ArrowCursor)

    def leave(self) -> None:
        """Let nothing be under the pointer."""
        self.hide_tip()
        self._view.light(replace(self._view.lit, hovered=None, lane=None))

    def hide_tip(self) -> None:
        """Take the tip away."""
        self._wait.stop()
        if self._tip is not None:
            self._tip.close()
            self._tip.deleteLater()
            self._tip = None

    def _show_tip(self) -> None:
        lines = self._tip_lines()
        if not lines:
            return
        self._tip = EventTip(self._view)
        self._tip.show_at(self._view.viewport().mapToGlobal(self._point.toPoint()), lines)

    def _tip_lines(self) -> tuple[str, ...]:
        """Return what is told of what is under the pointer, nothing if that is nothing."""
        found = self._view.targets.at(self._point.x(), self._point.y())
        slot = lane_names.slot_at(self._view, self._point)
        session, columns = self._view.session, self._view.chart.board.columns
        if slot is not None:
            return lane_names.tip_lines(self._view, slot)
        if found is None:
            return ()
        if found.members > 1:
            return cluster_lines([columns.titles[row] for row in self._members(found)], found.members)
        return event_lines(session.find_event(columns.ids[found.row]), session.sources)

    def click(self, point: QPointF, *, is_adding: bool) -> None:
        """Select what is at a point, or open a cluster; `is_adding`: beside what is selected, or no longer."""
        view, found = self._view, self._view.targets.at(point.x(), point.y())
        if found is None:
            if not is_adding:
                view.session.select(None)
            return
        self._lane = FLOATING if found.lane is None else found.lane
        if found.members > 1:
            self._open(found)
        elif is_adding:
            view.select(view.lit.selected ^ {found.row})
        else:
            view.session.select(view.chart.board.columns.ids[found.row])

    def _open(self, cluster: Target) -> None:
        """Zoom until a cluster's events stand apart; list those of one day, which no zoom would part."""
        rows = self._members(cluster)
        anchors = self._view.chart.board.columns.anchor[rows]
        if float(np.ptp(anchors)) > _CLOSEST_DAYS:
            self._view.camera.fit_rows(rows)
            return
        menu, ids = QMenu(self._view), self._view.chart.board.columns.ids
        for row in rows[:_LISTED]:
            title = self._view.kit.plain.title(row).replace("&", "&&")
            menu.addAction(title).triggered.connect(partial(self._view.session.select, ids[row]))
        if len(rows) > _LISTED:
            menu.addAction(and_more(len(rows) - _LISTED)).setEnabled(False)
        menu.popup(self._view.viewport().mapToGlobal(QPoint(round(cluster.x), round(cluster.y))))

    def _members(self, cluster: Target) -> list[int]:
        """Return the rows of a cluster, the weightiest first."""
        weight = self._view.chart.board.columns.weight
        return sorted(self._view.targets.members_of(cluster).tolist(), key=lambda row: -int(weight[row]))

    def step(self, along_by: int, down_by: int) -> None:
        """Select the next event of the lane, or the nearest one of another lane."""
        board, lanes, row = self._view.chart.board, self._view.chart.order, self._view.lit.current
        lane = None if row is None or not board.shown[row] else self._lane_of(row)
        if row is None or lane is None:
            self.next_in_sight(1)
            return
        if along_by:
            found = along(board, lane, row, along_by)
        else:
            stepped = across(board, lanes, lane, row, down_by)
            lane, found = stepped or (lane, None)
        self._lane = lane
        if found is not None:
            self._view.session.select(board.columns.ids[found])

    def shift_lane(self, by: int) -> None:
        """Move the lane the keyboard is in so many places down."""
        row = self._view.lit.current
        lane = None if row is None else self._lane_of(row)
        if lane is not None:
            lane_names.shift(self._view, lane, by)

    def _lane_of(self, row: int) -> int | None:
        """Return the lane the keyboard is in, if it holds the event; else the first that does."""
        board, lanes = self._view.chart.board, self._view.chart.order
        if self._lane is not None and self._lane in lanes and lane_of(board, [self._lane], row) == self._lane:
            return self._lane
        return lane_of(board, lanes, row)

    def next_in_sight(self, by: int) -> bool:
        """Select the next event in sight, lane by lane, and return whether there is one."""
        seen: dict[int, Target] = {}
        for target in self._view.targets.targets:
            if target.members == 1 and self._is_seen(target):
                seen.setdefault(target.row, target)
        rows, current = list(seen), self._view.lit.current
        at = rows.index(current) + by if current in seen else 0 if by > 0 else len(rows) - 1
        if not 0 <= at < len(rows):
            return False
        lane = seen[rows[at]].lane
        self._lane = FLOATING if lane is None else lane
        self._view.session.select(self._view.chart.board.columns.ids[rows[at]])
        return True

    def _is_seen(self, target: Target) -> bool:
        areas = self._view.chart.areas
        is_across = self._view.camera.is_in_sight(target.x - areas.lanes.left)
        return is_across and areas.lanes.top <= target.y < areas.band.bottom

    def menu_row(self, point: QPointF, *, is_by_key: bool) -> tuple[int | None, QPoint | None]:
        """Return the event a menu is asked for, and where to open it if that is not at the pointer."""
        if not is_by_key:
            found = self._view.targets.at(point.x(), point.y())
            return (None if found is None or found.members > 1 else found.row), None
        current = self._view.lit.current
        at = next((target for target in self._view.targets.targets if target.row == current), None)
        return current, None if at is None else QPoint(round(at.x), round(at.y))

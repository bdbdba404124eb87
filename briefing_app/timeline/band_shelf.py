"""One floating event after another finds a row and a place near its bound. Knows no cluster and no painter."""

import math
from bisect import bisect_left, insort
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_app.model import EventId
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.order import Link
from briefing_app.timeline.scale import Scale

Stretch = tuple[float, float]
"""From where to where a row is taken."""
_FARTHEST = {True: 300.0, False: 48.0}
"""Pixels that a marker with a label, or without one, may stand away from its bound, for a text of 16 px."""

_LABEL_MOST = 280.0
"""No label of the band is wider than this, for a text of 16 px: many events share few rows."""

_NEARER = 0.5
"""By so many pixels a lower row must be nearer to be taken."""


class Float(NamedTuple):
    """One floating event.

    Attributes:
        x: Where its marker stands, somewhere it may be.
        y: The middle of its row, below the top of the band.
        left: The least its bounds allow; -inf if open.
        right: The most its bounds allow; inf if open.
        label: Where its label starts.
        room: The label's width; 0 if there is none.
        members: How many events it stands for; more than one is a cluster, between the bounds of its members.
        begin: Place of the first of these among the plan's points.
    """

    row: int
    x: float
    y: float
    left: float
    right: float
    label: float
    room: float
    members: int = 1
    begin: int = 0


@dataclass(slots=True)
class Shelf:
    """Rows that fill with boxes.

    Attributes:
        taken: The stretches taken in each row, from left to right.
        label_lines: How many rows, from above, are open to labels.
        at: Where each event's marker stands.
        lost: How many found no place.
    """

    columns: Columns
    scale: Scale
    measure: Callable[[int], float]
    sizes: Metrics
    taken: list[list[Stretch]]
    label_lines: int
    made: list[Float] = field(default_factory=list)
    at: dict[EventId, float] = field(default_factory=dict)
    lost: int = 0

    def put(self, row: int) -> bool:
        """Place an event with its label, whole or cut, or without where there is no room for it, and say if it did."""
        sizes = self.sizes
        left, right = self.scale.x(float(self.columns.first[row])), self.scale.x(float(self.columns.last[row]))
        want = min(self.measure(row), _LABEL_MOST * sizes.unit) + sizes.gap
        is_before = math.isfinite(right)
        start = self._latest(left, right, row) if is_before else self._earliest(left, row)
        for room in dict.fromkeys((want, min(want, sizes.label_least * 1.6), 0.0)):
            found = self._before(left, start, room) if is_before else self._after(start, room)
            if found is not None:
                line, x = found
                self._take(row, line, x, left, right, room, is_before=is_before)
                return True
        self.lost += 1
        return False

    def _latest(self, left: float, right: float, row: int) -> float:
        """Return where a marker stands at the latest: before its bound and before all that is stated to come after."""
        after = [self.at[link.after] for link in self._links(row) if link.before == self.columns.ids[row]]
        return max(min([right, *(x - self.sizes.marker for x in after)]) - self.sizes.marker / 2, min(left, right))

    def _earliest(self, left: float, row: int) -> float:
        """Return where a marker stands at the earliest: after its bound and after all that is stated to come before."""
        before = [self.at[link.before] for link in self._links(row) if link.after == self.columns.ids[row]]
        return max([left, *(x + self.sizes.marker for x in before)]) + self.sizes.marker / 2

    def _links(self, row: int) -> list[Link]:
        """Return the links between an event and those that are placed."""
        if not self.at or not self.columns.order.links:
            return []
        name = self.columns.ids[row]
        return [
            link
            for link in self.columns.order.links
            if (link.before == name and link.after in self.at) or (link.after == name and link.before in self.at)
        ]

    def _take(self, row: int, line: int, x: float, left: float, right: float, room: float, *, is_before: bool) -> None:
        half, gap = self.sizes.marker / 2, self.sizes.gap
        insort(self.taken[line], (x - half - room * is_before, x + half + room * (not is_before)))
        self.at[self.columns.ids[row]] = x
        y = self.sizes.band_pad + self.sizes.row * (line + 0.5)
        label = x - half - room if is_before else x + half + gap
        self.made.append(Float(row, x, y, left, right, label, max(room - gap, 0.0)))

    def _before(self, left: float, start: float, room: float) -> tuple[int, float] | None:
        """Return the row and the place nearest before `start`, and not before the bound at the left."""
        half, space = self.sizes.marker / 2, 2 * self.sizes.gap
        least = max(start - _FARTHEST[bool(room)] * self.sizes.unit, left - half)
        found = None
        for line in range(self.label_lines if room else len(self.taken)):
            x, taken = start, self.taken[line]
            for at in range(bisect_left(taken, (start + half + space,)) - 1, -1, -1):
                begun, ended = taken[at]
                if ended <= x - half - room - space:
                    break
                x = begun - half - space
            if x >= least:
                found, least = (line, x), x + _NEARER
        return found

    def _after(self, start: float, room: float) -> tuple[int, float] | None:
        """Return the row and the place nearest after `start`."""
        half, space = self.sizes.marker / 2, 2 * self.sizes.gap
        most = start + _FARTHEST[bool(room)] * self.sizes.unit
        found = None
        for line in range(self.label_lines if room else len(self.taken)):
            x = start
            for begun, ended in self.taken[line]:
                if begun >= x + half + room + space:
                    break
                if ended > x - half - space:
                    x = ended + half + space
            if x <= most:
                found, most = (line, x), x - _NEARER
        return found

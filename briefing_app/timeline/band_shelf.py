"""One floating event after another finds a row and a place near its bound. Knows no cluster and no painter."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from briefing_app.model import EventId
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

Stretch = tuple[float, float]
"""From where to where a row is taken."""
_FARTHEST = {True: 300.0, False: 48.0}
"""Pixels that a marker with a label, or without one, may stand away from its bound, for a text of 16 px."""

_LABEL_MOST = 280.0
"""No label of the band is wider than this, for a text of 16 px: many events share few rows."""


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
    """

    row: int
    x: float
    y: float
    left: float
    right: float
    label: float
    room: float
    members: int = 1


@dataclass(slots=True)
class Shelf:
    """Rows that fill with boxes.

    Attributes:
        taken: The stretches taken in each row.
        label_lines: How many rows, from above, are open to labels.
        at: Where each event's marker stands.
    """

    columns: Columns
    scale: Scale
    width: float
    measure: Callable[[int], float]
    sizes: Metrics
    taken: list[list[Stretch]]
    label_lines: int
    made: list[Float] = field(default_factory=list)
    at: dict[EventId, float] = field(default_factory=dict)

    def put(self, row: int) -> None:
        """Place an event with its label, whole or cut, or without where there is no room for it, or not at all."""
        left, right = self.scale.x(float(self.columns.first[row])), self.scale.x(float(self.columns.last[row]))
        want = min(self.measure(row), _LABEL_MOST * self.sizes.unit) + self.sizes.gap
        cut = self.sizes.label_least * 1.6
        is_before = math.isfinite(right)
        inside = want if is_before else self.width - left - self.sizes.marker - 2 * self.sizes.gap
        if inside < want:
            want = inside if inside >= self.sizes.label_least else 0.0
        for room in dict.fromkeys((want, min(want, cut), 0.0)):
            found = self._before(left, right, room, row) if is_before else self._after(left, room, row)
            if found is not None:
                line, x = found
                self._take(row, line, x, left, right, room, is_before=is_before)
                return

    def _take(self, row: int, line: int, x: float, left: float, right: float, room: float, *, is_before: bool) -> None:
        half, gap = self.sizes.marker / 2, self.sizes.gap
        label = x - half - room if is_before else x + half + gap
        self.taken[line].append((x - half - room * is_before, x + half + room * (not is_before)))
        self.at[self.columns.ids[row]] = x
        y = self.sizes.band_pad + self.sizes.row * (line + 0.5)
        if label < 0 < room:
            # At the left edge a label is cut to what is in sight of it.
            room += label - gap
            label, room = gap, room if room - gap >= self.sizes.label_least else 0.0
        self.made.append(Float(row, x, y, left, right, label, max(room - gap, 0.0)))

    def _before(self, left: float, right: float, room: float, row: int) -> tuple[int, float] | None:
        """Return the row and the place nearest to the upper bound, left of all that comes after."""
        half, gap = self.sizes.marker / 2, self.sizes.gap
        name = self.columns.ids[row]
        later = [
            self.at[link.after] for link in self.columns.order.links if link.before == name and link.after in self.at
        ]
        start = max(min([right, *(x - self.sizes.marker for x in later)]) - half, min(left, right))
        found = None
        for line, taken in enumerate(self.taken[: self.label_lines] if room else self.taken):
            x = start
            for begun, ended in sorted(taken, reverse=True):
                if x - half - room - 2 * gap < ended and begun < x + half + 2 * gap:
                    x = begun - half - 2 * gap
            is_near = start - x <= _FARTHEST[bool(room)] * self.sizes.unit
            if is_near and x - half >= left - self.sizes.marker and (found is None or x > found[1]):
                found = line, x
        return found

    def _after(self, left: float, room: float, row: int) -> tuple[int, float] | None:
        """Return the row and the place nearest to the lower bound, right of all that comes before."""
        half, gap = self.sizes.marker / 2, self.sizes.gap
        name = self.columns.ids[row]
        earlier = [
            self.at[link.before] for link in self.columns.order.links if link.after == name and link.before in self.at
        ]
        start = max([left, *(x + self.sizes.marker for x in earlier)]) + half
        found = None
        for line, taken in enumerate(self.taken[: self.label_lines] if room else self.taken):
            x = start
            for begun, ended in sorted(taken):
                if x - half - 2 * gap < ended and begun < x + half + room + 2 * gap:
                    x = ended + half + 2 * gap
            if x - start <= _FARTHEST[bool(room)] * self.sizes.unit and (found is None or x < found[1]):
                found = line, x
        return found

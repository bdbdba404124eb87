"""The band of undated events: each floats within its known bounds, in the order stated. Knows no painter."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from briefing_app.model import EventId
from briefing_app.timeline.clusters import cell_days
from briefing_app.timeline.columns import Columns, Mark, Mask, Rows
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

MOST = 24
"""Floating events laid out one by one; more are gathered in clusters."""
_FARTHEST = 300.0
"""Pixels that a marker may stand away from the bound its label says nothing about, for a text of 16 px."""
_FEW = 6
"""Up to so many floating events all rows are for labels; of more, the last row is for clusters."""


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


@dataclass(frozen=True, slots=True)
class Band:
    """The floating events in view.

    Attributes:
        unbounded: How many have no bound at all, and so no place.
    """

    floats: tuple[Float, ...] = ()
    unbounded: int = 0


def floating_rows(columns: Columns, shown: Mask) -> Rows:
    """Return the rows of the floating events in view: by where they are bounded, then in stated order."""
    rows = np.flatnonzero(shown & ((columns.marks & Mark.FLOATING) > 0)).astype(np.int32)
    rank = columns.order.rank
    ranks = np.array([rank.get(columns.ids[row], len(rank)) for row in rows.tolist()] if rank else np.zeros(len(rows)))
    return rows[np.lexsort((rows, ranks, columns.anchor[rows]))]


def band_rows(count: int) -> int:
    """Return how many rows the band would have for so many events."""
    return min(4, math.ceil(count / 1.6))


def lay_out_band(
    columns: Columns, rows: Rows, view: tuple[Scale, float, int], measure: Callable[[int], float], sizes: Metrics
) -> Band:
    """Return the places of the floating events: as near to their upper bound as order and labels let them be.

    Labels stand before the marker, where its time lies; after it, if it is only bounded below. What finds no place
    near its bound is gathered in clusters at the bound. `rows` are sorted as `floating_rows` returns them; `view` is
    the scale, the width, and how many rows there are.
    """
    scale, width, lines = view
    anchors = columns.anchor[rows]
    reach = sizes.label_most + sizes.marker
    start, end = np.searchsorted(anchors, (scale.day(-sizes.marker), scale.day(width + reach)))
    near = rows[start:end]
    label_lines = lines - 1 if len(rows) > _FEW and lines > 1 else lines
    shelf = _Shelf(columns, scale, measure, sizes, [[] for _ in range(label_lines)])
    for row in _along_order(columns, _heaviest(columns, near)):
        shelf.put(row)
    placed = np.isin(near, [item.row for item in shelf.made])
    gathered = _gathered(columns, near[~placed], scale, sizes, lines)
    made = tuple(item for item in (*shelf.made, *gathered) if item.x + reach >= 0 and item.x - reach <= width)
    return Band(made, int(np.isnan(anchors).sum()))


def _gathered(columns: Columns, rows: Rows, scale: Scale, sizes: Metrics, lines: int) -> list[Float]:
    """Return clusters of the rows on the last line, each left of the bounds of its members."""
    if not len(rows):
        return []
    anchors = columns.anchor[rows]
    cells = np.floor(anchors / cell_days(scale, sizes.cell * 2))
    starts = np.flatnonzero(np.diff(cells, prepend=-math.inf))
    members = np.diff(starts, append=len(rows))
    left, right = scale.x(anchors[starts]), scale.x(anchors[starts + members - 1])
    x, y = (left + right) / 2 - sizes.marker / 2, sizes.pad + sizes.row * (lines - 0.5)
    return [
        Float(row, middle, y, first, last, 0.0, 0.0, count)
        for row, middle, first, last, count in zip(
            rows[starts].tolist(), x.tolist(), left.tolist(), right.tolist(), members.tolist(), strict=True
        )
    ]


def members_of(columns: Columns, band: Band, rows: Rows, cluster: Float, scale: Scale) -> list[int]:
    """Return the rows a cluster stands for; `rows` are those of the band."""
    singles = [item.row for item in band.floats if item.members == 1]
    x = scale.x(columns.anchor[rows])
    inside = (x >= cluster.left - 1e-3) & (x <= cluster.right + 1e-3) & ~np.isin(rows, singles)
    return [int(row) for row in rows[inside]]


def _heaviest(columns: Columns, rows: Rows) -> list[int]:
    """Return the weightiest of the rows, in the order they have: the same ones while the view moves."""
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    least = np.partition(weight, len(rows) - MOST)[len(rows) - MOST] if len(rows) > MOST else 0
    return [int(row) for row in rows[weight >= least]]


def _along_order(columns: Columns, rows: Sequence[int]) -> list[int]:
    """Return those bounded above from last to first, so what comes after is placed before; then the rest."""
    above = [row for row in rows if np.isfinite(columns.last[row])]
    return above[::-1] + [row for row in rows if not np.isfinite(columns.last[row])]


@dataclass(slots=True)
class _Shelf:
    """Rows that fill with boxes.

    Attributes:
        taken: The stretches taken in each row.
        at: Where each event's marker stands.
    """

    columns: Columns
    scale: Scale
    measure: Callable[[int], float]
    sizes: Metrics
    taken: list[list[tuple[float, float]]]
    made: list[Float] = field(default_factory=list)
    at: dict[EventId, float] = field(default_factory=dict)

    def put(self, row: int) -> None:
        """Place an event with its label, or without where there is no room for it, or not at all."""
        left, right = self.scale.x(float(self.columns.first[row])), self.scale.x(float(self.columns.last[row]))
        want = min(self.measure(row), self.sizes.label_most) + self.sizes.gap
        is_before = math.isfinite(right)
        for room in (want, 0.0):
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
        y = self.sizes.pad + self.sizes.row * (line + 0.5)
        self.made.append(Float(row, x, y, left, right, label, max(room - gap, 0.0)))

    def _before(self, left: float, right: float, room: float, row: int) -> tuple[int, float] | None:
        """Return the row and the place nearest to the upper bound, left of all that comes after."""
        half, gap = self.sizes.marker / 2, self.sizes.gap
        name = self.columns.ids[row]
        later = [
            self.at[link.after] for link in self.columns.order.links if link.before == name and link.after in self.at
        ]
        start = min([right, *(x - self.sizes.marker for x in later)]) - half
        found = None
        for line, taken in enumerate(self.taken):
            x = start
            for begun, ended in sorted(taken, reverse=True):
                if x - half - room - 2 * gap < ended and begun < x + half + 2 * gap:
                    x = begun - half - 2 * gap
            is_near = start - x <= _FARTHEST * self.sizes.unit
            if is_near and x - half >= left - self.sizes.marker and (found is None or x > found[1]):
                found = line, max(x, min(left, right))
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
        for line, taken in enumerate(self.taken):
            x = start
            for begun, ended in sorted(taken):
                if x - half - 2 * gap < ended and begun < x + half + room + 2 * gap:
                    x = ended + half + 2 * gap
            if x - start <= _FARTHEST * self.sizes.unit and (found is None or x < found[1]):
                found = line, x
        return found

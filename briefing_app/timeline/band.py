"""The band of undated events: each floats within its known bounds, in the order stated. Knows no painter."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from briefing_app.timeline.band_shelf import Float, Shelf, Stretch
from briefing_app.timeline.clusters import cell_days
from briefing_app.timeline.columns import Columns, Mark, Mask, Rows
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

MOST = 24
"""Floating events laid out one by one; more are gathered in clusters."""


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
    rows = np.flatnonzero(shown & ((columns.marks & np.uint8(Mark.FLOATING)) > 0)).astype(np.int32)
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
    near its bound is gathered in clusters at the bound, in the last row, which then has no labels. `rows` are sorted
    as `floating_rows` returns them; `view` is the scale, the width, and how many rows there are.
    """
    scale, width, lines = view
    anchors = columns.anchor[rows]
    reach = sizes.label_most + sizes.marker
    start, end = np.searchsorted(anchors, (scale.day(-sizes.marker), scale.day(width + reach)))
    near = rows[start:end]
    is_chosen = _heaviest(columns, near)
    while True:
        # Each round gathers what the last one found no place for: the clusters grow, and the rest must heed them.
        gathered = gather_band(columns, near[~is_chosen], scale, sizes, lines)
        taken: list[list[Stretch]] = [[] for _ in range(lines)]
        taken[-1] = [stretch for _, stretch in gathered]
        label_lines = lines - 1 if gathered and lines > 1 else lines
        shelf = Shelf(columns, scale, width, measure, sizes, taken, label_lines)
        for place in _along_order(columns, near, is_chosen):
            is_chosen[place] = shelf.put(int(near[place]))
        if not shelf.lost:
            break
    made = tuple(
        item
        for item in (*shelf.made, *(cluster for cluster, _ in gathered))
        if item.x + reach >= 0 and item.x - reach <= width
    )
    return Band(made, int(np.isnan(anchors).sum()))


def gather_band(columns: Columns, rows: Rows, scale: Scale, sizes: Metrics, lines: int) -> list[tuple[Float, Stretch]]:
    """Return clusters of the rows on the last line, each left of its members' bounds, and what each takes of it."""
    if not len(rows):
        return []
    anchors = columns.anchor[rows]
    cells = np.floor(anchors / cell_days(scale, sizes.cell * 2))
    starts = np.flatnonzero(np.diff(cells, prepend=-math.inf))
    members = np.diff(starts, append=len(rows))
    left, right = scale.x(anchors[starts]), scale.x(anchors[starts + members - 1])
    y = sizes.band_pad + sizes.row * (lines - 0.5)
    made: list[tuple[Float, Stretch]] = []
    for row, first, last, count in zip(
        rows[starts].tolist(), left.tolist(), right.tolist(), members.tolist(), strict=True
    ):
        found = _cluster(row, (first, last), count, y, sizes)
        while made and made[-1][1][1] + sizes.gap > found[1][0]:
            other, _ = made.pop()
            found = _cluster(other.row, (other.left, last), other.members + found[0].members, y, sizes)
        made.append(found)
    return made


def _cluster(row: int, ends: tuple[float, float], count: int, y: float, sizes: Metrics) -> tuple[Float, Stretch]:
    left, right = ends
    across = sizes.across(count)
    # Before the bounds: its events lie there, and the markers of those alone stand there too.
    x = (left + right - across) / 2
    return Float(row, x, y, left, right, 0.0, 0.0, count), (x - across / 2, x + across / 2)


def members_of(columns: Columns, band: Band, rows: Rows, cluster: Float, scale: Scale) -> list[int]:
    """Return the rows a cluster stands for; `rows` are those of the band."""
    singles = [item.row for item in band.floats if item.members == 1]
    x = scale.x(columns.anchor[rows])
    inside = (x >= cluster.left - 1e-3) & (x <= cluster.right + 1e-3) & ~np.isin(rows, singles)
    return [int(row) for row in rows[inside]]


def _heaviest(columns: Columns, rows: Rows) -> Mask:
    """Return which of the rows weigh most, as many as are laid out one by one: the same while the view moves."""
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    least = np.partition(weight, len(rows) - MOST)[len(rows) - MOST] if len(rows) > MOST else 0
    chosen: Mask = weight >= least
    return chosen


def _along_order(columns: Columns, rows: Rows, chosen: Mask) -> list[int]:
    """Return the places of the chosen, those bounded above from last to first, so what comes after is placed before."""
    places = np.flatnonzero(chosen)
    is_above = np.isfinite(columns.last[rows[places]])
    return [*places[is_above][::-1].tolist(), *places[~is_above].tolist()]

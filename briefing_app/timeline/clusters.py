"""What of a lane stands alone and what stands together, in pixels. Knows no row of labels and no text."""

import math
from typing import NamedTuple

import numpy as np

from briefing_app.timeline.columns import Columns, Floats, Rows
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale


class Place(NamedTuple):
    """One event, or one cluster, before it has a row of labels.

    Attributes:
        row: The event's; of a cluster, that of the weightiest.
        members: How many events it stands for.
        x: Where its marker stands.
        left: Where its interval starts (of a cluster, its first member's anchor).
        right: Where its interval ends (of a cluster, its last member's anchor).
        is_block: It is drawn at the true width of its interval.
    """

    row: int
    members: int
    x: float
    left: float
    right: float
    is_block: bool


def places(
    columns: Columns, rows: Rows, anchors: Floats, scale: Scale, width: float, sizes: Metrics, cell: float
) -> list[Place]:
    """Return what stands in a lane's window, by rising left end of what is drawn.

    `rows`: candidates, in any order; those that do not reach into the window are left out.
    `anchors`: their anchors, in days.
    `cell`: events nearer than about this many pixels become one cluster.
    """
    first, last = columns.first[rows], columns.last[rows]
    left = scale.x(np.where(np.isfinite(first), first, anchors))
    right = scale.x(np.where(np.isfinite(last), last, anchors))
    length = right - left
    is_block = np.where(last - first > 1.001, length >= sizes.block, length >= sizes.day_block)
    reach = np.fmax(right, scale.x(columns.until[rows]))
    blocks = is_block & (reach >= 0) & (left <= width)
    x = scale.x(anchors)
    points = ~is_block & (x >= -sizes.label_most) & (x <= width + sizes.marker)
    made = [
        Place(row, 1, min(max(start, 0.0), end) + sizes.marker / 2, start, end, is_block=True)
        for row, start, end in zip(rows[blocks].tolist(), left[blocks].tolist(), right[blocks].tolist(), strict=True)
    ]
    made += _clusters(columns, rows[points], anchors[points], scale, cell)
    made.sort(key=lambda place: (place.x, place.row))
    return made


def _clusters(columns: Columns, rows: Rows, anchors: Floats, scale: Scale, cell: float) -> list[Place]:
    """Join points that share a cell; cells stand still in time and change size in steps, so nothing shimmers."""
    if not len(rows):
        return []
    sorted_rows = np.lexsort((rows, anchors))
    rows, anchors = rows[sorted_rows], anchors[sorted_rows]
    cells = np.floor(anchors / cell_days(scale, cell))
    starts = np.flatnonzero(np.diff(cells, prepend=-math.inf))
    ends = np.append(starts[1:], len(rows)) - 1
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    heaviest = np.maximum.reduceat(weight, starts)
    chosen = np.flatnonzero(weight == np.repeat(heaviest, ends - starts + 1))
    lefts, rights = scale.x(anchors[starts]), scale.x(anchors[ends])
    return [
        Place(row, members, (left + right) / 2, left, right, is_block=False)
        for row, members, left, right in zip(
            rows[chosen].tolist(), (ends - starts + 1).tolist(), lefts.tolist(), rights.tolist(), strict=True
        )
    ]


def cell_days(scale: Scale, cell: float) -> float:
    """Return the days of a cell about `cell` pixels wide, a whole power of the square root of two."""
    return math.exp2(math.floor(2 * math.log2(cell / scale.px_per_day)) / 2)

"""What stands alone and what stands together, lane by lane, in pixels. Knows no row of labels and no text."""

import math
from dataclasses import dataclass
from itertools import starmap
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.columns import Columns, Floats, Mask, Rows
from briefing_app.timeline.index import DAY
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

Slots = NDArray[np.int64]
_BLOCKS_PER_ROW = 6
"""Blocks tried for each row of labels; the lightest of more go into the strip at once."""


class Place(NamedTuple):
    """One event, or one cluster, before it has a row of labels.

    Attributes:
        slot: Place of its lane among the view's slots.
        row: The event's; of a cluster, that of the weightiest.
        members: How many events it stands for.
        x: Where its marker stands.
        left: Where its interval starts (of a cluster, its first member's anchor).
        right: Where its interval ends (of a cluster, its last member's anchor).
        is_block: It is drawn at the true width of its interval.
    """

    slot: int
    row: int
    members: int
    x: float
    left: float
    right: float
    is_block: bool


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Intervals that are drawn as thin lines at the foot of their lane."""

    slot: int
    left: Floats
    right: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Entries that may be in sight.

    Attributes:
        rows: Their rows.
        slots: The slot of each.
        cell: For each slot, how many pixels a cluster covers.
        label_rows: For each slot, its rows of labels.
        is_headline: For each slot, whether the weightiest of a cell stands there for itself alone.
    """

    rows: Rows
    slots: Slots
    cell: Floats
    label_rows: Slots
    is_headline: Mask


def places(
    columns: Columns, found: Candidates, scale: Scale, width: float, sizes: Metrics
) -> tuple[list[Place], list[Strip]]:
    """Return what stands in the lanes, by slot and from left to right, and the intervals that are too many."""
    rows, slots = found.rows, found.slots
    anchor, first, last = columns.anchor[rows], columns.first[rows], columns.last[rows]
    length = (last - first) * scale.px_per_day
    # An open end makes no block: the marker stands at the end that is known, with a fade.
    is_block = (length >= np.where(last - first > DAY, sizes.block, sizes.day_block)) & np.isfinite(length)
    x = scale.x(anchor)
    blocks = np.flatnonzero(is_block)
    left, right = x[blocks] - length[blocks] / 2, x[blocks] + length[blocks] / 2
    reach = np.fmax(right, scale.x(columns.until[rows[blocks]]))
    in_sight = (reach >= 0) & (left <= width)
    blocks, left, right = blocks[in_sight], left[in_sight], right[in_sight]
    kept = _heaviest(columns, rows[blocks], slots[blocks], found.label_rows * _BLOCKS_PER_ROW)
    # Above bars, a long block would take the only row from many titles.
    kept &= ~found.is_headline[slots[blocks]] | (right - left <= 2 * found.cell[slots[blocks]])
    points = np.flatnonzero(~is_block)
    half = sizes.marker / 2
    starts = np.minimum(np.maximum(left[kept], 0.0), right[kept]) + half
    alone, is_wide = np.ones(len(starts), np.int64), np.ones(len(starts), np.bool_)
    standing = (slots[blocks][kept], rows[blocks][kept], alone, starts, left[kept], right[kept], is_wide)
    clusters = _clusters(columns, rows[points], slots[points], scale, found)
    is_near = (clusters[3] > -half) & (clusters[3] < width + half)
    joined = [np.concatenate([part[is_near], block]) for part, block in zip(clusters, standing, strict=True)]
    in_order = np.lexsort((joined[1], joined[3], joined[0]))
    made = list(starmap(Place, zip(*(part[in_order].tolist() for part in joined), strict=True)))
    return made, _strips(slots[blocks][~kept], left[~kept], right[~kept])


def _heaviest(columns: Columns, rows: Rows, slots: Slots, most: Slots) -> Mask:
    """Return which of the rows are among the `most` weightiest of their slot; earlier ones win a tie."""
    kept = np.ones(len(rows), np.bool_)
    for slot in np.flatnonzero(np.bincount(slots, minlength=len(most)) > most).tolist():
        own = np.flatnonzero(slots == slot)
        by_weight = own[np.lexsort((rows[own], -columns.weight[rows[own]].astype(np.int64)))]
        kept[by_weight[most[slot] :]] = False
    return kept


def _strips(slots: Slots, left: Floats, right: Floats) -> list[Strip]:
    return [Strip(slot, left[slots == slot], right[slots == slot]) for slot in np.unique(slots).tolist()]


def _clusters(columns: Columns, rows: Rows, slots: Slots, scale: Scale, found: Candidates) -> tuple[NDArray[Any], ...]:
    """Join points that share a cell; cells stand still in time and change size in steps, so nothing shimmers.

    Returns the fields of the places, one array each.
    """
    if not len(rows):
        return tuple(np.empty(0, kind) for kind in (np.int64, np.int32, np.int64, float, float, float, np.bool_))
    anchors = columns.anchor[rows]
    by_time = np.lexsort((rows, anchors, slots))
    rows, slots, anchors = rows[by_time], slots[by_time], anchors[by_time]
    days = np.array([cell_days(scale, pixels) for pixels in found.cell.tolist()])
    cells = np.floor(anchors / days[slots])
    is_first = np.ones(len(rows), np.bool_)
    is_first[1:] = (np.diff(cells) != 0) | (np.diff(slots) != 0)
    starts = np.flatnonzero(is_first)
    members = np.diff(starts, append=len(rows))
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    chosen = np.flatnonzero(weight == np.repeat(np.maximum.reduceat(weight, starts), members))
    is_alone = found.is_headline[slots[starts]]
    lefts = scale.x(anchors[np.where(is_alone, chosen, starts)])
    rights = scale.x(anchors[np.where(is_alone, chosen, starts + members - 1)])
    members = np.where(is_alone, 1, members)
    is_block = np.zeros(len(starts), np.bool_)
    return slots[starts], rows[chosen], members, (lefts + rights) / 2, lefts, rights, is_block


def cell_days(scale: Scale, cell: float) -> float:
    """Return the days of a cell about `cell` pixels wide, a whole power of the square root of two."""
    return math.exp2(math.floor(2 * math.log2(cell / scale.px_per_day)) / 2)

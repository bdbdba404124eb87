"""What stands alone and what stands together in sections, in pixels. Knows no row of labels and no text."""

import math
from itertools import starmap
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.candidates import Candidates
from briefing_app.timeline.columns import Columns, Mask, Rows
from briefing_app.timeline.index import DAY, Places
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

EPOCH = 719_163.0
"""Pixels of sections count from this day, 1 January 1970: so near that numbers keep their digits."""
_BLOCKS_PER_ROW = 9
"""Blocks tried for each row of labels; the lightest of more go into the strip at once."""


class Place(NamedTuple):
    """One event, or one cluster, before it has a row of labels.

    Attributes:
        section: Place of its section among those asked for.
        row: The event's; of a cluster, that of the weightiest.
        members: How many events it stands for.
        begin: Place of the first of them among the points.
        x: Where its marker stands.
        left: Where its interval starts (of a cluster, its first member's anchor).
        right: Where its interval ends (of a cluster, its last member's anchor).
        is_block: It is drawn at the true width of its interval.
    """

    section: int
    row: int
    members: int
    begin: int
    x: float
    left: float
    right: float
    is_block: bool


class Standing(NamedTuple):
    """What stands in sections.

    Attributes:
        places: By section, and from left to right.
        points: Rows of the events that are no blocks, by section and time.
        lost: Rows of the blocks that are too many.
        losers: The section of each of them.
    """

    places: list[Place]
    points: Rows
    lost: Rows
    losers: Places


Fields = tuple[NDArray[Any], ...]
"""Those of `Place`, one array each."""


def standing(columns: Columns, found: Candidates, sizes: Metrics) -> Standing:
    """Return what stands in the sections, and the intervals that are too many."""
    rows, sections = found.rows, found.sections
    anchor = columns.anchor[rows]
    days = columns.last[rows] - columns.first[rows]
    length = days * found.px_per_day[sections]
    # An open end makes no block: the marker stands at the end that is known, with a fade.
    is_block = (length >= np.where(days > DAY, sizes.block, sizes.day_block)) & np.isfinite(length)
    wide = _in_sight(columns, found, np.flatnonzero(is_block))
    is_kept = _are_kept(columns, found, wide)
    blocks = _blocks(columns, found, wide[is_kept], sizes)
    # An entry that stands outside was found as one of those of its length that may reach into the section.
    is_inside = (anchor >= found.first[sections]) & (anchor <= found.last[sections])
    points = np.flatnonzero(~is_block & is_inside)
    points = points[np.lexsort((rows[points], anchor[points], sections[points]))]
    joined = [np.concatenate(parts) for parts in zip(_clusters(columns, found, points), blocks, strict=True)]
    in_order = np.lexsort((joined[1], joined[4], joined[0]))
    made = list(starmap(Place, zip(*(part[in_order].tolist() for part in joined), strict=True)))
    lost = wide[~is_kept]
    return Standing(made, rows[points], rows[lost], sections[lost])


def _in_sight(columns: Columns, found: Candidates, blocks: Places) -> Places:
    """Return those of the blocks that reach into their sections; their stated terms count."""
    rows, sections = found.rows[blocks], found.sections[blocks]
    reach = np.fmax(columns.last[rows], columns.until[rows])
    return blocks[(reach >= found.first[sections]) & (columns.first[rows] <= found.last[sections])]


def _are_kept(columns: Columns, found: Candidates, blocks: Places) -> Mask:
    """Return which of the blocks are not too many."""
    rows, sections = found.rows[blocks], found.sections[blocks]
    kept = _heaviest(columns, rows, sections, found.label_rows * _BLOCKS_PER_ROW)
    # Above bars, a long block would take the only row from many titles.
    length = (columns.last[rows] - columns.first[rows]) * found.px_per_day[sections]
    return kept & (~found.is_headline[sections] | (length <= 2 * found.cell[sections]))


def _heaviest(columns: Columns, rows: Rows, sections: Places, most: Places) -> Mask:
    """Return which of the rows are among the `most` weightiest of their section; earlier ones win a tie."""
    kept = np.ones(len(rows), np.bool_)
    for section in np.flatnonzero(np.bincount(sections, minlength=len(most)) > most).tolist():
        own = np.flatnonzero(sections == section)
        by_weight = own[np.lexsort((rows[own], -columns.weight[rows[own]].astype(np.int64)))]
        kept[by_weight[most[section] :]] = False
    return kept


def _blocks(columns: Columns, found: Candidates, blocks: Places, sizes: Metrics) -> Fields:
    rows, sections = found.rows[blocks], found.sections[blocks]
    px = found.px_per_day[sections]
    left, right = (columns.first[rows] - EPOCH) * px, (columns.last[rows] - EPOCH) * px
    # What began before the section stands at its start, as it will stand at the start of the view.
    starts = np.minimum(np.maximum(left, (found.first[sections] - EPOCH) * px), right) + sizes.marker / 2
    ones = np.ones(len(rows), np.int64)
    return sections, rows, ones, 0 * ones, starts, left, right, ones.astype(np.bool_)


def _clusters(columns: Columns, found: Candidates, points: Places) -> Fields:
    """Join points that share a cell; cells stand still in time, so nothing shimmers. `points` rise in time."""
    rows, sections = found.rows[points], found.sections[points]
    px = (columns.anchor[rows] - EPOCH) * found.px_per_day[sections]
    cells = np.floor(px / found.cell[sections])
    is_first = np.ones(len(rows), np.bool_)
    is_first[1:] = (np.diff(cells) != 0) | (np.diff(sections) != 0)
    starts = np.flatnonzero(is_first)
    members = np.diff(starts, append=len(rows))
    if not len(rows):
        return tuple(np.empty(0, kind) for kind in (np.int64, np.int32, np.int64, np.int64, float, float, float, bool))
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    chosen = np.flatnonzero(weight == np.repeat(np.maximum.reduceat(weight, starts), members))
    own = sections[starts]
    is_alone = found.is_headline[own]
    begin = np.where(is_alone, chosen, starts)
    members = np.where(is_alone, 1, members)
    left, right = px[begin], px[begin + members - 1]
    return own, rows[chosen], members, begin, (left + right) / 2, left, right, np.zeros(len(own), np.bool_)


def cell_days(scale: Scale, cell: float) -> float:
    """Return the days of a cell about `cell` pixels wide, a whole power of the square root of two."""
    return math.exp2(math.floor(2 * math.log2(cell / scale.px_per_day)) / 2)

"""One view of the lanes as boxes: markers, blocks, clusters, labels, bars. Knows no painter and no font."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.clusters import Candidates, Place, Strip, cell_days, places
from briefing_app.timeline.columns import Columns, Rows
from briefing_app.timeline.index import Index
from briefing_app.timeline.labels import NONE, Box, Packed, pack
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.slots import Slot

_BIN_PX = 8.0
_CROWD, _CROWD_PER_ROW, _LEAST_CROWD = 0.5, 0.25, 60
"""Bars, where a lane holds more events for each cell across the view than the first of these, and the second for each
row of labels; but never for a few."""
_SEARCHED = 600
"""Lanes with bars that hold no more events than this in view are searched whole for the weightiest of each cell."""
_HEADLINE_CELLS = 8.0
"""How many cells a headline above the bars has to itself."""
_BUSY = 40
"""In lanes with more events than this, blocks leave the last row of labels to the points."""


class Item(NamedTuple):
    """What is drawn for one event, or for several that stand too close.

    Attributes:
        row: The event's; of a cluster, that of the weightiest.
        members: How many events it stands for.
        slot: Place of its lane among the view's slots.
        x: Where its marker stands.
        y: The middle of its row, below the top of the first lane.
        left: Where its interval starts (of a cluster, its first member's anchor).
        right: Where its interval ends (of a cluster, its last member's anchor).
        is_block: It is drawn at the true width of its interval, its marker at the start.
        label: Where its label starts.
        room: The label's width; 0 if there is none.
        line: Its row of labels.
    """

    row: int
    members: int
    slot: int
    x: float
    y: float
    left: float
    right: float
    is_block: bool
    label: float
    room: float
    line: int


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """How many events there are along a crowded lane.

    Attributes:
        left: Where the first bar starts.
        width: Of each bar, the gap included.
    """

    slot: int
    left: float
    width: float
    counts: NDArray[np.int64]


Kept = Mapping[tuple[int, int], int]
"""The row of labels each event had, by lane and event."""
Measure = Callable[[int], float]
"""Returns the width of a row's title."""


@dataclass(frozen=True, slots=True)
class Layout:
    """All boxes of one view, in the order to paint them.

    Attributes:
        strips: Blocks that found no row of labels.
        kept: To be given to the next layout.
    """

    items: tuple[Item, ...] = ()
    bars: tuple[Bars, ...] = ()
    strips: tuple[Strip, ...] = ()
    kept: Kept = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: days, pixels, and the lanes in view."""

    scale: Scale
    width: float
    slots: Sequence[Slot]
    sizes: Metrics

    def window(self, more: float = 0.0) -> tuple[float, float]:
        """Return the days in view, and so many pixels more at both ends."""
        return self.scale.day(-more), self.scale.day(self.width + more)


def lay_out(columns: Columns, index: Index, view: View, measure: Measure, before: Kept | None = None) -> Layout:
    """Return the boxes of the lanes in view.

    `before` is `kept` of the last layout; events keep their rows as far as that costs little.
    """
    if not view.slots:
        return Layout()
    totals = index.counts([slot.lane for slot in view.slots], np.array(view.window()))[:, 0]
    label_rows = np.array([slot.rows for slot in view.slots])
    crowd = view.width / view.sizes.cell * (_CROWD + _CROWD_PER_ROW * label_rows)
    is_crowded = (totals > np.maximum(crowd, _LEAST_CROWD)) | (label_rows == 0)
    found = _candidates(index, view, is_crowded & (label_rows > 0), totals)
    stand, strips = places(columns, found, view.scale, view.width, view.sizes)
    weights = iter(columns.weight[[place.row for place in stand]].tolist() if stand else ())
    items: list[Item] = []
    for slot, group in groupby(stand, key=itemgetter(0)):
        own = list(group)
        crowded = bool(is_crowded[slot])
        boxes = _boxes(own, weights, measure, view, before or {}, is_crowded=crowded)
        placed, lost = _items(own, boxes, view, is_crowded=crowded)
        items += placed
        strips += lost
    lanes = [slot.lane for slot in view.slots]
    kept = {(lanes[item.slot], item.row): item.line for item in items}
    return Layout(tuple(items), _bars(index, view, np.flatnonzero(is_crowded).tolist()), tuple(strips), kept)


def _candidates(index: Index, view: View, headlines: NDArray[np.bool_], totals: NDArray[np.int64]) -> Candidates:
    """Return the entries that may be in sight; for lanes in `headlines` that hold very many, only the weightiest."""
    is_full = headlines & (totals > _SEARCHED)
    has_rows = np.array([slot.rows > 0 for slot in view.slots])
    rows: list[Rows] = []
    slots: list[NDArray[np.int64]] = []
    # A cluster at the edge counts all its members: what is looked for reaches a cell beyond the view.
    first, last = view.window(view.sizes.cell * _HEADLINE_CELLS)
    # What is longer than the view makes no headline, and above bars there is no room for blocks.
    short = tuple(stratum for stratum in index.strata if stratum.longest <= last - first)
    for strata, chosen in (
        (index.strata, has_rows & ~headlines),
        (short, headlines & ~is_full),
        (index.headlines, is_full),
    ):
        numbers = np.flatnonzero(chosen)
        lanes = np.array([view.slots[place].lane for place in numbers.tolist()], np.float64)
        for stratum in strata if len(lanes) else ():
            starts, ends = stratum.bounds(lanes, first - stratum.longest / 2, last + stratum.longest / 2)
            rows += [stratum.rows[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
            slots.append(np.repeat(numbers, ends - starts))
    cell = view.sizes.cell * np.where(headlines, _HEADLINE_CELLS, 1.0)
    label_rows = np.array([slot.rows for slot in view.slots])
    return Candidates(
        np.concatenate([*rows, np.empty(0, np.int32)]),
        np.concatenate([*slots, np.empty(0, np.int64)]),
        cell,
        np.where(headlines, 1, label_rows),
        headlines,
    )


def _boxes(
    own: Sequence[Place], weights: Iterator[int], measure: Measure, view: View, before: Kept, *, is_crowded: bool
) -> list[Box]:
    """Return the boxes of one lane's places; the places of a crowded lane give way to one another."""
    sizes, lane = view.sizes, view.slots[own[0].slot].lane
    most, least, gaps, half_marker = sizes.label_most, sizes.label_least, 2 * sizes.gap, sizes.marker / 2
    made = []
    for (_, row, members, x, _, right, is_block), weight in zip(own, weights, strict=False):
        half = half_marker if members == 1 else sizes.across(members) / 2
        mark = x + half
        want = min(measure(row), most)
        # At the right edge a label is cut to what is in sight of it; one whose marker is out of sight tells nothing.
        inside = view.width - mark - gaps if x >= 0 else 0.0
        if inside < want:
            want = inside if inside >= least else 0.0
        end = max(right, mark) if is_block else mark
        is_firm = not is_block and not is_crowded
        made.append(Box(x - half, members, mark, end, want, weight, is_firm, is_crowded, before.get((lane, row), NONE)))
    return made


def _items(
    own: Sequence[Place], boxes: Sequence[Box], view: View, *, is_crowded: bool
) -> tuple[list[Item], list[Strip]]:
    """Give each place of one lane a row of labels and room for its title; blocks that find none become a strip."""
    sizes, slot = view.sizes, own[0].slot
    lane = view.slots[slot]
    rows = 1 if is_crowded else lane.rows
    block_rows = rows - 1 if rows > 1 and lane.count > _BUSY else rows
    packed = pack(boxes, rows, block_rows, sizes)
    stood_for = _stood_for(own, boxes, packed)
    middle, gap, height = lane.top + lane.pad + sizes.row / 2, sizes.gap, sizes.row
    items: list[Item] = []
    lost: list[Place] = []
    for at, (place, line, mark, room, members) in enumerate(
        zip(own, packed.rows, packed.marks, packed.rooms, packed.members, strict=True)
    ):
        if line == NONE:
            lost += [place] if place.is_block else []
            continue
        row, left, right = stood_for.get(at) or (place.row, place.left, place.right)
        x, y = (boxes[at].left + mark) / 2, middle + line * height
        items.append(Item(row, members, slot, x, y, left, right, place.is_block, mark + gap, room, line))
    strip = Strip(slot, np.array([place.left for place in lost]), np.array([place.right for place in lost]))
    return items, [strip] if lost else []


def _stood_for(own: Sequence[Place], boxes: Sequence[Box], packed: Packed) -> dict[int, tuple[int, float, float]]:
    """Return, for each place that others joined, the weightiest's row, and from where to where all reach together."""
    joined: dict[int, list[int]] = {}
    for at, host in enumerate(packed.hosts):
        if host != NONE:
            joined.setdefault(host, [host]).append(at)
    return {
        host: (
            own[max(group, key=lambda at: boxes[at].weight)].row,
            min(own[at].left for at in group),
            max(own[at].right for at in group),
        )
        for host, group in joined.items()
    }


def _bars(index: Index, view: View, crowded: Sequence[int]) -> tuple[Bars, ...]:
    """Count the events of the crowded lanes in bins that stand still in time."""
    if not crowded:
        return ()
    days = cell_days(view.scale, _BIN_PX)
    first = np.floor(view.scale.day(0) / days)
    edges = np.arange(first, np.ceil(view.scale.day(view.width) / days) + 2) * days
    counts = index.counts([view.slots[place].lane for place in crowded], edges)
    left, width = view.scale.x(first * days), days * view.scale.px_per_day
    return tuple(Bars(place, left, width, line) for place, line in zip(crowded, counts, strict=True))

"""One view of the lanes as boxes: markers, blocks, clusters, labels, bars. Knows no painter and no font."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.clusters import Place, cell_days, places
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.index import Index
from briefing_app.timeline.labels import NONE, Box, pack
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.slots import Slot

_BIN_PX = 4.0
_CROWD = 3.0
"""Bars, where a lane holds more than this many events for each cell across the view."""
_HEADLINE_CELLS = 6.0
"""How many cells a headline above the bars has to itself."""


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
        strips: Blocks that found no row of labels; thin lines at the foot of their lane.
        kept: To be given to the next layout.
    """

    items: tuple[Item, ...] = ()
    bars: tuple[Bars, ...] = ()
    strips: tuple[Item, ...] = ()
    kept: Kept = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: days, pixels, and the lanes in view."""

    scale: Scale
    width: float
    slots: Sequence[Slot]
    sizes: Metrics

    @property
    def window(self) -> tuple[float, float]:
        """Return the days in view, and a little to the left whose labels reach in."""
        return self.scale.day(-self.sizes.label_most), self.scale.day(self.width + self.sizes.marker)


def lay_out(columns: Columns, index: Index, view: View, measure: Measure, before: Kept | None = None) -> Layout:
    """Return the boxes of the lanes in view.

    `before`: `kept` of the last layout; events keep their rows as far as that costs little.
    """
    if not view.slots:
        return Layout()
    totals = index.counts([slot.lane for slot in view.slots], np.array(view.window))[:, 0].tolist()
    most = _CROWD * view.width / view.sizes.cell
    crowded = [total > most or not slot.rows for total, slot in zip(totals, view.slots, strict=True)]
    items: list[Item] = []
    for place, slot in enumerate(view.slots):
        if slot.rows:
            found = _lane_places(columns, index, slot, view, is_crowded=crowded[place])
            items += _placed(found, place, 1 if crowded[place] else slot.rows, view, measure, before or {})
    height = view.sizes.row
    kept = {
        (view.slots[item.slot].lane, item.row): int((item.y - view.slots[item.slot].top - view.sizes.pad) // height)
        for item in items
        if item.y >= 0
    }
    return Layout(
        tuple(item for item in items if item.y >= 0),
        _bars(index, view, [place for place, is_crowded in enumerate(crowded) if is_crowded]),
        tuple(item for item in items if item.y < 0),
        kept,
    )


def _lane_places(columns: Columns, index: Index, slot: Slot, view: View, *, is_crowded: bool) -> list[Place]:
    """Return what stands in one lane: all of it, or the headlines of a crowded one."""
    first, last = view.window
    rows = []
    for stratum in index.headlines if is_crowded else index.strata:
        start, end = stratum.bounds(slot.lane, first - stratum.longest / 2, last + stratum.longest / 2)
        rows.append(stratum.rows[start:end])
    found = np.concatenate(rows)
    anchors = columns.anchor[found]
    cell = view.sizes.cell * (_HEADLINE_CELLS if is_crowded else 1)
    made = places(columns, found, anchors, view.scale, view.width, view.sizes, cell)
    return [place._replace(members=1) for place in made] if is_crowded else made


def _placed(found: Sequence[Place], slot: int, rows: int, view: View, measure: Measure, before: Kept) -> list[Item]:
    """Give each a row and a label; blocks leave the last row to the points, and get -1 as `y` if they find none."""
    sizes, lane = view.sizes, view.slots[slot]
    half, gap = sizes.marker / 2, sizes.gap
    boxes = [
        Box(
            place.x - half,
            max(place.right, place.x + half) if place.is_block else place.x + half,
            place.x + half + gap,
            min(measure(place.row), sizes.label_most),
            1.0,
            not place.is_block,
            before.get((lane.lane, place.row), NONE),
        )
        for place in found
    ]
    taken, rooms = pack(boxes, rows, sizes.label_least, gap)
    top = lane.top + sizes.pad + sizes.row / 2
    return [
        Item(
            place.row,
            place.members,
            slot,
            place.x,
            -1.0 if row == NONE else top + row * sizes.row,
            place.left,
            place.right,
            place.is_block,
            box.label,
            room,
        )
        for place, box, row, room in zip(found, boxes, taken, rooms, strict=True)
    ]


def _bars(index: Index, view: View, crowded: Sequence[int]) -> tuple[Bars, ...]:
    """Count the events of the crowded lanes in bins that stand still in time."""
    if not crowded:
        return ()
    days = cell_days(view.scale, _BIN_PX * 1.5)
    first = np.floor(view.scale.day(0) / days)
    edges = np.arange(first, np.ceil(view.scale.day(view.width) / days) + 2) * days
    counts = index.counts([view.slots[place].lane for place in crowded], edges)
    left, width = view.scale.x(first * days), days * view.scale.px_per_day
    return tuple(Bars(place, left, width, line) for place, line in zip(crowded, counts, strict=True))

"""One view of the lanes as boxes: markers, blocks, clusters, labels, bars. Knows no painter and no font."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.bars import Bars
from briefing_app.timeline.columns import Floats, Mask, Rows
from briefing_app.timeline.index import Places
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.plans import STAND, Plan, Stands
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.slots import Slot

_NONE = -1


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
class Strips:
    """Intervals that are drawn as thin lines at the foot of their lanes: slot, start and end of each."""

    slots: Places
    left: Floats
    right: Floats


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: days, pixels, and the lanes in view."""

    scale: Scale
    width: float
    slots: Sequence[Slot]
    sizes: Metrics


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """The plans of a view's lanes as one, as long as they are the same ones: what no pan changes.

    Attributes:
        plans: One a slot.
        stands: Of all of them, their `next` among these.
        slots: The slot of each.
        y: The middle of the row of each.
        strips: The slot of each interval without a row.
        first: Where each of these begins, in days.
        last: Where it ends.
    """

    plans: Sequence[Plan]
    stands: Stands
    slots: Places
    y: Floats
    strips: Places
    first: Floats
    last: Floats


def joined(plans: Sequence[Plan], slots: Sequence[Slot], sizes: Metrics) -> Joined:
    """Return the plans of lanes as one."""
    counts = [len(plan.stands) for plan in plans]
    ends = np.cumsum([0, *counts])
    # Not concatenated: that compares the fields of all parts, which takes twenty times as long.
    stands = np.empty(ends[-1], STAND)
    for plan, start, end in zip(plans, ends.tolist(), ends[1:].tolist(), strict=False):
        stands[start:end] = plan.stands
    places = np.repeat(np.arange(len(plans)), counts)
    starts = ends[places]
    stands["next"] = np.where(stands["next"] == _NONE, _NONE, stands["next"] + starts)
    middles = np.array([slot.top + slot.pad + sizes.row / 2 for slot in slots])
    return Joined(
        plans,
        stands,
        places,
        middles[places] + stands["line"] * sizes.row,
        np.repeat(np.arange(len(plans)), [len(plan.first) for plan in plans]),
        np.concatenate([np.empty(0), *(plan.first for plan in plans)]),
        np.concatenate([np.empty(0), *(plan.last for plan in plans)]),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """All boxes of one view, in the order to paint them; the arrays hold the fields of `Item`.

    Attributes:
        across: How wide the marker of each is.
        begin: Place of the first event of each among the points of its plan.
        plans: Of each slot.
        bars: How many events there are along crowded lanes, None if no lane is crowded.
        strips: Blocks that found no row of labels.
    """

    rows: Rows
    members: NDArray[np.int32]
    slots: Places
    x: Floats
    y: Floats
    left: Floats
    right: Floats
    is_block: Mask
    label: Floats
    room: Floats
    across: Floats
    begin: NDArray[np.int32]
    plans: Sequence[Plan]
    bars: Bars | None
    strips: Strips

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the boxes one by one."""
        fields = (
            self.rows,
            self.members,
            self.slots,
            self.x,
            self.y,
            self.left,
            self.right,
            self.is_block,
            self.label,
            self.room,
        )
        return tuple(map(Item._make, zip(*(field.tolist() for field in fields), strict=True)))

    def members_of(self, place: int) -> Rows:
        """Return the rows that the box at a place stands for."""
        begin, plan = int(self.begin[place]), self.plans[int(self.slots[place])]
        return plan.points[begin : begin + int(self.members[place])]


def lay_out(together: Joined, bars: Bars | None, view: View) -> Layout:
    """Return the boxes of a view."""
    stands, scale = together.stands, view.scale
    left, right = scale.x(stands["first"]), scale.x(stands["last"])
    x, follower = _held(stands, scale.x(stands["day"]) + stands["shift"], left, right)
    half = stands["across"] / 2
    room = _rooms(stands["want"], x, x + half, _after(x - half, follower), view)
    is_block = stands["is_block"]
    begins, ends = np.where(is_block, left, x - half), np.where(is_block, right, x + half)
    near = np.flatnonzero((np.fmax(ends, scale.x(stands["until"])) > 0) & (begins < view.width))
    return Layout(
        rows=stands["row"][near],
        members=stands["members"][near],
        slots=together.slots[near],
        x=x[near],
        y=together.y[near],
        left=left[near],
        right=right[near],
        is_block=is_block[near],
        label=(x + half)[near] + view.sizes.gap,
        room=room[near],
        across=stands["across"][near],
        begin=stands["begin"][near],
        plans=together.plans,
        bars=bars,
        strips=_strips(together, view),
    )


def _held(stands: Stands, x: Floats, left: Floats, right: Floats) -> tuple[Floats, Places]:
    """Keep in sight the markers of blocks that began before the view, unless another marker stands there.

    Returns where the markers are, and what follows each in its row.
    """
    follower = stands["next"]
    began = np.flatnonzero(stands["is_block"] & (left < 0) & (right > 0))
    if not len(began):
        return x, follower
    follower, across = follower.copy(), stands["across"]
    starts, ends = np.append(x - across / 2, np.inf), np.append(x + across / 2, np.inf)
    nexts = follower[began]
    # What stands on the block before the view is no bar to its label.
    while (is_passed := ends[nexts] <= 0).any():
        nexts[is_passed] = follower[nexts[is_passed]]
    follower[began] = nexts
    free = began[starts[nexts] >= across[began]]
    x[free] = across[free] / 2
    return x, follower


def _after(starts: Floats, follower: Places) -> Floats:
    """Return where what follows each starts, infinitely far where nothing does."""
    return np.append(starts, np.inf)[follower]


def _rooms(want: Floats, x: Floats, mark: Floats, after: Floats, view: View) -> Floats:
    """Return the room of each label: whole, or cut at the next marker or the right edge, or 0 where that is too short.

    One whose marker is out of sight tells nothing.
    """
    gaps, least = 2 * view.sizes.gap, view.sizes.label_least
    free = np.minimum(after, view.width) - gaps - mark
    room = np.minimum(want, free)
    return np.where((x >= 0) & ((free >= want) | (free >= least)), room, 0.0)


def _strips(together: Joined, view: View) -> Strips:
    left, right = view.scale.x(together.first), view.scale.x(together.last)
    near = np.flatnonzero((right > 0) & (left < view.width))
    return Strips(together.strips[near], left[near], right[near])

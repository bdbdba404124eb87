"""The band of undated events in a view: each floats within its known bounds, in the order stated. Knows no painter."""

import math
from dataclasses import dataclass, field

import numpy as np

from briefing_app.timeline.band_plan import MOST, BandPlan
from briefing_app.timeline.band_shelf import Float
from briefing_app.timeline.clusters import EPOCH
from briefing_app.timeline.columns import Columns, Mark, Mask, Rows
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.sections import Section, section


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The floating events in view.

    Attributes:
        unbounded: How many have no bound at all, and so no place.
        points: Rows that clusters stand for, each a slice of these.
    """

    floats: tuple[Float, ...] = ()
    unbounded: int = 0
    points: Rows = field(default_factory=lambda: np.empty(0, np.int32))

    def members_of(self, item: Float) -> Rows:
        """Return the rows that a cluster stands for."""
        return self.points[item.begin : item.begin + item.members]


def floating_rows(columns: Columns, shown: Mask) -> Rows:
    """Return the rows of the floating events in view: by where they are bounded, then in stated order."""
    rows = np.flatnonzero(shown & ((columns.marks & np.uint8(Mark.FLOATING)) > 0)).astype(np.int32)
    rank = columns.order.rank
    ranks = np.array([rank.get(columns.ids[row], len(rank)) for row in rows.tolist()] if rank else np.zeros(len(rows)))
    return rows[np.lexsort((rows, ranks, columns.anchor[rows]))]


def band_rows(count: int) -> int:
    """Return how many rows the band would have for so many events."""
    return min(4, math.ceil(count / 1.6))


def band_section(scale: Scale, width: float, count: int, lines: int) -> Section:
    """Return the section of the band that holds a view; few events are laid out whole."""
    return section(scale, width, _LANE, count, lines, few=MOST)


_LANE = -1
"""The band's place among the lanes."""


def lay_out_band(plan: BandPlan, unbounded: int, scale: Scale, width: float, sizes: Metrics) -> Band:
    """Return the floating events in view; at the edges, labels are cut to what is in sight of them."""
    at, first, last, beside, want = plan.table
    x, left, right = (scale.x(pixels / plan.section.px_per_day + EPOCH) for pixels in (at, first, last))
    gap, half, reach = sizes.gap, sizes.marker / 2, sizes.label_most + sizes.marker
    is_before = beside < at
    free = np.where(is_before, x - half - 2 * gap, width - x - half - gap)
    is_told = (x >= 0) & (x <= width) & ((free >= want) | (free >= sizes.label_least))
    room = np.where(is_told, np.minimum(want, free), 0.0)
    label = np.where(is_before & (free < want), gap, x + (beside - at))
    near = np.flatnonzero((x + reach >= 0) & (x - reach <= width)).tolist()
    fields = zip(*(own.tolist() for own in (x, left, right, label, room)), strict=True)
    moved = list(fields)
    return Band(tuple(_moved(plan.floats[place], *moved[place]) for place in near), unbounded, plan.points)


def _moved(item: Float, x: float, left: float, right: float, label: float, room: float) -> Float:
    return Float(item.row, x, item.y, left, right, label, room, item.members, item.begin)

"""How many events there are along crowded lanes, in bins that stand still in time. Knows no label."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.clusters import cell_days
from briefing_app.timeline.index import Index
from briefing_app.timeline.scale import Scale

_BIN_PX = 11.3
_AT_ONCE = 64
"""Bins are counted so many at once: a pan counts none anew in most of its frames."""


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Counts along crowded lanes.

    Attributes:
        slots: Places of the lanes among the view's slots.
        left: Where the first bar starts.
        width: Of each bar, the gap included.
        days: The same in days.
        counts: One line a lane.
    """

    slots: NDArray[np.int64]
    left: float
    width: float
    days: float
    counts: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Bins:
    """Bins that hold a view.

    Attributes:
        days: How long each is.
        first: The number of the first; bin 0 starts at day 0.
        count: How many there are.
    """

    days: float
    first: int
    count: int


def bins(scale: Scale, width: float) -> Bins:
    """Return the bins of a view, some more at its ends."""
    days = cell_days(scale, _BIN_PX)
    first = math.floor(scale.day(0) / days / _AT_ONCE) * _AT_ONCE
    end = math.ceil((scale.day(width) / days + 1) / _AT_ONCE) * _AT_ONCE
    return Bins(days, first, end - first)


def counted(index: Index, lanes: Sequence[int], own: Bins) -> NDArray[np.int64]:
    """Return how many events of each lane are in each bin, one line a lane."""
    numbers = np.arange(own.first, own.first + own.count + 1, dtype=np.float64)
    return index.counts(lanes, numbers * own.days)


def bars(counts: NDArray[np.int64], slots: Sequence[int], own: Bins, scale: Scale, width: float) -> Bars:
    """Return the bars in sight."""
    start = math.floor(scale.day(0) / own.days) - own.first
    end = math.ceil(scale.day(width) / own.days) - own.first
    return Bars(
        np.array(slots),
        scale.x((own.first + start) * own.days),
        own.days * scale.px_per_day,
        own.days,
        counts[:, start : end + 1],
    )

"""The strip below: how many events there are along the whole time, all of them and those in view. Knows no painter."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.columns import Columns, Mask
from briefing_app.timeline.scale import Scale, fitted

BAR_PX = 4.0
_MARGIN_PX = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """Heights of the bars, from 0 to 1, each `BAR_PX` wide from pixel 0.

    Attributes:
        total: Of all events.
        shown: Of those that pass the filter.
    """

    scale: Scale
    total: NDArray[np.float64]
    shown: NDArray[np.float64]


def overview(columns: Columns, shown: Mask, extent: tuple[float, float] | None, width: float) -> Overview | None:
    """Return the bars, None if no event has a place on the axis; `extent` is that of all columns."""
    if extent is None:
        return None
    scale = fitted(*extent, width, _MARGIN_PX, _MARGIN_PX)
    edges = scale.day(np.arange(0, width + BAR_PX, BAR_PX))
    placed = np.searchsorted(columns.anchor, edges)
    total = np.diff(placed)
    bins = pairwise(placed.tolist())
    # Slice by slice: a running sum over a million events takes ten times as long.
    counts = np.array([np.count_nonzero(shown[start:end]) for start, end in bins])
    # Roots, so that single events still show beside the busiest weeks.
    most = max(float(np.sqrt(total.max(initial=0))), 1.0)
    return Overview(scale, np.sqrt(total) / most, np.sqrt(counts) / most)

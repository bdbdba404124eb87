"""Which part of a lane is laid out at once: one for many views, so that what is chosen stays while the view moves."""

import math
from dataclasses import dataclass

from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale

FEW = 60
"""A lane of no more entries is laid out whole, and never crowded."""
_PER_OCTAVE = ((FEW, 8), (1_000, 4))
"""How many times lanes of so many entries are laid out anew while the zoom doubles; lanes of more, `_LEAST` times."""
_LEAST = 2
_GOLDEN = 0.618034
"""Lanes one after the other begin their sections this far apart: so few of them end in the same frame."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a lane, and the zooms at which it is shown.

    Attributes:
        lane: Its place in the index's table.
        count: How many entries the whole lane has.
        rows: Rows of labels.
        px_per_day: The least width of a day; where days are wider, all stand further apart.
        nearer: How many times as wide a day can be, at the most.
        first: The first instant that any of its views shows; -inf if the lane is laid out whole.
        last: The last one; inf if the lane is laid out whole.
    """

    lane: int
    count: int
    rows: int
    px_per_day: float
    nearer: float
    first: float
    last: float

    @property
    def is_whole(self) -> bool:
        """Return whether the whole lane is laid out."""
        return math.isinf(self.first)

    def across(self, width: float) -> float:
        """Return how many pixels it is wide where days are narrowest; `width` if the lane is whole."""
        return width if self.is_whole else (self.last - self.first) * self.px_per_day

    def margin(self, sizes: Metrics) -> float:
        """Return how many pixels beyond its ends are laid out too: what stands there bears on what is in sight."""
        return 9 * sizes.cell


def section(scale: Scale, width: float, lane: int, count: int, rows: int, *, few: int = FEW) -> Section:
    """Return the section of a lane that holds a view of this scale and width.

    It is a function of nothing else: wherever the view came from, the same is in sight.
    """
    is_few = count <= few
    per_octave = next((times for most, times in _PER_OCTAVE if count <= most), _LEAST)
    phase = lane * _GOLDEN % 1.0
    step = math.floor(per_octave * math.log2(scale.px_per_day) + phase)
    px_per_day = math.exp2((step - phase) / per_octave)
    nearer = math.exp2(1 / per_octave)
    if is_few:
        return Section(lane, count, rows, px_per_day, nearer, -math.inf, math.inf)
    half = width / 2 / px_per_day
    start = (math.floor(scale.day(width / 2) / half + phase) - phase) * half
    return Section(lane, count, rows, px_per_day, nearer, start - half, start + 2 * half)

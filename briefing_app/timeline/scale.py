"""Where a day stands on the axis, and back. Knows no event."""

from dataclasses import dataclass
from datetime import date
from typing import overload

import numpy as np
from numpy.typing import NDArray

EARLIEST = float(date.min.toordinal())
LATEST = float(date.max.toordinal() + 1)
FINEST = 24 * 480.0
"""Most pixels a day can take: an hour is 480 px wide."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight line from days to pixels.

    Days are numbered as `date.toordinal` does; a day starts at its number and ends at the next.

    Attributes:
        origin: The day at pixel 0.
        px_per_day: How wide a day is.
    """

    origin: float
    px_per_day: float

    @overload
    def x(self, day: float) -> float: ...
    @overload
    def x(self, day: NDArray[np.float64]) -> NDArray[np.float64]: ...
    def x(self, day: float | NDArray[np.float64]) -> float | NDArray[np.float64]:
        """Return the pixel of a day, or of each of many."""
        return (day - self.origin) * self.px_per_day

    @overload
    def day(self, x: float) -> float: ...
    @overload
    def day(self, x: NDArray[np.float64]) -> NDArray[np.float64]: ...
    def day(self, x: float | NDArray[np.float64]) -> float | NDArray[np.float64]:
        """Return the day at a pixel, or at each of many."""
        return self.origin + x / self.px_per_day

    def panned(self, pixels: float) -> "Scale":
        """Return the scale with everything moved `pixels` to the right."""
        return Scale(self.origin - pixels / self.px_per_day, self.px_per_day)

    def zoomed(self, factor: float, at: float) -> "Scale":
        """Return the scale `factor` times as wide; the day at pixel `at` stays there."""
        finer = self.px_per_day * factor
        return Scale(self.day(at) - at / finer, finer)

    def held(self, width: float) -> "Scale":
        """Return the nearest scale that shows days of the calendar only, and no finer than `FINEST`."""
        px_per_day = min(max(self.px_per_day, width / (LATEST - EARLIEST)), FINEST)
        middle = self.day(width / 2)
        reach = width / px_per_day / 2
        middle = min(max(middle, EARLIEST + reach), LATEST - reach)
        return Scale(middle - reach, px_per_day)


def fitted(first: float, last: float, width: float, before: float = 0.0, after: float = 0.0) -> Scale:
    """Return the scale on which `first` to `last` fill the width, less so many pixels before and after."""
    px_per_day = min(max(width - before - after, 1.0) / max(last - first, 1 / 24), FINEST)
    return Scale(first - before / px_per_day, px_per_day).held(width)


def between(start: Scale, end: Scale, share: float, width: float) -> Scale:
    """Return the scale part of the way from one to the other, for a zoom that looks even to the eye.

    The width of a day changes by equal factors; what stays still on the way is the point both views share.
    """
    if share >= 1:
        return end
    px_per_day = start.px_per_day * (end.px_per_day / start.px_per_day) ** share
    here, there = start.day(width / 2), end.day(width / 2)
    shrink = 1 / start.px_per_day - 1 / end.px_per_day
    moved = share if abs(shrink) < 1e-12 else (1 / start.px_per_day - 1 / px_per_day) / shrink
    middle = here + (there - here) * moved
    return Scale(middle - width / px_per_day / 2, px_per_day)

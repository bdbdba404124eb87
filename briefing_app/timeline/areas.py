"""Where the parts of the timeline stand in its window. Knows rectangles only."""

from typing import NamedTuple

from briefing_app.timeline.metrics import Metrics


class Area(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return where it ends below."""
        return self.top + self.height

    def holds(self, x: float, y: float) -> bool:
        """Return whether the point lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom


_BAND_SHARE = 0.24
"""The most of the height that the undated take."""


class Areas(NamedTuple):
    """The parts: names at the left, the axis above, lanes, the undated, the legend and the overview below."""

    gutter: Area
    axis: Area
    lanes: Area
    band: Area
    legend: Area
    overview: Area

    def band_lines(self, sizes: Metrics) -> int:
        """Return how many rows of labels the band has."""
        return max(0, int((self.band.height - 2 * sizes.pad) // sizes.row))


def areas(width: float, height: float, band_rows: int, sizes: Metrics) -> Areas:
    """Return the parts of a window; the band has no height without undated events.

    In a low window the legend goes first, then the overview.
    """
    unit = sizes.unit
    gutter = min(round(176 * unit), width / 3)
    axis = round(48 * unit)
    lines = min(band_rows, max(1, int((height * _BAND_SHARE - 2 * sizes.pad) // sizes.row)))
    band = lines * sizes.row + 2 * sizes.pad if band_rows else 0.0
    overview = round(64 * unit) if height >= 220 * unit else 0.0
    legend = round(32 * unit) if height >= 300 * unit else 0.0
    lanes = max(0.0, height - axis - band - overview - legend)
    plot = max(1.0, width - gutter)
    return Areas(
        gutter=Area(0, axis, gutter, lanes),
        axis=Area(gutter, 0, plot, axis),
        lanes=Area(gutter, axis, plot, lanes),
        band=Area(gutter, axis + lanes, plot, band),
        legend=Area(0, axis + lanes + band, width, legend),
        overview=Area(gutter, axis + lanes + band + legend, plot, overview),
    )

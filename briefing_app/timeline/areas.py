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


_BAND_SHARE = 0.2
"""The most of the height that the undated take."""

_LOW = 320.0
"""A window lower than this, for a text of 16 px, is for lanes before all else."""


class Areas(NamedTuple):
    """The parts: names at the left, the axis above, lanes, the undated, the legend and the overview below."""

    gutter: Area
    axis: Area
    lanes: Area
    band: Area
    legend: Area
    overview: Area

    def below(self, height: float) -> "Areas":
        """Return the parts with lanes and names below those that take so much of the height."""
        return self._replace(gutter=_cut(self.gutter, height), lanes=_cut(self.lanes, height))

    def above(self, height: float) -> "Areas":
        """Return the parts with lanes and names of so much height."""
        return self._replace(gutter=self.gutter._replace(height=height), lanes=self.lanes._replace(height=height))

    def band_lines(self, sizes: Metrics) -> int:
        """Return how many rows of labels the band has."""
        return max(0, int((self.band.height - 2 * sizes.band_pad) // sizes.row))


def _cut(area: Area, height: float) -> Area:
    return area._replace(top=area.top + height, height=area.height - height)


def areas(width: float, height: float, band_rows: int, sizes: Metrics) -> Areas:
    """Return the parts of a window; the band has no height without undated events.

    In a low window the legend goes first and the other parts are kept small, then the overview goes too.
    """
    unit = sizes.unit
    is_low = height < _LOW * unit
    gutter = min(round(188 * unit), round(width / 4))
    axis = round((40 if is_low else 46) * unit)
    lines = min(band_rows, max(1, int((height * _BAND_SHARE - 2 * sizes.band_pad) // sizes.row)))
    band = lines * sizes.row + 2 * sizes.band_pad if band_rows else 0.0
    overview = round((44 if is_low else 60) * unit) if height >= 190 * unit else 0.0
    legend = round(32 * unit) if not is_low else 0.0
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

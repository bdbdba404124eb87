"""Which days to show so that all events are in sight, or the crowd of them. Knows scales and columns only."""

from collections.abc import Callable

import numpy as np

from briefing_app.timeline.columns import Columns, Floats, Mark, Mask
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import LATEST, Scale, fitted

Days = tuple[float, float]
"""The first instant and the one after the last."""

Fit = Callable[[Columns, Mask | None, float, Callable[[int], float], Metrics], Scale | None]
"""From events, which of them, width, the width of a row's title, and sizes."""

_FEW = 12
"""With fewer events, all of them are the crowd."""
_STRAY = 12
"""One in so many may stand outside the crowd."""
_TIGHTER = 0.55
"""The crowd is shown alone only if that takes less than this share of the days of all."""
_WEEK, _YEAR = 7.0, 367.0
_LAST_LABELS = 24


def crowd(anchors: Floats) -> Days | None:
    """Return the days of the densest part, None if a few strays would not make it much wider.

    `anchors`: rising, without nan.
    """
    kept = len(anchors) - len(anchors) // _STRAY
    if len(anchors) < _FEW:
        return None
    widths = anchors[kept - 1 :] - anchors[: len(anchors) - kept + 1]
    start = int(np.argmin(widths))
    if widths[start] >= _TIGHTER * (anchors[-1] - anchors[0]):
        return None
    return float(anchors[start]), float(anchors[start + kept - 1])


def fit_all(
    columns: Columns, mask: Mask | None, width: float, measure: Callable[[int], float], sizes: Metrics
) -> Scale | None:
    """Return the scale on which all events of the mask show, None if there is none with a place."""
    extent = columns.extent(mask)
    return None if extent is None else _fit(columns, mask, extent, width, measure, sizes)


def fit_crowd(
    columns: Columns, mask: Mask | None, width: float, measure: Callable[[int], float], sizes: Metrics
) -> Scale | None:
    """Return the scale on which most events of the mask show large: all but a few that stand far from the others."""
    chosen = np.isfinite(columns.anchor) if mask is None else mask & np.isfinite(columns.anchor)
    found = crowd(columns.anchor[chosen])
    if found is None:
        return fit_all(columns, mask, width, measure, sizes)
    inside = chosen & (columns.anchor >= found[0]) & (columns.anchor <= found[1])
    # Long or open intervals would bring back the days that were left out.
    short = inside & (columns.last - columns.first < _YEAR)
    extent = float(columns.first[short].min(initial=found[0])), float(columns.last[short].max(initial=found[1]))
    return _fit(columns, inside, extent, width, measure, sizes)


def _fit(
    columns: Columns, mask: Mask | None, extent: Days, width: float, measure: Callable[[int], float], sizes: Metrics
) -> Scale:
    first, last = extent
    # At least a week, so that one event does not fill the window with its hours.
    if last - first < _WEEK:
        first, last = (first + last - _WEEK) / 2, (first + last + _WEEK) / 2
    last = min(last, LATEST)
    before = min(36 * sizes.unit, width * 0.08)
    least, most = min(40 * sizes.unit, width * 0.1), min(sizes.label_most + _beside(sizes), width * 0.26)
    rough = fitted(first, last, width, before, most)
    needed = _last_label(columns, mask, rough, measure, sizes) - rough.x(last)
    return fitted(first, last, width, before, min(max(needed, least), most))


def _last_label(
    columns: Columns, mask: Mask | None, scale: Scale, measure: Callable[[int], float], sizes: Metrics
) -> float:
    """Return where the labels of the last events end: they stand to the right of their markers."""
    is_told = np.isfinite(columns.anchor) & ((columns.marks & Mark.FLOATING) == 0)
    rows = np.flatnonzero(is_told if mask is None else is_told & mask)[-_LAST_LABELS:]
    ends = scale.x(columns.anchor[rows]) + np.array([measure(row) for row in rows.tolist()])
    return float(ends.max(initial=0.0)) + _beside(sizes)


def _beside(sizes: Metrics) -> float:
    """Return the width of what stands around a label: its marker, and free space."""
    return sizes.marker + 3 * sizes.gap

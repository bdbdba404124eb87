"""What the ends of the axis say of the events that stand before and after the days in sight. Knows no painter."""

from collections.abc import Callable
from typing import NamedTuple

from briefing_app.timeline.metrics import Metrics

_LEAST_AXIS = 360.0
"""Narrower axes, for a text of 16 px, have no room to say it."""


class Signpost(NamedTuple):
    """A chip in the upper row of the axis, in pixels from the axis's left top."""

    text: str
    left: float
    width: float
    is_later: bool


def signposts(
    beyond: tuple[int, int], width: float, measure: Callable[[str], float], sizes: Metrics
) -> tuple[Signpost, ...]:
    """Return a signpost for each end of the axis beyond which there are events; `beyond` tells how many."""
    if width < _LEAST_AXIS * sizes.unit:
        return ()
    earlier, later = beyond
    made = []
    if earlier:
        text = f"‹ {earlier:,} earlier"
        made.append(Signpost(text, 6 * sizes.unit, measure(text) + 14 * sizes.unit, is_later=False))
    if later:
        text = f"{later:,} later ›"
        across = measure(text) + 14 * sizes.unit
        made.append(Signpost(text, width - across - 6 * sizes.unit, across, is_later=True))
    return tuple(made)

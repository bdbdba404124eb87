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


Wording = Callable[[int, int], tuple[str, str]]
"""Says how many events stand before the days in sight, and how many after them."""


def beyond_texts(earlier: int, later: int) -> tuple[str, str]:
    """Return how many events stand before and after the days in sight, in English."""
    return f"‹ {earlier:,} earlier", f"{later:,} later ›"


def signposts(
    beyond: tuple[int, int],
    width: float,
    measure: Callable[[str], float],
    sizes: Metrics,
    word: Wording = beyond_texts,
) -> tuple[Signpost, ...]:
    """Return a signpost for each end of the axis beyond which there are events; `beyond` tells how many."""
    if width < _LEAST_AXIS * sizes.unit:
        return ()
    texts = word(*beyond)
    made = []
    if beyond[0]:
        text = texts[0]
        made.append(Signpost(text, 6 * sizes.unit, measure(text) + 14 * sizes.unit, is_later=False))
    if beyond[1]:
        text = texts[1]
        across = measure(text) + 14 * sizes.unit
        made.append(Signpost(text, width - across - 6 * sizes.unit, across, is_later=True))
    return tuple(made)

"""Where the labels of the printed figure stand: above and below the axis, on shelves, the weightiest placed first."""

from collections.abc import Sequence
from typing import NamedTuple

SHELVES = (1, -1, 2, -2, 3, -3)
"""Where a label may stand, nearest first: above the axis counts up, below it down."""


class Wanted(NamedTuple):
    """A label that wants a shelf.

    Attributes:
        x: Where its leader meets the axis.
        width: Of its text.
    """

    x: float
    width: float
    weight: float


class Placed(NamedTuple):
    """A label's place.

    Attributes:
        left: Where its text starts.
        shelf: One of `SHELVES`.
    """

    left: float
    shelf: int


def place_labels(wanted: Sequence[Wanted], left: float, right: float, gap: float) -> list[Placed | None]:
    """Return each label's place, None if there is none: no label meets another, and no leader crosses one.

    `left` and `right` bound where labels may stand; `gap` is kept between neighbours.
    """
    places: list[Placed | None] = [None] * len(wanted)
    for at in sorted(range(len(wanted)), key=lambda place: (-wanted[place].weight, wanted[place].x)):
        for start in _starts(wanted[at], left, right):
            shelf = next(
                (shelf for shelf in SHELVES if _is_free(Placed(start, shelf), wanted[at], wanted, places, gap)), None
            )
            if shelf is not None:
                places[at] = Placed(start, shelf)
                break
    return places


def _starts(label: Wanted, left: float, right: float) -> list[float]:
    """Return where the text may start: at its leader, ending at it, or in its middle; inside the bounds."""
    wanted = (label.x - 7, label.x - label.width + 7, label.x - label.width / 2)
    return [min(max(start, left), max(right - label.width, left)) for start in wanted]


def _is_free(
    place: Placed, label: Wanted, wanted: Sequence[Wanted], places: Sequence[Placed | None], gap: float
) -> bool:
    for other, own in zip(places, wanted, strict=True):
        if other is None or (other.shelf > 0) != (place.shelf > 0):
            continue
        if other.shelf == place.shelf:
            if place.left < other.left + own.width + gap and other.left < place.left + label.width + gap:
                return False
        elif abs(other.shelf) < abs(place.shelf):
            if other.left - gap / 2 < label.x < other.left + own.width + gap / 2:
                return False
        elif place.left - gap / 2 < own.x < place.left + label.width + gap / 2:
            return False
    return True

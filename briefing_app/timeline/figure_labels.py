"""Where the labels of the printed figure stand: above and below the axis, on shelves, the weightiest placed first."""

from collections.abc import Sequence
from typing import NamedTuple

SHELVES = (1, -1, 2, -2, 3, -3)
"""Where a label may stand, nearest first: above the axis counts up, below it down."""

ABOVE = (5, 4, 3, 2, 1)
"""The same where something else stands below the axis: the weightiest go high, since a low label bars the way up for
the leaders of all that stand behind it."""


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
    taken: list[tuple[Wanted, Placed]] = []
    for at in sorted(range(len(wanted)), key=lambda place: (-wanted[place].weight, wanted[place].x)):
        place = free_place(wanted[at], taken, (left, right), gap)
        if place:
            places[at] = place
            taken.append((wanted[at], place))
    return places


def free_place(
    label: Wanted,
    taken: Sequence[tuple[Wanted, Placed]],
    ends: tuple[float, float],
    gap: float,
    shelves: Sequence[int] = SHELVES,
) -> Placed | None:
    """Return where a label can stand beside those that have their place; None if nowhere."""
    tries = (Placed(start, shelf) for start in _starts(label, *ends) for shelf in shelves)
    return next((place for place in tries if all(_is_clear(place, label, *other, gap) for other in taken)), None)


def lowered(taken: Sequence[tuple[Wanted, Placed]], gap: float) -> list[Placed]:
    """Return the places with each label above the axis as near to it as the others let it be."""
    places = [place for _, place in taken]
    for at in sorted(range(len(taken)), key=lambda at: (places[at].shelf, places[at].left)):
        label = taken[at][0]
        others = [(taken[other][0], places[other]) for other in range(len(taken)) if other != at]
        for shelf in range(1, places[at].shelf):
            lower = places[at]._replace(shelf=shelf)
            if all(_is_clear(lower, label, *other, gap) for other in others):
                places[at] = lower
                break
    return places


def _starts(label: Wanted, left: float, right: float) -> list[float]:
    """Return where the text may start: at its leader, ending at it, or in its middle; inside the bounds."""
    wanted = (label.x - 7, label.x - label.width + 7, label.x - label.width / 2)
    return [min(max(start, left), max(right - label.width, left)) for start in wanted]


def _is_clear(place: Placed, label: Wanted, own: Wanted, other: Placed, gap: float) -> bool:
    if (other.shelf > 0) != (place.shelf > 0):
        return True
    if other.shelf == place.shelf:
        return place.left >= other.left + own.width + gap or other.left >= place.left + label.width + gap
    if abs(other.shelf) < abs(place.shelf):
        return not other.left - gap / 2 < label.x < other.left + own.width + gap / 2
    return not place.left - gap / 2 < own.x < place.left + label.width + gap / 2

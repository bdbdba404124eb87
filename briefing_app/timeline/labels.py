"""Which row each box of a lane takes, and how much room its label gets. Knows numbers only."""

from collections.abc import Sequence
from typing import NamedTuple

NONE = -1
"""The row of a box that found no room."""


class Box(NamedTuple):
    """A box that wants a row.

    Attributes:
        left: Where its body starts.
        right: Where its body ends; nothing may cover it.
        label: Where its label would start.
        want: How wide its label would be.
        weight: How much it matters; the heavier label is cut last.
        firm: It must have a row, if need be over another body.
        yields: It is left out rather than take the label of a heavier one.
        before: The row it had, for a picture that stays calm; `NONE` if it is new.
    """

    left: float
    right: float
    label: float
    want: float
    weight: float
    firm: bool
    yields: bool
    before: int


def pack(boxes: Sequence[Box], rows: int, block_rows: int, least: float, gap: float) -> tuple[list[int], list[float]]:
    """Return each box's row and the width of its label (0: none), so that no label meets another label or body.

    Boxes go from left to right. Each takes the row where it costs least: where the label it cuts is short by
    little and weighs little.

    `boxes`: by rising `left`.
    `least`: a label with less room than this is left out.
    `gap`: free space after a label.
    """
    taken = [-1] * len(boxes)
    rooms = [0.0] * len(boxes)
    body_end = [float("-inf")] * rows
    label_end = [float("-inf")] * rows
    holder = [-1] * rows
    for place, box in enumerate(boxes):
        row = _best(box, boxes, rows if box.firm else block_rows, (body_end, label_end, holder))
        if row == NONE:
            if not box.firm:
                continue
            row = min(range(rows), key=body_end.__getitem__)
        last = holder[row]
        if last >= 0 and label_end[row] > box.left:
            room = box.left - gap - boxes[last].label
            if room < least and box.yields and boxes[last].weight >= box.weight:
                continue
            rooms[last] = room if room >= least else 0.0
        taken[place] = row
        rooms[place] = box.want
        holder[row] = place
        body_end[row] = max(box.right, body_end[row])
        label_end[row] = max(body_end[row], box.label + box.want + gap)
    return taken, rooms


Edges = tuple[Sequence[float], Sequence[float], Sequence[int]]


def _best(box: Box, boxes: Sequence[Box], rows: int, edges: Edges) -> int:
    """Return the row that costs least, `NONE` if bodies are in the way in all of them.

    `edges` are, row by row, where the last body ends, where its label would like to end, and whose it is.
    """
    body_end, label_end, holder = edges
    left, before = box.left, box.before
    best, least_cost = NONE, float("inf")
    for row in range(rows):
        if body_end[row] > left:
            continue
        cut = label_end[row] - left
        cost = 0.0 if cut <= 0 else cut * boxes[holder[row]].weight
        if row == before:
            cost *= 0.3
            if not cost:
                return row
        if cost < least_cost:
            best, least_cost = row, cost
    return best

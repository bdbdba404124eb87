"""Which row each box of a lane takes, and how much room its label gets. Knows numbers only."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing_app.timeline.metrics import Metrics

NONE = -1
"""The row of a box that found no room."""


class Box(NamedTuple):
    """A box that wants a row.

    Attributes:
        left: Where its body starts.
        members: How many events its marker stands for.
        mark: Where its marker ends; no other marker may cover it.
        right: Where its body ends; past the marker, only what must have a row may cover it.
        want: How wide its label would be.
        weight: How much it matters; the heavier label is cut last.
        firm: It must have a row, or a place in the box before it.
        yields: It is left out rather than take the label of a heavier one.
    """

    left: float
    members: int
    mark: float
    right: float
    want: float
    weight: float
    firm: bool
    yields: bool


@dataclass(frozen=True, slots=True)
class Packed:
    """What `pack` found for each box.

    Attributes:
        rows: Its row, `NONE` if it has none.
        rooms: The width of its label, 0 if it has none.
        members: How many events its marker stands for, 0 if another box does.
        marks: Where its marker ends, moved where others joined it; its label starts `gap` after.
        hosts: The box that stands for it too, `NONE` if there is none.
    """

    rows: list[int]
    rooms: list[float]
    members: list[int]
    marks: list[float]
    hosts: list[int]


def pack(boxes: Sequence[Box], rows: int, block_rows: int, sizes: Metrics) -> Packed:
    """Place boxes so that no label meets another label or body, and no marker another marker.

    Boxes go from left to right. Each takes the row where it costs least: where the label it cuts is short by
    little and weighs little. A firm box that finds no row joins the firm one it would cover.

    `boxes`: by rising `left`.
    `block_rows`: rows open to boxes that are not firm.
    """
    shelf = _Shelf(boxes, rows, sizes)
    for place, box in enumerate(boxes):
        row = shelf.cheapest(box, rows if box.firm else block_rows)
        if row == NONE and box.firm:
            row = shelf.over_a_block(box)
            if row == NONE:
                shelf.join(place)
        if row != NONE:
            shelf.put(place, row)
    return Packed(shelf.taken, shelf.rooms, shelf.members, shelf.marks, shelf.hosts)


class _Shelf:
    """Rows that fill from left to right."""

    def __init__(self, boxes: Sequence[Box], rows: int, sizes: Metrics) -> None:
        self._boxes, self._sizes = boxes, sizes
        self.taken, self.hosts = [NONE] * len(boxes), [NONE] * len(boxes)
        self.rooms = [0.0] * len(boxes)
        self.members = [box.members for box in boxes]
        self.marks = [box.mark for box in boxes]
        # Row by row: where the last marker and the last body end, where the last label would like to, whose it is.
        self._mark_end, self._body_end, self._label_end = ([-math.inf] * rows for _ in range(3))
        self._holder = [NONE] * rows
        self._last_firm = NONE

    def cheapest(self, box: Box, rows: int) -> int:
        """Return the row that costs least, `NONE` if bodies are in the way in all of them."""
        body_end, label_end, holder, boxes = self._body_end, self._label_end, self._holder, self._boxes
        left, best, least_cost = box.left, NONE, math.inf
        for row in range(rows):
            if body_end[row] > left:
                continue
            cut = label_end[row] - left
            cost = 0.0 if cut <= 0 else cut * boxes[holder[row]].weight
            if not cost:
                return row
            if cost < least_cost:
                best, least_cost = row, cost
        return best

    def over_a_block(self, box: Box) -> int:
        """Return a row where a block is in the way but no marker; if all have markers of blocks, one of them goes.

        `NONE`: there is a firm box to join.
        """
        rows = range(len(self._holder))
        free = [row for row in rows if self._mark_end[row] <= box.left]
        if free:
            return min(free, key=self._body_end.__getitem__)
        if self._last_firm != NONE and self.marks[self._last_firm] > box.left:
            return NONE
        row = min(rows, key=self._mark_end.__getitem__)
        self.taken[self._holder[row]], self.rooms[self._holder[row]] = NONE, 0.0
        self._holder[row], self._body_end[row], self._label_end[row] = NONE, box.left, box.left
        return row

    def put(self, place: int, row: int) -> None:
        """Give a box its row, at the cost of the label before it; or leave it out, if it yields."""
        box, last = self._boxes[place], self._holder[row]
        if last != NONE and self._label_end[row] > box.left:
            room = box.left - 2 * self._sizes.gap - self.marks[last]
            least = self._sizes.label_least
            if room < least and box.yields and self._boxes[last].weight >= box.weight:
                return
            self.rooms[last] = min(self.rooms[last], room) if room >= least else 0.0
        self.taken[place], self.rooms[place], self._holder[row] = row, box.want, place
        self._end(row, box.mark, box.right, box.want)
        if box.firm:
            self._last_firm = place

    def join(self, place: int) -> None:
        """Let the last firm box stand for another one too; its marker widens with the number it tells."""
        host = self.hosts[place] = self._last_firm
        box = self._boxes[host]
        self.members[host] += self.members[place]
        self.members[place] = 0
        self.marks[host] = max(self.marks[host], box.left + self._sizes.across(self.members[host]))
        self._end(self.taken[host], self.marks[host], box.right, box.want)

    def _end(self, row: int, mark: float, right: float, want: float) -> None:
        """Note where the last box of a row ends."""
        end = self._body_end[row]
        end = max(end, right)
        end = max(end, mark)
        self._mark_end[row], self._body_end[row] = mark, end
        label_end = mark + want + 2 * self._sizes.gap if want else mark
        self._label_end[row] = max(end, label_end)

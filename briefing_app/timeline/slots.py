"""How high each lane is and where it stands. Heights depend on data and window, never on zoom, so lanes stay put."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.timeline.metrics import Metrics

_MOST_ROWS = 14
_HELD_SHARE = 0.6
_IN_SIGHT = 5
"""Where not all lanes fit, at least so many shall be in sight at once, if the window can hold them at all."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one lane.

    Attributes:
        lane: Its place in the index's table.
        count: How many entries it has.
        top: Pixels below the top of the first lane.
        rows: Rows of labels; 0 if the lane is collapsed.
        pad: Free space above and below the rows.
    """

    lane: int
    count: int
    top: float
    height: float
    rows: int
    pad: float

    @property
    def bottom(self) -> float:
        """Return where it ends."""
        return self.top + self.height


def slots(
    counts: Sequence[int],
    order: Sequence[int],
    collapsed: Collection[int],
    height: float,
    sizes: Metrics,
    always: Collection[int] = (),
) -> tuple[Slot, ...]:
    """Return the slots of all lanes that hold something, and of those in `always`, from above to below.

    Every lane gets two rows (one, if it holds one event); where that is too much for `height`, less padding or one row
    are tried. While there is room, the lane with most events for each of its rows gets one more; then all get air.
    """
    shown = [lane for lane in order if counts[lane] or lane in always]
    pad, rows = _tightness(shown, counts, collapsed, height, sizes)
    # Where lanes are scrolled, what room is left in sight is for the first of them.
    does_fit = _total(rows, pad, sizes) <= height
    growing, most = (shown, _MOST_ROWS) if does_fit else (shown[:_IN_SIGHT], 2)
    free = int((height - _total({lane: rows[lane] for lane in growing}, pad, sizes)) // sizes.row)
    for _ in range(max(0, free)):
        growing = [lane for lane in growing if 0 < rows[lane] < min(most, _enough_rows(counts[lane]))]
        if not growing:
            break
        rows[max(growing, key=lambda lane: counts[lane] / rows[lane] ** 1.5)] += 1
    pad += _air(height - _total(rows, pad, sizes), sum(own > 0 for own in rows.values()), sizes)
    made, top = [], 0.0
    for lane in shown:
        made.append(Slot(lane, int(counts[lane]), top, _height(rows[lane], pad, sizes), rows[lane], pad))
        top = made[-1].bottom
    return tuple(made)


def held_height(made: Sequence[Slot], pinned: int, height: float) -> float:
    """Return the height of the first lanes, `pinned` of them, that stay on top while the others are scrolled.

    As many stay as leave the others nearly half of the height; none, where all lanes are in sight.
    """
    if not made or made[-1].bottom <= height:
        return 0.0
    return max((slot.bottom for slot in made[:pinned] if slot.bottom <= _HELD_SHARE * height), default=0.0)


def _enough_rows(count: int) -> int:
    """Return how many rows a lane can make use of: events spread over time, so far fewer than there are events."""
    return max(1, round(1.2 * math.sqrt(count)))


def _tightness(
    lanes: Sequence[int], counts: Sequence[int], collapsed: Collection[int], height: float, sizes: Metrics
) -> tuple[float, dict[int, int]]:
    """Return the widest padding and the most rows with which all lanes fit, or enough of them; else the tightest."""
    tries = [
        (pad, {lane: 0 if lane in collapsed else min(most, max(int(counts[lane]), 1)) for lane in lanes})
        for pad, most in ((sizes.pad, 2), (sizes.pad // 2, 2), (sizes.pad // 2, 1))
    ]
    for pad, rows in tries:
        if _total(rows, pad, sizes) <= height:
            return pad, rows
    for pad, rows in tries[1:]:
        first = {lane: rows[lane] for lane in lanes[:_IN_SIGHT]}
        if _total(first, pad, sizes) <= height:
            return pad, rows
    return tries[-1]


def _air(free: float, lanes: int, sizes: Metrics) -> float:
    """Return by how much every lane's padding can grow to fill a high window, in whole pixels."""
    return min(max(free, 0.0) // (2 * lanes), sizes.row) if lanes else 0.0


def _total(rows: Mapping[int, int], pad: float, sizes: Metrics) -> float:
    return sum(_height(own, pad, sizes) for own in rows.values())


def _height(rows: int, pad: float, sizes: Metrics) -> float:
    return rows * sizes.row + 2 * pad if rows else sizes.collapsed

"""How high each lane is and where it stands. Heights depend on data and window, never on zoom, so lanes stay put."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from briefing_app.timeline.metrics import Metrics

_MOST_ROWS = 14


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
    counts: Sequence[int], order: Sequence[int], collapsed: Collection[int], height: float, sizes: Metrics
) -> tuple[Slot, ...]:
    """Return the slots of all lanes that hold something, from above to below.

    Every lane gets two rows (one, if it holds one event); where that is too much for `height`, less padding or one row
    are tried. While there is room, the lane with most events for each of its rows gets one more.
    """
    shown = [lane for lane in order if counts[lane]]
    pad, rows = _tightness(shown, counts, collapsed, height, sizes)
    free = int((height - sum(_height(own, pad, sizes) for own in rows.values())) // sizes.row)
    growing = [lane for lane in shown if rows[lane]]
    for _ in range(max(0, free)):
        growing = [lane for lane in growing if rows[lane] < min(_MOST_ROWS, counts[lane])]
        if not growing:
            break
        rows[max(growing, key=lambda lane: counts[lane] / rows[lane] ** 1.5)] += 1
    made, top = [], 0.0
    for lane in shown:
        made.append(Slot(lane, int(counts[lane]), top, _height(rows[lane], pad, sizes), rows[lane], pad))
        top = made[-1].bottom
    return tuple(made)


def _tightness(
    lanes: Sequence[int], counts: Sequence[int], collapsed: Collection[int], height: float, sizes: Metrics
) -> tuple[float, dict[int, int]]:
    """Return the widest padding and the most rows with which all lanes fit; the widest of all, if none does."""
    tries = [
        (pad, {lane: 0 if lane in collapsed else min(most, int(counts[lane])) for lane in lanes})
        for pad, most in ((sizes.pad, 2), (sizes.pad // 2, 2), (sizes.pad // 2, 1))
    ]
    fits = ((pad, rows) for pad, rows in tries if sum(_height(own, pad, sizes) for own in rows.values()) <= height)
    return next(fits, tries[0])


def _height(rows: int, pad: float, sizes: Metrics) -> float:
    return rows * sizes.row + 2 * pad if rows else sizes.collapsed

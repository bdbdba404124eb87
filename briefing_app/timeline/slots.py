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
    """

    lane: int
    count: int
    top: float
    height: float
    rows: int

    @property
    def bottom(self) -> float:
        """Return where it ends."""
        return self.top + self.height


def slots(
    counts: Sequence[int], order: Sequence[int], collapsed: Collection[int], height: float, sizes: Metrics
) -> tuple[Slot, ...]:
    """Return the slots of all lanes that hold something, from above to below.

    Every lane gets two rows (one, if it holds one event); while there is room, the lane with most events for each of
    its rows gets one more.

    `counts`: entries of each lane.
    `order`: lanes in the order wanted.
    `height`: pixels to fill, if there is enough to fill them with.
    """
    shown = [lane for lane in order if counts[lane]]
    rows = {lane: 0 if lane in collapsed else min(2, int(counts[lane])) for lane in shown}
    free = int((height - sum(_height(rows[lane], sizes) for lane in shown)) // sizes.row)
    growing = [lane for lane in shown if rows[lane]]
    for _ in range(max(0, free)):
        growing = [lane for lane in growing if rows[lane] < min(_MOST_ROWS, counts[lane])]
        if not growing:
            break
        rows[max(growing, key=lambda lane: counts[lane] / rows[lane] ** 1.5)] += 1
    made, top = [], 0.0
    for lane in shown:
        made.append(Slot(lane, int(counts[lane]), top, _height(rows[lane], sizes), rows[lane]))
        top = made[-1].bottom
    return tuple(made)


def _height(rows: int, sizes: Metrics) -> float:
    return rows * sizes.row + 2 * sizes.pad if rows else sizes.collapsed

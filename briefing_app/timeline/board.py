"""Everything that events, lanes and filter settle before a single pixel is known."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing_app.model import CountryMode, Decision, EventFilter
from briefing_app.timeline.band import floating_rows
from briefing_app.timeline.columns import DECISIONS, Columns, Mask, Rows
from briefing_app.timeline.index import Index, index
from briefing_app.timeline.lanes import LaneBy, entries
from briefing_app.timeline.masks import mask

_BLOCK = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """The events in view, found by lane and time.

    Attributes:
        whole: The index of all events.
        index: The index of those in view.
        shown: Which rows are in view.
        tally: How many of them stand before each block of `_BLOCK` rows: each frame counts up to both its ends.
        counts: Entries in view, by lane.
        floating: Rows of the floating events in view, in stated order.
    """

    columns: Columns
    by: LaneBy
    whole: Index
    index: Index
    shown: Mask
    tally: NDArray[np.int64]
    counts: tuple[int, ...]
    floating: Rows

    def shown_before(self, day: float) -> int:
        """Return how many of the events in view stand before an instant."""
        end = int(np.searchsorted(self.columns.anchor, day))
        block = end // _BLOCK
        return int(self.tally[block] + np.count_nonzero(self.shown[block * _BLOCK : end]))

    def shown_row(self, number: int) -> int:
        """Return the row of the event in view that has so many before it."""
        return int(np.flatnonzero(self.shown)[number])


def board(columns: Columns, by: LaneBy, titles: Mapping[str, str] | None = None) -> Board:
    """Return the board with all events in view.

    `titles`: labels of sources by id, for lanes by source.
    """
    whole = index(columns, entries(columns, by, titles))
    return _board(columns, by, whole, whole, np.ones(len(columns), np.bool_))


def filtered(whole: Board, chosen: EventFilter, told: Collection[int] | None = None) -> Board:
    """Return the board with the events the filter shows; rejected ones only if it asks for them.

    `told`: rows that the filter's words and grades let through, None if it asks for neither.
    """
    shown = np.ones(len(whole.columns), np.bool_) if chosen == EventFilter() else mask(whole.columns, chosen)
    if told is not None:
        reads = np.zeros(len(shown), np.bool_)
        reads[list(told)] = True
        shown &= reads
    if Decision.REJECTED not in chosen.decisions:
        shown &= whole.columns.decision != DECISIONS.index(Decision.REJECTED)
    if np.array_equal(shown, whole.shown):
        return whole
    kept = whole.whole if shown.all() else whole.whole.kept(shown)
    return _board(whole.columns, whole.by, whole.whole, kept, shown)


def is_pair(chosen: EventFilter) -> bool:
    """Return whether the filter asks for the history of two countries with each other."""
    return chosen.mode is CountryMode.ALL and len(chosen.countries) == 2 and "countries" not in chosen.negated


def lane_order(board: Board, wanted: Sequence[str], pinned: Collection[str]) -> tuple[int, ...]:
    """Return the lanes from above to below: pinned ones, then those the user placed, then the rest as they are.

    `wanted`: keys of lanes in the user's order; it may lack some.
    """
    place = {key: at for at, key in enumerate(wanted)}
    table = board.whole.table
    return tuple(
        sorted(
            range(len(table)),
            key=lambda lane: (table[lane].key not in pinned, place.get(table[lane].key, len(place)), lane),
        )
    )


def _board(columns: Columns, by: LaneBy, whole: Index, kept: Index, shown: Mask) -> Board:
    counts = tuple(kept.lane_counts().tolist())
    return Board(columns, by, whole, kept, shown, _tally(shown), counts, floating_rows(columns, shown))


def _tally(shown: Mask) -> NDArray[np.int64]:
    counts = [np.count_nonzero(shown[start : start + _BLOCK]) for start in range(0, len(shown), _BLOCK)]
    return np.cumsum([0, *counts])

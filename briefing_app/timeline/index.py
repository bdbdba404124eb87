"""Where the events of each lane stand in time, for counting and finding a million of them. Knows no pixel."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.columns import Columns, Floats, Mask, Rows, Small
from briefing_app.timeline.lanes import Entries, Lane

Places = NDArray[np.int64]

LANE_DAYS = float(1 << 22)
"""More days than the calendar has: lane times this, plus a day, is one number that rises along all lanes."""

DAY = 1.001
"""The longest that counts as a day."""
_LONGEST = (DAY, 31.0, 366.0, 3660.0)
"""Strata by length in days: instants and days, up to a month, a year, a decade; a last one holds the rest."""

_HEADLINES = 5_000


@dataclass(frozen=True, slots=True, eq=False)
class Stratum:
    """Events of like length, so that one look-back finds all that reach into a window.

    Attributes:
        longest: No entry reaches further than half of this from its anchor, in days.
        keys: `lane * LANE_DAYS + anchor`, rising.
        rows: The row of each.
    """

    longest: float
    keys: Floats
    rows: Rows

    def bounds(self, lanes: Floats, first: Floats, last: Floats) -> tuple[Places, Places]:
        """Return the slices of the lanes' entries whose anchors lie from `first` to before `last`, each one a lane."""
        ends = np.minimum(np.maximum((first, last), 0.0), LANE_DAYS - 1)
        starts, stops = np.searchsorted(self.keys, lanes * LANE_DAYS + ends)
        return starts, stops

    def kept(self, mask: Mask) -> "Stratum":
        """Return the entries whose rows are in the mask."""
        keep = np.flatnonzero(mask.take(self.rows))
        return Stratum(self.longest, self.keys[keep], self.rows[keep])


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """All entries, stratum by stratum, shortest first.

    Attributes:
        keys: Those of all strata together, rising; one search in them counts.
        levels: The place of each entry's stratum, so that a filter looks at every entry once.
        headlines: The weightiest few thousand of them again, for titles where lanes are crowded.
    """

    table: tuple[Lane, ...]
    keys: Floats
    rows: Rows
    levels: Small
    strata: tuple[Stratum, ...]
    headlines: tuple[Stratum, ...]

    def kept(self, mask: Mask) -> "Index":
        """Return the index of the rows in the mask; lanes keep their places."""
        # `take` does without widening the rows to the machine's integers: half the time of brackets.
        keep = np.flatnonzero(mask.take(self.rows))
        keys, rows, levels = self.keys[keep], self.rows[keep], self.levels[keep]
        strata = _strata(keys, rows, levels, [stratum.longest for stratum in self.strata])
        return Index(self.table, keys, rows, levels, strata, tuple(stratum.kept(mask) for stratum in self.headlines))

    def lane_counts(self) -> Places:
        """Return how many entries each lane has."""
        return np.diff(np.searchsorted(self.keys, np.arange(len(self.table) + 1) * LANE_DAYS))

    def counts(self, lanes: Sequence[int], edges: Floats) -> Places:
        """Return how many anchors lie in each bin of each lane, one line a lane; `edges` may have one each too."""
        needles = np.asarray(lanes, np.float64)[:, None] * LANE_DAYS + np.clip(edges, 0.0, LANE_DAYS - 1)
        return np.diff(np.searchsorted(self.keys, needles), axis=1)

    def rows_between(self, lane: int, first: float, last: float) -> Rows:
        """Return the rows of a lane whose anchors lie from `first` to before `last`, in time order."""
        start, end = np.searchsorted(self.keys, (lane * LANE_DAYS + first, lane * LANE_DAYS + last))
        return self.rows[start:end]


def index(columns: Columns, placed: Entries) -> Index:
    """Return the index of the entries."""
    reach = _reach(columns)[placed.rows]
    # Rows rise in time order, so a stable sort by the small lane numbers (a radix sort) is all the sorting there is.
    by_lane = np.argsort(placed.lanes, kind="stable")
    rows = placed.rows[by_lane]
    keys = placed.lanes[by_lane] * LANE_DAYS + columns.anchor[rows]
    reach = reach[by_lane]
    levels = np.searchsorted(_LONGEST, reach, side="left").astype(np.uint8)
    strata = _strata(keys, rows, levels, (*_LONGEST, float(reach.max(initial=0.0))))
    heavy = _heaviest(columns)
    return Index(placed.table, keys, rows, levels, strata, tuple(stratum.kept(heavy) for stratum in strata))


def _strata(keys: Floats, rows: Rows, levels: Small, longest: Sequence[float]) -> tuple[Stratum, ...]:
    """Return entries by level, each of which is so long at most."""
    # Places rather than masks: copying by a mask of many changes takes four times as long.
    chosen = [np.flatnonzero(levels == level) for level in range(len(longest))]
    return tuple(Stratum(most, keys[own], rows[own]) for most, own in zip(longest, chosen, strict=True))


def _heaviest(columns: Columns) -> Mask:
    """Return the weightiest rows, `_HEADLINES` of them or, where weights tie, fewer."""
    tally = np.bincount(columns.weight, minlength=1)
    heavier = np.cumsum(tally[::-1])[::-1]
    least = int(np.searchsorted(-heavier, -_HEADLINES, side="left"))
    return columns.weight >= least


def _reach(columns: Columns) -> Floats:
    """Return twice how far each event reaches from its anchor; stated terms count, open ends do not."""
    first = np.where(np.isfinite(columns.first), columns.first, columns.anchor)
    last = np.where(np.isfinite(columns.last), columns.last, columns.anchor)
    ends = np.fmax(last, columns.until)
    return 2 * np.maximum(columns.anchor - first, ends - columns.anchor)

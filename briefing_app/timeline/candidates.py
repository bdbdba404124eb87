"""Which entries may be in sight in sections, and which sections are so crowded that they have bars. Knows no text."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.columns import Floats, Mask, Rows
from briefing_app.timeline.index import Index, Places, Stratum
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.sections import Section

_CROWD, _CROWD_PER_ROW, _LEAST_CROWD = 0.5, 0.25, 60
"""Bars, where a section holds more events for each cell along it than the first of these, and the second for each row
of labels; but never for a few."""
_SEARCHED = 900
"""Sections with bars that hold no more events than this are searched whole for the weightiest of each cell."""
_HEADLINE_CELLS = 8.0
"""How many cells a headline above the bars has to itself."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Entries that may be in sight; all but the first two have one value a section.

    Attributes:
        rows: Their rows.
        sections: The section of each.
        px_per_day: How wide a day is.
        first: The first instant that is laid out.
        last: The last one.
        cell: How many pixels a cluster covers.
        label_rows: Rows of labels that are open.
        is_crowded: Whether it has bars.
        is_headline: Whether the weightiest of a cell stands there for itself alone.
    """

    rows: Rows
    sections: Places
    px_per_day: Floats
    first: Floats
    last: Floats
    cell: Floats
    label_rows: Places
    is_crowded: Mask
    is_headline: Mask


def candidates(index: Index, asked: Sequence[Section], width: float, sizes: Metrics) -> Candidates:
    """Return the entries that may be in sight; of crowded sections that hold very many, only the weightiest."""
    px_per_day, nearer = (np.array([getattr(own, name) for own in asked]) for name in ("px_per_day", "nearer"))
    label_rows = np.array([own.rows for own in asked])
    totals = _totals(index, asked)
    cells = np.array([own.across(width) for own in asked]) / sizes.cell
    crowd = np.maximum(cells * (_CROWD + _CROWD_PER_ROW * label_rows), _LEAST_CROWD)
    is_crowded = (totals > crowd) | (label_rows == 0)
    is_headline = is_crowded & (label_rows > 0)
    margin = np.array([own.margin(sizes) for own in asked]) / px_per_day
    first, last = np.array([own.first for own in asked]) - margin, np.array([own.last for own in asked]) + margin
    is_full = is_headline & (totals > _SEARCHED)
    found = _Search([own.lane for own in asked], first, last)
    for strata, chosen in ((index.strata, (label_rows > 0) & ~is_full), (index.headlines, is_full)):
        if chosen.any():
            for stratum in strata:
                # What is longer than the view makes no headline, and above bars there is no room for blocks.
                is_short = ~is_headline | is_full | (stratum.longest <= width / px_per_day)
                found.look(stratum, chosen & is_short)
    cell = sizes.cell / nearer * np.where(is_headline, _HEADLINE_CELLS, 1.0)
    open_rows = np.where(is_headline, 1, label_rows)
    return Candidates(*found.all(), px_per_day, first, last, cell, open_rows, is_crowded, is_headline)


def _totals(index: Index, asked: Sequence[Section]) -> NDArray[np.int64]:
    edges = np.array([(own.first, own.last) for own in asked])
    return index.counts([own.lane for own in asked], edges)[:, 0]


class _Search:
    """Collects the entries of some sections, stratum by stratum."""

    def __init__(self, lanes: Sequence[int], first: Floats, last: Floats) -> None:
        self._lanes, self._first, self._last = np.array(lanes, np.float64), first, last
        self._rows: list[Rows] = [np.empty(0, np.int32)]
        self._sections: list[Places] = [np.empty(0, np.int64)]

    def look(self, stratum: Stratum, chosen: Mask) -> None:
        """Add what reaches into the chosen sections."""
        numbers = np.flatnonzero(chosen)
        if not len(numbers):
            return
        half = stratum.longest / 2
        starts, ends = stratum.bounds(self._lanes[numbers], self._first[numbers] - half, self._last[numbers] + half)
        self._rows += [stratum.rows[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        self._sections.append(np.repeat(numbers, ends - starts))

    def all(self) -> tuple[Rows, Places]:
        """Return the rows that were found, and the section of each."""
        return np.concatenate(self._rows), np.concatenate(self._sections)

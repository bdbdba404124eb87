"""Which undated events float alone in a section of the band, and where: packed once, drawn at many scales.

As in a lane, all is packed where days are narrowest; days that get wider push everything further apart.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.band_shelf import Float, Shelf, Stretch
from briefing_app.timeline.clusters import EPOCH
from briefing_app.timeline.columns import Columns, Mask, Rows
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.sections import Section

MOST = 24
"""Floating events laid out one by one; more are gathered in clusters."""
_CELL = 2.0
"""Width of a cell whose events are gathered, in cells of the lanes."""


@dataclass(frozen=True, slots=True, eq=False)
class BandPlan:
    """What floats in a section.

    Attributes:
        floats: Their places in the section's pixels, counted from `EPOCH`; clusters come last.
        table: Five lines: of each where its marker stands, its bounds, where its label starts, and its room.
        points: Rows that clusters stand for, each a slice of these.
    """

    section: Section
    floats: tuple[Float, ...]
    table: NDArray[np.float64]
    points: Rows


def plan_band(
    columns: Columns, rows: Rows, section: Section, measure: Callable[[int], float], sizes: Metrics
) -> BandPlan:
    """Return what floats in a section, as near to its upper bound as order and labels let it be.

    Labels stand before the marker, where its time lies; after it, if it is only bounded below. What finds no place
    near its bound is gathered in clusters at the bound, in the last row, which then has no labels. `rows` are sorted
    as `floating_rows` returns them.
    """
    near = _near(columns, rows, section, sizes)
    scale, is_chosen = Scale(EPOCH, section.px_per_day), _heaviest(columns, near)
    while True:
        # Where some are gathered, the last row is for their clusters alone: so they can grow with what is lost.
        has_clusters = not is_chosen.all()
        gathered = gather(columns, near[~is_chosen], scale, sizes, section.rows) if section.rows == 1 else []
        taken: list[list[Stretch]] = [[] for _ in range(section.rows - (has_clusters and section.rows > 1))]
        taken[-1] = [stretch for _, stretch in gathered]
        shelf = Shelf(columns, scale, measure, sizes, taken, len(taken))
        for place in _along_order(columns, near, is_chosen):
            is_chosen[place] = shelf.put(int(near[place]))
        if not shelf.lost or (has_clusters and section.rows > 1):
            break
    points = near[~is_chosen]
    gathered = gather(columns, points, scale, sizes, section.rows)
    floats = (*shelf.made, *(cluster for cluster, _ in gathered))
    numbers = [(item.x, item.left, item.right, item.label, item.room) for item in floats]
    return BandPlan(section, floats, np.array(numbers, np.float64).reshape(-1, 5).T, points)


def _near(columns: Columns, rows: Rows, section: Section, sizes: Metrics) -> Rows:
    """Return the rows whose bounds lie in the section, or so near that they may reach into it."""
    reach = (sizes.label_most + sizes.marker) / section.px_per_day
    start, end = np.searchsorted(columns.anchor[rows], (section.first - reach, section.last + reach))
    near = rows[start:end]
    return near[np.isfinite(columns.anchor[near])]


def gather(columns: Columns, rows: Rows, scale: Scale, sizes: Metrics, lines: int) -> list[tuple[Float, Stretch]]:
    """Return clusters of the rows on the last line, each left of its members' bounds, and what each takes of it."""
    if not len(rows):
        return []
    x = scale.x(columns.anchor[rows])
    starts = np.flatnonzero(np.diff(np.floor(x / (sizes.cell * _CELL)), prepend=-math.inf))
    members = np.diff(starts, append=len(rows))
    y = sizes.band_pad + sizes.row * (lines - 0.5)
    made: list[tuple[Float, Stretch]] = []
    for begin, row, first, last, count in zip(
        starts.tolist(),
        rows[starts].tolist(),
        x[starts].tolist(),
        x[starts + members - 1].tolist(),
        members.tolist(),
        strict=True,
    ):
        found = _cluster((row, begin), (first, last), count, y, sizes)
        while made and made[-1][1][1] + sizes.gap > found[1][0]:
            other, _ = made.pop()
            members_of_both = other.members + found[0].members
            found = _cluster((other.row, other.begin), (other.left, last), members_of_both, y, sizes)
        made.append(found)
    return made


def _cluster(
    named: tuple[int, int], ends: tuple[float, float], count: int, y: float, sizes: Metrics
) -> tuple[Float, Stretch]:
    (row, begin), (left, right) = named, ends
    across = sizes.across(count)
    # Before the bounds: its events lie there, and the markers of those alone stand there too.
    x = (left + right - across) / 2
    return Float(row, x, y, left, right, x, 0.0, count, begin), (x - across / 2, x + across / 2)


def _heaviest(columns: Columns, rows: Rows) -> Mask:
    """Return which of the rows weigh most, as many as are laid out one by one: the same while the view moves."""
    weight = columns.weight[rows].astype(np.int64) * len(rows) - np.arange(len(rows))
    least = np.partition(weight, len(rows) - MOST)[len(rows) - MOST] if len(rows) > MOST else 0
    chosen: Mask = weight >= least
    return chosen


def _along_order(columns: Columns, rows: Rows, chosen: Mask) -> list[int]:
    """Return the places of the chosen, those bounded above from last to first, so what comes after is placed before."""
    places = np.flatnonzero(chosen)
    is_above = np.isfinite(columns.last[rows[places]])
    return [*places[is_above][::-1].tolist(), *places[~is_above].tolist()]

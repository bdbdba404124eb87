"""Where the lines run that tie events to what they come before: curves that give way to titles. Knows no painter."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.scene import Scene

Points = NDArray[np.float64]
"""A line of x and y each, in pixels from the left top of the lanes."""
_STEPS = 120
_CLEAR_PX = 3.0
"""Between a line and a title."""


class Spot(NamedTuple):
    """Where a marker stands."""

    x: float
    y: float


class Tie(NamedTuple):
    """A line from an event to one that comes after it.

    Attributes:
        rows: Of both events.
        runs: The parts of the line that stand clear of all titles.
        tip: Where it meets the later one.
        up: -1 where it arrives from below, 1 from above, 0 from the left.
    """

    rows: tuple[int, int]
    runs: tuple[Points, ...]
    tip: Spot
    up: float


def ties(scene: Scene, away: float) -> list[Tie]:
    """Return the ties of the events in sight; they keep `away` from the markers' middles."""
    links = scene.board.columns.order.links
    if not links:
        return []
    spots, boxes = _spots(scene), _titles(scene)
    row_of = {scene.board.columns.ids[row]: row for row in spots}
    made = []
    for link in links:
        if link.before in row_of and link.after in row_of:
            rows = row_of[link.before], row_of[link.after]
            line, up = curve(spots[rows[0]], spots[rows[1]], away)
            made.append(Tie(rows, tuple(clear_runs(line, boxes)), Spot(*line[-1].tolist()), up))
    return made


def curve(before: Spot, after: Spot, away: float) -> tuple[Points, float]:
    """Return the way from one marker to the other, and how it arrives (see `Tie.up`)."""
    if abs(after.y - before.y) < away:
        ends = np.array([(before.x + away, before.y), (after.x - away, after.y)])
        return ends[0] + np.linspace(0, 1, _STEPS)[:, None] * (ends[1] - ends[0]), 0.0
    up = -1.0 if after.y < before.y else 1.0
    start, end = np.array([before.x, before.y + up * away]), np.array([after.x, after.y - up * away])
    bend = np.array([0.0, (end[1] - start[1]) / 2])
    share = np.linspace(0, 1, _STEPS)[:, None]
    rest = 1 - share
    corners = (start, start + bend, end - bend, end)
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    return np.sum([weight * corner for weight, corner in zip(weights, corners, strict=True)], axis=0), up


def clear_runs(line: Points, boxes: Points) -> list[Points]:
    """Return the parts of a line outside of all boxes of left, top, right and bottom."""
    x, y = line[:, :1], line[:, 1:]
    left, top, right, bottom = boxes.T
    is_clear = ~((x > left) & (x < right) & (y > top) & (y < bottom)).any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_clear, [False]]).astype(np.int8)))
    return [line[start:end] for start, end in edges.reshape(-1, 2).tolist() if end - start > 1]


def _spots(scene: Scene) -> dict[int, Spot]:
    """Return where each event's marker stands; in the lowest lane in sight, if it is in several."""
    down, layout = scene.areas.band.top - scene.areas.lanes.top, scene.layout
    spots = {item.row: Spot(item.x, item.y + down) for item in scene.band.floats if item.members == 1}
    y = layout.y - scene.scroll
    chosen = np.flatnonzero((layout.members == 1) & (y > 0) & (y < scene.areas.lanes.height))
    fields: Sequence[list[float]] = (layout.rows[chosen].tolist(), layout.x[chosen].tolist(), y[chosen].tolist())
    for row, across, height in zip(*fields, strict=True):
        known = spots.get(int(row))
        # The lowest lane in sight is nearest to the band: the shortest line.
        if known is None or height > known.y:
            spots[int(row)] = Spot(across, height)
    return spots


def _titles(scene: Scene) -> Points:
    """Return the boxes of all titles in sight."""
    down, layout, half = scene.areas.band.top - scene.areas.lanes.top, scene.layout, scene.sizes.row * 0.36
    told = layout.room > 0
    lanes = np.column_stack([layout.label, layout.y - scene.scroll, layout.label + layout.room])[told]
    floats = [(item.label, item.y + down, item.label + item.room) for item in scene.band.floats if item.room]
    left, y, right = np.concatenate([lanes, np.array(floats, np.float64).reshape(-1, 3)]).T
    return np.column_stack([left - _CLEAR_PX, y - half, right + _CLEAR_PX, y + half])

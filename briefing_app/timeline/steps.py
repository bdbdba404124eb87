"""From one event to the next, along a lane or across lanes. Knows rows and lanes only."""

from collections.abc import Sequence

import numpy as np

from briefing_app.timeline.board import Board
from briefing_app.timeline.columns import Mark
from briefing_app.timeline.index import LANE_DAYS

FLOATING = -1
"""Stands for the band of the undated, below the last lane."""


def lane_of(board: Board, lanes: Sequence[int], row: int) -> int | None:
    """Return the first of the lanes that holds the event, `FLOATING` if it floats, None if it is not in view."""
    if not board.shown[row]:
        return None
    if board.columns.marks[row] & Mark.FLOATING:
        return FLOATING
    own = (board.index.keys[board.index.rows == row] // LANE_DAYS).astype(int).tolist()
    return next((lane for lane in lanes if lane in own), None)


def along(board: Board, lane: int, row: int, by: int) -> int | None:
    """Return the event so many places further along its lane, None past its ends."""
    rows = _rows(board, lane)
    found = np.flatnonzero(rows == row)
    at = int(found[0]) + by if len(found) else 0
    return int(rows[at]) if 0 <= at < len(rows) else None


def across(board: Board, lanes: Sequence[int], lane: int, row: int, by: int) -> tuple[int, int] | None:
    """Return the lane so many lanes further down and its event nearest in time, None past the last."""
    stations = [*lanes, FLOATING] if len(board.floating) else list(lanes)
    at = stations.index(lane) + by if lane in stations else 0
    if not 0 <= at < len(stations):
        return None
    rows = _rows(board, stations[at])
    anchors, anchor = board.columns.anchor[rows], float(board.columns.anchor[row])
    if not len(rows):
        return None
    distance = np.abs(np.where(np.isnan(anchors), np.inf, anchors) - (0.0 if np.isnan(anchor) else anchor))
    return stations[at], int(rows[int(np.argmin(distance))])


def _rows(board: Board, lane: int) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    if lane == FLOATING:
        return board.floating
    start, end = np.searchsorted(board.index.keys, (lane * LANE_DAYS, (lane + 1) * LANE_DAYS))
    return board.index.rows[start:end]

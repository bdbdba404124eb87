"""What a section shows and in which row of labels: chosen once, then drawn at many scales. Knows no scale of a view.

All is packed where days are narrowest. Days that get wider push everything further apart, so that what did not meet
never will; only how much of each label shows depends on the view.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.candidates import candidates
from briefing_app.timeline.clusters import EPOCH, Place, standing
from briefing_app.timeline.columns import Columns, Floats, Rows
from briefing_app.timeline.index import Index
from briefing_app.timeline.labels import NONE, Box, Packed, pack
from briefing_app.timeline.metrics import Metrics
from briefing_app.timeline.sections import Section

_BUSY = 40
"""In lanes with more events than this, blocks leave the last row of labels to the points, if there are any."""

STAND = np.dtype(
    [
        ("row", np.int32),
        ("members", np.int32),
        ("begin", np.int32),
        ("line", np.int32),
        ("next", np.int32),
        ("is_block", np.bool_),
        ("day", np.float64),
        ("shift", np.float64),
        ("first", np.float64),
        ("last", np.float64),
        ("until", np.float64),
        ("across", np.float64),
        ("want", np.float64),
    ]
)
"""What stands in a lane, one event or one cluster each.

row: The event's; of a cluster, that of the weightiest.
members: How many events it stands for.
begin: Place of the first of them among the plan's points.
line: Its row of labels.
next: Place of what stands after it in its row, -1 if nothing does.
is_block: It is drawn at the true width of its interval, its marker at the start.
day, shift: Its marker's middle is so many pixels right of this instant.
first, last: Its interval; of a cluster, the first and the last anchor.
until: End of a stated term, nan if there is none.
across: Width of its marker.
want: How wide its label would be.
"""
Stands = NDArray[np.void]
Measure = Callable[[int], float]
"""Returns the width of a row's title."""


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What a section shows.

    Attributes:
        stands: From left to right, as `STAND` says.
        points: Rows that clusters stand for, each a slice of these.
        first: Where intervals that found no row begin.
        last: Where they end.
        has_bars: Bars tell how many events there are.
    """

    stands: Stands
    points: Rows
    first: Floats
    last: Floats
    has_bars: bool


def plans(
    columns: Columns, index: Index, asked: Sequence[Section], width: float, measure: Measure, sizes: Metrics
) -> list[Plan]:
    """Return the plans of sections; each is the same, whichever others are asked for at once. `width` is the view's."""
    found = candidates(index, asked, width, sizes)
    stood = standing(columns, found, sizes)
    weights = iter(columns.weight[[place.row for place in stood.places]].tolist() if stood.places else ())
    groups = {at: list(group) for at, group in groupby(stood.places, key=itemgetter(0))}
    placed: list[_Placed] = []
    lost: list[tuple[int, int]] = []
    ends = [0]
    for at, own in enumerate(asked):
        places, crowded = groups.get(at, []), bool(found.is_crowded[at])
        boxes = _boxes(places, weights, measure, sizes, is_crowded=crowded)
        placed += _placed(own, places, boxes, sizes, lost, is_crowded=crowded)
        ends.append(len(placed))
    px_per_day = np.repeat(found.px_per_day, np.diff(ends))
    stands = _stands(columns, placed, px_per_day, sizes)
    rows = np.concatenate([stood.lost, np.array([row for _, row in lost], np.int32)])
    losers = np.concatenate([stood.losers, np.array([at for at, _ in lost], np.int64)])
    made = []
    for at, (start, end) in enumerate(pairwise(ends)):
        own_rows = rows[losers == at]
        strip = columns.first[own_rows], columns.last[own_rows]
        made.append(Plan(stands[start:end], stood.points, *strip, bool(found.is_crowded[at])))
    return made


def _boxes(
    places: Sequence[Place], weights: Iterator[int], measure: Measure, sizes: Metrics, *, is_crowded: bool
) -> list[Box]:
    """Return the boxes of one section's places; the places of a crowded one give way to one another."""
    most, half_marker = sizes.label_most, sizes.marker / 2
    made = []
    for (_, row, members, _, x, _, right, is_block), weight in zip(places, weights, strict=False):
        half = half_marker if members == 1 else sizes.across(members) / 2
        mark = x + half
        end = max(right, mark) if is_block else mark
        is_firm = not is_block and not is_crowded
        made.append(Box(x - half, members, mark, end, min(measure(row), most), weight, is_firm, is_crowded))
    return made


class _Placed(NamedTuple):
    """A place with its row of labels; lengths in the section's pixels."""

    row: int
    members: int
    begin: int
    line: int
    next: int
    is_block: bool
    x: float
    middle: float
    left: float
    right: float
    want: float


def _placed(
    section: Section,
    places: Sequence[Place],
    boxes: Sequence[Box],
    sizes: Metrics,
    lost: list[tuple[int, int]],
    *,
    is_crowded: bool,
) -> list[_Placed]:
    """Give each place of a section a row of labels; blocks that found none are added to `lost`, by section and row."""
    rows = 1 if is_crowded else section.rows
    is_shared = rows > 1 and section.count > _BUSY and any(box.firm for box in boxes)
    block_rows = rows - 1 if is_shared else rows
    packed = pack(boxes, rows, block_rows, sizes)
    stood_for = _stood_for(places, boxes, packed)
    kept = [at for at, line in enumerate(packed.rows) if line != NONE]
    followers = _followers([packed.rows[at] for at in kept])
    made = []
    for at, follower in zip(kept, followers, strict=True):
        place, box = places[at], boxes[at]
        row, left, right = stood_for.get(at) or (place.row, place.left, place.right)
        middle = (box.left + packed.marks[at]) / 2
        made.append(
            _Placed(
                row,
                packed.members[at],
                place.begin,
                packed.rows[at],
                follower,
                place.is_block,
                place.x,
                middle,
                left,
                right,
                box.want,
            )
        )
    lost += [
        (place.section, place.row)
        for place, line in zip(places, packed.rows, strict=True)
        if line == NONE and place.is_block
    ]
    return made


def _followers(lines: Sequence[int]) -> list[int]:
    """Return, for each of some lines, the place of the next one that is equal, -1 if there is none."""
    found, seen = [NONE] * len(lines), dict[int, int]()
    for at, line in enumerate(lines):
        if line in seen:
            found[seen[line]] = at
        seen[line] = at
    return found


def _stands(columns: Columns, placed: Sequence[_Placed], px_per_day: Floats, sizes: Metrics) -> Stands:
    """Return what was placed, in days."""
    made = np.zeros(len(placed), STAND)
    if not placed:
        return made
    rows, members, begin, line, follower, block, x, middle, left, right, want = map(np.array, zip(*placed, strict=True))
    is_single = members == 1
    made["row"], made["members"], made["begin"], made["line"] = rows, members, begin, line
    made["next"], made["is_block"], made["want"] = follower, block, want
    made["across"] = [sizes.across(count) for count in members.tolist()]
    made["first"] = np.where(block, columns.first[rows], left / px_per_day + EPOCH)
    made["last"] = np.where(block, columns.last[rows], right / px_per_day + EPOCH)
    made["until"] = np.where(is_single, columns.until[rows], np.nan)
    made["day"] = np.where(block, made["first"], np.where(is_single, columns.anchor[rows], x / px_per_day + EPOCH))
    made["shift"] = np.where(block, sizes.marker / 2, middle - x)
    return made


def _stood_for(places: Sequence[Place], boxes: Sequence[Box], packed: Packed) -> dict[int, tuple[int, float, float]]:
    """Return, for each place that others joined, the weightiest's row, and from where to where all reach together."""
    joined: dict[int, list[int]] = {}
    for at, host in enumerate(packed.hosts):
        if host != NONE:
            joined.setdefault(host, [host]).append(at)
    return {
        host: (
            places[max(group, key=lambda at: boxes[at].weight)].row,
            min(places[at].left for at in group),
            max(places[at].right for at in group),
        )
        for host, group in joined.items()
    }

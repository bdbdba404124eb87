"""The two zones of a figure with few events, each with its label: the dated along their axis, the undated in order."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from briefing_app.model import Event, EventId, RelationKind
from briefing_app.reference.wording import when_text
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.figure_axis import CutAxis, cut_axis, drawn_axis
from briefing_app.timeline.figure_labels import Wanted, place_labels
from briefing_app.timeline.figure_marks import (
    INK,
    PAPER,
    RADIUS,
    UNDATED,
    marker,
    open_end,
    reach,
    term,
    tone_colour,
)
from briefing_app.timeline.printed_text import lines, text_width
from briefing_app.timeline.svg import element, text

_LABELLED = 24
"""More events than this find no room for all their labels, so none is sought."""
SHELF = 31.0
_STEP = 2 * RADIUS + 2.0
DATE, TITLE = 7.4, 7.6
LINE = TITLE + 1.4
LABEL_WIDTH = 110.0
GAP = 9.0

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What the figure tells: columns, the same events in the same rows, and their numbers."""

    columns: Columns
    events: Sequence[Event]
    numbers: Mapping[EventId, int]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Elements around an axis at height 0, and how far they reach above and below it (both positive).

    Attributes:
        unlabelled: Events whose label found no room.
        has_terms: Stated terms are drawn.
    """

    elements: tuple[str, ...] = ()
    above: float = 0.0
    below: float = 0.0
    unlabelled: int = 0
    has_terms: bool = False


class Point(NamedTuple):
    """A numbered marker, and the first line of its label."""

    row: int
    event: Event
    number: str
    x: float
    y: float
    head: str
    weight: float
    colour: str


def dated_zone(told: Told, rows: Sequence[int], ends: Ends) -> Drawing:
    """Return the events on their axis: markers at their middle, blocks at their true width, terms below."""
    if not rows:
        return Drawing()
    along = cut_axis([reach_of(told.columns, row) for row in rows], *ends)
    points = _swarm([dated_point(told, row, along) for row in rows])
    blocks = [part for point in points for part in block(told.columns, point, along)]
    terms, terms_below = _terms(told.columns, points, along, ends)
    above = max(-point.y for point in points) + RADIUS
    ruled, below = drawn_axis(along, max(max(point.y for point in points) + RADIUS, terms_below))
    labels = _labels(points, ends, above, below)
    elements = (*labels.elements, *ruled, *blocks, *terms, *map(drawn_marker, points))
    return Drawing(elements, labels.above, labels.below, labels.unlabelled, has_terms=bool(terms))


def undated_zone(told: Told, rows: Sequence[int], ends: Ends) -> Drawing:
    """Return the floating events one after the other along a dashed line, in as many lines as they need."""
    if not rows:
        return Drawing()
    left, right = ends[0] + 14, ends[1] - 10
    each = max(1, int((right - left) // (_STEP + 2)))
    space = (right - left) / min(each, len(rows))
    points = [
        undated_point(told, row, left + space * (at % each + 0.5), at // each * _STEP)
        for at, row in enumerate(numbered(told, rows))
    ]
    below = max(point.y for point in points) + RADIUS
    dashes: dict[str, str | float] = {"stroke": UNDATED, "stroke_width": 0.9, "stroke_dasharray": "3 2.4"}
    line = element("line", x1=ends[0], y1=0.0, x2=ends[1] - 6, y2=0.0, **dashes)
    labels = _labels(points, (ends[0] + 8, ends[1] - 6), RADIUS, below)
    return Drawing((line, *labels.elements, *map(drawn_marker, points)), labels.above, labels.below, labels.unlabelled)


def numbered(told: Told, rows: Iterable[int]) -> list[int]:
    """Return the rows in the order of their events' numbers."""
    return sorted(rows, key=lambda row: told.numbers[told.columns.ids[row]])


def reach_of(columns: Columns, row: int) -> tuple[float, float]:
    """Return the days an event takes on the axis; where one end is open, the known one alone."""
    first, last = float(columns.first[row]), float(columns.last[row])
    anchor = float(columns.anchor[row])
    return (first, last) if np.isfinite(first) and np.isfinite(last) else (anchor, anchor)


def dated_point(told: Told, row: int, along: CutAxis) -> Point:
    """Return a dated event's marker on the axis."""
    event = told.events[row]
    head = when_text(event.when) + (f", until {when_text(event.until)}" if event.until else "")
    x, weight = along.x(float(told.columns.anchor[row])), float(told.columns.weight[row])
    number = str(told.numbers[event.id])
    return Point(row, event, number, x, 0.0, head[:1].upper() + head[1:], weight, tone_colour(event.kind))


def undated_point(told: Told, row: int, x: float, y: float) -> Point:
    """Return an undated event's marker where it is put."""
    event = told.events[row]
    colour = tone_colour(event.kind, is_floating=True)
    return Point(row, event, str(told.numbers[event.id]), x, y, _order_text(event, told.numbers), 1.0, colour)


def _swarm(points: Sequence[Point]) -> list[Point]:
    """Move markers that would cover one another up and down, off the axis, each as little as can be."""
    made: list[Point] = []
    for point in sorted(points, key=lambda point: (point.x, int(point.number))):
        near = {other.y for other in made if abs(other.x - point.x) < _STEP}
        # Levels 0, 1 up, 1 down, 2 up, ...; with one more level than neighbours, one is free.
        levels = ((at + 1) // 2 * (-1 if at % 2 else 1) * _STEP for at in range(len(near) + 1))
        made.append(point._replace(y=next(level for level in levels if level not in near)))
    return made


def block(columns: Columns, point: Point, along: CutAxis) -> list[str]:
    """Return the block of the days an event's date allows, or the fade of an open end; nothing for a mere day."""
    first, last = float(columns.first[point.row]), float(columns.last[point.row])
    if not (np.isfinite(first) and np.isfinite(last)):
        return [open_end(point.x, point.y, point.event.kind, is_after=bool(np.isfinite(first)))]
    left, right = along.x(first), along.x(last)
    return [reach(left, right, point.y, point.event.kind, int(columns.marks[point.row]))] if right - left > 3 else []


def _terms(columns: Columns, points: Sequence[Point], along: CutAxis, ends: Ends) -> tuple[list[str], float]:
    """Hatch the stated terms below the markers, each on a line of its own."""
    made: list[str] = []
    y = max(point.y for point in points) + RADIUS + 3
    for point in points:
        until = point.event.until
        left = along.x(float(columns.last[point.row]))
        if until is None or until.last_day is None or left >= ends[1] - 4:
            continue
        until_x, is_cut = _term_end(along, float(columns.until[point.row]))
        made.append(term(max(left, ends[0]), until_x, y, point.event.kind, is_cut=is_cut))
        words = f"{point.number}: until {when_text(until)}"
        made.append(text(until_x, y + 8.4, words, 6.4, point.colour, text_anchor="end", **_HALO))
        y += 11
    return made, y - 3


_HALO: dict[str, str | float] = {"stroke": PAPER, "stroke_width": 2.2, "paint_order": "stroke"}


def _term_end(along: CutAxis, until: float) -> tuple[float, bool]:
    """Return where a term's line ends, and whether the figure ends before the term does."""
    is_cut = until > along.pieces[-1].last
    return (along.right if is_cut else along.x(until)), is_cut


def _labels(points: Sequence[Point], ends: Ends, above: float, below: float) -> Drawing:
    """Write date and title of each event that finds room, with a leader from its marker."""
    if len(points) > _LABELLED:
        return Drawing((), above, below, len(points))
    written = [lines(point.event.title, TITLE, LABEL_WIDTH, 2) for point in points]
    wanted = [wanted_label(point, own) for point, own in zip(points, written, strict=True)]
    made: list[str] = []
    top, foot = above, below
    places = place_labels(wanted, ends[0], ends[1], GAP)
    for point, own, place in zip(points, written, places, strict=True):
        if place is None:
            continue
        height = DATE + len(own) * LINE
        is_above = place.shelf > 0
        away = 9 + (abs(place.shelf) - 1) * SHELF
        start = -(above + away + len(own) * LINE) if is_above else below + away + DATE
        end = -(above + away) + 3 if is_above else below + away - 1
        top, foot = (max(top, DATE - start), foot) if is_above else (top, max(foot, start + height - DATE + 2))
        begin = point.y - RADIUS if is_above else point.y + RADIUS
        made.append(element("line", x1=point.x, y1=begin, x2=point.x, y2=end, stroke=point.colour, stroke_width=0.6))
        made.append(text(place.left, start, point.head, DATE, point.colour, font_weight="600"))
        made += [text(place.left, start + (at + 1) * LINE, line, TITLE, INK) for at, line in enumerate(own)]
    return Drawing(tuple(made), top, foot, places.count(None))


def wanted_label(point: Point, own: Sequence[str]) -> Wanted:
    """Return how much room the label of an event takes: its date, and its title in lines."""
    widths = [text_width(point.head, DATE, is_bold=True), *(text_width(line, TITLE) for line in own)]
    return Wanted(point.x, max(widths), point.weight)


def drawn_marker(point: Point) -> str:
    """Return an event's numbered marker."""
    is_floating = point.colour == UNDATED
    return marker(point.x, point.y, point.number, point.event.kind, point.event.status, is_floating=is_floating)


_ORDER = {
    RelationKind.BEFORE: "before",
    RelationKind.AFTER: "after",
    RelationKind.DURING: "during",
    RelationKind.SAME: "with",
}


def _order_text(event: Event, numbers: Mapping[EventId, int]) -> str:
    """Return the stated order, or the bound that is known."""
    told = [f"{_ORDER[tie.kind]} no. {numbers[tie.event]}" for tie in event.relations if tie.event in numbers]
    said = " and ".join(told[:2]) or when_text(event.when)
    return said[:1].upper() + said[1:]

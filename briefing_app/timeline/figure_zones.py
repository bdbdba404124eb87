"""The two zones of the printed figure: the dated along their axis, the undated in stated order. Knows no page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from briefing_app.model import Event, EventId, RelationKind
from briefing_app.reference.wording import when_text
from briefing_app.timeline.columns import Columns
from briefing_app.timeline.figure_labels import Wanted, place_labels
from briefing_app.timeline.figure_marks import (
    GREY,
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
from briefing_app.timeline.scale import Scale, fitted
from briefing_app.timeline.svg import element, text
from briefing_app.timeline.ticks import axis

_LABELLED = 40
"""Up to so many events of a zone get labels where they fit; beyond, the numbers lead to the chronology."""
_SHELF = 36.0
_STEP = 2 * RADIUS + 2.0
_DATE, _TITLE, _TICK = 7.4, 7.6, 7.2
_LINE = _TITLE + 1.4
_LABEL_WIDTH = 102.0

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What the figure tells: columns, the same events in the same rows, and their numbers."""

    columns: Columns
    events: Sequence[Event]
    numbers: Mapping[EventId, int]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Elements around an axis at height 0, and how far they reach above and below it (both positive)."""

    elements: tuple[str, ...] = ()
    above: float = 0.0
    below: float = 0.0


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
    scale = _scale(told.columns, rows, ends)
    points = _swarm([_dated_point(told, row, scale) for row in rows])
    blocks = [part for point in points for part in _block(told.columns, point, scale)]
    terms, terms_below = _terms(told.columns, points, scale, ends)
    above = max(-point.y for point in points) + RADIUS
    ruled, names, below = _axis(scale, ends, max(max(point.y for point in points) + RADIUS, terms_below))
    labels = _labels(points, ends, above, below)
    return Drawing(
        (*labels.elements, *ruled, *names, *blocks, *terms, *map(_marker, points)), labels.above, labels.below
    )


def undated_zone(told: Told, rows: Sequence[int], ends: Ends) -> Drawing:
    """Return the floating events one after the other along a dashed line, in as many lines as they need."""
    if not rows:
        return Drawing()
    left, right = ends[0] + 14, ends[1] - 10
    each = max(1, int((right - left) // (_STEP + 2)))
    space = (right - left) / min(each, len(rows))
    rank = told.columns.order.rank
    names = [told.columns.ids[row] for row in rows]
    ordered = sorted(
        zip(rows, names, strict=True), key=lambda pair: (rank.get(pair[1], len(rank)), told.numbers[pair[1]])
    )
    points = [
        _undated_point(told, row, left + space * (at % each + 0.5), at // each * _STEP)
        for at, (row, _) in enumerate(ordered)
    ]
    below = max(point.y for point in points) + RADIUS
    dashes: dict[str, str | float] = {"stroke": UNDATED, "stroke_width": 0.9, "stroke_dasharray": "3 2.4"}
    line = element("line", x1=ends[0], y1=0.0, x2=ends[1] - 6, y2=0.0, **dashes)
    has_labels = below <= RADIUS
    labels = _labels(points, (ends[0] + 8, ends[1] - 6), RADIUS, below) if has_labels else Drawing((), RADIUS, below)
    return Drawing((line, *labels.elements, *map(_marker, points)), labels.above, labels.below)


def is_too_tall(told: Columns, rows: Sequence[int], width: float) -> bool:
    """Return whether markers would pile up so high that counting says more."""
    if not rows:
        return False
    xs = np.sort(_scale(told, rows, (0.0, width)).x(told.anchor[list(rows)]))
    near = np.searchsorted(xs, xs + _STEP) - np.arange(len(xs))
    return int(near.max()) > _PILE


_PILE = 18


def _dated_point(told: Told, row: int, scale: Scale) -> Point:
    event = told.events[row]
    head = when_text(event.when)
    x, weight = scale.x(float(told.columns.anchor[row])), float(told.columns.weight[row])
    number = str(told.numbers[event.id])
    return Point(row, event, number, x, 0.0, head[:1].upper() + head[1:], weight, tone_colour(event.kind))


def _undated_point(told: Told, row: int, x: float, y: float) -> Point:
    event = told.events[row]
    colour = tone_colour(event.kind, is_floating=True)
    return Point(row, event, str(told.numbers[event.id]), x, y, _order_text(event, told.numbers), 1.0, colour)


def _scale(columns: Columns, rows: Sequence[int], ends: Ends) -> Scale:
    mask = np.zeros(len(columns), np.bool_)
    mask[list(rows)] = True
    first, last = columns.extent(mask) or (1.0, 2.0)
    if last - first < 2:
        first, last = first - 1, last + 1
    return fitted(first, last, ends[1] - ends[0], 2 * RADIUS, 2 * RADIUS).panned(ends[0])


def _swarm(points: Sequence[Point]) -> list[Point]:
    """Move markers that would cover one another up and down, off the axis, each as little as can be."""
    made: list[Point] = []
    for point in sorted(points, key=lambda point: (point.x, int(point.number))):
        near = {other.y for other in made if abs(other.x - point.x) < _STEP}
        # Levels 0, 1 up, 1 down, 2 up, ...; with one more level than neighbours, one is free.
        levels = ((at + 1) // 2 * (-1 if at % 2 else 1) * _STEP for at in range(len(near) + 1))
        made.append(point._replace(y=next(level for level in levels if level not in near)))
    return made


def _block(columns: Columns, point: Point, scale: Scale) -> list[str]:
    first, last = float(columns.first[point.row]), float(columns.last[point.row])
    if not (np.isfinite(first) and np.isfinite(last)):
        return [open_end(point.x, point.y, point.event.kind, is_after=bool(np.isfinite(first)))]
    left, right = scale.x(first), scale.x(last)
    return [reach(left, right, point.y, point.event.kind, int(columns.marks[point.row]))] if right - left > 3 else []


def _terms(columns: Columns, points: Sequence[Point], scale: Scale, ends: Ends) -> tuple[list[str], float]:
    """Hatch the stated terms below the markers, each on a line of its own."""
    made: list[str] = []
    y = max(point.y for point in points) + RADIUS + 3
    for point in points:
        until = point.event.until
        left = scale.x(float(columns.last[point.row]))
        if until is None or until.last_day is None or left >= ends[1] - 4:
            continue
        end = scale.x(float(columns.until[point.row]))
        made.append(term(max(left, ends[0]), min(end, ends[1]), y, point.event.kind, is_cut=end > ends[1]))
        words = f"{point.number}: until {when_text(until)}"
        made.append(text(min(end, ends[1]), y + 8.4, words, 6.4, point.colour, text_anchor="end", **_HALO))
        y += 11
    return made, y - 3


_HALO: dict[str, str | float] = {"stroke": PAPER, "stroke_width": 2.2, "paint_order": "stroke"}


def _axis(scale: Scale, ends: Ends, below: float) -> tuple[list[str], list[str], float]:
    """Return the axis with its ticks, their names below everything that hangs from it, and how far those reach."""
    ruled = [element("line", x1=ends[0], y1=0.0, x2=ends[1], y2=0.0, stroke=INK, stroke_width=0.9)]
    ticks = axis(scale, ends[1], lambda words: text_width(words, _TICK))
    shown = [tick for tick in ticks.fine if ends[0] <= tick.at <= ends[1]]
    ruled += [element("rect", x=tick.at - 0.35, y=-3.0, width=0.7, height=6.0, fill=INK) for tick in shown]
    y = below + 9
    named = [tick for tick in shown if tick.text and tick.at + text_width(tick.text, _TICK) / 2 <= ends[1]]
    names = [text(tick.at, y, tick.text, _TICK, GREY, text_anchor="middle", **_HALO) for tick in named]
    if all(len(tick.text) == 4 and tick.text.isdigit() for tick in named):
        return ruled, names, y + 2
    names += [
        text(max(tick.x, ends[0]), y + 9.5, tick.text, _TICK, INK, font_weight="600")
        for tick in ticks.coarse
        if tick.text and tick.x + text_width(tick.text, _TICK, is_bold=True) <= ends[1]
    ]
    return ruled, names, y + 12


def _labels(points: Sequence[Point], ends: Ends, above: float, below: float) -> Drawing:
    """Write date and title of each event that finds room, with a leader from its marker."""
    if len(points) > _LABELLED:
        return Drawing((), above, below)
    written = [lines(point.event.title, _TITLE, _LABEL_WIDTH, 2) for point in points]
    wanted = [
        Wanted(
            point.x,
            max([text_width(point.head, _DATE, is_bold=True), *(text_width(line, _TITLE) for line in own)]),
            point.weight,
        )
        for point, own in zip(points, written, strict=True)
    ]
    made: list[str] = []
    top, foot = above, below
    for point, own, place in zip(points, written, place_labels(wanted, ends[0], ends[1], 9.0), strict=True):
        if place is None:
            continue
        height = _DATE + len(own) * _LINE
        is_above = place.shelf > 0
        away = 9 + (abs(place.shelf) - 1) * _SHELF
        start = -(above + away + len(own) * _LINE) if is_above else below + away + _DATE
        end = -(above + away) + 3 if is_above else below + away - 1
        top, foot = (max(top, _DATE - start), foot) if is_above else (top, max(foot, start + height - _DATE + 2))
        begin = point.y - RADIUS if is_above else point.y + RADIUS
        made.append(element("line", x1=point.x, y1=begin, x2=point.x, y2=end, stroke=point.colour, stroke_width=0.6))
        made.append(text(place.left, start, point.head, _DATE, point.colour, font_weight="600"))
        made += [text(place.left, start + (at + 1) * _LINE, line, _TITLE, INK) for at, line in enumerate(own)]
    return Drawing(tuple(made), top, foot)


def _marker(point: Point) -> str:
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

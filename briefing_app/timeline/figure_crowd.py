"""The figure of many events: the weightiest with their labels, and all of them counted along the same axis."""

from collections.abc import Sequence

from briefing_app.timeline.figure_axis import TICK, cut_axis, drawn_axis
from briefing_app.timeline.figure_bins import bins
from briefing_app.timeline.figure_labels import ABOVE, Placed, Wanted, free_place, lowered
from briefing_app.timeline.figure_marks import GREY, INK, RADIUS, SHADE, UNDATED
from briefing_app.timeline.figure_zones import (
    DATE,
    GAP,
    LABEL_WIDTH,
    LINE,
    SHELF,
    TITLE,
    Drawing,
    Point,
    Told,
    block,
    dated_point,
    drawn_marker,
    numbered,
    reach_of,
    undated_point,
    wanted_label,
)
from briefing_app.timeline.printed_text import lines
from briefing_app.timeline.svg import element, text

MOST_LABELS = 14
MOST_UNDATED = 8
_IN_A_ROW = 4
_CELL_HEIGHT = 33.0


def crowd(told: Told, rows: Sequence[int], width: float) -> Drawing:
    """Return the dated events: labels above the axis for the weightiest that find room, bars below it for all."""
    if not rows:
        return Drawing()
    along = cut_axis([reach_of(told.columns, row) for row in rows], 0.0, width)
    shown = _labelled([dated_point(told, row, along) for row in rows], width)
    labels = [part for point, own, place in shown for part in _label(point, own, place)]
    blocks = [part for point, _, _ in shown for part in block(told.columns, point, along)]
    ruled, below = drawn_axis(along, RADIUS)
    bars, below = bins(along, [float(told.columns.anchor[row]) for row in rows], below + 3)
    below += TICK + 1
    what = text(along.left, below, f"Bars: all {len(rows)} dated events, counted along the axis", TICK - 0.4, GREY)
    markers = [drawn_marker(point) for point, _, _ in shown]
    above = max((_top(own, place) for _, own, place in shown), default=RADIUS)
    return Drawing((*labels, *ruled, *bars, *blocks, *markers, what), above, below)


def crowd_of_undated(told: Told, rows: Sequence[int], width: float) -> tuple[str, float]:
    """Return the band of the undated and its height: their number, and the weightiest with their known order."""
    weights = told.columns.weight
    heavy = sorted(rows, key=lambda row: (-int(weights[row]), told.numbers[told.columns.ids[row]]))[:MOST_UNDATED]
    each = width / _IN_A_ROW
    made = []
    for at, row in enumerate(numbered(told, heavy)):
        x, y = 12.0 + at % _IN_A_ROW * each, 24.0 + at // _IN_A_ROW * _CELL_HEIGHT
        point = undated_point(told, row, x, y)
        made.append(drawn_marker(point))
        made.append(text(x + 11, y + 1, point.head, DATE, UNDATED, font_weight="600"))
        own = lines(point.event.title, TITLE, each - 26, 2)
        made += [text(x + 11, y + 1 + (line + 1) * LINE, words, TITLE, INK) for line, words in enumerate(own)]
    height = 20.0 + -(-len(heavy) // _IN_A_ROW) * _CELL_HEIGHT
    ground = element("rect", x=0.0, y=0.0, width=width, height=height, fill=SHADE)
    return ground + _band_head(len(rows), len(heavy), width) + "".join(made), height


def _band_head(count: int, shown: int, width: float) -> str:
    name = f"{count} UNDATED, IN STATED ORDER"
    head = text(5.0, 11.0, name, 6.6, UNDATED, font_weight="600", letter_spacing=0.7)
    rest = f"the other {count - shown} are in the list of undated events" if count > shown else ""
    return head + (text(width - 5, 11.0, rest, 6.8, UNDATED, text_anchor="end") if rest else "")


def _labelled(points: Sequence[Point], width: float) -> list[tuple[Point, tuple[str, ...], Placed]]:
    """Return the weightiest events whose markers stand clear of one another and whose labels find room."""
    chosen: list[tuple[Point, tuple[str, ...]]] = []
    taken: list[tuple[Wanted, Placed]] = []
    for point in sorted(points, key=lambda point: (-point.weight, point.x, int(point.number))):
        if len(chosen) == MOST_LABELS or any(abs(point.x - other.x) < 2 * RADIUS + 1 for other, _ in taken):
            continue
        own = lines(point.event.title, TITLE, LABEL_WIDTH, 2)
        label = wanted_label(point, own)
        if place := free_place(label, taken, (0.0, width), GAP, ABOVE):
            chosen.append((point, own))
            taken.append((label, place))
    return [(point, own, place) for (point, own), place in zip(chosen, lowered(taken, GAP), strict=True)]


def _label(point: Point, own: Sequence[str], place: Placed) -> list[str]:
    start = -_top(own, place) + DATE
    line = element(
        "line",
        x1=point.x,
        y1=-RADIUS,
        x2=point.x,
        y2=start + len(own) * LINE + 3,
        stroke=point.colour,
        stroke_width=0.6,
    )
    head = text(place.left, start, point.head, DATE, point.colour, font_weight="600")
    return [line, head, *(text(place.left, start + (at + 1) * LINE, words, TITLE, INK) for at, words in enumerate(own))]


def _top(own: Sequence[str], place: Placed) -> float:
    """Return how far above the axis a label begins."""
    return RADIUS + 9 + (place.shelf - 1) * SHELF + len(own) * LINE + DATE

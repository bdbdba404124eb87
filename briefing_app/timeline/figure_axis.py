"""The axis of the printed figure: one scale all along, with long empty stretches cut out. Knows no event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from briefing_app.timeline.figure_marks import GREY, INK, PAPER
from briefing_app.timeline.printed_text import text_width
from briefing_app.timeline.scale import EARLIEST, FINEST, LATEST, Scale
from briefing_app.timeline.svg import element, text
from briefing_app.timeline.ticks import Axis, axis

TICK = 7.2
"""Size of the names of ticks."""
MOST_CUTS = 4
_CUT = 16.0
_PAD = 14.0
_WORTH = 72.0
"""An empty stretch narrower than this stays: to cut it would save less than the cut and the new ends take."""
_LEAST = 1 / 200
"""The least share of the time that an event counts for: or a few single days would fill the page with their hours."""

Days = tuple[float, float]
Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the axis without a cut: days at its ends, and where it starts."""

    first: float
    last: float
    left: float


@dataclass(frozen=True, slots=True)
class CutAxis:
    """The pieces from left to right; a day is as wide in each of them.

    Attributes:
        right: Where the axis ends.
    """

    pieces: tuple[Piece, ...]
    px_per_day: float
    right: float

    @property
    def left(self) -> float:
        """Return where the axis starts."""
        return self.pieces[0].left

    def x(self, day: float) -> float:
        """Return the place of a day; one that was cut out stands at the end of the piece before it."""
        piece = next((piece for piece in reversed(self.pieces) if piece.first <= day), self.pieces[0])
        return piece.left + (min(max(day, piece.first), piece.last) - piece.first) * self.px_per_day

    def room_left(self, piece: Piece) -> float:
        """Return how far left of a piece a name may reach: into the cut, not beyond the figure; 0 or less."""
        return 0.0 if piece is self.pieces[0] else -_CUT / 2

    def room_right(self, piece: Piece) -> float:
        """Return how far right of a piece a name may reach."""
        return 0.0 if piece is self.pieces[-1] else _CUT / 2

    def width(self, piece: Piece) -> float:
        """Return how wide a piece is."""
        return (piece.last - piece.first) * self.px_per_day


def cut_axis(spans: Sequence[Days], left: float, right: float) -> CutAxis:
    """Return the axis on which all the spans find their place between `left` and `right`."""
    covered = _covered(spans)
    gaps = sorted(pairwise(covered), key=lambda pair: pair[0][1] - pair[1][0])
    cuts: list[float] = []
    px_per_day = _px_per_day(covered, cuts, right - left)
    for before, after in gaps[:MOST_CUTS]:
        if (after[0] - before[1]) * px_per_day < _WORTH:
            break
        cuts.append(before[1])
        px_per_day = _px_per_day(covered, cuts, right - left)
    return CutAxis(tuple(_pieces(covered, cuts, px_per_day, left)), px_per_day, right)


def _covered(spans: Sequence[Days]) -> list[Days]:
    """Return the stretches that the spans cover, in order, none touching another."""
    total = max(last for _, last in spans) - min(first for first, _ in spans)
    made: list[Days] = []
    for first, last in sorted(_at_least(span, total * _LEAST) for span in spans):
        if made and first <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], last))
        else:
            made.append((first, last))
    return made


def _at_least(span: Days, days: float) -> Days:
    first, last = span
    more = max(days - (last - first), 0.0) / 2
    return max(first - more, EARLIEST), min(last + more, LATEST)


def _px_per_day(covered: Sequence[Days], cuts: Sequence[float], width: float) -> float:
    left_out = sum(after[0] - before[1] for before, after in pairwise(covered) if before[1] in cuts)
    days = covered[-1][1] - covered[0][0] - left_out
    room = width - 2 * _PAD * (len(cuts) + 1) - _CUT * len(cuts)
    return min(room / max(days, 1.0), FINEST)


def _pieces(covered: Sequence[Days], cuts: Sequence[float], px_per_day: float, left: float) -> list[Piece]:
    """Return the pieces, each with a little room at its ends."""
    made, first, pad = [], covered[0][0], _PAD / px_per_day
    for before, after in [*pairwise(covered), (covered[-1], None)]:
        if after is None or before[1] in cuts:
            start, end = max(first - pad, EARLIEST), min(before[1] + pad, LATEST)
            made.append(Piece(start, end, left))
            left += (end - start) * px_per_day + _CUT
            first = after[0] if after else first
    return made


def drawn_axis(along: CutAxis, names_below: float) -> tuple[list[str], float]:
    """Return the line with its ticks and cuts at height 0, their names below, and how far down those reach."""
    made: list[str] = []
    deepest = 0.0
    for piece in along.pieces:
        width = along.width(piece)
        ticks = axis(Scale(piece.first, along.px_per_day), width, lambda words: text_width(words, TICK))
        made.append(element("line", x1=piece.left, y1=0.0, x2=piece.left + width, y2=0.0, stroke=INK, stroke_width=0.9))
        made += [
            element("rect", x=piece.left + tick.at - 0.35, y=-3.0, width=0.7, height=6.0, fill=INK)
            for tick in ticks.fine
            if 0 <= tick.at <= width
        ]
        names, depth = _names(ticks, piece, (along.room_left(piece), width + along.room_right(piece)), names_below)
        made += names
        deepest = max(deepest, depth)
    for before, after in pairwise(along.pieces):
        made.append(_cut_mark((before.left + along.width(before) + after.left) / 2))
    return made, deepest


def _names(ticks: Axis, piece: Piece, room: Ends, y: float) -> tuple[list[str], float]:
    """Return the names of a piece's ticks that fit in its room, counted from its start, and how far down they reach."""
    named = [tick for tick in ticks.fine if tick.text and _fits(tick.at, tick.text, room)]
    y += TICK + 1
    made = [text(piece.left + tick.at, y, tick.text, TICK, GREY, text_anchor="middle", **_HALO) for tick in named]
    are_years = all(len(tick.text) == 4 and tick.text.isdigit() for tick in ticks.fine if tick.text)
    if are_years:
        return made if named else [_year(piece, room, y)], y + 3
    y += TICK + 2
    coarse = [
        text(piece.left + max(tick.x, 0.0), y, tick.text, TICK, INK, font_weight="600")
        for tick in ticks.coarse
        if tick.text and tick.x + text_width(tick.text, TICK, is_bold=True) <= room[1]
    ]
    return made + (coarse or [_year(piece, room, y, INK)]), y + 3


def _year(piece: Piece, room: Ends, y: float, colour: str = GREY) -> str:
    """Return the year of a piece too narrow for any other name."""
    year = date.fromordinal(int((piece.first + piece.last) / 2)).year
    return text(piece.left + (room[0] + room[1]) / 2, y, str(year), TICK, colour, text_anchor="middle", **_HALO)


def _fits(at: float, words: str, room: Ends) -> bool:
    half = text_width(words, TICK) / 2
    return room[0] + half <= at <= room[1] - half


_HALO: dict[str, str | float] = {"stroke": PAPER, "stroke_width": 2.2, "paint_order": "stroke"}


def _cut_mark(x: float) -> str:
    """Return two strokes across the axis."""
    path = "".join(f"M{x + at - 2.2:.2f} 5.5l4.4 -11" for at in (-2.0, 2.0))
    return element("path", d=path, stroke=INK, stroke_width=0.9, fill="none")


def edges(along: CutAxis, piece: Piece, wide: float) -> NDArray[np.float64]:
    """Return the days between the bins of a piece, each bin about `wide`."""
    count = max(1, round(along.width(piece) / wide))
    return np.linspace(piece.first, piece.last, count + 1)

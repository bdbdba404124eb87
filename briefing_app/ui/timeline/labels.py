"""Titles as pictures, each shaped once: a cut title copies less of its picture."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from briefing_app.ui.timeline.sheet import Sheet, Spot
from briefing_app.ui.timeline.words import Words

_UNEVEN = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010000-\U0010ffff]")
"""Letters from right to left, whose end is not at the right, and those that Qt counts twice."""
_ELLIPSIS = "…"
_MOST = 4_000
"""Titles kept; all are dropped when there are more."""

Told = tuple[str, float, float, float]
"""A text, its left and its top (that of its picture), both on whole pixels, and the room it has."""


@dataclass(slots=True)
class _Label:
    """A title and its picture.

    Attributes:
        width: Its width, or a little more as long as it is rough.
        is_uneven: It cannot be cut by copying less of its picture.
        ends: Where each of its letters ends, once it was cut.
        room: The room it was last cut to, in whole pixels.
        end: Where it was cut then.
    """

    text: str
    spot: Spot
    width: float
    is_uneven: bool
    is_rough: bool = True
    ends: tuple[float, ...] = ()
    room: int = -1
    end: int = 0


class Labels:
    """Draws titles in one font and one ink, into the pictures that `sheet` collects."""

    def __init__(self, words: Words, ink: str, widest: float, sheet: Sheet) -> None:
        self._words, self._ink, self._widest, self._sheet = words, ink, widest, sheet
        self._made: dict[str, _Label] = {}
        self._dots = words.width(_ELLIPSIS)
        self._baseline = round((sheet.height - words.sizes.height()) / 2) + words.sizes.ascent()

    def draw(self, painter: QPainter, told: Iterable[Told]) -> None:
        """Draw texts, cut with an ellipsis where they exceed their room.

        Each takes a microsecond, as thousands are drawn a second.
        """
        known, collected, share = self._made, self._sheet.collected, 1 / self._sheet.ratio
        dots = self._label(painter, _ELLIPSIS)
        for text, left, top, room in told:
            label = known.get(text)
            if label is None or label.spot.is_lost:
                label = self._label(painter, text)
            spot = label.spot
            if label.width > room and label.is_rough:
                label.width, label.is_rough = self._words.width(text), False
            if label.width <= room:
                collected.append((left, top, spot.left, spot.row, spot.width * share))
            elif label.is_uneven:
                self.write(painter, [(text, left, top, room)])
            else:
                if label.room != int(room):
                    self._cut(label, int(room))
                if label.end:
                    collected.append((left, top, spot.left, spot.row, label.end))
                if dots.spot.is_lost:
                    dots = self._label(painter, _ELLIPSIS)
                collected.append((left + label.end, top, dots.spot.left, dots.spot.row, dots.spot.width * share))

    def write(self, painter: QPainter, told: Iterable[Told]) -> None:
        """Draw the same as text."""
        painter.setFont(self._words.font)
        painter.setPen(QColor(self._ink))
        for text, left, top, room in told:
            self._words.draw(painter, left, top + self._sheet.height / 2, text, room)

    def _cut(self, label: _Label, room: int) -> None:
        label.ends = label.ends or self._ends(label.text, label.width)
        kept = bisect_right(label.ends, room - self._dots)
        while kept and label.text[kept - 1] == " ":
            kept -= 1
        label.room, label.end = room, round(label.ends[kept - 1]) if kept else 0

    def _label(self, painter: QPainter, text: str) -> _Label:
        """Return a title with its picture."""
        label = self._made.get(text)
        if label is not None and not label.spot.is_lost:
            return label
        if len(self._made) > _MOST:
            self._made.clear()
        width = self._words.most(text)
        spot = self._sheet.add(painter, min(width, self._widest) + 2, lambda own: self._write(own, text))
        made = self._made[text] = _Label(text, spot, width, bool(_UNEVEN.search(text)))
        return made

    def _write(self, painter: QPainter, text: str) -> None:
        painter.setFont(self._words.font)
        painter.setPen(QColor(self._ink))
        painter.drawText(QPointF(0, self._baseline), text)

    def _ends(self, text: str, width: float) -> tuple[float, ...]:
        """Return where each letter ends: pairs stand a little nearer to one another than the letters' widths say."""
        ends = self._words.ends(text)
        share = width / ends[-1] if ends and ends[-1] else 1.0
        return tuple(end * share for end in ends)

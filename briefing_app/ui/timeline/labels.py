"""Titles as pictures, each shaped once: a cut one copies less of its picture. A zoom cuts a hundred anew each frame."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextLayout

from briefing_app.ui.timeline.words import Words

_MOST_PIXELS = 4_000_000
"""Of all pictures kept, 16 MB; the older half is dropped when there are more: not those that just came into sight."""
_UNEVEN = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010000-\U0010ffff]")
"""Letters from right to left, whose end is not at the right, and those that Qt counts twice."""
_ELLIPSIS = "…"


@dataclass(slots=True)
class _Label:
    """A title's picture, and where each of its characters ends, once it was asked for.

    Attributes:
        is_uneven: It cannot be cut by copying less of the picture.
    """

    picture: QPixmap
    width: float
    is_uneven: bool
    ends: list[float] = field(default_factory=list)


class Labels:
    """Draws titles in one font and one ink."""

    def __init__(self, words: Words, ink: str, widest: float, ratio: float) -> None:
        self._words, self._ink, self._widest, self._ratio = words, ink, widest, ratio
        self._height = round(words.sizes.height())
        self._made: dict[str, _Label] = {}
        self._pixels = 0

    def draw(self, painter: QPainter, left: float, middle: float, text: str, room: float) -> None:
        """Draw a title, its middle at the height given, cut with an ellipsis where it exceeds the room."""
        label = self._made.get(text) or self._make(text)
        x, y = round(left), round(middle - self._height / 2)
        if label.width <= room:
            painter.drawPixmap(x, y, label.picture)
        elif label.is_uneven:
            painter.setFont(self._words.font)
            self._words.draw(painter, x, middle, text, room)
        else:
            self._draw_cut(painter, x, y, text, label, room)

    def _draw_cut(self, painter: QPainter, x: int, y: int, text: str, label: _Label, room: float) -> None:
        dots = self._made.get(_ELLIPSIS) or self._make(_ELLIPSIS)
        if not label.ends:
            label.ends = self._ends(text)
        kept = bisect_right(label.ends, room - dots.width)
        while kept and text[kept - 1] == " ":
            kept -= 1
        end = round(label.ends[kept - 1]) if kept else 0
        ratio = self._ratio
        painter.drawPixmap(x, y, label.picture, 0, 0, round(end * ratio), round(self._height * ratio))
        painter.drawPixmap(x + end, y, dots.picture)

    def _make(self, text: str) -> _Label:
        width = self._words.width(text)
        across = min(width, self._widest) + 2
        if self._pixels > _MOST_PIXELS:
            self._drop_older()
        picture = QPixmap(round(across * self._ratio), round(self._height * self._ratio))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(self._words.font)
        painter.setPen(QColor(self._ink))
        painter.drawText(QPointF(0, self._words.sizes.ascent()), text)
        painter.end()
        self._pixels += picture.width() * picture.height()
        label = self._made[text] = _Label(picture, width, bool(_UNEVEN.search(text)))
        return label

    def _drop_older(self) -> None:
        for text in list(self._made)[: len(self._made) // 2]:
            picture = self._made.pop(text).picture
            self._pixels -= picture.width() * picture.height()

    def _ends(self, text: str) -> list[float]:
        """Return where each character ends; those of one glyph end together."""
        layout = QTextLayout(text, self._words.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        # Returns the place and the character it belongs to; the library's types do not say so.
        return [cast("tuple[float, int]", line.cursorToX(at + 1))[0] for at in range(len(text))]

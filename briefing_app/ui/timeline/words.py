"""Titles as prepared text, measured and cut once. Plain text only: Qt's rich text would load files."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

_STEP = 16
"""Labels are cut to whole multiples of this many pixels, so that a zoom finds most of them cut already."""
_MOST = 20_000
"""Texts kept; all are dropped when there are more."""


class _Letters(dict[str, float]):
    """The width of each letter, measured when it is first asked for."""

    def __init__(self, sizes: QFontMetricsF) -> None:
        super().__init__()
        self._sizes = sizes

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._sizes.horizontalAdvance(letter)
        return width


class Words:
    """Prepared titles in one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.sizes = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._texts: dict[tuple[str, int], QStaticText] = {}
        self._titles: Sequence[str] = ()
        self._row_widths: dict[int, float] = {}
        self._row_titles: dict[int, str] = {}
        self._letters = _Letters(self.sizes)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Take the titles that `row_width` measures."""
        self._titles = titles
        self._row_widths.clear()
        self._row_titles.clear()

    def title(self, row: int) -> str:
        """Return a row's title in one line."""
        title = self._row_titles.get(row)
        if title is None:
            if len(self._row_titles) > _MOST:
                self._row_titles.clear()
            title = self._row_titles[row] = one_line(self._titles[row])
        return title

    def row_width(self, row: int) -> float:
        """Return the width of a row's title, or a little more."""
        width = self._row_widths.get(row)
        if width is None:
            width = self._row_widths[row] = self.most(self.title(row)) + 1
        return width

    def most(self, text: str) -> float:
        """Return the width of a text, or a little more where that takes a tenth of the time of shaping it."""
        return sum(map(self._letters.__getitem__, text)) if text.isascii() else self.width(text)

    def ends(self, text: str) -> list[float]:
        """Return where each letter of a text ends, if none stood nearer to the one before it than its width says."""
        return list(accumulate(map(self._letters.__getitem__, text)))

    def width(self, text: str) -> float:
        """Return the width of a text."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _MOST:
                self._widths.clear()
            width = self._widths[text] = self.sizes.horizontalAdvance(text)
        return width

    def draw(self, painter: QPainter, left: float, middle: float, text: str, room: float | None = None) -> None:
        """Draw a text, its middle at the height given, cut with an ellipsis where it exceeds the room.

        The painter's font must be this one's.
        """
        step = -1 if room is None or self.width(text) <= room else int(room // _STEP)
        prepared = self._texts.get((text, step))
        if prepared is None:
            prepared = self._prepare(text, step)
        painter.drawStaticText(QPointF(left, round(middle - self.sizes.height() / 2)), prepared)

    def cut(self, text: str, room: float) -> str:
        """Return the text with an ellipsis where it exceeds the room."""
        return self.sizes.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _prepare(self, text: str, step: int) -> QStaticText:
        if len(self._texts) > _MOST:
            self._texts.clear()
        prepared = QStaticText(text if step < 0 else self.cut(text, step * _STEP))
        prepared.setTextFormat(Qt.TextFormat.PlainText)
        prepared.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        prepared.prepare(font=self.font)
        self._texts[text, step] = prepared
        return prepared


def one_line(text: str) -> str:
    """Return the text with every run of white space as one space, and no longer than a label can be."""
    return " ".join(text[:200].split())

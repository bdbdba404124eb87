"""Mark passages in a text widget, and find the one under a position. Positions are Qt's."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefing_app.model import EventId


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A marked stretch of the shown text.

    Attributes:
        trigger_start: Where the words that name the event start.
        color: Of its wash, with alpha.
    """

    start: int
    end: int
    trigger_start: int
    trigger_end: int
    event: EventId
    color: str


class Marks:
    """Marks in order of their start, with look-up by position."""

    def __init__(self, marks: Sequence[Mark] = ()) -> None:
        self.all = tuple(sorted(marks))
        self._starts = [mark.start for mark in self.all]
        self._longest = max((mark.end - mark.start for mark in self.all), default=0)

    def between(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks that touch the stretch."""
        low = bisect_right(self._starts, start - self._longest - 1)
        high = bisect_right(self._starts, end)
        return tuple(mark for mark in self.all[low:high] if mark.start < end and start < mark.end)

    def at(self, position: int) -> tuple[Mark, ...]:
        """Return the marks under a position, the one whose naming words are nearest first."""
        hits = self.between(position, position + 1)
        return tuple(sorted(hits, key=lambda mark: _distance(mark, position)))


def _distance(mark: Mark, position: int) -> int:
    return max(mark.trigger_start - position, position - mark.trigger_end, 0)


class PassageHighlighter(QSyntaxHighlighter):
    """Washes each passage in its colour; the selected event's passages stand out, its naming words underlined."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._marks = Marks()
        self._selected: EventId | None = None
        self._hovered: EventId | None = None
        self._strong = QColor()
        self._sought: tuple[tuple[int, int], ...] = ()
        self._glow = QColor()

    def show(self, marks: Marks, strong: str) -> None:
        """Replace the marks; `strong` is the wash of the selected event."""
        self._marks, self._strong = marks, QColor(strong)
        self.rehighlight()

    def light(self, sought: Sequence[tuple[int, int]], glow: str) -> None:
        """Light words that were searched for, from and to, in order; `glow` is their underline."""
        self._sought, self._glow = tuple(sought), QColor(glow)
        self.rehighlight()

    def select(self, event: EventId | None) -> None:
        """Let the event's passages stand out; only their blocks are drawn again."""
        before, self._selected = self._selected, event
        self._redraw(before, event)

    def hover(self, event: EventId | None) -> None:
        """Let the event's passages glow while the pointer is on it elsewhere."""
        before, self._hovered = self._hovered, event
        self._redraw(before, event)

    def _redraw(self, *events: EventId | None) -> None:
        document = self.document()
        for mark in self._marks.all:
            if mark.event not in events:
                continue
            block = document.findBlock(mark.start)
            while block.isValid() and block.position() < mark.end:
                self.rehighlightBlock(block)
                block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002  (the block itself is asked)
        """Colour one block (Qt calls this)."""
        start = self.currentBlock().position()
        marks = self._marks.between(start, start + self.currentBlock().length())
        for mark in sorted(marks, key=lambda mark: mark.event == self._selected):
            self._paint(mark.start - start, mark.end - start, self._wash(mark))
            if mark.event == self._selected:
                naming = self._wash(mark)
                naming.setFontUnderline(True)
                self._paint(mark.trigger_start - start, mark.trigger_end - start, naming)
        self._light(start, start + self.currentBlock().length())

    def _light(self, start: int, end: int) -> None:
        """Underline the sought words of a block, over whatever washes them."""
        first = bisect_left(self._sought, (start, 0))
        for place in range(first, bisect_left(self._sought, (end, 0))):
            for at in range(self._sought[place][0] - start, self._sought[place][1] - start):
                look = self.format(at)
                look.setFontWeight(QFont.Weight.Bold)
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                look.setUnderlineColor(self._glow)
                self.setFormat(at, 1, look)

    def _wash(self, mark: Mark) -> QTextCharFormat:
        wash = QTextCharFormat()
        stands_out = mark.event in (self._selected, self._hovered)
        wash.setBackground(self._strong if stands_out else QColor(mark.color))
        return wash

    def _paint(self, start: int, end: int, wash: QTextCharFormat) -> None:
        self.setFormat(max(0, start), end - max(0, start), wash)

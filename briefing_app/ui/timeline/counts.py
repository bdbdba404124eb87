"""Numbers of clusters on pills, put together from pictures that serve all of them. Knows no event."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from briefing_app.timeline.metrics import Metrics
from briefing_app.ui.timeline.inks import Inks
from briefing_app.ui.timeline.sheet import Sheet, Spot
from briefing_app.ui.timeline.sprites import draw_pill
from briefing_app.ui.timeline.words import Words
from briefing_app.ui.wording import date_words

Told = tuple[int, int, float, float]
"""A tint, a number, and the middle's x and y."""


class Counts:
    """Draws numbers in one font, into the pictures that `sheet` collects."""

    def __init__(self, words: Words, inks: Inks, sizes: Metrics, sheet: Sheet) -> None:
        self._words, self._inks, self._sizes, self._sheet = words, inks, sizes, sheet
        self._pills: dict[tuple[int, int], Spot] = {}
        self._digits: dict[str, Spot] = {}

    def draw(self, painter: QPainter, told: Iterable[Told]) -> None:
        """Draw numbers digit by digit on empty pills, as a zoom shows dozens of new numbers at once."""
        say, collect = date_words().number, self._sheet.collect
        advance, half = self._words.width("0"), self._sheet.height / 2
        for tint, members, x, y in told:
            text, top = say(members), round(y - half)
            pill, start = self._pill(painter, tint, len(text)), x - len(text) * advance / 2
            collect(pill, round(x - pill.width / self._sheet.ratio / 2), top)
            for place, digit in enumerate(text):
                collect(self._digit(painter, digit), round(start + place * advance), top)

    def write(self, painter: QPainter, told: Iterable[Told]) -> None:
        """Draw the same as shapes and text."""
        say = date_words().number
        for tint, members, x, y in told:
            text = say(members)
            painter.save()
            painter.translate(x, y)
            self._draw_pill(painter, tint, len(text))
            self._draw_digits(painter, text, -self._words.width(text) / 2)
            painter.restore()

    def _pill(self, painter: QPainter, tint: int, digits: int) -> Spot:
        spot = self._pills.get((tint, digits))
        if spot is None or spot.is_lost:
            across = self._sizes.pill(digits) + 2

            def draw(own: QPainter) -> None:
                own.translate(across / 2, self._sheet.height / 2)
                self._draw_pill(own, tint, digits)

            spot = self._pills[tint, digits] = self._sheet.add(painter, across, draw)
        return spot

    def _digit(self, painter: QPainter, digit: str) -> Spot:
        spot = self._digits.get(digit)
        if spot is None or spot.is_lost:

            def draw(own: QPainter) -> None:
                own.translate(0, self._sheet.height / 2)
                self._draw_digits(own, digit, 0.0)

            spot = self._digits[digit] = self._sheet.add(painter, self._words.width(digit) + 1, draw)
        return spot

    def _draw_pill(self, painter: QPainter, tint: int, digits: int) -> None:
        draw_pill(painter, self._inks.tint(tint), (self._sizes.pill(digits), self._sizes.marker), self._inks)

    def _draw_digits(self, painter: QPainter, text: str, left: float) -> None:
        sizes = self._words.sizes
        painter.setFont(self._words.font)
        painter.setPen(QColor(self._inks.ink))
        painter.drawText(QPointF(left, round(-sizes.height() / 2) + sizes.ascent()), text)

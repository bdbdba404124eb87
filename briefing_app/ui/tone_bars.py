"""A small chart of cooperation, above the line, and friction, below it, by year."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.theme import colour
from briefing_app.ui.translation import mark, tr
from briefing_app.ui.wording import year_text
from briefing_app.ui.year_bars import name_ends
from briefing_app.workspace.pairs import Tally

_HEIGHT_PX = 92
_WIDEST_BAR_PX = 18


class ToneBars(QWidget):
    """One bar a year each way; what is neither stands, paler, on top of cooperation."""

    def __init__(self, years: tuple[tuple[int, Tally], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = years
        told = [_told(year, tally) for year, tally in years if tally.total]
        self.setAccessibleName(tr("Cooperation and friction by year. {years}", years="; ".join(told)))
        self.setToolTip("\n".join(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(160, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars (Qt calls this)."""
        painter = QPainter(self)
        text_height = painter.fontMetrics().height()
        room = self.height() - text_height - 4
        above = max(tally.cooperation + tally.other for _, tally in self._years)
        below = max(tally.friction for _, tally in self._years)
        unit = room / max(above + below, 1)
        line = above * unit
        step = self.width() / len(self._years)
        width = min(step * 0.8, _WIDEST_BAR_PX)
        for place, (_, tally) in enumerate(self._years):
            left = place * step + (step - width) / 2
            self._bar(painter, QRectF(left, line, width, -tally.cooperation * unit), "success")
            neutral = QRectF(left, line - tally.cooperation * unit, width, -tally.other * unit)
            self._bar(painter, neutral, "edge")
            self._bar(painter, QRectF(left, line, width, tally.friction * unit), "danger")
        painter.fillRect(QRectF(0, line, self.width(), 1), QColor(colour("quiet")))
        name_ends(painter, QRectF(0, room + 4, self.width(), text_height), self._years[0][0], self._years[-1][0])

    def _bar(self, painter: QPainter, bar: QRectF, role: str) -> None:
        painter.fillRect(bar.normalized(), QColor(colour(role)))


def _told(year: int, tally: Tally) -> str:
    parts = (
        (tally.cooperation, mark("{count} cooperation")),
        (tally.friction, mark("{count} friction")),
        (tally.other, mark("{count} other")),
    )
    return f"{year_text(year)}: {', '.join(tr(words, count=count) for count, words in parts if count)}"

"""A small chart of events by year."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing_app.ui.theme import colour
from briefing_app.ui.translation import number, tr
from briefing_app.ui.wording import listed, year_text

_HEIGHT_PX = 54
_WIDEST_BAR_PX = 18


class YearBars(QWidget):
    """One bar a year, the first and last year named below."""

    def __init__(self, years: tuple[tuple[int, int], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = years
        told = [f"{year_text(year)}: {number(count)}" for year, count in years if count]
        self.setAccessibleName(tr("Events by year: {years}", years=listed(told)))
        self.setToolTip("\n".join(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size it likes."""
        return QSize(160, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        text_height = painter.fontMetrics().height()
        room = self.height() - text_height - 2
        most = max(count for _, count in self._years)
        step = self.width() / len(self._years)
        width = min(step * 0.8, _WIDEST_BAR_PX)
        for place, (_, count) in enumerate(self._years):
            height = room * count / most
            left = place * step + (step - width) / 2
            painter.fillRect(QRectF(left, room - height, width, height), QColor(colour("accent")))
        painter.fillRect(QRectF(0, room, self.width(), 1), QColor(colour("line")))
        name_ends(painter, QRectF(0, room + 2, self.width(), text_height), self._years[0][0], self._years[-1][0])


def name_ends(painter: QPainter, strip: QRectF, first: int, last: int) -> None:
    """Name the first and the last year of a chart in the strip below it; years run from left to right everywhere."""
    painter.setPen(QColor(colour("quiet")))
    if first == last:
        painter.drawText(strip, Qt.AlignmentFlag.AlignHCenter, year_text(first))
        return
    painter.drawText(strip, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, year_text(first))
    painter.drawText(strip, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, year_text(last))

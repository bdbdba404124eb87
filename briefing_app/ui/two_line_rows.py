"""Paint a list's rows in two lines, a headline and a quieter second one, with a count at the end. Knows no meaning."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefing_app.ui.theme import colour, is_compact
from briefing_app.ui.translation import isolated

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""The text of the second line."""
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The role of its colour; `quiet` if there is none."""
COUNT = Qt.ItemDataRole.UserRole + 3
"""A short text at the end of the first line, or nothing."""

_ROOMY, _COMPACT = 6, 2
"""Pixels above and below the lines."""
_GAP = 2
_ICON_GAP = 8


class TwoLineRows(QStyledItemDelegate):
    """Rows of a list of things with a name and a word about each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[int, int, float], QPixmap] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row (Qt calls this)."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._ground(painter, option, is_first=index.column() == 0)
        inner = option.rect.adjusted(10, _padding(), -6, -_padding())
        name = str(index.data() or "")
        inner = self._after_icon(painter, option, inner, index, is_alone=not name)
        first, bold = inner, _bold(option.font)
        if count := str(index.data(COUNT) or ""):
            _line(painter, _placed(option, inner), bold, colour("quiet"), count, Qt.AlignmentFlag.AlignRight)
            first = inner.adjusted(0, 0, -option.fontMetrics.horizontalAdvance(count) - 12, 0)
        if name:
            _line(painter, _placed(option, first), bold, colour("text"), name)
        if words := str(index.data(SECOND_LINE) or ""):
            second = inner.adjusted(0, option.fontMetrics.height() + _GAP, 0, 0)
            role = str(index.data(SECOND_ROLE) or "quiet")
            _line(painter, _placed(option, second), option.font, colour(role), words)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_first: bool) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colour("accent_wash")))
            if is_first:
                bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
                painter.fillRect(_placed(option, bar), QColor(colour("accent")))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colour("hover")))
        painter.setPen(QColor(colour("line")))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _after_icon(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_alone: bool,
    ) -> QRect:
        """Paint the row's icon, if it has one, and return the room that is left; an icon alone stands in the middle."""
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(icon, QIcon):
            return inner
        side = option.fontMetrics.height()
        place = QRect(inner.topLeft(), QSize(side, side))
        if is_alone:
            place.moveCenter(option.rect.center())
        painter.drawPixmap(_placed(option, place), self._drawn(icon, side, painter.device().devicePixelRatioF()))
        return inner if is_alone else inner.adjusted(side + _ICON_GAP, 0, 0, 0)

    def _drawn(self, icon: QIcon, side: int, ratio: float) -> QPixmap:
        """Return the icon's picture; icons of a font are drawn by Python, 0.4 ms each, so once is enough."""
        key = icon.cacheKey(), side, ratio
        if key not in self._pictures:
            self._pictures[key] = icon.pixmap(QSize(side, side), ratio)
        return self._pictures[key]

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room for two lines (Qt calls this)."""
        widget = option.widget
        width = widget.width() if isinstance(widget, QWidget) else 200
        return QSize(min(width, 200), self.height(option.fontMetrics))

    def height(self, metrics: QFontMetrics) -> int:
        """Return how high a row is."""
        return 2 * metrics.height() + _GAP + 2 * _padding() + 1


def _placed(option: QStyleOptionViewItem, room: QRect) -> QRect:
    """Return where a part of a row stands, mirrored where reading starts at the right."""
    return QStyle.visualRect(option.direction, option.rect, room)


def _padding() -> int:
    return _COMPACT if is_compact() else _ROOMY


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _line(
    painter: QPainter,
    room: QRect,
    font: QFont,
    ink: str,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    # A text runs its own way, whichever way the window does, and its ellipsis stands at its own end.
    elided = isolated(painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, elided)

"""A matrix of who shares events with whom; a cell leads to the history of its pair."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefing_app.model import CountryCode, CountryMode
from briefing_app.ui.forms import load_form
from briefing_app.ui.late_view import LateView
from briefing_app.ui.matrix_model import TALLY, MatrixModel
from briefing_app.ui.session import Session
from briefing_app.ui.theme import colour, mixed
from briefing_app.ui.translation import tr
from briefing_app.ui.wording import country_name
from briefing_app.workspace.pairs import Tally, matrix

_CELL_PX = 46
_STRONGEST = 0.35
"""How much of the accent the fullest cell has; more would leave its count hard to read."""


class PairMatrix(LateView):
    """All pairs of the events in view, whatever countries the filter asks for; counted only while it is seen.

    Signals:
        pair_asked: The user wants the history of two countries (both `CountryCode`).
        country_asked: The user wants a country's profile (`CountryCode`).
    """

    pair_asked = Signal(str, str)
    country_asked = Signal(str)

    table: QTableView
    nothing: QLabel

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "pair_matrix")
        self._session = session
        self._model = MatrixModel()
        self.table.setModel(self._model)
        self.table.setItemDelegate(_Cells(self.table))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultSectionSize(_CELL_PX + 8)
        self.table.verticalHeader().setDefaultSectionSize(_CELL_PX - 16)
        self.table.activated.connect(self._go)
        self.table.customContextMenuRequested.connect(self._open_menu)
        session.changed.connect(self.spoil)
        session.filter_changed.connect(self.spoil)

    def refresh(self) -> None:
        """Count the pairs anew."""
        session = self._session
        without = replace(session.filter, countries=frozenset(), mode=CountryMode.ANY)
        found = matrix(without.apply(session.events, session.sources))
        self._model.show(found)
        self.table.setVisible(bool(found.pairs))
        self.nothing.setVisible(not found.pairs)

    def _go(self, index: QModelIndex) -> None:
        one, other = self._model.pair(index)
        if one == other:
            self.country_asked.emit(one)
        else:
            self.pair_asked.emit(one, other)

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if index.isValid():
            self.menu(*self._model.pair(index)).exec(self.table.viewport().mapToGlobal(point))

    def menu(self, one: CountryCode, other: CountryCode) -> QMenu:
        """Return what can be done with a cell's countries."""
        menu = QMenu(self)
        if one != other:
            words = tr("History of {one} and {other}", one=country_name(one), other=country_name(other))
            menu.addAction(words, lambda: self.pair_asked.emit(one, other))
        for code in dict.fromkeys((one, other)):
            menu.addAction(
                tr("Profile of {country}", country=country_name(code)), partial(self.country_asked.emit, code)
            )
        return menu


class _Cells(QStyledItemDelegate):
    """A count on a ground that is the stronger the more there is, over a line of cooperation and friction."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell (Qt calls this)."""
        tally, model = index.data(TALLY), index.model()
        assert isinstance(model, MatrixModel)  # noqa: S101  (the matrix has no other)
        cell = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.fillRect(cell, QColor(_ground(tally, model.most)))
        if isinstance(tally, Tally) and tally.total:
            _line(painter, cell, tally, option.direction)
        painter.setPen(QColor(colour("quiet" if tally is None else "text")))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, index.data())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(colour("accent")))
            painter.drawRect(cell.adjusted(0, 0, -1, -1))
        painter.restore()


def _ground(tally: Tally | None, most: int) -> str:
    if tally is None:
        return colour("raised")
    if not tally.total:
        return colour("surface")
    return mixed("surface", "accent", _STRONGEST * (0.25 + 0.75 * tally.total / most))


def _line(painter: QPainter, cell: QRectF, tally: Tally, way: Qt.LayoutDirection) -> None:
    unit = cell.width() / tally.total
    strip = QRectF(cell.left(), cell.bottom() - 3, 0, 3)
    shares = ((tally.cooperation, "success"), (tally.other, "edge"), (tally.friction, "danger"))
    for count, role in shares if way == Qt.LayoutDirection.LeftToRight else reversed(shares):
        strip.setWidth(count * unit)
        painter.fillRect(strip, QColor(colour(role)))
        strip.moveLeft(strip.right())

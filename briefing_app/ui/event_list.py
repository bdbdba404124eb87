"""The events in view as a table, in step with the timeline; everything the canvas can do, by keyboard."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QWidget

from briefing_app.model import EventId
from briefing_app.ui.event_model import COLUMNS, Column, EventModel
from briefing_app.ui.forms import load_form
from briefing_app.ui.session import Session
from briefing_app.ui.two_line_rows import TwoLineRows

_WIDTHS_PX = {"Date": 136, "Countries": 130, "Kind": 96, "Status": 130, "Sources": 86, "Review": 92}
"""The event's title takes what is left."""


class EventList(QWidget):
    """A table over the session's events in view.

    Signals:
        menu_asked: The user wants the commands for an event (`EventId | None`, `QPoint` on screen).
    """

    menu_asked = Signal(object, QPoint)

    table: QTableView
    nothing: QLabel

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "event_list")
        self._session = session
        self._model = EventModel()
        self.table.setModel(self._model)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        session.changed.connect(self._refresh)
        session.filter_changed.connect(self._refresh)
        session.selected.connect(self._follow)
        self._refresh()

    def _lay_out(self) -> None:
        rows = TwoLineRows(self.table)
        self.table.setItemDelegate(rows)
        self.table.verticalHeader().setDefaultSectionSize(rows.height(self.table.fontMetrics()))
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for number, column in enumerate(COLUMNS):
            if column.heading in _WIDTHS_PX:
                self.table.setColumnWidth(number, _WIDTHS_PX[column.heading])
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            self.table.setColumnHidden(number, not column.shows)
            header.addAction(self._toggle(number, column))

    def _toggle(self, number: int, column: Column) -> QAction:
        """Return the command of the header's menu that shows or hides a column."""
        action = QAction(column.heading, self, checkable=True, checked=column.shows)
        action.toggled.connect(lambda shows: self.table.setColumnHidden(number, not shows))
        return action

    def _refresh(self, _changes: object = None) -> None:
        self._model.show(self._session.shown)
        hidden = len(self._session.events) - len(self._session.shown)
        self.table.setVisible(bool(self._session.shown))
        self.nothing.setVisible(not self._session.shown)
        self.nothing.setText("The filter hides all events." if hidden else "No events yet.")
        self._follow()

    def _follow(self, _event: EventId | None = None) -> None:
        """Select the rows of the session's selection, and bring the first into sight."""
        rows = [row for event in self._session.selection if (row := self._model.row_of(event)) is not None]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row, 0), self._model.index(row, len(COLUMNS) - 1))
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            current = self._model.index(min(rows), 0)
            selection.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(current)
        selection.blockSignals(False)
        self.table.viewport().update()

    def _take_selection(self) -> None:
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        events = [self._model.event_at(row).id for row in rows]
        if len(events) == 1:
            self._session.select(events[0])
        elif set(events) != set(self._session.selection):
            self._session.select_many(events)

    def _ask_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        event = self._model.event_at(index.row()).id if index.isValid() else None
        self.menu_asked.emit(event, self.table.viewport().mapToGlobal(point))

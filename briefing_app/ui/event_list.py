"""The events in view as a table, in step with the timeline; everything the canvas can do, by keyboard."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QLabel, QMenu, QPushButton, QTableView, QToolButton, QWidget

from briefing_app.model import Changes, EventId
from briefing_app.ui.event_model import COLUMNS, DATE, REVIEW, TITLE, EventModel
from briefing_app.ui.filter_words import EVERYTHING, count_text
from briefing_app.ui.forms import load_form
from briefing_app.ui.session import Session
from briefing_app.ui.translation import tr
from briefing_app.ui.two_line_rows import TwoLineRows

_WIDTHS_PX = {"Date": 136, "Countries": 130, "Kind": 96, "Status": 130, "Sources": 86, "Review": 40}
"""The event's title takes what is left."""
_FEW = 100
"""So many changed events are redrawn one by one."""
_DOWN = Qt.SortOrder.DescendingOrder


class EventList(QWidget):
    """A table over the session's events in view.

    Signals:
        menu_asked: The user wants the commands for an event (`EventId | None`, `QPoint` on screen).
    """

    menu_asked = Signal(object, QPoint)

    count: QLabel
    order: QToolButton
    table: QTableView
    nothing: QLabel
    show_all: QPushButton
    _rows: TwoLineRows | None = None

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "event_list")
        self._session = session
        self._model = EventModel(session.shown)
        self.table.setModel(self._model)
        self._lay_out()
        self._add_menu()
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self.show_all.clicked.connect(lambda: session.set_filter(EVERYTHING))
        session.changed.connect(self._refresh)
        session.filter_changed.connect(self._refresh)
        session.selected.connect(self._follow)
        self._refresh()

    def _lay_out(self) -> None:
        self._rows = TwoLineRows(self.table)
        self.table.setItemDelegate(self._rows)
        self._fit_rows()
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(_WIDTHS_PX["Review"])
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, _WIDTHS_PX.get(column.heading, 200))
            self.table.setColumnHidden(number, not column.shows)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REVIEW, QHeaderView.ResizeMode.Fixed)
        header.sortIndicatorChanged.connect(self._say_order)

    def _fit_rows(self) -> None:
        if self._rows is None:  # Qt tells of styles before the form is there
            return
        self.table.verticalHeader().setDefaultSectionSize(self._rows.height(self.table.fontMetrics()))

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rows to another size of type or density (Qt calls this)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_rows()

    # Order and columns

    def _add_menu(self) -> None:
        menu = QMenu(self)
        self._orders = QActionGroup(menu)
        for number, column in enumerate(COLUMNS):
            self._orders.addAction(self._order_action(number, tr(column.heading)))
        menu.addActions(self._orders.actions())
        menu.addSeparator()
        self._turn = menu.addAction(tr("Turn &round"))
        self._turn.setCheckable(True)
        self._turn.triggered.connect(self._sort)
        menu.addSeparator()
        columns = menu.addMenu(tr("&Columns"))
        columns.addActions([self._toggle(number) for number in range(len(COLUMNS)) if number not in (TITLE, REVIEW)])
        self.order.setMenu(menu)
        self.table.horizontalHeader().setVisible(False)
        self.table.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)

    def _order_action(self, number: int, heading: str) -> QAction:
        action = QAction(tr("Title") if number == TITLE else heading, self, checkable=True)
        action.setData(number)
        action.triggered.connect(self._sort)
        return action

    def _toggle(self, number: int) -> QAction:
        """Return the command that shows or hides a column; the headings stand above as soon as there are several."""
        column = COLUMNS[number]
        action = QAction(tr(column.heading), self, checkable=True, checked=column.shows)
        action.toggled.connect(lambda shows: self._show_column(number, shows=shows))
        return action

    def _show_column(self, number: int, *, shows: bool) -> None:
        self.table.setColumnHidden(number, not shows)
        shown = [column for column in range(len(COLUMNS)) if not self.table.isColumnHidden(column)]
        self.table.horizontalHeader().setVisible(shown != [TITLE, REVIEW])

    def _sort(self) -> None:
        chosen = self._orders.checkedAction()
        column = chosen.data() if chosen else DATE
        self.table.sortByColumn(column, _DOWN if self._turn.isChecked() else Qt.SortOrder.AscendingOrder)

    def _say_order(self, column: int, order: Qt.SortOrder) -> None:
        action = self._orders.actions()[column]
        action.setChecked(True)
        self._turn.setChecked(order == _DOWN)
        arrow = "↓" if order == _DOWN else "↑"
        self.order.setText(f"{action.text()} {arrow}")
        name = action.text().lower()
        self.order.setAccessibleName(
            tr("Sorted by {name}, descending", name=name)
            if order == _DOWN
            else tr("Sorted by {name}, ascending", name=name)
        )

    # In step with the session

    def _refresh(self, changes: Changes | None = None) -> None:
        shown, total = len(self._session.shown), len(self._session.events)
        if changes and len(changes.events) <= _FEW:
            self._model.update(self._session.shown, changes.events)
        else:
            self._model.show(self._session.shown)
        self.count.setText(count_text(shown, total))
        self.order.setVisible(bool(shown))
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(tr("The filter hides all events.") if total else tr("No events yet."))
        self.show_all.setVisible(bool(total) and not shown)
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

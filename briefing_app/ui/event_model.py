"""The events in view as rows of a table: the accessible equal of the timeline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app.model import Decision, Event, EventId, Status
from briefing_app.reference import country_name, kind_info
from briefing_app.reference.wording import precision, when_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what a cell says, and what it is sorted by."""

    heading: str
    text: Callable[[Event], str]
    order: Callable[[Event], Any]


def time_order(event: Event) -> tuple[date, date]:
    """Return what puts events in time order: the first day, undated ones by their last day, unknown ones last."""
    first, last = event.when.first_day, event.when.last_day
    return (first or last or date.max, last or date.max)


def status_text(event: Event) -> str:
    """Return the status if it needs saying, and who says so."""
    parts = [] if event.status is Status.HAPPENED else [str(event.status)]
    if event.attributed_to:
        parts.append(f"says {event.attributed_to}")
    return ", ".join(parts)


def countries_text(event: Event) -> str:
    """Return the names of the countries."""
    return ", ".join(country_name(code) for code in event.countries)


_DECISIONS = {
    Decision.SUGGESTED: "to review",
    Decision.ACCEPTED: "accepted",
    Decision.EDITED: "edited",
    Decision.REJECTED: "rejected",
    Decision.SET_ASIDE: "set aside",
}

COLUMNS = (
    Column("Date", lambda event: when_text(event.when), time_order),
    Column("Event", lambda event: event.title, lambda event: event.title.casefold()),
    Column("Countries", lambda event: " ".join(event.countries), lambda event: event.countries),
    Column("Kind", lambda event: kind_info(event.kind).label, lambda event: event.kind),
    Column("Status", status_text, lambda event: (event.status, event.attributed_to or "")),
    Column("Sources", lambda event: str(len(_sources(event))), lambda event: len(_sources(event))),
    Column("Review", lambda event: _DECISIONS[event.decision], lambda event: list(Decision).index(event.decision)),
)
"""What the table shows, in order."""


class EventModel(QAbstractTableModel):
    """Rows of events, in the order the user chose."""

    def __init__(self) -> None:
        super().__init__()
        self._events: list[Event] = []
        self._rows: dict[EventId, int] = {}
        self._column, self._descending = 0, False

    def show(self, events: Sequence[Event]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._place(events)
        self.endResetModel()

    def event_at(self, row: int) -> Event:
        """Return the event of a row."""
        return self._events[row]

    def row_of(self, event: EventId | None) -> int | None:
        """Return the row of an event, None if it is not in view."""
        return None if event is None else self._rows.get(event)

    def _place(self, events: Sequence[Event]) -> None:
        order = COLUMNS[self._column].order
        self._events = sorted(events, key=time_order)
        self._events.sort(key=order, reverse=self._descending)
        self._rows = {event.id: row for row, event in enumerate(self._events)}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that tie stay in time order, and selections stay with their events."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._events[index.row()].id for index in before]
        self._column, self._descending = max(0, column), order == Qt.SortOrder.DescendingOrder
        self._place(self._events)
        after = [self.index(self._rows[event], index.column()) for event, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the value is immutable)
        """Return how many events are in view."""
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (as above)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return COLUMNS[section].heading
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what a cell says, and in full in its tooltip and to a screen reader."""
        event, column = self._events[index.row()], COLUMNS[index.column()]
        match role:
            case Role.DisplayRole:
                return column.text(event)
            case Role.ToolTipRole:
                return in_full(event)
            case Role.AccessibleTextRole:
                return f"{column.heading}: {countries_text(event) if index.column() == 2 else column.text(event)}"
            case Role.UserRole:
                return event
        return None


def in_full(event: Event) -> str:
    """Return an event in a few plain lines: title, date as written, countries, sources."""
    words = f" (“{event.when.words}”)" if event.when.words else ""
    sources = len(_sources(event))
    lines = [
        event.title,
        f"{when_text(event.when)}, {precision(event.when)}{words}",
        countries_text(event),
        status_text(event),
        f"{sources} {'source' if sources == 1 else 'sources'}, {event.independent_sources} independent",
    ]
    return "\n".join(line for line in lines if line)


def _sources(event: Event) -> frozenset[str]:
    return frozenset(passage.source for passage in event.passages)

"""The events in view as rows of a table: the accessible equal of the timeline."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefing_app import workspace
from briefing_app.model import Decision, Event, EventId, Status
from briefing_app.reference import country_name, kind_info
from briefing_app.reference.wording import precision, when_text
from briefing_app.ui.two_line_rows import SECOND_LINE

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the two lines of a cell, what it is sorted by, and whether it shows at first."""

    heading: str
    text: Callable[[Event], str]
    order: Callable[[Event], Any]
    second: Callable[[Event], str] = lambda _: ""
    shows: bool = True


def status_text(event: Event) -> str:
    """Return the status if it needs saying, and who says so."""
    parts = [] if event.status is Status.HAPPENED else [str(event.status)]
    if event.attributed_to:
        parts.append(f"says {event.attributed_to}")
    return ", ".join(parts)


def countries_text(event: Event) -> str:
    """Return the names of the countries."""
    return ", ".join(country_name(code) for code in event.countries)


def sources_text(event: Event) -> str:
    """Return how many sources tell it."""
    count = len({passage.source for passage in event.passages})
    return f"{count} {'source' if count == 1 else 'sources'}"


def _beside_title(event: Event) -> str:
    parts = (kind_info(event.kind).label, countries_text(event), status_text(event))
    return " · ".join(part for part in parts if part)


def _source_count(event: Event) -> int:
    return len({passage.source for passage in event.passages})


_PRECISION = {
    "day": "",
    "month": "month only",
    "year": "year only",
    "period": "some time of it",
    "order only": "no day given",
    "unknown": "no day given",
}
_DECISIONS = {
    Decision.SUGGESTED: "To review",
    Decision.ACCEPTED: "Accepted",
    Decision.EDITED: "Edited",
    Decision.REJECTED: "Rejected",
    Decision.SET_ASIDE: "Set aside",
}
COLUMNS = (
    Column(
        "Date", lambda event: when_text(event.when), workspace.time_key, lambda event: _PRECISION[precision(event.when)]
    ),
    Column("Event", lambda event: event.title, lambda event: event.title.casefold(), _beside_title),
    Column("Countries", countries_text, countries_text, shows=False),
    Column("Kind", lambda event: kind_info(event.kind).label, lambda event: event.kind, shows=False),
    Column("Status", status_text, lambda event: (event.status, event.attributed_to or ""), shows=False),
    Column("Sources", sources_text, _source_count, shows=False),
    Column(
        "Review",
        lambda event: _DECISIONS[event.decision],
        lambda event: list(Decision).index(event.decision),
        sources_text,
    ),
)
"""What the table can show, in order; the header's menu shows and hides."""


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
        self._events = sorted(events, key=workspace.time_key)
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
                return ", ".join(part for part in (column.heading, column.text(event), column.second(event)) if part)
            case _ if role == SECOND_LINE:
                return column.second(event)
        return None


def in_full(event: Event) -> str:
    """Return an event in a few plain lines: title, date as written, countries, sources."""
    words = f" (“{event.when.words}”)" if event.when.words else ""
    lines = [
        event.title,
        f"{when_text(event.when)}, {precision(event.when)}{words}",
        countries_text(event),
        status_text(event),
        f"{sources_text(event)}, {event.independent_sources} independent",
    ]
    return "\n".join(line for line in lines if line)

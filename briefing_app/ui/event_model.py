"""The events in view as rows of a table: the accessible equal of the timeline."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from briefing_app import workspace
from briefing_app.model import Decision, Event, EventId, Status
from briefing_app.reference import wording
from briefing_app.ui import theme
from briefing_app.ui.kind_icons import kind_icon
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.ui.two_line_rows import SECOND_LINE, SECOND_ROLE
from briefing_app.ui.wording import apart, country_name, kind_name, listed, precision, when_text
from briefing_app.workspace.event_rows import EventRows

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its English heading, the two lines of a cell, what it is sorted by, and whether it shows at first."""

    heading: str
    text: Callable[[Event], str]
    order: Callable[[Event], Any]
    second: Callable[[Event], str] = lambda _: ""
    icon: Callable[[Event], QIcon | None] = lambda _: None
    shows: bool = False


def status_text(event: Event) -> str:
    """Return the status if it needs saying, and who says so."""
    parts = [] if event.status is Status.HAPPENED else [say(event.status)]
    if event.attributed_to:
        parts.append(tr("says {who}", who=event.attributed_to))
    return listed(parts)


def countries_text(event: Event) -> str:
    """Return the names of the countries."""
    return listed(country_name(code) for code in event.countries)


def sources_text(event: Event) -> str:
    """Return how many sources tell it."""
    return trn("{count} source", "{count} sources", _source_count(event))


def _source_count(event: Event) -> int:
    return len({passage.source for passage in event.passages})


def _is_disputed(event: Event) -> bool:
    return any(not conflict.resolution for conflict in event.conflicts)


def _below_title(event: Event) -> str:
    return apart(part for part in _parts(event) if part)


def _parts(event: Event) -> Iterator[str]:
    if _is_disputed(event):
        yield tr("Sources disagree")
    yield when_text(event.when)
    yield kind_name(event.kind)
    yield countries_text(event)
    yield status_text(event)
    if _source_count(event) > 1:
        yield sources_text(event)


_PRECISION = {
    "day": "",
    "month": mark("month only"),
    "year": mark("year only"),
    "period": mark("some time of it"),
    "order only": mark("no day given"),
    "unknown": mark("no day given"),
}
_DECISIONS = {
    Decision.SUGGESTED: (mark("To review"), "mdi6.circle-outline", "faint"),
    Decision.ACCEPTED: (mark("Accepted"), "mdi6.check-circle", "success"),
    Decision.EDITED: (mark("Edited"), "mdi6.pencil-circle", "accent"),
    Decision.REJECTED: (mark("Rejected"), "mdi6.close-circle", "danger"),
    Decision.SET_ASIDE: (mark("Set aside"), "mdi6.pause-circle", "warning"),
}
"""What a decision is called in English, its icon, and the role of the icon's colour."""


def _below_date(event: Event) -> str:
    words = _PRECISION[wording.precision(event.when)]
    return tr(words) if words else ""


def _decision_icon(event: Event) -> QIcon:
    _, name, role = _DECISIONS[event.decision]
    return theme.icon(name, role)


COLUMNS = (
    Column(
        mark("Event"),
        lambda event: event.title,
        lambda event: event.title.casefold(),
        _below_title,
        lambda event: kind_icon(event.kind),
        shows=True,
    ),
    Column(mark("Date"), lambda event: when_text(event.when), workspace.time_key, _below_date),
    Column(mark("Countries"), countries_text, countries_text),
    Column(mark("Kind"), lambda event: kind_name(event.kind), lambda event: event.kind),
    Column(mark("Status"), status_text, lambda event: (event.status, event.attributed_to or "")),
    Column(mark("Sources"), sources_text, _source_count),
    Column(
        mark("Review"),
        lambda event: tr(_DECISIONS[event.decision][0]),
        lambda event: list(Decision).index(event.decision),
        icon=_decision_icon,
        shows=True,
    ),
)
"""What the table can show, in order; the list's menu shows and hides."""
TITLE, DATE, REVIEW = 0, 1, len(COLUMNS) - 1


def _in_words(column: Column, event: Event) -> str:
    return listed(part for part in (tr(column.heading), column.text(event), column.second(event)) if part)


_ANSWERS: Mapping[int, Callable[[Column, Event], object]] = {
    Role.DisplayRole: lambda column, event: "" if column is COLUMNS[REVIEW] else column.text(event),
    Role.DecorationRole: lambda column, event: column.icon(event),
    Role.ToolTipRole: lambda _column, event: plain_tip(in_full(event)),
    Role.AccessibleTextRole: _in_words,
    SECOND_LINE: lambda column, event: column.second(event),
    SECOND_ROLE: lambda _column, event: "danger" if _is_disputed(event) else "quiet",
}
"""What a cell says for each of Qt's roles and ours."""


class EventModel(QAbstractTableModel):
    """Rows of events, in the order the user chose.

    In order of time, the rows are those of the session, and an event is made when its row is painted. Any other order
    goes by the words of all events, so that all are made once.
    """

    def __init__(self, events: EventRows) -> None:
        super().__init__()
        self._in_time_order = events
        self._sorted: list[Event] | None = None
        self._rows: dict[EventId, int] = {}
        self._column, self._descending = DATE, False

    def show(self, events: EventRows) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._in_time_order = events
        self._place()
        self.endResetModel()

    def update(self, events: EventRows, changed: Collection[EventId]) -> None:
        """Take the rows as they are now, of which only some changed; those that keep their places are redrawn alone."""
        if len(events) != len(self._in_time_order) or not all(self._keeps_place(events, one) for one in changed):
            self.show(events)
            return
        self._in_time_order = events
        for row, place in [(self.row_of(one), events.find(one)) for one in changed]:
            if row is None or place is None:
                continue
            if self._sorted is not None:
                self._sorted[row] = events[place]
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _keeps_place(self, events: EventRows, changed: EventId) -> bool:
        place = events.find(changed)
        if place != self._in_time_order.find(changed):
            return False
        if place is None or self._sorted is None:
            return True
        key = COLUMNS[self._column].order
        return bool(key(self._sorted[self._rows[changed]]) == key(events[place]))

    def event_at(self, row: int) -> Event:
        """Return the event of a row."""
        if self._sorted is not None:
            return self._sorted[row]
        return self._in_time_order[len(self._in_time_order) - 1 - row if self._descending else row]

    def row_of(self, event: EventId | None) -> int | None:
        """Return the row of an event, None if it is not in view."""
        if self._sorted is not None:
            return None if event is None else self._rows.get(event)
        place = self._in_time_order.find(event)
        return len(self._in_time_order) - 1 - place if place is not None and self._descending else place

    def _place(self) -> None:
        self._sorted, self._rows = None, {}
        if self._column != DATE:
            self._sorted = sorted(self._in_time_order, key=COLUMNS[self._column].order, reverse=self._descending)
            self._rows = {event.id: row for row, event in enumerate(self._sorted)}

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that tie stay in time order, and selections stay with their events."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.event_at(index.row()).id for index in before]
        self._column, self._descending = max(0, column), order == Qt.SortOrder.DescendingOrder
        self._place()
        rows = [self.row_of(event) for event in ids]
        after = [self.index(row or 0, index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature; the value is immutable)
        """Return how many events are in view."""
        return 0 if parent.isValid() else len(self._in_time_order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (as above)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return tr(COLUMNS[section].heading)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what a cell says, and in full in its tooltip and to a screen reader."""
        answer = _ANSWERS.get(role)
        return answer(COLUMNS[index.column()], self.event_at(index.row())) if answer else None


def in_full(event: Event) -> str:
    """Return an event in a few plain lines: title, date as written, countries, sources."""
    words = f" (“{event.when.words}”)" if event.when.words else ""
    lines = [
        event.title,
        f"{when_text(event.when)}, {precision(event.when)}{words}",
        countries_text(event),
        status_text(event),
        _independence(event),
        tr(_DECISIONS[event.decision][0]),
    ]
    return "\n".join(line for line in lines if line)


def _independence(event: Event) -> str:
    return trn(
        "{sources}, {count} independent",
        "{sources}, {count} independent",
        event.independent_sources,
        sources=sources_text(event),
    )

"""Events in order of time, each made when it is asked for. Knows no filter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import numpy as np

from briefing_app.model import Event, EventId
from briefing_app.timeline.columns import Columns, Rows


@dataclass(frozen=True, slots=True, eq=False)
class EventTable:
    """All events of a dossier by row of their columns.

    Attributes:
        events: By id.
        ids: By row.
        rows: By id.
        ranks: Which place each row has in time.
    """

    events: Mapping[EventId, Event]
    ids: Sequence[EventId]
    rows: Mapping[EventId, int]
    ranks: Rows


def event_table(events: Mapping[EventId, Event], columns: Columns) -> EventTable:
    """Return the table of the events that the columns are of."""
    ranks = np.empty(len(columns), np.int32)
    ranks[columns.by_time] = np.arange(len(columns), dtype=np.int32)
    return EventTable(events, columns.ids, {name: row for row, name in enumerate(columns.ids)}, ranks)


class EventRows(Sequence[Event]):
    """The events of some rows in order of time: a screenful of a hundred thousand is made, and the others counted.

    Going through them, slices and equality make the events, as for a tuple; lengths, ids and places are free.
    """

    def __init__(self, table: EventTable, rows: Rows) -> None:
        self._table = table
        self.rows: Rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, place: int | slice) -> Event | tuple[Event, ...]:
        if isinstance(place, slice):
            return tuple(EventRows(self._table, self.rows[place]))
        return self._table.events[self._table.ids[self.rows[place]]]

    def __iter__(self) -> Iterator[Event]:
        return (self._table.events[one] for one in self.ids)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # it is compared by what it holds

    @property
    def ids(self) -> Iterator[EventId]:
        """Yield the ids."""
        return (self._table.ids[row] for row in self.rows.tolist())

    def place(self, event_id: EventId) -> int:
        """Return where among these the event stands, or would stand.

        Raises:
            KeyError: There is no such event in the dossier.
        """
        return int(np.searchsorted(self._ranks, self._table.ranks[self._table.rows[event_id]]))

    def find(self, event_id: EventId | None) -> int | None:
        """Return where the event stands, None if it is not among these."""
        if event_id is None or event_id not in self._table.rows:
            return None
        place = self.place(event_id)
        return place if place < len(self.rows) and self.rows[place] == self._table.rows[event_id] else None

    @cached_property
    def _ranks(self) -> Rows:
        return self._table.ranks[self.rows]

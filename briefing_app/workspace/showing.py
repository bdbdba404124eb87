"""Which events of a dossier are in view, in order of time; kept true as it changes, one decision among 100,000 too.

All is counted over the columns of the outlines, anew after each change: that takes a few milliseconds, and nothing can
fall out of step. What would take long is done by the one event: a decision is put into its row of the columns, and
only the changed events are read again for words of the filter.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from briefing_app.model import (
    Changes,
    CountryCode,
    CountryMode,
    Decision,
    Event,
    EventFilter,
    EventId,
    EventKind,
    SourceId,
    Status,
)
from briefing_app.model.event_filter import seeking, wording
from briefing_app.store import Dossier
from briefing_app.timeline.columns import (
    DECISIONS,
    IS_DECIDED,
    KINDS,
    STATUSES,
    Codes,
    Columns,
    Mask,
    Rows,
    Small,
    Ties,
    outlined,
)
from briefing_app.timeline.masks import mask
from briefing_app.timeline.revised import revised
from briefing_app.workspace.event_rows import EventRows, event_table

_FEW = 200
"""So many changed events are put in place one by one; for more, counting all of them anew is quicker."""
_REJECTED = DECISIONS.index(Decision.REJECTED)
_SUGGESTED = DECISIONS.index(Decision.SUGGESTED)


class Showing:
    """The events of one dossier as a filter leaves them.

    Attributes:
        filter: What decides which events are in view; `choose` changes it.
        columns: All events, rejected ones too, as the timeline has them; other columns after a change.
        every: The same events, in order of time.
        events: All but rejected ones.
        shown: The events in view; rejected ones only if the filter asks for them.
    """

    every: EventRows
    events: EventRows
    shown: EventRows

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.filter = EventFilter()
        self._told: Mask | None = None
        self._take(self._counted())

    @property
    def reviewed(self) -> tuple[int, int]:
        """Return how many events were decided, and how many there are."""
        return self._decided, len(self.columns)

    @property
    def counts(self) -> Mapping[SourceId, int]:
        """Return how many events, rejected ones apart, each source tells; those that tell none are not in it."""
        return {SourceId(name): count for name, count in self._tied(self.columns.sources)}

    @property
    def country_counts(self) -> Mapping[CountryCode, int]:
        """Return how many events, rejected ones apart, each country is in; those in none are not in it."""
        return {CountryCode(name): count for name, count in self._tied(self.columns.countries)}

    @property
    def kind_counts(self) -> Mapping[EventKind, int]:
        """Return how many events, rejected ones apart, are of each kind."""
        return dict(zip(KINDS, _tally(self.columns.kind[self._is_wanted], len(KINDS)), strict=True))

    @property
    def status_counts(self) -> Mapping[Status, int]:
        """Return how many events, rejected ones apart, have each status."""
        return dict(zip(STATUSES, _tally(self.columns.status[self._is_wanted], len(STATUSES)), strict=True))

    @property
    def decision_counts(self) -> Mapping[Decision, int]:
        """Return how many events the user decided in each way."""
        return dict(zip(DECISIONS, _tally(self.columns.decision, len(DECISIONS)), strict=True))

    def count(self, source_id: SourceId) -> int:
        """Return the same of one source."""
        return int(np.count_nonzero(self._is_wanted[self._told_rows(source_id)]))

    def place(self, event: Event) -> int:
        """Return where among the events in view the event stands, or would stand."""
        return self.shown.place(event.id)

    def with_countries(self, codes: Iterable[CountryCode]) -> EventRows:
        """Return the events in view that have all of some countries, in order of time."""
        has_all = mask(self.columns, EventFilter(frozenset(codes), CountryMode.ALL))
        return self._rows(self.shown.rows[has_all[self.shown.rows]])

    def told_in(self, source_id: SourceId) -> tuple[Event, ...]:
        """Return the events in view that a source tells, in order of time."""
        is_told = np.zeros(len(self.columns), np.bool_)
        is_told[self._told_rows(source_id)] = True
        return tuple(self._rows(self.shown.rows[is_told[self.shown.rows]]))

    @property
    def suggested(self) -> tuple[EventId, ...]:
        """Return the suggestions in view, in order of time."""
        return tuple(self._rows(self.shown.rows[self._suggested_places]).ids)

    def next_suggested(self, event: Event | None, by: int) -> EventId | None:
        """Return the next suggestion in view after an event (`by` 1) or before it (-1), round the end; None: no other.

        Without an event it is the first or the last one.
        """
        places = self._suggested_places
        if not len(places):
            return None
        if event is None:
            return self.shown[int(places[0 if by > 0 else -1])].id
        is_there = self.shown.find(event.id) is not None
        after = int(np.searchsorted(places, self.place(event) + (is_there and by > 0)))
        return self.shown[int(places[(after if by > 0 else after - 1) % len(places)])].id

    def choose(self, wanted: EventFilter) -> None:
        """Take another filter."""
        self.filter = wanted
        self._told = None
        self._settle()

    def moved_to(self, dossier: Dossier) -> "Showing":
        """Return the same view of a copy of the dossier."""
        moved = Showing(dossier)
        moved.choose(self.filter)
        return moved

    def follow(self, changes: Changes) -> None:
        """Take over what changed in the dossier."""
        told = self._told
        if changes.sources:  # their texts and grades may be others
            told = None
            self._wordings.clear()
        found = self._revised(changes.events) if len(changes.events) <= _FEW else None
        if found is None:
            self._take(self._counted())
            return
        self.columns, self._told = found, told
        rows = [self._table.rows[one] for one in changes.events]
        for row in rows:
            self._wordings.pop(row, None)
        if told is not None and self._reading:
            told[rows] = self._read(self._reading, rows)
        self._settle()

    # How it is done

    def _counted(self) -> Columns:
        return outlined(self._dossier.outlines(), self._dossier.events)

    def _take(self, columns: Columns) -> None:
        self.columns, self._told = columns, None
        self._wordings: dict[int, str] = {}
        self._table = event_table(self._dossier.events, columns)
        self._settle()

    def _revised(self, ids: Iterable[EventId]) -> Columns | None:
        """Return the columns with what changed in them; None if an event came, went or moved."""
        known, events = self._table.rows, self._dossier.events
        if any(one not in known or one not in events for one in ids):
            return None
        return revised(self.columns, {known[one]: events[one] for one in ids})

    def _settle(self) -> None:
        """Count what is in view, by the columns as they are."""
        by_time, columns = self.columns.by_time, self.columns
        is_wanted = self._is_wanted
        self._decided = int(np.count_nonzero(IS_DECIDED[columns.decision]))
        self.every = self._rows(by_time)
        self.events = self._rows(by_time[is_wanted[by_time]])
        among = np.ones(len(columns), np.bool_) if Decision.REJECTED in self.filter.decisions else is_wanted
        shown = among & mask(columns, self.filter)
        if self._reading:
            if self._told is None:
                self._told, rows = np.zeros(len(shown), np.bool_), np.flatnonzero(shown)
                self._told[rows] = self._read(self._reading, rows.tolist())
            shown &= self._told
        self.shown = self._rows(by_time[shown[by_time]])

    @property
    def _reading(self) -> EventFilter | None:
        """Return the part of the filter that the columns cannot tell, as they have neither texts nor grades."""
        chosen = self.filter
        if not (chosen.words.strip() or chosen.grades):
            return None
        return EventFilter(words=chosen.words, grades=chosen.grades, negated=chosen.negated & {"grades"})

    def _read(self, reading: EventFilter, rows: list[int]) -> list[bool]:
        """Return which of some rows that part lets through."""
        events, ids, sources, known = self._dossier.events, self.columns.ids, self._dossier.sources, self._wordings
        if reading.words.strip():  # put together once, as words come letter by letter
            known |= {row: wording(events[ids[row]], sources) for row in rows if row not in known}
        has_words = seeking(reading.words)
        is_graded = replace(reading, words="").check(sources)
        return [has_words(known.get(row, "")) and (not reading.grades or is_graded(events[ids[row]])) for row in rows]

    def _tied(self, ties: Ties) -> Iterator[tuple[str, int]]:
        """Yield each name with how many events, rejected ones apart, have it."""
        counts = _tally(ties.codes[self._is_wanted[ties.rows]], len(ties.names))
        return ((name, count) for name, count in zip(ties.names, counts, strict=True) if count)

    def _told_rows(self, source_id: SourceId) -> Rows:
        ties = self.columns.sources
        code = ties.names.index(source_id) if source_id in ties.names else -1
        rows: Rows = ties.rows[ties.codes == code]
        return rows

    @property
    def _is_wanted(self) -> Mask:
        is_wanted: Mask = self.columns.decision != _REJECTED
        return is_wanted

    def _rows(self, rows: Rows) -> EventRows:
        return EventRows(self._table, rows)

    @property
    def _suggested_places(self) -> NDArray[np.intp]:
        return np.flatnonzero(self.columns.decision[self.shown.rows] == _SUGGESTED)


def _tally(codes: Small | Codes, length: int) -> list[int]:
    """Return how often each code occurs."""
    counts: list[int] = np.bincount(codes, minlength=length).tolist()
    return counts

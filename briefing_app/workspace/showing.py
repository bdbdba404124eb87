"""Which events of a dossier are in view, in order of time; kept true as it changes, one decision among 100,000 too."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping

from briefing_app.model import Changes, Decision, Event, EventFilter, EventId, SourceId
from briefing_app.store import Dossier
from briefing_app.workspace.views import time_key

_FEW = 200
"""So many changed events are put in place one by one; for more, sorting all of them anew is quicker."""


class TimeOrder:
    """Events in order of time; one can be exchanged for another without sorting."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Take over events that stand in order already."""
        self._events = list(events)
        self._whole: tuple[Event, ...] | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """Return all of them."""
        if self._whole is None:
            self._whole = tuple(self._events)
        return self._whole

    def place(self, event: Event) -> int:
        """Return where the event stands, or would stand."""
        return bisect_left(self._events, time_key(event), key=time_key)

    def exchange(self, old: Event | None, new: Event | None) -> None:
        """Take one event out, if it is in, and put another in its place in time."""
        self._whole = None
        if old is not None and (at := self.place(old)) < len(self._events) and self._events[at].id == old.id:
            del self._events[at]
        if new is not None:
            self._events.insert(self.place(new), new)


class Showing:
    """The events of one dossier as a filter leaves them.

    Attributes:
        filter: What decides which events are in view; `choose` changes it.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.filter = EventFilter()
        self._read()

    @property
    def every(self) -> tuple[Event, ...]:
        """Return all events, rejected ones too."""
        return self._every.events

    @property
    def events(self) -> tuple[Event, ...]:
        """Return all events but rejected ones."""
        return self._wanted.events

    @property
    def shown(self) -> tuple[Event, ...]:
        """Return the events in view; rejected ones only if the filter asks for them."""
        return self._shown.events

    @property
    def reviewed(self) -> tuple[int, int]:
        """Return how many events were decided, and how many there are."""
        return self._decided, len(self._known)

    @property
    def counts(self) -> Mapping[SourceId, int]:
        """Return how many events, rejected ones apart, each source tells; zero for others."""
        return self._counts

    def is_shown(self, event: Event) -> bool:
        """Return whether an event of the dossier is in view."""
        return self._is_among(event) and self.filter.shows(event, self._dossier.sources)

    def place(self, event: Event) -> int:
        """Return where among the events in view the event stands, or would stand."""
        return self._shown.place(event)

    def told_in(self, source_id: SourceId) -> tuple[Event, ...]:
        """Return the events in view that a source tells, in order of time."""
        told = filter(self._is_among, (self._known[event_id] for event_id in self._tellings.get(source_id, ())))
        return tuple(sorted(self.filter.apply(told, self._dossier.sources), key=time_key))

    def choose(self, wanted: EventFilter) -> None:
        """Take another filter."""
        self.filter = wanted
        among = self._every if Decision.REJECTED in wanted.decisions else self._wanted
        self._shown = TimeOrder(wanted.apply(among.events, self._dossier.sources))

    def moved_to(self, dossier: Dossier) -> "Showing":
        """Return the same view of a copy of the dossier."""
        moved = Showing(dossier)
        moved.choose(self.filter)
        return moved

    def follow(self, changes: Changes) -> None:
        """Take over what changed in the dossier."""
        if changes.sources or len(changes.events) > _FEW:
            self._read()
            return
        for event_id in changes.events:
            self._exchange(self._known.get(event_id), self._dossier.events.get(event_id))

    def _read(self) -> None:
        self._known = dict(self._dossier.events)
        self._every = TimeOrder(sorted(self._known.values(), key=time_key))
        self._wanted = TimeOrder(event for event in self._every.events if event.decision is not Decision.REJECTED)
        self._decided = sum(event.decision.is_decided for event in self._known.values())
        self._tellings: dict[SourceId, dict[EventId, None]] = {}
        self._counts: Counter[SourceId] = Counter()
        for event in self._known.values():
            self._count(event, 1)
        self.choose(self.filter)

    def _is_among(self, event: Event) -> bool:
        return event.decision is not Decision.REJECTED or Decision.REJECTED in self.filter.decisions

    def _exchange(self, old: Event | None, new: Event | None) -> None:
        if old is not None:
            self._count(old, -1)
            self._decided -= old.decision.is_decided
            del self._known[old.id]
        if new is not None:
            self._count(new, 1)
            self._decided += new.decision.is_decided
            self._known[new.id] = new
        self._every.exchange(old, new)
        self._wanted.exchange(old, new if new and new.decision is not Decision.REJECTED else None)
        self._shown.exchange(old, new if new and self.is_shown(new) else None)

    def _count(self, event: Event, by: int) -> None:
        is_wanted = event.decision is not Decision.REJECTED
        for source_id in {passage.source for passage in event.passages}:
            self._counts[source_id] += by * is_wanted
            told = self._tellings.setdefault(source_id, {})
            if by > 0:
                told[event.id] = None
            else:
                told.pop(event.id, None)

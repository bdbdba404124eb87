"""A session that only looks: the names the views use, over a fixed tuple of events."""

from collections.abc import Iterable, Sequence
from types import SimpleNamespace

from PySide6.QtCore import QObject, Signal

from briefing_app.model import Changes, Event, EventFilter, EventId, Source, SourceId
from briefing_app.timeline.columns import Columns, columns
from briefing_app.ui.viewing import Sought


class FakeSession(QObject):
    changed = Signal(object)
    filter_changed = Signal()
    selected = Signal(object)
    searched = Signal()

    def __init__(self, events: Sequence[Event] = (), sources: Sequence[Source] = ()) -> None:
        super().__init__()
        self.events = tuple(events)
        self.sources: dict[SourceId, Source] = {source.id: source for source in sources}
        self.filter = EventFilter()
        self.selection: frozenset[EventId] = frozenset()
        self.selected_event: Event | None = None
        self.sought = Sought()

    @property
    def shown(self) -> tuple[Event, ...]:
        return self.filter.apply(self.events, self.sources)

    @property
    def every(self) -> tuple[Event, ...]:
        return self.events

    @property
    def columns(self) -> Columns:
        return columns(self.events)

    @property
    def dossier(self) -> SimpleNamespace:
        return SimpleNamespace(events={event.id: event for event in self.events})

    def find_event(self, event_id: EventId) -> Event:
        return next(event for event in self.events if event.id == event_id)

    def show(self, events: Sequence[Event]) -> None:
        before, self.events = self.events, tuple(events)
        self.changed.emit(Changes.of(events=[event.id for event in (*before, *events)]))

    def set_filter(self, chosen: EventFilter) -> None:
        self.filter = chosen
        self.filter_changed.emit()

    def select(self, event_id: EventId | None) -> None:
        self.select_many([] if event_id is None else [event_id])

    def select_many(self, event_ids: Iterable[EventId]) -> None:
        chosen = tuple(event_ids)
        self.selection = frozenset(chosen)
        self.selected_event = self.find_event(chosen[0]) if chosen else None
        self.selected.emit(chosen[0] if chosen else None)

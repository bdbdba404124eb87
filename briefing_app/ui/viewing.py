"""How a dossier is looked at: which events are in view, what is selected, where one was. Changes nothing in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from briefing_app import workspace
from briefing_app.model import CountryCode, Event, EventFilter, EventId, Passage, Source, SourceId
from briefing_app.timeline.columns import Columns
from briefing_app.ui.history import History, Place
from briefing_app.workspace.event_rows import EventRows
from briefing_app.workspace.showing import Showing

Id = TypeVar("Id", CountryCode, SourceId)


@dataclass(frozen=True, slots=True)
class Sought:
    """Words that were searched for, with the events and sources that hold them all."""

    words: str = ""
    events: frozenset[EventId] = frozenset()
    sources: tuple[SourceId, ...] = ()


class Viewing(QObject):
    """An open dossier, the filter, the selection, and the way back.

    Signals:
        filter_changed: `filter` and so `shown` are other ones.
        selected: The selection is another one; carries the event that leads it (`EventId`), or None.
        country_selected: Another country is looked at (`CountryCode`), or none.
        source_shown: Another source is looked at (`SourceId`), or none.
        history_changed: There may be more or less to go back or forward to.
        searched: `sought` is another one.
        passage_shown: One of the passages of the source that is looked at is to be seen (`Passage`).
    """

    filter_changed = Signal()
    selected = Signal(object)
    country_selected = Signal(object)
    source_shown = Signal(object)
    history_changed = Signal()
    searched = Signal()
    passage_shown = Signal(object)

    def __init__(self, dossier: workspace.Dossier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._showing = Showing(dossier)
        self._selection: frozenset[EventId] = frozenset()
        self._history = History()
        self._sought = Sought()

    # What there is

    @property
    def dossier(self) -> workspace.Dossier:
        """Return the open dossier, to be read; changes go through `do`."""
        return self._dossier

    @property
    def sources(self) -> Mapping[SourceId, Source]:
        """Return the sources by id."""
        return self._dossier.sources

    @property
    def every(self) -> EventRows:
        """Return all events, rejected ones too, in time order."""
        return self._showing.every

    @property
    def events(self) -> EventRows:
        """Return all events but rejected ones, in time order."""
        return self._showing.events

    @property
    def shown(self) -> EventRows:
        """Return the events in view, in time order; rejected ones only if the filter asks for them."""
        return self._showing.shown

    @property
    def columns(self) -> Columns:
        """Return all events as the timeline has them, rejected ones too; the same object until they change."""
        return self._showing.columns

    @property
    def showing(self) -> Showing:
        """Return the events in view with what is counted over them."""
        return self._showing

    @property
    def filter(self) -> EventFilter:
        """Return what decides which events are in view."""
        return self._showing.filter

    @property
    def sought(self) -> Sought:
        """Return the words that were searched for, and what holds them."""
        return self._sought

    def find_event(self, event_id: EventId) -> Event:
        """Return an event, rejected or not (Qt has taken the name `event`).

        Raises:
            KeyError: There is none (any more).
        """
        return self._dossier.events[event_id]

    @property
    def selected_event(self) -> Event | None:
        """Return the event that leads the selection."""
        event_id = self._history.here.event
        return self._dossier.events.get(event_id) if event_id else None

    @property
    def selection(self) -> frozenset[EventId]:
        """Return all selected events."""
        return self._selection

    @property
    def country(self) -> CountryCode | None:
        """Return the country that is looked at."""
        return self._history.here.country

    @property
    def shown_source(self) -> Source | None:
        """Return the source that is looked at."""
        source_id = self._history.here.source
        return self.sources.get(source_id) if source_id else None

    @property
    def can_go_back(self) -> bool:
        """Return whether there is a place to go back to."""
        return bool(self._history.before)

    @property
    def can_go_forward(self) -> bool:
        """Return whether there is a place to go forward to."""
        return bool(self._history.after)

    # Looking

    def set_filter(self, wanted: EventFilter) -> None:
        """Choose which events are in view."""
        if wanted != self.filter:
            self._showing.choose(wanted)
            self.filter_changed.emit()

    def search(self, words: str) -> None:
        """Look for words in everything; nothing but what is lit changes."""
        hits = workspace.search(self._dossier, words)
        self._sought = Sought(words, frozenset(hits.events), hits.sources)
        self.searched.emit()

    def select(self, event_id: EventId | None) -> None:
        """Select one event or none; its source and one of its countries are looked at with it."""
        self._go(self._beside(event_id), frozenset([event_id] if event_id else []))

    def select_many(self, event_ids: Iterable[EventId]) -> None:
        """Select events; the one that leads the selection goes on leading it if it is among them, else the first."""
        ids = tuple(event_ids)
        leading = self._history.here.event
        self._go(self._beside(leading if leading in ids else next(iter(ids), None)), frozenset(ids))

    def show_country(self, code: CountryCode | None) -> None:
        """Look at a country; the selection stays."""
        here = self._history.here
        self._go(Place(here.event, code, here.source), self._selection)

    def show_source(self, source_id: SourceId | None) -> None:
        """Look at a source; the selection stays."""
        here = self._history.here
        self._go(Place(here.event, here.country, source_id), self._selection)

    def show_passage(self, passage: Passage) -> None:
        """Look at a passage in its source; the selection stays."""
        self.show_source(passage.source)
        self.passage_shown.emit(passage)

    def back(self) -> None:
        """Look again at what was looked at before."""
        self._arrive(self._history.back())

    def forward(self) -> None:
        """Look again at what `back` left."""
        self._arrive(self._history.forward())

    def _beside(self, event_id: EventId | None) -> Place:
        """Return where to look with an event: at the country and source that are looked at, if they are its own."""
        here, event = self._history.here, self._dossier.events.get(event_id) if event_id else None
        if event is None:
            return Place(None, here.country, here.source)
        sources = tuple(passage.source for passage in event.passages)
        return Place(event.id, _one_of(event.countries, here.country), _one_of(sources, here.source))

    def _go(self, place: Place, selection: frozenset[EventId]) -> None:
        self._arrive(self._history.visit(place), selection)

    def _arrive(self, history: History, selection: frozenset[EventId] | None = None) -> None:
        before, chosen = self._history.here, self._selection
        self._history = history
        here = history.here
        self._selection = selection if selection is not None else frozenset([here.event] if here.event else [])
        if here.source != before.source:
            self.source_shown.emit(here.source)
        if here.event != before.event or self._selection != chosen:
            self.selected.emit(here.event)
        if here.country != before.country:
            self.country_selected.emit(here.country)
        self.history_changed.emit()

    def _say_place(self) -> None:
        here = self._history.here
        self.source_shown.emit(here.source)
        self.selected.emit(here.event)
        self.country_selected.emit(here.country)
        self.history_changed.emit()


def _one_of(own: Sequence[Id], wanted: Id | None) -> Id | None:
    return wanted if wanted in own else next(iter(own), None)

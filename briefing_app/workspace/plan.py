"""What a dossier will hold after sources came or went, worked out in memory before one commit writes what differs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from briefing_app.model import EventDraft, Passage, Source, SourceId
from briefing_app.store import DRAFTS, EVENTS, SOURCES, VERSIONS, Collection, Dossier, Write
from briefing_app.worker import Reading
from briefing_app.workspace.foresight import Foreseen, Snapshot
from briefing_app.workspace.suggestions import is_kept, suggestions
from briefing_app.workspace.versions import carried, older_version

T = TypeVar("T")


class Plan:
    """Copies of what a dossier holds, to be changed; the values themselves are frozen."""

    def __init__(self, dossier: Dossier | Snapshot) -> None:
        self._dossier = dossier
        self.sources = dict(dossier.sources)
        self.drafts = dict(dossier.drafts)
        self.events = dict(dossier.events)
        self.versions = dict(dossier.newer_versions)
        self._by_path: dict[str, dict[SourceId, None]] = {}
        for source_id in self.drafts:
            self._by_path.setdefault(self.sources[source_id].path, {})[source_id] = None

    def put(self, source: Source, drafts: tuple[EventDraft, ...]) -> None:
        """Let a source have these drafts."""
        self.sources[source.id] = source
        self.drafts[source.id] = drafts
        self._by_path.setdefault(source.path, {})[source.id] = None

    def add(self, source: Source, drafts: tuple[EventDraft, ...]) -> None:
        """Add a source; an older version of it makes way, and kept events follow where their words still stand."""
        same_path = self._by_path.get(source.path, {})
        older = older_version(source, [self.sources[known] for known in same_path if known in self.drafts])
        self.put(source, drafts)
        if older:
            self._replace(older, source)

    def add_readings(self, readings: Iterable[Reading]) -> set[SourceId]:
        """Add the sources that are not there yet; return their ids."""
        before = set(self.sources)
        for one in readings:
            for source, drafts in zip(one.sources, one.drafts, strict=True):
                if source.id not in self.sources:
                    self.add(source, drafts)
        return set(self.sources) - before

    def remove(self, source_id: SourceId) -> None:
        """Take a source away, and its passages out of every event; an event without passages goes."""
        self._forget(source_id)
        for event in tuple(self.events.values()):
            rest = tuple(passage for passage in event.passages if passage.source != source_id)
            if not rest:
                del self.events[event.id]
            elif rest != event.passages:
                self.events[event.id] = replace(event, passages=rest)

    def writes(self, foreseen: Foreseen | None = None) -> Iterator[Write[Any]]:
        """Yield what differs from the dossier, with the suggestions made anew from all drafts, or as foreseen."""
        kept = {event_id: event for event_id, event in self.events.items() if is_kept(event)}
        self.events = suggestions(kept.values(), self.sources, self.drafts, foreseen) | kept
        yield from _differences(SOURCES, self._dossier.sources, self.sources)
        yield from _differences(DRAFTS, self._dossier.drafts, self.drafts)
        yield from _differences(EVENTS, self._dossier.events, self.events)
        yield from _differences(VERSIONS, self._dossier.newer_versions, self.versions)

    def _replace(self, older: Source, newer: Source) -> None:
        for event in [event for event in self.events.values() if is_kept(event)]:
            passages = tuple(_followed(passage, older, newer) for passage in event.passages)
            self.events[event.id] = replace(event, passages=passages)
        del self.drafts[older.id]
        self.versions[older.id] = newer.id
        if not any(
            passage.source == older.id for event in self.events.values() if is_kept(event) for passage in event.passages
        ):
            self._forget(older.id)

    def _forget(self, source_id: SourceId) -> None:
        del self.sources[source_id]
        self.drafts.pop(source_id, None)
        self.versions.pop(source_id, None)


def _followed(passage: Passage, older: Source, newer: Source) -> Passage:
    return (passage.source == older.id and carried(passage, older, newer)) or passage


def _differences(collection: Collection[T], old: Mapping[Any, T], new: Mapping[Any, T]) -> Iterator[Write[T]]:
    yield from (Write(collection, key, None) for key in sorted(old.keys() - new.keys()))
    for key, value in new.items():
        known = old.get(key)
        if known is not value and known != value:  # most are the same object: no need to look into those
            yield Write(collection, key, value)

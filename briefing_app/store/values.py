"""The values of an open dossier, in memory as they are on disk: read once, changed together with their rows.

Of the events, only their outlines are read at once: the events themselves come as they are asked for (`Kept`).
"""

import sqlite3
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar, cast

from msgspec import Raw

from briefing_app.model import Changes, CountryCode, Event, EventId, Source, SourceId
from briefing_app.model.outline import Outlines
from briefing_app.store import outlines, rows, search
from briefing_app.store.codec import Codec
from briefing_app.store.collections import COLLECTIONS, DRAFTS, EVENTS, SOURCES, VERSIONS, Change, Collection, Write
from briefing_app.store.failures import damaged
from briefing_app.store.kept import Kept, collector_paused

T = TypeVar("T")

_BY_NAME: dict[str, Collection[Any]] = {collection.name: collection for collection in COLLECTIONS}
_OF_SOURCES = {SOURCES.name, DRAFTS.name, VERSIONS.name}
_NOTHING = Raw(b"null")
_ORDER = {name: place for place, name in enumerate(_BY_NAME)}


@dataclass(frozen=True, slots=True)
class Staged:
    """A change on disk that is not committed yet, as values."""

    collection: str
    key: str
    old: Any
    new: Any


class Values:
    """Reads and changes the values of one connection; errors are sentences inside `told`.

    What is read stays in memory: a window shows all of it. Changes are made on disk first and taken over by `take`
    once they are committed, so that memory never holds what the disk does not.
    """

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        """Read nothing yet; `name` is that of the file, for messages."""
        self._connection = connection
        self._name = name
        self._codec = Codec(connection)
        self._read: dict[str, dict[str, Any]] = {}
        self._events: Kept[Event] | None = None
        self._outlines: Outlines | None = None

    def of(self, collection: Collection[T]) -> Mapping[str, T]:
        """Return every value of a kind by key; the mapping follows later changes.

        Raises:
            DamagedError: What is stored is not what was written.
        """
        return cast("Mapping[str, T]", self.events) if collection is EVENTS else MappingProxyType(self._all(collection))

    @property
    def events(self) -> Kept[Event]:
        """Return the events by id, none of them read yet; the mapping follows later changes.

        Raises:
            DamagedError: Their outlines are not what was written.
        """
        if self._events is None:
            # Whoever opens a dossier to show it asks for all of these next; then they are let go.
            self._outlines = self._read_outlines()
            self._events = Kept(self._connection, self._name, self._codec, EVENTS, self._outlines.ids)
        return self._events

    def outlines(self) -> Outlines:
        """Return all events in brief.

        Raises:
            DamagedError: They are not what was written.
        """
        found, self._outlines = self._outlines, None
        return found or self._read_outlines()

    def _read_outlines(self) -> Outlines:
        with collector_paused():
            return outlines.all_outlines(self._connection)

    def change(self, write: Write[Any]) -> Change | None:
        """Return what a write changes, None if nothing; inside a transaction, since texts are kept at once."""
        name = write.collection.name
        before = rows.value_at(self._connection, name, write.key)
        after = None if write.value is None else self._codec.encode(write.value)
        return None if before == after else Change(name, write.key, _raw(before), _raw(after))

    def apply(self, changes: tuple[Change, ...]) -> tuple[Staged, ...]:
        """Change the rows, inside a transaction.

        Raises:
            DamagedError: A row does not hold what its change starts from.
        """
        in_order = sorted(changes, key=lambda change: _ORDER[change.collection])
        staged = tuple(self._staged(change) for change in in_order)
        new_sources = {one.key: one.new for one in staged if one.collection == SOURCES.name and one.new}
        for change, values in zip(in_order, staged, strict=True):
            if values.collection == EVENTS.name and values.new is None:
                search.forget_event(self._connection, values.key)
            rows.put(self._connection, change.collection, change.key, _bytes(change.before), _bytes(change.after))
            if values.collection == EVENTS.name:
                outlines.put(self._connection, values.old, values.new)
            if values.collection == EVENTS.name and values.new and _told(values.new) != _told(values.old):
                words = words_of(values.new, ChainMap(new_sources, self._all(SOURCES)))
                search.index_event(self._connection, values.key, words)
        return staged

    def take(self, staged: tuple[Staged, ...]) -> Changes:
        """Take committed changes into memory; return the ids they touch."""
        for one in staged:
            if one.collection == EVENTS.name:
                self._outlines = None
                self.events.put(one.key, one.new)
                continue
            known = self._read.get(one.collection, {})
            if one.new is None:
                known.pop(one.key, None)
            elif one.collection in self._read:
                known[one.key] = one.new
        return _touched(staged)

    def _all(self, collection: Collection[T]) -> dict[str, T]:
        if collection.name not in self._read:
            with self._codec.reading_many(collection), collector_paused():
                self._read[collection.name] = {
                    key: self._codec.decode(collection, stored)
                    for key, stored in rows.values_in(self._connection, collection.name)
                }
        return self._read[collection.name]

    def _staged(self, change: Change) -> Staged:
        if rows.value_at(self._connection, change.collection, change.key) != _bytes(change.before):
            raise damaged("the journal does not fit the values")
        return Staged(
            change.collection, change.key, self._value(change, change.before), self._value(change, change.after)
        )

    def _value(self, change: Change, stored: Raw) -> object:
        return None if stored == _NOTHING else self._codec.decode(_BY_NAME[change.collection], bytes(stored))


def words_of(event: Event, sources: Mapping[str, Source]) -> str:
    """Return what a search finds an event by: its title, its note and its quotations."""
    quotes = (sources[passage.source].quote(passage) for passage in event.passages if passage.source in sources)
    return "\n".join([event.title, event.note, *quotes])


def _told(event: Event | None) -> tuple[object, ...]:
    """Return all that `words_of` rests on; a mere decision leaves the index alone."""
    return (event.title, event.note, event.passages) if event else ()


def _touched(staged: tuple[Staged, ...]) -> Changes:
    events = [one for one in staged if one.collection == EVENTS.name]
    countries: set[CountryCode] = {
        code for one in events for event in (one.old, one.new) if event for code in event.countries
    }
    return Changes.of(
        (SourceId(one.key) for one in staged if one.collection in _OF_SOURCES),
        (EventId(one.key) for one in events),
        countries,
        (one.key for one in staged if one.collection not in {EVENTS.name, *_OF_SOURCES}),
    )


def _raw(stored: bytes | None) -> Raw:
    return _NOTHING if stored is None else Raw(stored)


def _bytes(stored: Raw) -> bytes | None:
    return None if stored == _NOTHING else bytes(stored)

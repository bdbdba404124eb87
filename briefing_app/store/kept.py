"""Values of one kind, each read when it is first asked for. Below it is a table, above it a mapping."""

import gc
import sqlite3
from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from contextlib import contextmanager
from typing import TypeVar

from briefing_app.store import rows
from briefing_app.store.codec import Codec
from briefing_app.store.collections import Collection
from briefing_app.store.failures import damaged, told

T = TypeVar("T")

_MANY = 500
"""Whoever asked for so many, one after another, goes through all of them: the rest is then read at once."""


class Kept(Mapping[str, T]):
    """The values of a collection by key, read late, checked as they are read, and kept.

    Asking for one may raise `DamagedError`: it is not as it was written.
    """

    def __init__(
        self, connection: sqlite3.Connection, name: str, codec: Codec, collection: Collection[T], keys: Iterable[str]
    ) -> None:
        """Take over the keys that are there; `name` is that of the file, for messages."""
        self._connection, self._name, self._codec, self._collection = connection, name, codec, collection
        self._values: dict[str, T | None] = dict.fromkeys(keys)
        self._asked = 0

    def __getitem__(self, key: str) -> T:
        value = self._values[key]
        return self._read(key) if value is None else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def values(self) -> ValuesView[T]:
        """Return all values, read by now."""
        self._read_rest()
        return super().values()

    def items(self) -> ItemsView[str, T]:
        """Return all keys with their values, read by now."""
        self._read_rest()
        return super().items()

    def put(self, key: str, value: T | None) -> None:
        """Take over what a committed action left under a key; None if nothing."""
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value

    def _read(self, key: str) -> T:
        self._asked += 1
        if self._asked > _MANY:
            self._read_rest()
            return self[key]
        with told(self._name):
            stored = rows.value_at(self._connection, self._collection.name, key)
            if stored is None:
                raise damaged("a value is missing")
            value = self._values[key] = self._codec.decode(self._collection, stored)
        return value

    def _read_rest(self) -> None:
        if None not in self._values.values():
            return
        known = self._values
        with told(self._name), collector_paused():
            found = {
                key: known.get(key) or self._codec.decode(self._collection, stored)
                for key, stored in rows.values_in(self._connection, self._collection.name)
            }
            if found.keys() != known.keys():
                raise damaged("the outlines are not those of all events")
        known.update(found)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Spare the garbage collector: it would go through all values again and again while they come, and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

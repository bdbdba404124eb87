"""Outlines of all events, beside their values. Derived: what a value says of itself is what its outline must say."""

import sqlite3
from collections.abc import Iterable

from briefing_app.model import Event
from briefing_app.model.outline import NUMBERS, SHAPES, Outline, Outlines, listed, outline
from briefing_app.store.failures import damaged

_COLUMNS = "SELECT key, title, shape, countries, sources, numbers FROM outline"
_PUT = "INSERT OR REPLACE INTO outline VALUES (?, ?, ?, ?, ?, ?)"


def all_outlines(connection: sqlite3.Connection) -> Outlines:
    """Return the outlines of all events.

    Raises:
        DossierError: One is none.
    """
    found = listed(connection.execute(f"{_COLUMNS} ORDER BY key").fetchall())
    is_whole = not any(None in part for part in found) and SHAPES.keys() >= set(found.shapes)
    if not is_whole or {NUMBERS.size} < {NUMBERS.size, *map(len, found.numbers)}:
        raise damaged("the outlines of its events are not as they were written")
    return found


def outline_at(connection: sqlite3.Connection, key: str) -> Outline | None:
    """Return the outline of one event as it is stored, None if there is none."""
    row = connection.execute(f"{_COLUMNS} WHERE key = ?", (key,)).fetchone()
    return Outline(*row) if row else None


def are_of_all_events(connection: sqlite3.Connection) -> bool:
    """Return whether there are as many outlines as events."""
    counted = connection.execute("SELECT (SELECT count(*) FROM outline) = (SELECT count(*) FROM event)")
    return bool(counted.fetchone()[0])


def put_all(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Write the outlines of all events, inside a transaction, where there are none yet."""
    connection.executemany(_PUT, sorted(map(outline, events)))


def put(connection: sqlite3.Connection, before: Event | None, after: Event | None) -> None:
    """Bring the outline of an event from one value to the next, inside a transaction."""
    old, new = (outline(event) if event else None for event in (before, after))
    if new is not None and new != old:
        connection.execute(_PUT, new)
    elif new is None and old is not None:
        connection.execute("DELETE FROM outline WHERE key = ?", (old.id,))

"""Full-text search over texts and events. Derived: it can be made anew from the values at any time."""

import re
import sqlite3

_WORD = re.compile(r"\w+")
_MANY = 1000
"""More hits than a person looks through; ranking them all would take the time."""


def query(words: str) -> str:
    """Return the words as an FTS5 query: each quoted, the last as the beginning of a word; empty if there are none."""
    found = [f'"{word}"' for word in _WORD.findall(words)]
    return " ".join(found) + "*" if found else ""


def index_event(connection: sqlite3.Connection, key: str, words: str) -> None:
    """Index what an event says, inside a transaction; the event must be stored."""
    number = connection.execute("SELECT number FROM event WHERE key = ?", (key,)).fetchone()[0]
    connection.execute("DELETE FROM event_search WHERE rowid = ?", (number,))
    connection.execute("INSERT INTO event_search (rowid, words) VALUES (?, ?)", (number, words))


def forget_event(connection: sqlite3.Connection, key: str) -> None:
    """Take an event out of the index, inside a transaction, while it is still stored."""
    connection.execute("DELETE FROM event_search WHERE rowid = (SELECT number FROM event WHERE key = ?)", (key,))


def indexed(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the words that each event is found by, by the key of the event."""
    rows = connection.execute(
        "SELECT event.key, words FROM event_search LEFT JOIN event ON event.number = event_search.rowid"
    )
    return dict(rows.fetchall())


def events_with(connection: sqlite3.Connection, words: str) -> tuple[str, ...]:
    """Return the keys of events that hold all the words, at most a thousand."""
    return _keys(
        connection,
        "SELECT event.key FROM event_search JOIN event ON event.number = event_search.rowid"
        " WHERE event_search MATCH ? LIMIT ?",
        words,
    )


def sources_with(connection: sqlite3.Connection, words: str) -> tuple[str, ...]:
    """Return the keys of sources whose title and text hold all the words, at most a thousand."""
    return _keys(
        connection,
        "SELECT key FROM source WHERE value ->> 'document' IN"
        " (SELECT document.key FROM document_search JOIN document ON document.number = document_search.rowid"
        " WHERE document_search MATCH ?) LIMIT ?",
        words,
    )


def _keys(connection: sqlite3.Connection, statement: str, words: str) -> tuple[str, ...]:
    asked = query(words)
    return tuple(row[0] for row in connection.execute(statement, (asked, _MANY))) if asked else ()

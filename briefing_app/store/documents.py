"""The texts of sources: written once, never changed, and found by a hash that proves them whole."""

import sqlite3
from hashlib import sha256

from briefing_app.store.failures import damaged

Stored = tuple[bytes, bytes, bytes]
"""Key, title and text as the file has them, proven by nothing yet."""

_STORED = "SELECT CAST(key AS BLOB), CAST(title AS BLOB), CAST(text AS BLOB) FROM document"


def key_of(title: str, text: str) -> str:
    """Return the name of a text: a hash over all of it."""
    return sha256(f"{len(title)} {title}{text}".encode()).hexdigest()


def put(connection: sqlite3.Connection, title: str, text: str) -> None:
    """Keep a text, searchable, inside a transaction; one that is there already is left as it is."""
    row = connection.execute(
        "INSERT INTO document (key, title, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING number",
        (key_of(title, text), title, text),
    ).fetchone()
    if row:
        connection.execute("INSERT INTO document_search (rowid, title, text) VALUES (?, ?, ?)", (row[0], title, text))


def text_at(connection: sqlite3.Connection, key: str) -> str:
    """Return a text.

    Raises:
        DossierError: It is not there, or not as it was written.
    """
    return checked(key, connection.execute(f"{_STORED} WHERE key = ?", (key,)).fetchone())


def stored(connection: sqlite3.Connection) -> dict[object, Stored]:
    """Return everything kept, not checked yet, by key: one look at the file for ten thousand texts."""
    return {row[0]: row for row in connection.execute(_STORED)}


def checked(key: str, row: Stored | None) -> str:
    """Return the text of a row.

    Raises:
        DossierError: There is no row, or it is not as it was written.
    """
    if row is None or None in row:
        raise damaged("the text of a source is missing")
    _, title, text = (str(part, "utf-8") for part in row)
    if key_of(title, text) != key:
        raise damaged(f"the text of “{title}” is not as it was written")
    return text

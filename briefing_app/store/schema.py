"""The shape of a dossier file: tables, marks and versions. Knows nothing of what the values mean."""

import sqlite3

APPLICATION_ID = 0x444F5331
"""Marks a SQLite file as a dossier ("DOS1"); the `file` command and we tell ours from others by it."""

VERSION = 2
"""The newest shape this program writes; `user_version` of the file. Version 1 had no outlines."""

VALUE_TABLES = ("source", "draft", "event", "view", "setting", "version", "briefing")
"""One row a value: a key, its JSON, and a checksum over both."""

_VALUE_TABLE = """CREATE TABLE {name} (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  crc INTEGER NOT NULL
) STRICT"""

_TOKENS = "tokenize = 'unicode61 remove_diacritics 2'"

OUTLINE = """CREATE TABLE outline (
  key TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  shape TEXT NOT NULL,
  countries TEXT NOT NULL,
  sources TEXT NOT NULL,
  numbers BLOB NOT NULL
) STRICT, WITHOUT ROWID"""
"""The events in brief (`model.outline`), read at once where the events themselves would take seconds. Derived."""

_FIRST_STATEMENTS = (
    *(_VALUE_TABLE.format(name=name) for name in VALUE_TABLES),
    # Count and sum of the checksums of a table: a row that vanishes or comes back is seen, not only one that changes.
    """CREATE TABLE tally (
  name TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL,
  total INTEGER NOT NULL
) STRICT""",
    # Texts are written once and never changed, so that undo and redo of adding a source need not carry them.
    """CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT""",
    """CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  verb TEXT NOT NULL,
  label TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  target INTEGER,
  changes BLOB NOT NULL,
  crc INTEGER NOT NULL
) STRICT""",
    f"CREATE VIRTUAL TABLE document_search USING fts5(title, text, content=document, content_rowid=number, {_TOKENS})",
    f"CREATE VIRTUAL TABLE event_search USING fts5(words, {_TOKENS})",
)


def statements(version: int) -> tuple[str, ...]:
    """Return what makes the tables of a version."""
    return _FIRST_STATEMENTS if version == 1 else (*_FIRST_STATEMENTS, OUTLINE)


def create(connection: sqlite3.Connection) -> None:
    """Make every table in an empty database and mark it as ours."""
    connection.execute("BEGIN IMMEDIATE")
    for statement in statements(VERSION):
        connection.execute(statement)
    connection.executemany("INSERT INTO tally VALUES (?, 0, 0)", [(name,) for name in (*VALUE_TABLES, "journal")])
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def version_of(connection: sqlite3.Connection) -> int:
    """Return which version the file says it is of."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def described(connection: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    """Return all a database says of its shape: every table, index, trigger and view with its text."""
    rows = connection.execute("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema")
    return frozenset(tuple(str(part) for part in row) for row in rows)


def expected(version: int) -> frozenset[tuple[str, ...]]:
    """Return what `described` must say of a dossier of a version, and nothing besides."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for statement in statements(version):
            connection.execute(statement)
        return described(connection)
    finally:
        connection.close()

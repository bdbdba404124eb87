"""Open the SQLite connection of a dossier, checked before anything is believed. Knows no values.

A dossier may come from anyone. Its shape must be exactly what this program makes, so that it can carry no trigger
or view; it is locked while open; and its path is never opened or copied but through SQLite, since closing any other
handle of this process would drop the lock (POSIX locks belong to the process, see https://sqlite.org/howtocorrupt.html).
"""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from briefing_app.errors import DossierError
from briefing_app.store import migrations, schema
from briefing_app.store.failures import damaged, told

_WAIT_S = 0.3
"""How long to wait for another program that is just closing the file."""

_LONGEST_VALUE = 256 * 1024 * 1024

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "synchronous = FULL",
    "fullfsync = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "locking_mode = EXCLUSIVE",
    # While the lock is kept, DELETE would only blank the head of the journal and leave old text lying in it.
    "journal_mode = TRUNCATE",
)


def create(path: Path) -> sqlite3.Connection:
    """Return a connection to a new, empty, locked dossier.

    Raises:
        DossierError: There is a file already, or none can be made there.
    """
    if path.exists():
        raise DossierError(f"“{path.name}” is there already. Open it, or choose another name.")
    with told(path.name):
        connection = _connect(path, "rwc")
        schema.create(connection)
        return connection


def in_memory() -> sqlite3.Connection:
    """Return a connection to a new, empty dossier that is gone when closed."""
    connection = _prepared(sqlite3.connect(":memory:", isolation_level=None))
    schema.create(connection)
    return connection


def open_locked(path: Path) -> sqlite3.Connection:
    """Return a connection to a dossier that nobody else can open meanwhile, brought to the newest version.

    Raises:
        DossierError: It is missing, not a dossier, newer than this program, damaged, in use, or cannot be written.
    """
    _require(path)
    with told(path.name):
        connection = _connect(path, "rw")
        try:
            _require_ours(connection, path.name)
            connection.execute("BEGIN EXCLUSIVE").execute("COMMIT")
            _require_our_shape(connection)
            if schema.version_of(connection) < schema.VERSION:
                migrations.back_up(connection, path)
                migrations.bring_up_to_date(connection)
                _require_our_shape(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def open_read_only(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot change the file; one of an older version is brought up to date in memory.

    Raises:
        DossierError: As for `open_locked`, but a file that cannot be written is fine.
    """
    connection = open_as_it_is(path)
    if schema.version_of(connection) == schema.VERSION:
        return connection
    with told(path.name), closing(connection):
        copy = _prepared(sqlite3.connect(":memory:", isolation_level=None))
        connection.backup(copy)
        migrations.bring_up_to_date(copy)
        return copy


def open_as_it_is(path: Path) -> sqlite3.Connection:
    """Return a connection that can change nothing, to a dossier of any version up to the newest.

    Raises:
        DossierError: As for `open_read_only`.
    """
    _require(path)
    with told(path.name):
        connection = _connect(path, "ro")
        try:
            _require_ours(connection, path.name)
            _require_our_shape(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def close(connection: sqlite3.Connection) -> None:
    """Give the file back, and leave no journal beside it."""
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError:
        pass  # somebody else looks at the file, or it cannot be written: an empty journal harms nobody
    finally:
        connection.close()


def is_writable(path: Path) -> bool:
    """Return whether the file and its folder (SQLite puts its journal there) may be written; a missing file may."""
    return not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _require(path: Path) -> None:
    if not path.is_file():
        raise DossierError(f"“{path.name}” is not there. Check the name, or look where it was moved to.")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    address = f"{path.resolve().as_uri()}?mode={mode}"
    return _prepared(sqlite3.connect(address, uri=True, timeout=_WAIT_S, isolation_level=None))


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _require_ours(connection: sqlite3.Connection, name: str) -> None:
    """Compare the marks of the file with those of a dossier; nothing is written to a file that is not ours.

    Raises:
        DossierError: Not ours, or newer.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise DossierError(f"“{name}” is not a dossier. Add it as a source, or choose another file.")
    if schema.version_of(connection) > schema.VERSION:
        raise DossierError(
            f"“{name}” was made by a newer version of this program. Update the program; the file was not changed."
        )


def _require_our_shape(connection: sqlite3.Connection) -> None:
    if schema.described(connection) != schema.expected(schema.version_of(connection)):
        raise damaged("its tables are not those of a dossier")

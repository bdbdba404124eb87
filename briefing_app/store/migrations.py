"""Bring older dossiers to the newest shape, each step in one transaction."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from briefing_app.store import copies, outlines, rows, schema
from briefing_app.store.codec import Codec
from briefing_app.store.collections import EVENTS

Step = Callable[[sqlite3.Connection], None]


def _add_outlines(connection: sqlite3.Connection) -> None:
    connection.execute(schema.OUTLINE)
    codec = Codec(connection)
    events = (codec.decode(EVENTS, stored) for _, stored in rows.values_in(connection, EVENTS.name))
    outlines.put_all(connection, events)


STEPS: dict[int, Step] = {1: _add_outlines}
"""From a version to the next: what to do inside the transaction. Version 1 is the first there was."""


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Write a copy of a dossier as it is beside it, before anything is done to it."""
    version = schema.version_of(connection)
    copies.copy(connection, path.with_name(f"{path.stem} (version {version}){path.suffix}"))


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Take every step that is missing."""
    while (version := schema.version_of(connection)) in STEPS:
        connection.execute("BEGIN IMMEDIATE")
        try:
            STEPS[version](connection)
            connection.execute(f"PRAGMA user_version = {version + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

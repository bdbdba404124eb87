"""Bring older dossiers to the newest shape: a backup first, then each step in one transaction."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from briefing_app.store import copies

Step = Callable[[sqlite3.Connection], None]

STEPS: dict[int, Step] = {}
"""From a version to the next: what to do inside the transaction. Version 1 is the first there was."""


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Take every step that is missing."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version in STEPS:
        copies.copy(connection, path.with_name(f"{path.stem} (version {version}){path.suffix}"))
    while version in STEPS:
        connection.execute("BEGIN IMMEDIATE")
        try:
            STEPS[version](connection)
            version += 1
            connection.execute(f"PRAGMA user_version = {version}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

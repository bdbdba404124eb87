"""Whole copies of an open dossier, through SQLite's backup: either the whole copy is there or none."""

import os
import sqlite3
from pathlib import Path

from briefing_app.store.failures import damaged


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """Write a copy to `path`, replacing what is there; the copy is checked before it takes the name.

    Raises:
        sqlite3.Error: The disk is full, or the folder cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.unlink(missing_ok=True)
    try:
        target = sqlite3.connect(unfinished, isolation_level=None)
        try:
            connection.backup(target)
            if target.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise damaged("a copy of it does not come out whole")
        finally:
            target.close()
        _flush(unfinished)
        unfinished.replace(path)
        _flush(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Wait until the disk has the file, or the names in the folder (which Windows cannot open, nor need)."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

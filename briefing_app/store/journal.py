"""The journal: every action as a row that is never changed. It is undo, the audit trail, and the record of briefings.

Undoing an action adds a row that names it; so does redoing. What can be undone next follows from the rows alone.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from briefing_app.store.collections import Change
from briefing_app.store.failures import damaged
from briefing_app.store.rows import check_tally, checksum, tally

UNDO = "undo"
REDO = "redo"

_Row = tuple[int, str, str, str, str, int | None, bytes, int]
_COLUMNS = "SELECT number, verb, label, who, at, target, changes, crc FROM journal"


@dataclass(frozen=True, slots=True)
class Entry:
    """One action.

    Attributes:
        number: Counts from 1.
        verb: What was done, in one word of the workspace ("reject").
        label: The same for a reader ("reject 12 events").
        who: The user of the operating system.
        at: When, in UTC.
        target: The number of the action that this one undid or redid; None for others.
        changes: What each key held before and after; empty for undo and redo, and for what only left a note.
    """

    number: int
    verb: str
    label: str
    who: str
    at: datetime
    target: int | None
    changes: tuple[Change, ...]


class Stacks:
    """What can be undone and redone, by number of the entry, last first to go."""

    def __init__(self) -> None:
        self.done: list[tuple[int, str]] = []
        self.undone: list[tuple[int, str]] = []

    def push(self, number: int, verb: str, label: str) -> None:
        """Take one more entry into account. A new action leaves nothing to redo."""
        if verb == UNDO:
            self.undone.append(self.done.pop())
        elif verb == REDO:
            self.done.append(self.undone.pop())
        else:
            self.done.append((number, label))
            self.undone.clear()


def stacks(connection: sqlite3.Connection) -> Stacks:
    """Return what can be undone and redone; actions that changed nothing (a briefing was written) are left alone.

    Raises:
        DossierError: The journal undoes more than was done.
    """
    found = Stacks()
    rows = connection.execute(
        "SELECT number, verb, label FROM journal WHERE length(changes) OR target IS NOT NULL ORDER BY number"
    )
    try:
        for row in rows:
            found.push(*row)
    except IndexError as error:
        raise damaged("the journal does not add up") from error
    return found


def next_number(connection: sqlite3.Connection) -> int:
    """Return the number of the entry to come."""
    return int(connection.execute("SELECT ifnull(max(number), 0) + 1 FROM journal").fetchone()[0])


def append(connection: sqlite3.Connection, entry: Entry) -> None:
    """Add a row, inside a transaction."""
    at, changes = entry.at.isoformat(timespec="seconds"), _packed(entry.changes)
    crc = checksum(str(entry.number), entry.verb, entry.label, entry.who, at, str(entry.target), changes)
    connection.execute(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (entry.number, entry.verb, entry.label, entry.who, at, entry.target, changes, crc),
    )
    tally(connection, "journal", 1, crc)


def entry_at(connection: sqlite3.Connection, number: int) -> Entry:
    """Return one entry.

    Raises:
        DossierError: It is missing or not as it was written.
    """
    row = connection.execute(f"{_COLUMNS} WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise damaged(f"entry {number} of the journal is missing")
    return _entry(row)


def entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Yield every entry, oldest first.

    Raises:
        DossierError: One is missing or not as it was written.
    """
    count, total = 0, 0
    for row in connection.execute(f"{_COLUMNS} ORDER BY number"):
        yield _entry(row)  # which proves that the last column is a checksum
        count, total = count + 1, (total + row[-1]) % (1 << 32)
    check_tally(connection, "journal", count, total)


def _packed(changes: Iterable[Change]) -> bytes:
    """Return the stored form: a bulk decision on 100,000 events would double the file if it were not compressed."""
    listed = list(changes)
    return zlib.compress(msgspec.json.encode(listed), 1) if listed else b""


def _entry(row: tuple[object, ...]) -> Entry:
    try:
        number, verb, label, who, at, target, changes, crc = msgspec.convert(row, _Row)
        if checksum(str(number), verb, label, who, at, str(target), changes) != crc:
            raise damaged(f"entry {number} of the journal is not as it was written")
        listed = msgspec.json.decode(zlib.decompress(changes), type=tuple[Change, ...]) if changes else ()
        return Entry(number, verb, label, who, datetime.fromisoformat(at), target, listed)
    except (msgspec.MsgspecError, zlib.error, ValueError) as error:
        raise damaged(f"an entry of the journal is not one ({error})") from error

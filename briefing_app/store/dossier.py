"""The dossier: one file with sources, events, decisions and the journal of all that was done to them.

The commit is the save. Every action is one transaction with its row of the journal, so that a crash loses nothing
that was done and undo survives a restart. Knows what is kept, not what the verbs mean.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from briefing_app.errors import DossierError
from briefing_app.model import Changes, Event, EventDraft, EventFilter, EventId, Source, SourceId
from briefing_app.model.outline import Outlines
from briefing_app.store import connection as connections
from briefing_app.store import copies, journal, verification
from briefing_app.store import search as searches
from briefing_app.store.collections import (
    BRIEFINGS,
    DRAFTS,
    EVENTS,
    SETTINGS,
    SOURCES,
    VERSIONS,
    VIEWS,
    Change,
    Collection,
    Write,
)
from briefing_app.store.failures import told
from briefing_app.store.values import Values

T = TypeVar("T")
Clock = Callable[[], datetime]

_MANY = 5_000
"""Fewer events are read in the blink of an eye."""
_SHOWN: tuple[Collection[Any], ...] = (SOURCES, EVENTS, VIEWS, SETTINGS, VERSIONS, BRIEFINGS)


class Dossier:
    """An open dossier. One thread uses it; closing it, or leaving its `with`, gives the lock back.

    Attributes:
        path: Where the file is; None if it is in memory.
        read_only: Nothing can be changed, since the file or its folder cannot be written.
    """

    def __init__(
        self, connection: sqlite3.Connection, path: Path | None, who: str, clock: Clock, *, read_only: bool = False
    ) -> None:
        """Take over a checked connection; use `create`, `open` or `in_memory` instead."""
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._who = who
        self._clock = clock
        self._values = Values(connection, self.name)
        with told(self.name):
            self._stacks = journal.stacks(connection)

    @classmethod
    def create(cls, path: Path, who: str, clock: Clock) -> "Dossier":
        """Return a new, empty dossier.

        Args:
            path: Where to make the file; nothing may be there.
            who: Named in the journal.
            clock: Gives the time of each action, with its time zone.

        Raises:
            DossierError: There is a file already, or none can be made there.
        """
        return cls(connections.create(path), path, who, clock)

    @classmethod
    def open(cls, path: Path, who: str, clock: Clock, *, late: bool = False) -> "Dossier":
        """Return the dossier of a file, locked; read-only if the file or its folder cannot be written.

        With `late`, events are left unread if there are many. Each is then checked when it is asked for, and `checks`
        goes through all of them.

        Raises:
            DossierError: It is missing, not a dossier, newer than this program, damaged, or open elsewhere.
        """
        read_only = not connections.is_writable(path)
        connection = connections.open_read_only(path) if read_only else connections.open_locked(path)
        try:
            dossier = cls(connection, path, who, clock, read_only=read_only)
            dossier._read_all(late=late)
        except BaseException:
            connection.close()
            raise
        return dossier

    @classmethod
    def in_memory(cls, who: str, clock: Clock) -> "Dossier":
        """Return a new, empty dossier that is gone when closed."""
        return cls(connections.in_memory(), None, who, clock)

    def __enter__(self) -> "Dossier":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; what was done is saved already."""
        with told(self.name):
            connections.close(self._connection)

    @property
    def name(self) -> str:
        """Return the name of the file, for titles and messages."""
        return self.path.name if self.path else "new dossier"

    @property
    def sources(self) -> Mapping[SourceId, Source]:
        """Return the sources by id, older versions that a decision still cites included."""
        return cast("Mapping[SourceId, Source]", self._all(SOURCES))

    @property
    def events(self) -> Mapping[EventId, Event]:
        """Return the events by id, rejected ones included, in no order that means anything."""
        return cast("Mapping[EventId, Event]", self._all(EVENTS))

    def outlines(self) -> Outlines:
        """Return all events in brief, in order of their ids: a hundred thousand in a fifth of a second.

        Raises:
            DamagedError: They are not as they were written.
        """
        with told(self.name):
            return self._values.outlines()

    @property
    def drafts(self) -> Mapping[SourceId, tuple[EventDraft, ...]]:
        """Return what extraction gave for each source."""
        return cast("Mapping[SourceId, tuple[EventDraft, ...]]", self._all(DRAFTS))

    @property
    def views(self) -> Mapping[str, EventFilter]:
        """Return the saved filters by name."""
        return self._all(VIEWS)

    @property
    def settings(self) -> Mapping[str, str]:
        """Return the settings by name."""
        return self._all(SETTINGS)

    @property
    def newer_versions(self) -> Mapping[SourceId, SourceId]:
        """Return, for each source that a newer version replaced, the id of that version."""
        return cast("Mapping[SourceId, SourceId]", self._all(VERSIONS))

    @property
    def briefings(self) -> tuple[str, ...]:
        """Return the manifests of the briefings that were written, oldest first."""
        return tuple(text for _, text in sorted(self._all(BRIEFINGS).items()))

    def commit(self, verb: str, label: str, writes: Iterable[Write[Any]]) -> Changes:
        """Write values and the row of the journal as one action; nothing is recorded if nothing differs.

        Args:
            verb: What was done, in one word ("reject").
            label: The same for a reader, as it goes on after "Undo" ("reject 12 events").
            writes: At most one for each key.

        Raises:
            DossierError: It cannot be written; then the dossier is as before.
        """
        with self._transaction():
            changes = tuple(change for write in writes if (change := self._values.change(write)))
            if not changes:
                return Changes()
            staged = self._values.apply(changes)
            number = self._append(verb, label, None, changes)
        self._stacks.push(number, verb, label)
        return self._values.take(staged)

    def remember(self, verb: str, label: str, writes: Iterable[Write[Any]] = ()) -> Changes:
        """Write values and a row of the journal for something that cannot be undone, such as a briefing that went out.

        Raises:
            DossierError: It cannot be written; then the dossier is as before.
        """
        with self._transaction():
            staged = self._values.apply(tuple(change for write in writes if (change := self._values.change(write))))
            self._append(verb, label, None, ())
        return self._values.take(staged)

    @property
    def undo_label(self) -> str | None:
        """Return what `undo` would take back ("Undo reject 12 events"), None if there is nothing."""
        return f"Undo {self._stacks.done[-1][1]}" if self._stacks.done else None

    @property
    def redo_label(self) -> str | None:
        """Return what `redo` would do again, None if there is nothing."""
        return f"Redo {self._stacks.undone[-1][1]}" if self._stacks.undone else None

    def undo(self) -> Changes:
        """Take back the last action that stands; without one, change nothing.

        Raises:
            DossierError: It cannot be written.
        """
        return self._step(journal.UNDO, self._stacks.done)

    def redo(self) -> Changes:
        """Do again what was undone last; without one, change nothing.

        Raises:
            DossierError: It cannot be written.
        """
        return self._step(journal.REDO, self._stacks.undone)

    def journal(self) -> tuple[journal.Entry, ...]:
        """Return every action, oldest first.

        Raises:
            DamagedError: An entry is missing or not as it was written.
        """
        with told(self.name):
            return tuple(journal.entries(self._connection))

    def search(self, words: str) -> tuple[tuple[EventId, ...], tuple[SourceId, ...]]:
        """Return the events and the sources that hold all the words, the last one as the beginning of a word."""
        with told(self.name):
            events = searches.events_with(self._connection, words)
            sources = searches.sources_with(self._connection, words)
        return cast("tuple[EventId, ...]", events), cast("tuple[SourceId, ...]", sources)

    def faults(self) -> tuple[str, ...]:
        """Return a sentence for each check of the whole file that found something, none if it is as it was written."""
        return verification.faults(self._connection, self.name)

    def checks(self) -> Iterator[None]:
        """Check what opening `late` left unread, a few milliseconds with each step; changes may come in between.

        Raises:
            DamagedError: An event or its outline is not as it was written.
        """
        return verification.late_checks(self._connection, self.name)

    def copy_to(self, path: Path) -> None:
        """Write a whole copy, replacing what is there; this dossier stays the open one.

        Raises:
            DossierError: The copy cannot be written; then what was at `path` is as before.
        """
        with told(path.name):
            copies.copy(self._connection, path)

    def _step(self, verb: str, stack: list[tuple[int, str]]) -> Changes:
        if not stack:
            return Changes()
        number, label = stack[-1]
        with self._transaction():
            changes = journal.entry_at(self._connection, number).changes
            if verb == journal.UNDO:
                changes = tuple(change.reversed() for change in reversed(changes))
            staged = self._values.apply(changes)
            self._append(verb, label, number, ())
        self._stacks.push(number, verb, label)
        return self._values.take(staged)

    def _read_all(self, *, late: bool) -> None:
        """Read what a window shows, so that damage is told when the dossier is opened and not later."""
        for collection in _SHOWN:
            shown = self._all(collection)
            if collection is EVENTS and not (late and len(shown) > _MANY):
                shown.values()

    def _all(self, collection: Collection[T]) -> Mapping[str, T]:
        with told(self.name):
            return self._values.of(collection)

    def _append(self, verb: str, label: str, target: int | None, changes: tuple[Change, ...]) -> int:
        number = journal.next_number(self._connection)
        entry = journal.Entry(number, verb, label, self._who, self._clock(), target, changes)
        journal.append(self._connection, entry)
        return number

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit what is done inside, or leave the file as it was."""
        if self.read_only:
            raise DossierError(f"“{self.name}” is read-only. Save a copy under another name to make changes.")
        with told(self.name):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

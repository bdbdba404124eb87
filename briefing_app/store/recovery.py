"""Save what can be read from a damaged dossier, row by row, into a new one. What cannot be proved whole is left out."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from briefing_app.model import Event, Source
from briefing_app.store import connection, rows
from briefing_app.store.codec import Codec
from briefing_app.store.collections import COLLECTIONS, DRAFTS, EVENTS, SOURCES, Collection, Write
from briefing_app.store.dossier import Clock, Dossier
from briefing_app.store.failures import UNREADABLE
from briefing_app.store.verification import stands

T = TypeVar("T")

_MOST = 5_000_000
"""More rows than a dossier is made for; a damaged file may claim any number."""


def recover(damaged: Path, path: Path, who: str, clock: Clock) -> tuple[Dossier, str]:
    """Return a new dossier at `path` with what can be read of a damaged one, and a sentence on what was lost.

    The damaged file stays as it is, and its journal with it: that could not be undone against values not all there.

    Raises:
        DossierError: The damaged file is no dossier or cannot be read at all, or the new one cannot be made.
    """
    with closing(connection.open_as_it_is(damaged)) as source:
        writes, lost = _readable(source)
    dossier = Dossier.create(path, who, clock)
    dossier.commit("recover", f"recover “{damaged.name}”", writes)
    counted = ", ".join(f"{number:,} × {name}" for name, number in lost.items())
    return dossier, f"Lost: {counted}, and the journal." if lost else "Only the journal was lost."


def _readable(opened: sqlite3.Connection) -> tuple[list[Write[Any]], dict[str, int]]:
    """Return what a new dossier can take over, and how many values of each kind were lost.

    Events lose the passages whose source is lost, and go with the last one; drafts go with their source.
    """
    codec = Codec(opened)
    found = {collection.name: dict(_values(opened, codec, collection)) for collection in COLLECTIONS}
    sources: dict[str, Source] = found[SOURCES.name]
    found[DRAFTS.name] = {key: drafts for key, drafts in found[DRAFTS.name].items() if key in sources}
    found[EVENTS.name] = {key: kept for key, event in found[EVENTS.name].items() if (kept := _kept(event, sources))}
    lost = {name: _count(opened, name) - len(values) for name, values in found.items()}
    writes = [Write(one, key, value) for one in COLLECTIONS for key, value in found[one.name].items()]
    return writes, {name: number for name, number in lost.items() if number > 0}


def _values(opened: sqlite3.Connection, codec: Codec, collection: Collection[T]) -> Iterator[tuple[str, T]]:
    for number in _numbers(opened, collection.name):
        try:
            row = rows.row_at(opened, collection.name, number)
            if row:
                yield row[0], codec.decode(collection, row[1])
        except UNREADABLE:
            continue


def _numbers(opened: sqlite3.Connection, table: str) -> range:
    """Return all the numbers a row may have; SQLite finds the last one without reading the others."""
    try:
        last = opened.execute(f"SELECT max(number) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
    except sqlite3.DatabaseError:
        last = _count(opened, table) * 2
    return range(1, min(last or 0, _MOST) + 1)


def _count(opened: sqlite3.Connection, table: str) -> int:
    try:
        row = opened.execute("SELECT count FROM tally WHERE name = ?", (table,)).fetchone()
    except sqlite3.DatabaseError:
        return 0
    return int(row[0]) if row else 0


def _kept(event: Event, sources: Mapping[str, Source]) -> Event | None:
    """Return the event with the passages that still stand, None if there are none."""
    passages = tuple(passage for passage in event.passages if stands(passage, sources.get(passage.source)))
    return replace(event, passages=passages) if passages else None

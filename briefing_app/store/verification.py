"""Check a whole dossier: pages, checksums, texts, journal, quotations, search. Reads everything, so it takes time."""

import sqlite3
from collections.abc import Callable
from functools import partial

from briefing_app.errors import DossierError
from briefing_app.model import Passage, Source
from briefing_app.store import documents, journal, search
from briefing_app.store.collections import COLLECTIONS, EVENTS, SOURCES
from briefing_app.store.failures import damaged, told
from briefing_app.store.values import Values, words_of

_SEARCHES = ("document_search", "event_search")


def faults(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """Return a sentence for each check that found something; empty if the dossier of that name is as it was written."""
    values = Values(connection)
    checks: tuple[Callable[[], object], ...] = (
        partial(_check_pages, connection),
        *(partial(values.of, collection) for collection in COLLECTIONS),
        partial(_check_documents, connection),
        lambda: list(journal.entries(connection)),
        partial(_check_passages, values),
        partial(_check_searches, connection, values),
    )
    found = (_fault(check, name) for check in checks)
    return tuple(dict.fromkeys(sentence for sentence in found if sentence))


def _fault(check: Callable[[], object], name: str) -> str:
    try:
        with told(name):
            check()
    except DossierError as error:
        return str(error)
    return ""


def _check_pages(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise damaged(" ".join(found.split()))


def _check_documents(connection: sqlite3.Connection) -> None:
    for (key,) in connection.execute("SELECT key FROM document").fetchall():
        documents.text_at(connection, key)


def _check_passages(values: Values) -> None:
    sources = values.of(SOURCES)
    for event in values.of(EVENTS).values():
        for passage in event.passages:
            if not stands(passage, sources.get(passage.source)):
                raise damaged(f"a passage of “{event.title}” is not in its source")


def stands(passage: Passage, source: Source | None) -> bool:
    """Return whether the passage lies inside the text of its source."""
    return source is not None and passage.span.end <= len(source.text) and passage.span.holds(passage.trigger)


def _check_searches(connection: sqlite3.Connection, values: Values) -> None:
    for table in _SEARCHES:
        statement = f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - our own names
        connection.execute(statement)
    events, sources = values.of(EVENTS), values.of(SOURCES)
    if search.indexed(connection) != {key: words_of(event, sources) for key, event in events.items()}:
        raise damaged("the search does not know all events as they are")

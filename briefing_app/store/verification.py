"""Check a whole dossier: pages, checksums, texts, journal, quotations, search. Reads everything, so it takes time."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from briefing_app.errors import DossierError
from briefing_app.model import Passage, Source
from briefing_app.model.outline import outline, outlines
from briefing_app.store import documents, journal, rows, search
from briefing_app.store import outlines as kept_outlines
from briefing_app.store.codec import Codec
from briefing_app.store.collections import COLLECTIONS, EVENTS, SOURCES
from briefing_app.store.failures import damaged, told
from briefing_app.store.values import Values, words_of

_STEP = 50
"""So many events are checked at a time while a window is used: some milliseconds."""
_SEARCHES = ("document_search", "event_search")


def faults(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """Return a sentence for each check that found something; empty if the dossier of that name is as it was written."""
    values = Values(connection, name)
    checks: tuple[Callable[[], object], ...] = (
        partial(_check_pages, connection),
        *(partial(lambda one: values.of(one).values(), collection) for collection in COLLECTIONS),
        partial(_check_outlines, values),
        partial(_check_documents, connection),
        lambda: list(journal.entries(connection)),
        partial(_check_passages, values),
        partial(_check_searches, connection, values),
    )
    found = (_fault(check, name) for check in checks)
    return tuple(dict.fromkeys(sentence for sentence in found if sentence))


def late_checks(connection: sqlite3.Connection, name: str) -> Iterator[None]:
    """Check every event and its outline, a few with each step; the dossier of that name may be changed in between.

    Raises:
        DamagedError: One is not as it was written.
    """
    codec, last = Codec(connection), 0
    with told(name):
        rows.check_sums(connection, EVENTS.name)
        if not kept_outlines.are_of_all_events(connection):
            raise _not_in_brief()
        while found := rows.values_after(connection, EVENTS.name, last, _STEP):
            for number, key, stored in found:
                if outline(codec.decode(EVENTS, stored)) != kept_outlines.outline_at(connection, key):
                    raise _not_in_brief()
                last = number
            yield


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


def _check_outlines(values: Values) -> None:
    if values.outlines() != outlines(values.events.values()):
        raise _not_in_brief()


def _not_in_brief() -> Exception:
    return damaged("the outlines do not tell the events as they are")


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

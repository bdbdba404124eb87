"""Search an archive, and take a part of it to the desk. DuckDB reads the tables where they lie; no server."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from briefing_app.archive.extras import extra
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.archive.rows import draft_of, source_of
from briefing_app.errors import ArchiveError
from briefing_app.model import CountryMode, DraftRelation, EventDraft, EventFilter
from briefing_app.worker import Reading

MOST_EVENTS = 1_000_000
"""What a dossier holds in comfort."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of an archive a filter lets through."""

    events: int
    documents: int


def count(folder: Path, wanted: EventFilter) -> Counts:
    """Return how many events, and documents that tell them, are wanted.

    Raises:
        ArchiveError: There is no such archive, or it was made by other rules.
    """
    with _opened(folder) as found:
        where, values = condition(wanted)
        events, documents = found.execute(
            f"SELECT count(DISTINCT event), count(DISTINCT document) FROM events WHERE {where}",  # noqa: S608
            values,
        ).fetchone()
        return Counts(int(events), int(documents))


def select(folder: Path, wanted: EventFilter) -> Iterator[Reading]:
    """Yield each document that tells a wanted event, with its wanted events, in the order of their paths.

    Documents and events that were archived twice come once.

    Raises:
        ArchiveError: There is no such archive, or it holds more wanted events than a dossier can.
    """
    with _opened(folder) as found:
        where, values = condition(wanted)
        _assert_few(found, where, values)
        found.execute(_WANTED.format(where=where), values)
        while rows := found.fetchmany(_ROWS):
            for source, text, numbers, drafts in rows:
                read = source_of(source, text)
                yield Reading((read,), (_apart(numbers, [draft_of(draft) for draft in drafts]),), (), read.path)


def _assert_few(found: Any, where: str, values: Sequence[object]) -> None:  # noqa: ANN401 - an untyped library
    """Raise if more is wanted than a dossier can hold; telling events that stand twice apart takes longest, so last."""
    for counted in ("count(*)", "count(DISTINCT event)"):
        (events,) = found.execute(f"SELECT {counted} FROM events WHERE {where}", values).fetchone()  # noqa: S608
        if events <= MOST_EVENTS:
            return
    raise ArchiveError(
        f"{events:,} events are wanted, and a dossier holds {MOST_EVENTS:,}. Narrow the countries, the period or the "
        "kinds."
    )


_ROWS = 1_000
_WANTED = """
WITH wanted AS (
    SELECT document, list(number ORDER BY number) AS numbers, list(draft ORDER BY number) AS drafts
    FROM (SELECT DISTINCT ON (event) document, number, draft FROM events WHERE {where})
    GROUP BY document
)
SELECT any_value(source), any_value(text), any_value(numbers), any_value(drafts)
FROM wanted JOIN documents USING (document)
GROUP BY document
ORDER BY any_value(path), document
"""


def condition(wanted: EventFilter) -> tuple[str, list[object]]:
    """Return what a row of events must meet, in SQL, and the values in it.

    It is the filter of the desk, less words, sources and what a user decided: an archive knows no users.
    """
    parts: list[tuple[str, list[object]]] = []
    if wanted.countries:
        parts.append((_BINDING[wanted.mode], [sorted(wanted.countries)]))
    if wanted.kinds:
        parts.append(("list_contains(?, kind)", [sorted(wanted.kinds)]))
    if wanted.statuses:
        parts.append(("list_contains(?, status)", [sorted(wanted.statuses)]))
    if wanted.first_day:
        parts.append(("(last_day IS NULL OR last_day >= ?)", [wanted.first_day]))
    if wanted.last_day:
        parts.append(("(first_day IS NULL OR first_day <= ?)", [wanted.last_day]))
    where = " AND ".join(part for part, _ in parts) or "true"
    return where, [value for _, values in parts for value in values]


_BINDING = {
    CountryMode.ANY: "list_has_any(countries, ?)",
    CountryMode.ALL: "list_has_all(countries, ?)",
    CountryMode.ONLY: "(len(countries) > 0 AND list_has_all(?, countries))",
}


def _apart(numbers: Sequence[int], drafts: Sequence[EventDraft]) -> tuple[EventDraft, ...]:
    """Return the drafts, their relations led to the places of those that came along."""
    places = {number: place for place, number in enumerate(numbers)}
    return tuple(
        replace(
            draft,
            relations=tuple(
                DraftRelation(one.kind, places[one.other], one.words) for one in draft.relations if one.other in places
            ),
        )
        for draft in drafts
    )


@contextmanager
def _opened(folder: Path) -> Iterator[Any]:
    """Give a connection with the views `events` and `documents`; it reads these folders and nothing else."""
    archive = ArchiveFolder(folder)
    archive.check()
    duckdb = extra("duckdb")
    if not any(archive.events.glob("*.parquet")):
        raise ArchiveError(f"The archive “{folder}” holds no events yet. Let “briefing-app archive” go on first.")
    connection = duckdb.connect(":memory:", config=_settings())
    try:
        for name, tables in (("events", archive.events), ("documents", archive.documents)):
            files = f"{tables.as_posix()}/*.parquet".replace("'", "''")  # a view takes no parameters
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{files}')")  # noqa: S608
        yield connection
    except duckdb.Error as error:
        raise ArchiveError(
            f"The archive “{folder}” cannot be searched ({str(error).splitlines()[0]}). Archive its inputs anew."
        ) from error
    finally:
        connection.close()


def _settings() -> dict[str, str]:
    """Return settings that keep it small and off the network; what is too large goes to the scratch folder."""
    return {
        "memory_limit": "2GB",
        "temp_directory": tempfile.gettempdir(),
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }

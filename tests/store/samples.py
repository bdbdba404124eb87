"""Small real values and dossiers for the tests of the store, the workspace and the benchmarks."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from hashlib import sha256

from briefing_app.model import (
    CountryCode,
    Event,
    EventDraft,
    EventFilter,
    EventId,
    EventKind,
    Mention,
    Party,
    Passage,
    Source,
    SourceId,
    Span,
    Status,
    When,
    paragraph_starts,
)
from briefing_app.store import DRAFTS, EVENTS, SOURCES, VIEWS, Dossier, Write, search
from briefing_app.store.schema import VALUE_TABLES

SENTENCE = "Iran and Russia signed treaty number {number}."
DAY = date(2025, 1, 17)


def clock():
    return datetime(2026, 3, 5, 12, 30, tzinfo=UTC)


def source(number, sentences=1):
    text = "\n".join(SENTENCE.format(number=f"{number}-{line}") for line in range(sentences))
    hashed = sha256(text.encode()).hexdigest()
    return Source(
        SourceId(hashed[:12]),
        f"article-{number}.txt",
        f"Article {number}",
        text,
        hashed,
        published=date(2026, 3, 5),
        paragraph_starts=paragraph_starts(text),
    )


def passage(told, line=0):
    start = told.paragraph_starts[line]
    end = told.text.find("\n", start)
    end = len(told.text) if end < 0 else end
    trigger = told.text.index("signed", start)
    return Passage(told.id, Span(start, end), Span(trigger, trigger + 6))


def event(told, line=0, **fields):
    where = passage(told, line)
    given = {
        "id": EventId(f"{told.id}-{line}"),
        "title": f"Treaty {line} of {told.title}",
        "when": When(DAY, DAY, "2025-01-17", "on 17 January"),
        "kind": EventKind.TREATY,
        "status": Status.HAPPENED,
        "passages": (where,),
        "parties": (Party(CountryCode("IR")), Party(CountryCode("RU"))),
    }
    return Event(**(given | fields))


def drafts(told):
    events = [event(told, line) for line in range(len(told.paragraph_starts))]
    return tuple(
        EventDraft(
            one.title,
            one.when,
            one.kind,
            one.status,
            (Mention(one.passages[0].span, one.passages[0].trigger),),
            one.parties,
        )
        for one in events
    )


def source_writes(told):
    events = [event(told, line) for line in range(len(told.paragraph_starts))]
    return [
        Write(SOURCES, told.id, told),
        Write(DRAFTS, told.id, drafts(told)),
        *(Write(EVENTS, one.id, one) for one in events),
    ]


def filled(path, sources=3, sentences=4):
    """Return an open dossier with sources, suggestions, a view and a few actions behind it."""
    dossier = Dossier.create(path, "tester", clock)
    for number in range(sources):
        dossier.commit("add", "add 1 source", source_writes(source(number, sentences)))
    dossier.commit("save view", "save view “Iran”", [Write(VIEWS, "Iran", EventFilter(frozenset({CountryCode("IR")})))])
    return dossier


def contents(dossier):
    """Return every value of a dossier, to compare."""
    return {
        "sources": dict(dossier.sources),
        "drafts": dict(dossier.drafts),
        "events": dict(dossier.events),
        "views": dict(dossier.views),
        "settings": dict(dossier.settings),
        "versions": dict(dossier.newer_versions),
    }


def dump(dossier):
    """Return every row of the file but the journal's, to compare; numbers of rows are SQLite's own affair."""
    read = dossier._connection.execute
    rows = "SELECT key, value, crc FROM {} ORDER BY key"
    tables = {name: read(rows.format(name)).fetchall() for name in VALUE_TABLES}
    return tables | {
        "outline": read("SELECT * FROM outline ORDER BY key").fetchall(),
        "document": read("SELECT key, title, text FROM document ORDER BY key").fetchall(),
        "tally": read("SELECT * FROM tally WHERE name != 'journal' ORDER BY name").fetchall(),
        "search": sorted(search.indexed(dossier._connection).items()),
    }


def change(path, *statements):
    """Change a dossier behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)

"""Events as JSON, CSV or text, for other programs and for a look. Knows the contract of the output, no files."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefing_app.model import Conflict, Event, Passage, Problem, Relation, Source, SourceId, When
from briefing_app.reference.kinds import kind_info


@dataclass(frozen=True, slots=True)
class Listing:
    """All that one call of `extract` found."""

    events: Sequence[Event]
    sources: Mapping[SourceId, Source]
    problems: Sequence[Problem]


def as_json(listing: Listing) -> str:
    """Return one JSON object with `events`, `sources` and `problems`."""
    listed = {
        "events": [_event(event, listing.sources) for event in listing.events],
        "sources": [_source(source) for source in listing.sources.values()],
        "problems": [
            {"path": problem.path, "reason": problem.reason, "remedy": problem.remedy} for problem in listing.problems
        ],
    }
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def as_csv(listing: Listing) -> str:
    """Return a table with a row for each passage of each event; no cell can be taken for a formula."""
    written = io.StringIO(newline="")
    table = csv.DictWriter(written, _COLUMNS, lineterminator="\r\n")  # RFC 4180
    table.writeheader()
    for event in listing.events:
        for passage in event.passages:
            row = _row(event, passage, listing.sources[passage.source])
            table.writerow({column: _inert(cell) for column, cell in row.items()})
    return written.getvalue()


def as_text(listing: Listing) -> str:
    """Return a few lines for each event: its date and title, and the words that tell it."""
    return "".join(_lines(event, listing.sources) for event in listing.events)


FORMATS: Mapping[str, Callable[[Listing], str]] = {"json": as_json, "csv": as_csv, "text": as_text}
"""Name of a format, to what writes it."""

_COLUMNS = (
    "id", "title", "edtf", "first_day", "last_day", "words", "basis", "rule", "until", "kind", "plover",
    "status", "attributed_to", "countries", "source", "path", "publisher", "published", "paragraph", "start", "end",
    "quote",
)  # fmt: skip


def _event(event: Event, sources: Mapping[SourceId, Source]) -> dict[str, Any]:
    return {
        "id": event.id,
        "title": event.title,
        "date": _when(event.when),
        "until": _when(event.until) if event.until else None,
        "kind": event.kind,
        "plover": kind_info(event.kind).plover,
        "status": event.status,
        "attributed_to": event.attributed_to,
        "countries": list(event.countries),
        "parties": [{"code": one.code, "inferred": one.inferred, "rule": one.rule} for one in event.parties],
        "passages": [_passage(passage, sources[passage.source]) for passage in event.passages],
        "relations": [_relation(one) for one in event.relations],
        "conflicts": [_conflict(one) for one in event.conflicts],
        "independent_sources": event.independent_sources,
    }


def _when(when: When) -> dict[str, Any]:
    return {
        "edtf": when.edtf,
        "first_day": _day(when.first_day),
        "last_day": _day(when.last_day),
        "words": when.words,
        "basis": when.basis,
        "rule": when.rule,
        "anchor": _day(when.anchor),
        "reason": when.reason,
        "time": when.time,
    }


def _passage(passage: Passage, source: Source) -> dict[str, Any]:
    start, trigger = passage.span.start, passage.trigger
    return {
        "source": passage.source,
        "start": start,
        "end": passage.span.end,
        "quote": source.quote(passage),
        "trigger": [trigger.start - start, trigger.end - start],
        "paragraph": source.paragraph_at(start),
    }


def _relation(relation: Relation) -> dict[str, Any]:
    return {"type": relation.kind, "event": relation.event, "words": relation.words}


def _conflict(conflict: Conflict) -> dict[str, Any]:
    return {"field": conflict.field, "values": list(conflict.values)}


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "path": source.path,
        "title": source.title,
        "publisher": source.publisher,
        "published": _day(source.published),
        "published_basis": source.published_basis,
        "sha256": source.sha256,
        "notes": list(source.notes),
    }


def _row(event: Event, passage: Passage, source: Source) -> dict[str, object]:
    when = event.when
    return {
        "id": event.id,
        "title": event.title,
        "edtf": when.edtf,
        "first_day": _day(when.first_day),
        "last_day": _day(when.last_day),
        "words": when.words,
        "basis": when.basis,
        "rule": when.rule,
        "until": event.until.edtf if event.until else "",
        "kind": event.kind,
        "plover": kind_info(event.kind).plover,
        "status": event.status,
        "attributed_to": event.attributed_to,
        "countries": " ".join(event.countries),
        "source": source.id,
        "path": source.path,
        "publisher": source.publisher,
        "published": _day(source.published),
        "paragraph": source.paragraph_at(passage.span.start),
        "start": passage.span.start,
        "end": passage.span.end,
        "quote": source.quote(passage),
    }


def _inert(cell: object) -> object:
    """Return the cell so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _lines(event: Event, sources: Mapping[SourceId, Source]) -> str:
    countries = f" [{' '.join(event.countries)}]" if event.countries else ""
    head = f"{event.when.edtf}  {event.title}{countries}  {event.kind}, {event.status}\n"
    return head + "".join(_quotation(passage, sources[passage.source]) for passage in event.passages)


def _quotation(passage: Passage, source: Source) -> str:
    words = " ".join(source.quote(passage).split())
    return f"    “{words}” {source.path} ¶{source.paragraph_at(passage.span.start)}\n"


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None

"""What a briefing rests on, as data that travels inside it: events, passages, offsets, hashes. Knows no formats."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath

import msgspec

from briefing_app import __version__
from briefing_app.briefing.options import BriefingOptions
from briefing_app.model import CountryCode, Event, EventFilter, EventId, PublishedBasis, Source, SourceId

SCHEMA = 1
"""Rises when a reader of older manifests would go wrong."""

ATTACHMENT = "manifest.json"
"""The name the manifest has inside a PDF."""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source as it was when the briefing was made.

    Attributes:
        number: As printed: `S1`.
        file: Its name, without folders: they are nobody's business.
        text_sha256: Over the text's UTF-8, so that a change of reader shows too.
    """

    number: str
    id: SourceId
    file: str
    title: str
    publisher: str
    published: date | None
    published_basis: PublishedBasis
    sha256: str
    text_sha256: str
    reader: str


@dataclass(frozen=True, slots=True)
class PassageRecord:
    """A quotation and where it stands: `start` and `end` count code points of the source's text."""

    source: SourceId
    citation: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event as printed; `number` is its line in the chronology."""

    number: int
    id: EventId
    title: str
    edtf: str
    date: str
    kind: str
    status: str
    decision: str
    attributed_to: str
    countries: tuple[CountryCode, ...]
    independent_sources: int
    passages: tuple[PassageRecord, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that can be checked later without the program that made it.

    Attributes:
        rules: Version of the rules of extraction.
        figure_sha256: Over the timeline figure; empty if there was none.
    """

    schema: int
    program: str
    rules: str
    options: BriefingOptions
    filter: EventFilter
    events: tuple[EventRecord, ...]
    sources: tuple[SourceRecord, ...]
    left_out: int = 0
    figure_sha256: str = ""
    previous: str = ""

    @property
    def build(self) -> str:
        """Return the build id: twelve hex digits of a SHA-256 over the manifest, in groups of four."""
        digest = sha256(encode(self))
        return "-".join(digest[at : at + 4] for at in (0, 4, 8))


def encode(manifest: Manifest) -> bytes:
    """Return the manifest as JSON: always the same bytes for the same value."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="deterministic"), indent=1)


def decode(content: bytes) -> Manifest:
    """Return the manifest of a JSON text.

    Raises:
        msgspec.MsgspecError: It is not one.
    """
    return msgspec.json.decode(content, type=Manifest)


def sha256(content: bytes) -> str:
    """Return 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def source_record(source: Source, number: str) -> SourceRecord:
    """Return the record of a source printed as `number`."""
    return SourceRecord(
        number=number,
        id=source.id,
        file=file_name(source.path),
        title=source.title,
        publisher=source.publisher,
        published=source.published,
        published_basis=source.published_basis,
        sha256=source.sha256,
        text_sha256=sha256(source.text.encode("utf-8", "surrogatepass")),
        reader=source.reader,
    )


def event_record(
    event: Event, number: int, date_words: str, citations: Sequence[str], sources: Mapping[SourceId, Source]
) -> EventRecord:
    """Return the record of an event; `citations` has one for each passage."""
    return EventRecord(
        number=number,
        id=event.id,
        title=event.title,
        edtf=event.when.edtf,
        date=date_words,
        kind=event.kind.value,
        status=event.status.value,
        decision=event.decision.value,
        attributed_to=event.attributed_to or "",
        countries=event.countries,
        independent_sources=event.independent_sources,
        passages=tuple(
            PassageRecord(
                passage.source, citation, passage.span.start, passage.span.end, sources[passage.source].quote(passage)
            )
            for passage, citation in zip(event.passages, citations, strict=True)
        ),
    )


def file_name(path: str) -> str:
    """Return the last part of a path of either kind of system."""
    return PureWindowsPath(PurePosixPath(path).name).name


PROGRAM = f"briefing-app {__version__}"

"""What an archive keeps of a document and of an event: the columns of its tables. Knows no file format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

import msgspec

from briefing_app.extraction import RULES_VERSION
from briefing_app.model import EventDraft, Source


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One text.

    Attributes:
        document: SHA-256 that names it, whatever it is called and wherever it lies.
        source: The whole `Source` as JSON, its text apart.
    """

    document: str
    path: str
    title: str
    publisher: str
    author: str
    url: str
    language: str
    published: date | None
    published_basis: str
    sha256: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event as one text tells it.

    Attributes:
        event: Names it by its document, its place there and the rules: the same each time it is found.
        number: Its place among the drafts of its document.
        quote: The words that tell it first, which stand from `start` to `end` in the text.
        draft: The whole `EventDraft` as JSON, with all its passages.
    """

    event: str
    document: str
    number: int
    title: str
    kind: str
    status: str
    attributed_to: str
    edtf: str
    first_day: date | None
    last_day: date | None
    time: str
    until: str
    countries: tuple[str, ...]
    quote: str
    start: int
    end: int
    draft: str


def document_name(source: Source, index: int) -> str:
    """Return what names the text with this place in its file: of one that is alone there, the hash of the file."""
    return source.sha256 if index == 0 else sha256(f"{source.sha256}|{index}".encode()).hexdigest()


def document_row(source: Source, name: str) -> DocumentRow:
    """Return what is kept of a text."""
    return DocumentRow(
        document=name,
        path=source.path,
        title=source.title,
        publisher=source.publisher,
        author=source.author,
        url=source.url,
        language=source.language,
        published=source.published,
        published_basis=source.published_basis,
        sha256=source.sha256,
        text=source.text,
        source=msgspec.json.encode(replace(source, text="")).decode(),
    )


def event_rows(source: Source, name: str, drafts: Sequence[EventDraft]) -> Iterator[EventRow]:
    """Yield what is kept of each event, in the order of the drafts."""
    for number, draft in enumerate(drafts):
        first, when = draft.mentions[0], draft.when
        place = f"{name}|{first.trigger.start}|{first.trigger.end}|{number}|{RULES_VERSION}"
        yield EventRow(
            event=sha256(place.encode()).hexdigest()[:20],
            document=name,
            number=number,
            title=draft.title,
            kind=draft.kind,
            status=draft.status,
            attributed_to=draft.attributed_to or "",
            edtf=when.edtf,
            first_day=when.first_day,
            last_day=when.last_day,
            time=when.time or "",
            until=draft.until.edtf if draft.until else "",
            countries=tuple(party.code for party in draft.parties),
            quote=first.span.cut(source.text),
            start=first.span.start,
            end=first.span.end,
            draft=msgspec.json.encode(draft).decode(),
        )


def source_of(stored: bytes | str, text: str) -> Source:
    """Return the source that `DocumentRow.source` was made from."""
    return replace(msgspec.json.decode(stored, type=Source), text=text)


def draft_of(stored: bytes | str) -> EventDraft:
    """Return the draft that `EventRow.draft` was made from."""
    return msgspec.json.decode(stored, type=EventDraft)

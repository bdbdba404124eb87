"""A large archive without the work of reading one: the rows of a few documents over and over, each time as new ones."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import msgspec

from briefing_app.archive.chunks import Chunk
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.archive.rows import document_row, event_rows
from briefing_app.model import EventDraft, Source, SourceId
from briefing_app.reading.document import RawFile
from briefing_app.reading.rows import row_document
from briefing_app.reading.sources import sources_of
from briefing_app.worker import extract_source
from tests.archive.generated import row

_DIFFERENT = 200
_BATCH = 1_000


def read_rows(count: int) -> list[tuple[Source, tuple[EventDraft, ...]]]:
    """Return generated documents as the reader gives them, with their events."""
    found = []
    for number in range(count):
        given = row(number)
        file = RawFile("generated.jsonl", msgspec.json.encode(given))
        document = row_document(file, given, number + 1)
        assert document
        found += [(source, extract_source(source)) for source in sources_of(file, [document], "row")]
    return found


def chunk_of(read: list[tuple[Source, tuple[EventDraft, ...]]]) -> Chunk:
    """Return what a batch of these documents gives."""
    documents = tuple(document_row(source, source.sha256) for source, _ in read)
    return Chunk(documents, tuple(row for source, drafts in read for row in event_rows(source, source.sha256, drafts)))


def write_archive(folder: Path, events: int) -> int:
    """Write an archive of about so many events; return how many there are."""
    archive = ArchiveFolder(folder)
    archive.prepare()
    written = 0
    for number, chunk in enumerate(_chunks(events)):
        archive.keep(f"{number:020}", chunk)
        written += len(chunk.events)
    return written


def _chunks(events: int) -> Iterator[Chunk]:
    documents, rows = [], []
    left = events
    for number, (source, drafts) in enumerate(_copies()):
        name = sha256(f"{number}".encode()).hexdigest()
        copy = replace(source, id=SourceId(name[:12]), sha256=name, path=f"generated.jsonl#row {number}")
        documents.append(document_row(copy, name))
        rows += event_rows(copy, name, drafts)
        left -= len(drafts)
        if len(documents) == _BATCH or left <= 0:
            yield Chunk(tuple(documents), tuple(rows))
            documents, rows = [], []
        if left <= 0:
            return


def _copies() -> Iterator[tuple[Source, tuple[EventDraft, ...]]]:
    found = read_rows(_DIFFERENT)
    while True:
        yield from found

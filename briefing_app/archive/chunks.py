"""A few documents at a time in a worker process: the request, what comes back, and the child's side."""

import traceback
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from briefing_app.archive.batch import Batch, Place
from briefing_app.archive.documents import sources_at
from briefing_app.archive.rows import DocumentRow, EventRow, document_name, document_row, event_rows
from briefing_app.errors import ReadingError
from briefing_app.reading import RefusedError
from briefing_app.worker import extract_source


@dataclass(frozen=True, slots=True)
class Lost:
    """A document that gave nothing, and why.

    Attributes:
        outcome: `refused` (it cannot be read), `fault` (ours), `too slow`, `too large` or `died`.
    """

    document: str
    outcome: str
    reason: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What the documents of a request gave, in their order."""

    documents: tuple[DocumentRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    lost: tuple[Lost, ...] = ()


def read_chunk(request: object) -> Chunk:
    """Return what the documents of a batch give; one that fails costs itself only."""
    batch = msgspec.convert(request, Batch)
    return joined(_read(batch, place) for place in batch.places)


def joined(chunks: Iterable["Chunk"]) -> Chunk:
    """Return chunks as one, each document once."""
    documents: dict[str, DocumentRow] = {}
    events: list[EventRow] = []
    lost: list[Lost] = []
    for chunk in chunks:
        fresh = {row.document: row for row in chunk.documents if row.document not in documents}
        documents |= fresh
        events += (row for row in chunk.events if row.document in fresh)
        lost += chunk.lost
    return Chunk(tuple(documents.values()), tuple(events), tuple(lost))


def _read(batch: Batch, place: Place) -> Chunk:
    label = batch.label(place)
    try:
        sources = [(document_name(source, at), source) for at, source in enumerate(sources_at(batch, place))]
        events = [row for name, source in sources for row in event_rows(source, name, extract_source(source))]
    except RefusedError as error:
        return Chunk(lost=(Lost(label, "refused", error.problem.reason, error.problem.remedy),))
    except ReadingError as error:
        return Chunk(lost=(Lost(label, "refused", str(error)),))
    except MemoryError:
        raise  # the process may be short of it: the document is tried by itself, in a fresh one
    except Exception:  # noqa: BLE001 - a fault of ours costs its own document only, and is listed
        return Chunk(lost=(Lost(label, "fault", traceback.format_exc(limit=-3).strip()),))
    return Chunk(tuple(document_row(source, name) for name, source in sources), tuple(events))

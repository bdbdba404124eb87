"""Read the documents of a batch where they lie. Run in a worker process: what is read may be hostile."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import msgspec
from warcio.archiveiterator import ArchiveIterator

from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.extras import parquet_file
from briefing_app.model import Source
from briefing_app.reading import LIMITS, read
from briefing_app.reading.document import RawFile
from briefing_app.reading.intake import read_part
from briefing_app.reading.readers.web_archive import archived_page
from briefing_app.reading.rows import row_document
from briefing_app.reading.sources import sources_of

_MEGABYTE = 1024 * 1024


def sources_at(batch: Batch, place: Place) -> tuple[Source, ...]:
    """Return the sources of one document of a batch: one as a rule, several in a feed or a mail with attachments.

    Raises:
        ReadingError: It cannot be read.
    """
    return _READERS[batch.container](batch, place)


def _file(batch: Batch, place: Place) -> tuple[Source, ...]:
    del batch
    return read(Path(place.name))


def _line(batch: Batch, place: Place) -> tuple[Source, ...]:
    with Path(batch.path).open("rb") as lines:
        lines.seek(place.at)
        content = lines.read(place.length)
    file = RawFile(batch.path, content)
    try:
        row = msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise RawFile(batch.label(place), b"").refuse("The line is no JSON.", "Write one object a line.") from error
    return _row(batch, place, file, row)


def _row(batch: Batch, place: Place, file: RawFile, row: object) -> tuple[Source, ...]:
    document = row_document(file, row, place.number) if isinstance(row, dict) else None
    if document is None or not document.text.strip():
        named = RawFile(batch.label(place), b"")
        raise named.refuse("There is no text in it.", "Name the columns title, publisher, published, url, text.")
    return sources_of(file, [document], "row")


def _parquet_row(batch: Batch, place: Place) -> tuple[Source, ...]:
    row = _group(batch.path, batch.stamp, place.at)[place.length]
    content = msgspec.json.encode(row, order="sorted")
    return _row(batch, place, RawFile(batch.path, content), msgspec.json.decode(content))


@lru_cache(maxsize=1)
def _group(path: str, stamp: str, number: int) -> list[dict[str, object]]:
    """Return the rows of a row group; the last one read is kept, since its rows are asked for in order."""
    del stamp
    rows: list[dict[str, object]] = parquet_file(Path(path)).read_row_group(number, use_threads=False).to_pylist()
    return rows


def _record(batch: Batch, place: Place) -> tuple[Source, ...]:
    with Path(batch.path).open("rb") as stream:
        stream.seek(place.at)
        record = next(iter(ArchiveIterator(stream)))
        content = record.content_stream().read(LIMITS.part_mb * _MEGABYTE + 1)
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    file = RawFile(batch.path, content)
    if len(content) > LIMITS.part_mb * _MEGABYTE:
        raise RawFile(batch.label(place), b"").refuse(f"It unpacks to more than {LIMITS.part_mb} MB.")
    return sources_of(file, [archived_page(file, address, content)], "web_archive")


def _member(batch: Batch, place: Place) -> tuple[Source, ...]:
    named = RawFile(batch.path, b"").part(place.name, b"")
    try:
        with ZipFile(batch.path) as archive:
            if archive.getinfo(place.name).file_size > LIMITS.part_mb * _MEGABYTE:
                raise named.refuse(f"It unpacks to more than {LIMITS.part_mb} MB.", "Unpack it and add it by itself.")
            content = archive.read(place.name)
    except (BadZipFile, OSError, RuntimeError, KeyError, NotImplementedError, ValueError) as error:
        raise named.refuse("This part of the archive is damaged or protected.", "Pack it again.") from error
    return read_part(RawFile(batch.path, b"").part(place.name, content))


_READERS: Mapping[Container, Callable[[Batch, Place], tuple[Source, ...]]] = {
    Container.FILES: _file,
    Container.LINES: _line,
    Container.PARQUET: _parquet_row,
    Container.WEB_ARCHIVE: _record,
    Container.ZIP: _member,
}

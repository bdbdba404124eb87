"""Web archives (.warc, .warc.gz): the pages in them, each with its address. Fetches nothing."""

import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from briefing_app.errors import ReadingError
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.readers.web_page import decode_page, page_document

_MEGABYTE = 1024 * 1024
_ERRORS = (ArchiveLoadFailed, zlib.error, EOFError, OSError, ValueError, AttributeError, TypeError, IndexError)
"""What the library raises for damaged records, depending on where it is struck."""


def read_web_archive(file: RawFile) -> tuple[Document, ...]:
    """Return the pages of an archive, in its order; the first one's notes tell of those that could not be read."""
    documents: list[Document] = []
    lost: list[str] = []
    try:
        for address, content in _pages(file):
            try:
                documents.append(archived_page(file, address, content))
            except ReadingError:
                lost.append(f"No text was found on the page {address}.")
    except _ERRORS as error:
        if not documents:
            raise file.refuse("It is no web archive, or a damaged one.", "Download it again.") from error
        lost.append("The archive is damaged after the last page that was read.")
    if not documents:
        raise file.refuse("There is no page with text in it.", "Save the pages as HTML or PDF.")
    first, *others = documents
    return (replace(first, notes=(*first.notes, *lost)), *others)


def archived_page(file: RawFile, address: str, content: bytes) -> Document:
    """Return the document in one archived page.

    Raises:
        ReadingError: There is no text in it.
    """
    decoded = decode_page(content)
    if decoded is None:
        raise file.refuse("Its encoding is not known.")
    return replace(page_document(file, decoded.text, address, decoded.notes), part=address)


def _pages(file: RawFile) -> Iterator[tuple[str, bytes]]:
    """Yield address and bytes of each web page that was answered with success.

    Raises:
        ReadingError: A page, or all together, unpack to more than the limits.
    """
    room = file.limits.archive_mb * _MEGABYTE
    for number, record in enumerate(ArchiveIterator(BytesIO(file.content))):
        if number >= file.limits.entries or not is_page(record):
            continue
        content = record.content_stream().read(min(room, file.limits.part_mb * _MEGABYTE) + 1)
        room -= len(content)
        if room < 0 or len(content) > file.limits.part_mb * _MEGABYTE:
            raise file.refuse(f"A page in it unpacks to more than {file.limits.part_mb} MB.", "Read it page by page.")
        yield record.rec_headers.get_header("WARC-Target-URI") or "", content


def is_page(record: Any) -> bool:  # noqa: ANN401 - an untyped library's value
    """Return whether a record is a web page that was answered with success."""
    if record.rec_type == "resource":
        return "html" in (record.rec_headers.get_header("Content-Type") or "")
    headers = record.http_headers
    if record.rec_type != "response" or headers is None:
        return False
    return bool(headers.get_statuscode() == "200" and "html" in (headers.get_header("Content-Type") or ""))

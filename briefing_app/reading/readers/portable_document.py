"""PDF: the text layer in reading order, page by page. Knows what pdfium calls things; renders nothing."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2
from pypdfium2 import PdfiumError

from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.page_lines import HYPHEN, Line, Page, flowing_text
from briefing_app.reading.written_days import read_day

_LINE = re.compile(f"[^\r\n{HYPHEN}]*(?:\r\n|\r|\n|{HYPHEN}|$)")
_HYPHEN_AT_END = re.compile("(?<=[^\\W\\d_])[-\u2010\u00ad]$")
_ODD_SPACES = re.compile("[ \t\u00a0\u2002-\u200a\u202f\u3000]+")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u00ad\ud800-\udfff\ufeff\uffff]")
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_FILE_NAME = re.compile(r"^(?:untitled|microsoft word - |document\d*$)|\.(?:docx?|indd|pdf|tex)$", re.IGNORECASE)
"""Titles that programs give by themselves."""
_EMPTY_PAGE = Page((), 0)
_DAMAGED = ("The PDF is damaged.", "Download it again, or print it to a new PDF.")


def read_portable_document(file: RawFile) -> tuple[Document, ...]:
    """Return the text of a PDF with the offset of each page; a PDF without text is refused as a scan."""
    try:
        pdf = pypdfium2.PdfDocument(file.content)
    except PdfiumError as error:
        # pdfium keeps its last error: without encryption, "password" is that of a file read before.
        if "password" in str(error).lower() and b"/Encrypt" in file.content:
            remedy = "Open it with the password and print it to a new PDF."
            raise file.refuse("This PDF is protected by a password.", remedy) from error
        raise file.refuse(*_DAMAGED) from error
    try:
        return (_document(file, pdf),)
    finally:
        pdf.close()


def _document(file: RawFile, pdf: Any) -> Document:  # noqa: ANN401 - an untyped library's value
    total = len(pdf)
    pages = [_page_or_none(pdf, number, file.limits.page_characters) for number in range(min(total, file.limits.pages))]
    if not any(pages):
        raise file.refuse(*_DAMAGED)
    if not any(page.lines for page in pages if page):
        remedy = "Run it through OCR (text recognition) and add the result."
        raise file.refuse(f"This PDF has {_pages(total)} but no text in it: it is probably a scan.", remedy)
    text, starts = flowing_text([page or _EMPTY_PAGE for page in pages])
    properties = pdf.get_metadata_dict()
    title = properties.get("Title", "")
    return Document(
        text,
        title="" if _FILE_NAME.search(title) else title,
        author=properties.get("Author", ""),
        evidence=tuple(_created(properties.get("CreationDate", ""))),
        page_starts=starts,
        notes=tuple(_notes(pages, total)),
    )


def _page_or_none(pdf: Any, number: int, most: int) -> Page | None:  # noqa: ANN401
    """Return one page, or None if it is damaged."""
    try:
        page = pdf[number]
        text_page = page.get_textpage()
    except PdfiumError:
        return None
    try:
        return Page(tuple(_lines(text_page, most)), page.get_height())
    finally:
        text_page.close()
        page.close()


def _lines(text_page: Any, most: int) -> Iterator[Line]:  # noqa: ANN401
    text, count = text_page.get_text_range(), text_page.count_chars()
    places = range(count) if len(text) == count else _places(text, count)
    for match in _LINE.finditer(text[:most]):
        words = match.group().rstrip("\r\n")
        line = _normalised(words)
        if line and line != HYPHEN:
            first = match.start() + len(words) - len(words.lstrip())
            last = match.start() + len(words.rstrip(f" {HYPHEN}")) - 1
            left, bottom, _, top = text_page.get_charbox(places[first], loose=True)
            _, _, right, _ = text_page.get_charbox(places[last], loose=True)
            yield Line(line, left, right, bottom, top)


def _places(text: str, count: int) -> Sequence[int]:
    """Return pdfium's index of each character of `text`, which counts those beyond 16 bits twice."""
    places, at = [], 0
    for character in text:
        places.append(min(at, count - 1))
        at += 2 if ord(character) > 0xFFFF else 1
    return places


def _normalised(words: str) -> str:
    """Return the words with plain letters and spaces; a hyphen at the end is marked as one that may go."""
    plain = _ODD_SPACES.sub(" ", words.translate(_LIGATURES)).strip()
    return _UNSEEN.sub("", _HYPHEN_AT_END.sub(HYPHEN, plain))


def _notes(pages: Sequence[Page | None], total: int) -> Iterator[str]:
    if len(pages) < total:
        yield f"Only the first {len(pages):,} of {total:,} pages were read."
    damaged = [number for number, page in enumerate(pages, start=1) if page is None]
    without = [number for number, page in enumerate(pages, start=1) if page is not None and not page.lines]
    if damaged:
        yield f"The PDF is damaged on {_numbered(damaged)}; the rest was read."
    if without:
        yield f"There is no text on {_numbered(without)}: a picture, a scan, or empty."


def _numbered(numbers: Sequence[int]) -> str:
    shown = ", ".join(str(number) for number in numbers[:10]) + (", …" if len(numbers) > 10 else "")
    return f"page{'' if len(numbers) == 1 else 's'} {shown}"


def _pages(number: int) -> str:
    return "1 page" if number == 1 else f"{number:,} pages"


def _created(words: str) -> Iterator[Evidence]:
    written = read_day(words.removeprefix("D:"))
    if written is not None and len(written.days) == 1:
        yield Evidence(PublishedBasis.PROPERTIES, written.days[0], f"created {written.days[0]}", written.is_utc)

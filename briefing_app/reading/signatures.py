"""What a file is by its first bytes, whatever it is called. Knows names of readers, and reads nothing."""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file was found to be.

    Attributes:
        name: For a sentence, with its article ("a PDF").
        reader: Which reader takes it; empty if none does.
        remedy: What to do if none does.
    """

    name: str
    reader: str = ""
    remedy: str = ""


_PICTURE = "Run it through OCR (text recognition) and add the result."
_PLAY = "Add a transcript of it."
_UNPACK = "Unpack it and add the documents in it."
_PROGRAM = "Remove it."

_BY_START: tuple[tuple[bytes, Kind], ...] = (
    (b"{\\rtf", Kind("an RTF document", "rich_text")),
    (b"WARC/", Kind("a web archive (WARC)", "web_archive")),
    (b"\x1f\x8b", Kind("a gzip file", "web_archive")),
    (b"\x89PNG", Kind("a PNG picture", remedy=_PICTURE)),
    (b"\xff\xd8\xff", Kind("a JPEG picture", remedy=_PICTURE)),
    (b"GIF8", Kind("a GIF picture", remedy=_PICTURE)),
    (b"II*\x00", Kind("a TIFF picture", remedy=_PICTURE)),
    (b"MM\x00*", Kind("a TIFF picture", remedy=_PICTURE)),
    (b"RIFF", Kind("a sound, film or picture", remedy=_PLAY)),
    (b"OggS", Kind("a sound or film", remedy=_PLAY)),
    (b"ID3", Kind("a sound", remedy=_PLAY)),
    (b"\x7fELF", Kind("a program", remedy=_PROGRAM)),
    (b"MZ\x90", Kind("a program", remedy=_PROGRAM)),
    (b"\xcf\xfa\xed\xfe", Kind("a program", remedy=_PROGRAM)),
    (b"7z\xbc\xaf\x27\x1c", Kind("a 7z archive", remedy=_UNPACK)),
    (b"Rar!", Kind("a RAR archive", remedy=_UNPACK)),
    (b"BZh", Kind("a bzip2 file", remedy=_UNPACK)),
    (b"\xfd7zXZ", Kind("an xz file", remedy=_UNPACK)),
    (b"\x28\xb5\x2f\xfd", Kind("a zstd file", remedy=_UNPACK)),
    (b"bplist00", Kind("a Safari web archive", remedy="Save the page as HTML or PDF.")),
    (b"SQLite format 3\x00", Kind("a database", remedy="If it is a dossier, open it with File, Open dossier.")),
    (b"%!PS", Kind("a PostScript file", remedy="Convert it to PDF.")),
)
_WORD_97 = Kind("a document of an old Office", remedy="Open it in Word or LibreOffice and save it as .docx or .pdf.")
_OUTLOOK = Kind("an Outlook message", "outlook")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_IN_ZIP: tuple[tuple[str, Kind], ...] = (
    ("word/document.xml", Kind("a Word document", "word")),
    ("META-INF/container.xml", Kind("an e-book (EPUB)", "book")),
    ("xl/workbook.xml", Kind("a spreadsheet", remedy="Save the sheet with the articles as .csv.")),
    ("ppt/presentation.xml", Kind("a presentation", remedy="Save it as PDF.")),
)
"""The part that gives a zip away; an OpenDocument text says it in `mimetype`."""

_OPEN_DOCUMENT = Kind("an OpenDocument text", "open_document")
_OTHER_OPEN_DOCUMENT = Kind("an OpenDocument sheet or drawing", remedy="Save it as PDF or .csv.")
_ARCHIVE = Kind("a zip archive", "archive")

_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]", re.I | re.S)  # noqa: FURB167 - two flags on one line read better
_FEED = re.compile(rb"\s*(?:<\?xml.*?\?>\s*)?(?:<(?:[?!]).*?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]", re.I | re.S)  # noqa: FURB167
_SAVED_PAGE = re.compile(rb"\A(?=.*^MIME-Version:)(?=.*^Content-Type:\s*multipart/related)", re.I | re.S | re.M)  # noqa: FURB167


def kind_of(content: bytes) -> Kind | None:
    """Return what the bytes give themselves away as; None if they could be any text."""
    head = content[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return Kind("a PDF", "portable_document")
    if head.startswith(_COMPOUND):
        return _OUTLOOK if "__properties_version1.0".encode("utf-16-le") in content else _WORD_97
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(content)
    if head[4:8] == b"ftyp":
        return Kind("a film or picture", remedy=_PLAY)
    return next((kind for start, kind in _BY_START if head.startswith(start)), None) or _markup_kind(head)


def _zip_kind(content: bytes) -> Kind:
    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist()[:5000])
            first = archive.read("mimetype")[:200] if "mimetype" in names and _is_small(archive) else b""
    except (BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError):
        return _ARCHIVE
    if b"opendocument.text" in first:
        return _OPEN_DOCUMENT
    if b"opendocument" in first:
        return _OTHER_OPEN_DOCUMENT
    return next((kind for part, kind in _IN_ZIP if part in names), _ARCHIVE)


def _is_small(archive: ZipFile) -> bool:
    return archive.getinfo("mimetype").file_size < 1000


_MARKUPS: tuple[tuple[Callable[[bytes], object], Kind], ...] = (
    (_PAGE.match, Kind("a web page", "web_page")),
    (_FEED.match, Kind("a feed", "feed")),
    (_SAVED_PAGE.match, Kind("a saved web page (MHTML)", "saved_page")),
)


def _markup_kind(head: bytes) -> Kind | None:
    return next((kind for fits, kind in _MARKUPS if fits(head)), None)

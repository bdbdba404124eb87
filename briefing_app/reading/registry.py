"""Which reader takes which file: the table of formats. Knows no path on disk and no source."""

from collections.abc import Callable, Mapping
from importlib import import_module

from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.signatures import kind_of

Reader = Callable[[RawFile], tuple[Document | RawFile, ...]]
"""Returns the documents of a file in order, and whole files found inside (of an archive, attached to a mail)."""

READERS: Mapping[str, str] = {
    ".txt": "plain_text",
    ".text": "plain_text",
    ".md": "marked_text",
    ".markdown": "marked_text",
    ".html": "web_page",
    ".htm": "web_page",
    ".xhtml": "web_page",
    ".mhtml": "saved_page",
    ".mht": "saved_page",
    ".pdf": "portable_document",
    ".docx": "word",
    ".docm": "word",
    ".doc": "word",
    ".odt": "open_document",
    ".rtf": "rich_text",
    ".eml": "mail",
    ".msg": "outlook",
    ".epub": "book",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".csv": "table",
    ".tsv": "table",
    ".warc": "web_archive",
    ".gz": "web_archive",
    ".zip": "archive",
}
"""The reader of each suffix: module `readers.NAME` with a function `read_NAME`, loaded when first needed."""

_READ_BY_NAME = {"plain_text", "marked_text", "web_page", "saved_page", "mail", "feed", "json_lines", "table"}
"""Readers of text, which need not begin in a way of its own."""

LEFT_ALONE = frozenset(
    {
        *(".avif", ".bmp", ".gif", ".heic", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"),
        *(".m4a", ".mov", ".mp3", ".mp4", ".ogg", ".wav", ".webm", ".otf", ".ttf", ".woff", ".woff2"),
        *(
            ".css",
            ".db",
            ".dll",
            ".dossier",
            ".exe",
            ".ini",
            ".js",
            ".json",
            ".lnk",
            ".lock",
            ".map",
            ".py",
            ".pyc",
            ".tmp",
        ),
    }
)
"""What lies beside documents in a folder or archive and is left alone without a word; a file named by itself is not."""

_ALSO = {"saved_page": ("mail",), "archive": ("word", "open_document", "book")}
"""What a file that looks like the first may well be: a mail with pictures, a Word document that lost a part."""


def choose_reader(file: RawFile, *, is_part: bool) -> tuple[str, str]:
    """Return the reader of a file and a note; what its bytes say outranks its name."""
    by_suffix = READERS.get(file.suffix, "")
    kind = kind_of(file.content)
    if kind is None and by_suffix not in _READ_BY_NAME:
        if by_suffix:
            raise file.refuse(f"Its bytes are not those of a {file.suffix} file.", _SAVE_ANEW)
        if is_part:
            raise file.refuse(f"Files of this kind ({file.suffix or 'no suffix'}) are not read in archives.", _ALONE)
        return "plain_text", f"Its kind ({file.suffix or 'no suffix'}) is not known; it was read as plain text."
    if kind is not None and not kind.reader:
        raise file.refuse(f"It is {kind.name}, not text.", kind.remedy)
    if kind is None or kind.reader == by_suffix or by_suffix in _ALSO.get(kind.reader, ()):
        return by_suffix, ""
    return kind.reader, f"It is named {file.suffix or 'without suffix'}, but it is {kind.name} and was read as one."


_SAVE_ANEW = "Open it in the program it comes from and save it anew."
_ALONE = "Unpack it and add it by itself to have it read as text."


def reader_named(name: str) -> Reader:
    """Return the reader of a name in `READERS`."""
    module = import_module(f"briefing_app.reading.readers.{name}")
    reader: Reader = getattr(module, f"read_{name}")
    return reader

"""Which reader takes which file: the table of formats, and `read`. Knows no extraction."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from briefing_app.errors import ReadingError
from briefing_app.model import Source
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.signatures import kind_of
from briefing_app.reading.sources import sources_of

Reader = Callable[[RawFile], tuple[Document | RawFile, ...]]
"""Returns the documents of a file in order, and whole files found inside (of an archive, attached to a mail)."""

READERS: Mapping[str, str] = {
    ".txt": "plain_text",
    ".text": "plain_text",
    ".md": "plain_text",
    ".markdown": "plain_text",
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

_READ_BY_NAME = {"plain_text", "web_page", "saved_page", "mail", "feed", "json_lines", "table"}
"""Readers of text, which need not begin in a way of its own."""


def read(path: Path, limits: Limits = LIMITS) -> tuple[Source, ...]:
    """Return the sources in a file, in its order: one as a rule, many in a feed, table or archive.

    Parts that could not be read are told in the notes of the first source.

    Raises:
        ReadingError: Nothing in the file can be read; the message says which file, why, and what to do.
    """
    return _sources(RawFile(str(path), _content(path, limits), limits))


def read_pasted(text: str, name: str = "Pasted text") -> Source:
    """Return the source of a text the user pasted or dropped.

    Raises:
        ReadingError: There is no text.
    """
    file = RawFile(name, text.encode("utf-8", "replace"))
    if not text.strip():
        raise file.refuse("There is no text in it.", "Copy some text first.")
    document = Document(text, notes=("It was pasted: there is no file to compare it with.",))
    return sources_of(file, [document], "pasted")[0]


def _sources(file: RawFile, *, is_part: bool = False) -> tuple[Source, ...]:
    """Return the sources of a file and of the files inside it, one level deep, each text once."""
    reader, note = _choose_reader(file)
    items = _read(file, reader)
    documents = [item for item in items if isinstance(item, Document) and item.text.strip()]
    parts = [item for item in items if isinstance(item, RawFile)]
    found = {source.id: source for source in sources_of(file, documents, reader)}
    notes = [note] if note else []
    for part in parts:
        try:
            if is_part:
                raise part.refuse("Archives inside archives are opened one level deep only.", "Unpack it first.")
            found |= {source.id: source for source in _sources(part, is_part=True)}
        except ReadingError as error:
            notes.append(str(error))
    if not found:
        raise _nothing_in(file, notes if parts else [])
    return _with_notes(tuple(found.values()), notes)


def _nothing_in(file: RawFile, problems: list[str]) -> ReadingError:
    if problems:
        return ReadingError(_shortened(problems))
    return file.refuse("There is no text in it.", "Remove it, or open it to see what it holds.")


def _with_notes(sources: tuple[Source, ...], notes: list[str]) -> tuple[Source, ...]:
    first, *others = sources
    return (replace(first, notes=(*first.notes, *notes)), *others)


def _choose_reader(file: RawFile) -> tuple[str, str]:
    """Return the reader of a file and a note; what its bytes say outranks its name."""
    by_suffix = READERS.get(file.suffix, "")
    kind = kind_of(file.content)
    if kind is None and by_suffix not in _READ_BY_NAME:
        if by_suffix:
            raise file.refuse(f"Its bytes are not those of a {file.suffix} file.", _SAVE_ANEW)
        return "plain_text", f"Its kind ({file.suffix or 'no suffix'}) is not known; it was read as plain text."
    if kind is not None and not kind.reader:
        raise file.refuse(f"It is {kind.name}, not text.", kind.remedy)
    if kind is None or kind.reader == by_suffix or (kind.reader == "saved_page" and by_suffix == "mail"):
        return by_suffix, ""
    return kind.reader, f"It is named {file.suffix or 'without suffix'}, but it is {kind.name} and was read as one."


def _read(file: RawFile, name: str) -> tuple[Document | RawFile, ...]:
    try:
        return _reader(name)(file)
    except RecursionError as error:
        raise file.refuse("Its parts are nested too deeply.", _SAVE_ANEW) from error
    except MemoryError as error:
        raise file.refuse(f"It takes more than {file.limits.memory_mb} MB of memory.", _RAISE) from error


_SAVE_ANEW = "Open it in the program it comes from and save it anew."
_RAISE = "If you trust it, read it again with raised limits."


def _reader(name: str) -> Reader:
    module = import_module(f"briefing_app.reading.readers.{name}")
    reader: Reader = getattr(module, f"read_{name}")
    return reader


def _content(path: Path, limits: Limits) -> bytes:
    """Return the bytes of a file, after the checks that need no reader."""
    file = RawFile(str(path), b"", limits)
    try:
        if path.is_dir() or not (path.is_file() or not path.exists()):
            raise file.refuse("It is no ordinary file.", "Choose a document.")
        if path.stat().st_size > limits.file_mb * 1024 * 1024:
            raise file.refuse(f"The file is larger than {limits.file_mb} MB.", _RAISE)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise file.refuse("There is no such file.", "Check the name and the drive.") from error
    except PermissionError as error:
        raise file.refuse("You have no permission to read it.", "Ask its owner for access, or copy it.") from error
    except OSError as error:
        raise file.refuse(f"The system could not read it ({error.strerror}).", "Copy it to this computer.") from error
    if not content.strip():
        raise file.refuse("The file is empty.", "Remove it, or download it again.")
    return content


def _shortened(sentences: list[str]) -> str:
    more = len(sentences) - _MOST_SENTENCES
    return " ".join(sentences[:_MOST_SENTENCES]) + (f" And {more:,} more like these." if more > 0 else "")


_MOST_SENTENCES = 3

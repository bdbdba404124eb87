"""Which reader takes which file: the table of formats, and `read`. Knows no extraction."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from briefing_app.errors import ReadingError
from briefing_app.model import Source
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.sources import sources_of

Reader = Callable[[RawFile], tuple[Document, ...]]

READERS: Mapping[str, str] = {
    ".txt": "plain_text",
    ".text": "plain_text",
    ".md": "plain_text",
    ".markdown": "plain_text",
    ".html": "web_page",
    ".htm": "web_page",
    ".xhtml": "web_page",
}
"""The reader of each suffix: module `readers.NAME` with a function `read_NAME`, loaded when first needed."""


def read(path: Path, limits: Limits = LIMITS) -> tuple[Source, ...]:
    """Return the sources in a file, in its order: one as a rule, many in a feed, table or archive.

    Raises:
        ReadingError: The file cannot be read; the message says which file, why, and what to do.
    """
    file = RawFile(str(path), _content(path, limits), limits)
    name = READERS.get(file.suffix, "plain_text")
    try:
        documents = _reader(name)(file)
    except RecursionError as error:
        raise file.refuse("Its parts are nested too deeply.", _SAVE_ANEW) from error
    except MemoryError as error:
        raise file.refuse(f"It takes more than {limits.memory_mb} MB of memory.", _RAISE) from error
    if not any(document.text.strip() for document in documents):
        raise file.refuse("There is no text in it.", "Remove it, or open it to see what it holds.")
    return sources_of(file, documents, name)


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
        size = path.stat().st_size
        if not path.is_file():
            raise file.refuse("It is no ordinary file.", "Choose a document.")
        if size > limits.file_mb * 1024 * 1024:
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


__all__ = ["READERS", "ReadingError", "read"]

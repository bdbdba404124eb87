"""From a file on disk to its sources: the checks that need no reader, the reader, the files inside. Knows no format."""

from dataclasses import replace
from pathlib import Path

from briefing_app.errors import ReadingError
from briefing_app.model import Source
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.limits import LIMITS, Limits
from briefing_app.reading.registry import choose_reader, reader_named
from briefing_app.reading.sources import sources_of


def read(path: Path, limits: Limits = LIMITS) -> tuple[Source, ...]:
    """Return the sources in a file, in its order: one as a rule, many in a feed, table or archive.

    Parts that could not be read are told in the notes of the first source.

    Raises:
        ReadingError: Nothing in the file can be read; the message says which file, why, and what to do.
    """
    return _sources(RawFile(str(path), content_of(path, limits), limits))


def read_part(file: RawFile) -> tuple[Source, ...]:
    """Return the sources in a file that was found in another one; archives in it are not opened.

    Raises:
        ReadingError: Nothing in it can be read.
    """
    return _sources(file, is_part=True)


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
    reader, note = choose_reader(file, is_part=is_part)
    items = _read(file, reader)
    documents = [item for item in items if isinstance(item, Document) and item.text.strip()]
    parts = [item for item in items if isinstance(item, RawFile)]
    found = {source.id: source for source in sources_of(file, documents, reader)}
    notes = [note] if note else []
    lost = [note for item in items if isinstance(item, Document) and not item.text.strip() for note in item.notes]
    for part in parts:
        try:
            if is_part:
                raise part.refuse("Archives inside archives are opened one level deep only.", "Unpack it first.")
            for source in _sources(part, is_part=True):
                found.setdefault(source.id, source)
        except ReadingError as error:
            notes.append(str(error))
    if not found:
        raise _nothing_in(file, [*lost, *(notes if parts else [])])
    return _with_notes(tuple(found.values()), notes)


def _nothing_in(file: RawFile, problems: list[str]) -> ReadingError:
    if problems and all(file.name in problem for problem in problems):
        return ReadingError(" ".join(_few(problems)))
    reason = " ".join(["There is no text in it.", *_few(problems)])
    return file.refuse(reason, "Remove it, or open it to see what it holds.")


def _with_notes(sources: tuple[Source, ...], notes: list[str]) -> tuple[Source, ...]:
    first, *others = sources
    return (replace(first, notes=(*first.notes, *_few(notes))), *others)


def _read(file: RawFile, name: str) -> tuple[Document | RawFile, ...]:
    try:
        return reader_named(name)(file)
    except RecursionError as error:
        raise file.refuse("Its parts are nested too deeply.", _SAVE_ANEW) from error
    except MemoryError as error:
        raise file.refuse(f"It takes more than {file.limits.memory_mb} MB of memory.", _RAISE) from error


_SAVE_ANEW = "Open it in the program it comes from and save it anew."
_RAISE = "If you trust it, read it again with raised limits."


def content_of(path: Path, limits: Limits) -> bytes:
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


def _few(sentences: list[str]) -> list[str]:
    more = len(sentences) - _MOST_SENTENCES
    return [*sentences[:_MOST_SENTENCES], *([f"And {more:,} more like these."] if more > 0 else [])]


_MOST_SENTENCES = 10

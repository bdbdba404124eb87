"""From folders and containers of any size to batches, one after the other. Reads no text and keeps no list."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.extras import parquet_file
from briefing_app.model import Problem
from briefing_app.reading import READERS
from briefing_app.reading.files import walk
from briefing_app.reading.readers.archive import is_left_alone
from briefing_app.reading.readers.web_archive import is_page
from briefing_app.reading.rows import TEXT_COLUMNS

_BATCH_BYTES = 64 * 1024 * 1024

_Places = Iterator[tuple[Place, int]]
"""Where each document is, and about how many bytes it has."""


class _UnreadableError(Exception):
    """A container gives no documents, or none further on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def batches(
    inputs: Iterable[Path], size: int, problems: list[Problem], leave_out: Path | None = None
) -> Iterator[Batch]:
    """Yield what there is to do; the same inputs give the same batches.

    Args:
        inputs: Folders, containers and single documents.
        size: Documents in a batch, at most.
        problems: Gets a line for each input that gives none.
        leave_out: A folder whose files are no input: the archive itself may lie within one.
    """
    for path in inputs:
        if path.is_dir():
            yield from _in_folder(path, size, problems, leave_out)
        elif path.exists():
            yield from _of_file(path, size, problems)
        else:
            problems.append(Problem(str(path), "There is no such file or folder.", "Check the name and the drive."))


def total_bytes(inputs: Iterable[Path], leave_out: Path | None = None) -> int:
    """Return about how many bytes there are to read; see `batches`."""
    every = (file for path in inputs for file in (_walked(path, [], leave_out) if path.is_dir() else [path]))
    return sum(file.stat().st_size for file in every if file.exists() and _is_read(file))


def _walked(folder: Path, problems: list[Problem], leave_out: Path | None) -> Iterator[Path]:
    return (path for path in walk(folder, problems) if leave_out is None or leave_out not in path.parents)


def _in_folder(folder: Path, size: int, problems: list[Problem], leave_out: Path | None) -> Iterator[Batch]:
    """Yield the batches of single documents of each folder, and those of each container in it."""
    files: list[Path] = []
    for path in _walked(folder, problems, leave_out):
        if _container(path):
            yield from _of_file(path, size, problems)
        elif _is_read(path):
            if files and (len(files) >= size or path.parent != files[0].parent):
                yield _files(files)
                files = []
            files.append(path)
    if files:
        yield _files(files)


def _of_file(path: Path, size: int, problems: list[Problem]) -> Iterator[Batch]:
    container = _container(path)
    if container is None:
        yield _files([path])
        return
    stat = path.stat()
    stamp = f"{stat.st_size}:{stat.st_mtime_ns}"
    try:
        for places, size_bytes in _shares(_PLACES[container](path), size):
            yield Batch(container, str(path), places, stamp, size_bytes)
    except _UnreadableError as error:
        problems.append(error.problem)


def _files(files: list[Path]) -> Batch:
    stats = [(path, path.stat()) for path in files]
    places = tuple(Place(at=stat.st_mtime_ns, length=stat.st_size, name=str(path)) for path, stat in stats)
    return Batch(Container.FILES, str(files[0].parent), places, size_bytes=sum(stat.st_size for _, stat in stats))


def _shares(places: _Places, size: int) -> Iterator[tuple[tuple[Place, ...], int]]:
    share: list[Place] = []
    size_bytes = 0
    for place, length in places:
        if share and (len(share) >= size or size_bytes + length > _BATCH_BYTES):
            yield tuple(share), size_bytes
            share, size_bytes = [], 0
        share.append(place)
        size_bytes += length
    if share:
        yield tuple(share), size_bytes


def _container(path: Path) -> Container | None:
    name = path.name.lower()
    return next((container for suffix, container in _SUFFIXES.items() if name.endswith(suffix)), None)


def _is_read(path: Path) -> bool:
    return path.suffix.lower() in READERS or _container(path) is not None


_SUFFIXES: Mapping[str, Container] = {
    ".jsonl": Container.LINES,
    ".ndjson": Container.LINES,
    ".parquet": Container.PARQUET,
    ".warc": Container.WEB_ARCHIVE,
    ".warc.gz": Container.WEB_ARCHIVE,
    ".zip": Container.ZIP,
}


def _lines(path: Path) -> _Places:
    at = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield Place(number, at, len(line)), len(line)
            at += len(line)


def _parquet_rows(path: Path) -> _Places:
    file = parquet_file(path)
    if file is None:
        raise _UnreadableError(Problem(str(path), "It is no Parquet file, or a damaged one.", "Write it anew."))
    if not {name.strip().lower().replace(" ", "_") for name in file.schema_arrow.names} & set(TEXT_COLUMNS):
        remedy = f"Name the column with the articles “text” (or {', '.join(TEXT_COLUMNS[1:4])})."
        raise _UnreadableError(Problem(str(path), "It has no column with a text.", remedy))
    number = 0
    for group in range(file.num_row_groups):
        found = file.metadata.row_group(group)
        for row in range(found.num_rows):
            number += 1
            yield Place(number, group, row), found.total_byte_size // max(1, found.num_rows)


def _records(path: Path) -> _Places:
    number = 0
    try:
        with path.open("rb") as stream:
            records = ArchiveIterator(stream)
            for record in records:
                at = records.get_record_offset()
                if is_page(record):
                    number += 1
                    yield Place(number, at), int(record.rec_headers.get_header("Content-Length") or 0)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
        reason = f"The web archive is damaged after page {number:,}." if number else "It is no web archive."
        raise _UnreadableError(Problem(str(path), reason, "Download it again.")) from error


def _members(path: Path) -> _Places:
    try:
        with ZipFile(path) as archive:
            infos = sorted(archive.infolist(), key=lambda info: info.filename)
    except (BadZipFile, OSError, ValueError) as error:
        raise _UnreadableError(Problem(str(path), "The archive is damaged.", "Download or pack it again.")) from error
    for number, info in enumerate(infos, start=1):
        if info.file_size and not info.filename.endswith("/") and not is_left_alone(info.filename):
            yield Place(number, 0, info.compress_size, info.filename), info.compress_size


_PLACES: Mapping[Container, Callable[[Path], _Places]] = {
    Container.LINES: _lines,
    Container.PARQUET: _parquet_rows,
    Container.WEB_ARCHIVE: _records,
    Container.ZIP: _members,
}

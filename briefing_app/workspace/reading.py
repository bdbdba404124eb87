"""Read many documents, side by side in other processes, with a result for each as it comes."""

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import msgspec

from briefing_app.errors import ReadingError
from briefing_app.extraction import merge
from briefing_app.model import Event, Problem, Source
from briefing_app.reading import LIMITS, Answer, Limits, RefusedError, Task, WorkerPool, expand
from briefing_app.worker import MODULE, Reading, Request, read_and_extract

_PLAIN = {".txt", ".md"}
_SMALL_BYTES = 300_000
"""So much plain text is read within the time that a worker process takes to start."""


def worker_pool(size: int = 2) -> WorkerPool:
    """Return a pool for `read_sources`; its processes start with the first file. `cancel` may come from any thread."""
    return WorkerPool([sys.executable, "-m", MODULE], size)


def read_sources(
    paths: Iterable[Path],
    published: date | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    pool: WorkerPool | None = None,
    limits: Limits = LIMITS,
) -> Iterator[Reading]:
    """Yield what each file gives, as it comes, in any order.

    Folders are searched. A file that cannot be read gives a reading without sources and with a problem.

    Args:
        paths: Files and folders.
        published: The publication day of all of them, if the user gave one.
        cancelled: Asked between files; once it says so, nothing more is read.
        pool: Does the reading, and stays; without one, a little plain text is read here and anything else by a pool
            that ends with the last file.
        limits: What one file may cost; `LIMITS.raised()` for files the user trusts.
    """
    files, problems = expand(paths)
    if problems:
        yield Reading(problems=tuple(problems))
    for reading in _read(files, published, pool, limits):
        yield reading
        if cancelled():
            return


def read_again(sources: Iterable[Source], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Reading]:
    """Yield the events of sources as the rules find them now, as they come, in any order; no file is opened.

    Args:
        sources: Those of a dossier that was made by earlier rules (`workspace.is_outdated`).
        cancelled: Asked between sources; once it says so, nothing more is read.
    """
    pool = worker_pool()
    try:
        for answer in pool.run(Task(one.path, Request(one.path, source=one)) for one in sources):
            yield _reading(answer)
            if cancelled():
                return
    finally:
        pool.close()


def _read(
    files: tuple[Path, ...], published: date | None, pool: WorkerPool | None, limits: Limits
) -> Iterator[Reading]:
    if pool:
        yield from _read_by(pool, files, published, limits)
    elif _is_little(files):
        yield from (_read_here(file, published, limits) for file in files)
    else:
        pool = worker_pool()
        try:
            yield from _read_by(pool, files, published, limits)
        finally:
            pool.close()


def _is_little(files: tuple[Path, ...]) -> bool:
    plain = all(file.suffix.lower() in _PLAIN for file in files)
    return plain and sum(file.stat().st_size for file in files if file.exists()) <= _SMALL_BYTES


def _read_here(file: Path, published: date | None, limits: Limits) -> Reading:
    try:
        return read_and_extract(file, published, limits)
    except RefusedError as error:
        return Reading(problems=(error.problem,), path=str(file))
    except ReadingError as error:
        return Reading(problems=(Problem(str(file), str(error)),), path=str(file))


def _read_by(pool: WorkerPool, files: tuple[Path, ...], published: date | None, limits: Limits) -> Iterator[Reading]:
    for answer in pool.run(Task(str(file), Request(str(file), published, limits=limits), limits) for file in files):
        yield _reading(answer)


def _reading(answer: Answer) -> Reading:
    if answer.problem:
        return Reading(problems=(answer.problem,), path=answer.task.name)
    return msgspec.json.decode(answer.value, type=Reading)


def events_of(readings: Iterable[Reading]) -> tuple[Event, ...]:
    """Return the events that all readings tell together, in order of time: what a new dossier would suggest."""
    pairs = {
        source.id: (source, drafts) for one in readings for source, drafts in zip(one.sources, one.drafts, strict=True)
    }
    return merge(list(pairs.values()))

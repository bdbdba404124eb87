"""Read documents in the background, with progress by file. Knows no dossier: what was read is handed over."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from briefing_app.reading import LIMITS, Limits, WorkerPool, expand
from briefing_app.ui.jobs import Job
from briefing_app.ui.translation import tr
from briefing_app.workspace import Reading
from briefing_app.workspace.reading import read_sources, worker_pool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long piece of work is.

    Attributes:
        label: What is being done, in the user's language.
        total: How many steps there are; 0 if nobody knows.
    """

    label: str
    done: int = 0
    total: int = 0


class Intake(QObject):
    """Reads one batch of files and folders after another.

    Signals:
        progressed: Reading goes on (`Progress`), or the last batch has ended (None).
        read: Some files are done (a tuple of `Reading`, those with problems too).
        failed: Reading stopped as a whole, with an error that the user can mend.
    """

    progressed = Signal(object)
    read = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[tuple[Path, ...], Limits]] = []
        self._job: Job | None = None
        self._done = self._total = 0
        self._pool: WorkerPool | None = None

    def prepare(self) -> None:
        """Start the processes that read and keep them, so that the next batch need not wait until they have loaded."""
        if self._pool is None and self._job is None:
            self._pool = worker_pool()
            self._pool.start()

    def close(self) -> None:
        """Stop reading, and end the processes that were kept."""
        self.cancel()
        if self._pool:
            self._pool.close()
            self._pool = None

    def add(self, paths: Sequence[Path], limits: Limits = LIMITS) -> None:
        """Read these within the limits, after what is being read now."""
        if paths:
            self._waiting.append((tuple(paths), limits))
        if self._job is None and self._waiting:
            self._start()

    def cancel(self) -> None:
        """Stop reading, and forget what waits; what was read is kept."""
        self._waiting.clear()
        if self._job:
            self._job.cancel()

    def _start(self) -> None:
        paths, limits = self._waiting.pop(0)
        self._done = self._total = 0
        self._job = Job(_reading_of(paths, limits, self._pool), self)
        self._job.arrived.connect(self._take)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._end)
        self._job.start()
        self._report()

    def _take(self, results: tuple[object, ...]) -> None:
        self._total += sum(result for result in results if isinstance(result, int))
        readings = tuple(result for result in results if isinstance(result, Reading))
        self._done += sum(bool(reading.path) for reading in readings)
        self._report()
        if readings:
            self.read.emit(readings)

    def _report(self) -> None:
        self.progressed.emit(Progress(tr("Reading documents"), self._done, self._total))

    def _end(self) -> None:
        cast("Job", self._job).deleteLater()
        self._job = None
        if self._waiting:
            self._start()
        else:
            self.progressed.emit(None)


def _reading_of(
    paths: Sequence[Path], limits: Limits, pool: WorkerPool | None
) -> Callable[[Callable[[], bool]], Iterator[object]]:
    """Return work that yields how many files there are, then what each gave."""

    def work(is_cancelled: Callable[[], bool]) -> Iterator[object]:
        files, _ = expand(paths)
        yield len(files)
        yield from read_sources(paths, cancelled=is_cancelled, pool=pool, limits=limits)

    return work

"""Run batches on the cores of this machine: a thread and a worker process for each."""

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import SimpleQueue

from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done, do_batch
from briefing_app.archive.isolation import archive_pool
from briefing_app.reading import LIMITS, Limits, WorkerPool


def work_here(batches: Iterable[Batch], folder: Path, workers: int = 2, limits: Limits = LIMITS) -> Iterator[Done]:
    """Yield each batch as it is done, in any order; leaving early drops what is under way.

    Batches are taken from the iterable one by one, so that it may be longer than memory.

    Raises:
        ArchiveError: One cannot be written; the others are as they are.
    """
    shift = _Shift(batches, folder, limits)
    pools = [archive_pool() for _ in range(workers)]
    threads = [threading.Thread(target=shift.work, args=(pool,), daemon=True) for pool in pools]
    for thread in threads:
        thread.start()
    try:
        yield from shift.results(len(threads))
    finally:
        shift.stop()
        for pool in pools:
            pool.close()
        for thread in threads:
            thread.join()
        for pool in pools:
            pool.close()  # a thread in the midst of a batch may have started a process anew


class _Shift:
    """The batches that threads take from, and what came of them."""

    def __init__(self, batches: Iterable[Batch], folder: Path, limits: Limits) -> None:
        self._batches = iter(batches)
        self._folder, self._limits = folder, limits
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._results: SimpleQueue[Done | BaseException | None] = SimpleQueue()

    def work(self, pool: WorkerPool) -> None:
        """Do batches until there are no more."""
        try:
            while (batch := self._next()) is not None:
                done = do_batch(batch, self._folder, pool, self._limits)
                self._results.put(done)
        except BaseException as error:  # noqa: BLE001 - it is raised again where the results are taken
            self._results.put(error)
        finally:
            self._results.put(None)

    def results(self, workers: int) -> Iterator[Done]:
        """Yield what came of the batches until all workers have ended."""
        while workers:
            result = self._results.get()
            if isinstance(result, BaseException):
                raise result
            if result is None:
                workers -= 1
            else:
                yield result

    def stop(self) -> None:
        """Let no worker take another batch."""
        self._stopped.set()

    def _next(self) -> Batch | None:
        with self._lock:
            return None if self._stopped.is_set() else next(self._batches, None)

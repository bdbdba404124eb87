"""Hand batches out to a cluster a few at a time, and again those it gave up. Knows the client by what it is asked."""

from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import msgspec

from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done
from briefing_app.archive.extras import extra
from briefing_app.errors import ArchiveError

_WAITING = 3
"""Batches on their way to each thread of the cluster: enough that none waits, few enough to stay small here."""
MOST_TIMES = 10
"""How often a batch is handed out. The scheduler gives it up when the fourth worker dies that had it, or had it only in
its queue; it was not to blame, since its documents are read in processes of their own."""
_PATIENCE = 300
"""Seconds without any result after which it is asked whether there are workers still."""
_GO_ON = "What was done stays: run the same command again to go on."


@dataclass(frozen=True, slots=True)
class _HandedOut:
    batch: Batch
    future: Any
    times: int


class HandingOut:
    """The batches that a cluster has in hand.

    Each is handed out under a key of its own: a key that was given up once keeps its count of dead workers when the
    scheduler is asked to try it again, and its answer may come before the client has begun to wait for it.
    """

    def __init__(self, client: Any, task: Any, folder: Path, patience: float = _PATIENCE) -> None:  # noqa: ANN401
        self._client, self._task, self._folder = client, task, str(folder)
        self._patience = patience
        self._killed: type[Exception] = extra("distributed", "cluster").KilledWorker
        self._out: dict[str, _HandedOut] = {}
        self._ended: SimpleQueue[str] = SimpleQueue()

    def results(self, batches: Iterable[Batch]) -> Iterator[Done]:
        """Yield each batch as it is done, in any order.

        Raises:
            ArchiveError: The workers died with one batch again and again, or all left, or the scheduler did.
        """
        todo = iter(batches)
        for batch in islice(todo, _WAITING * max(1, sum(self._client.nthreads().values()))):
            self._hand_out(batch)
        while self._out:
            done = self._result(self._next_ended())
            if done is not None:
                for batch in islice(todo, 1):
                    self._hand_out(batch)
                yield done

    def _hand_out(self, batch: Batch, times: int = 1) -> None:
        future = self._client.submit(self._task, msgspec.json.encode(batch), self._folder, pure=False)
        self._out[future.key] = _HandedOut(batch, future, times)
        future.add_done_callback(lambda ended: self._ended.put(ended.key))

    def _next_ended(self) -> _HandedOut:
        while True:
            try:
                return self._out.pop(self._ended.get(timeout=self._patience))
            except Empty:
                self._check_workers()

    def _result(self, ended: _HandedOut) -> Done | None:
        """Return what a batch gave; None if it had to be handed out again."""
        try:
            return msgspec.json.decode(ended.future.result(timeout=self._patience), type=Done)
        except (self._killed, TimeoutError) as error:  # a result is gone with its worker, and is worked out anew
            if ended.times == MOST_TIMES:
                raise ArchiveError(
                    f"The workers died {MOST_TIMES} times over with the same documents of “{ended.batch.path}”. Look "
                    f"at their logs: they may be short of memory. {_GO_ON}"
                ) from error
            self._check_workers()
            self._hand_out(ended.batch, ended.times + 1)
            return None
        except CancelledError as error:
            raise ArchiveError(f"The scheduler went away. Start it again. {_GO_ON}") from error
        finally:
            ended.future.release()

    def _check_workers(self) -> None:
        if not self._client.nthreads():
            raise ArchiveError(f"The cluster has lost all its workers. Start some again. {_GO_ON}")

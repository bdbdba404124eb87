"""What becomes of batches whose workers, results or scheduler are lost; the cluster is played."""

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import msgspec
import pytest
from distributed import KilledWorker

from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.doing import Done
from briefing_app.archive.handing_out import MOST_TIMES, HandingOut
from briefing_app.errors import ArchiveError

KILLED = KilledWorker("a batch", None, 3)
BATCHES = tuple(Batch(Container.LINES, f"{number}.jsonl", (Place(1),)) for number in range(20))


@dataclass(eq=False)
class PlayedFuture:
    key: str
    outcome: Done | BaseException | None

    def add_done_callback(self, call: "Callable[[PlayedFuture], None]") -> None:
        if self.outcome is not None:
            call(self)

    def result(self, timeout: float) -> bytes:
        assert timeout
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return msgspec.json.encode(self.outcome)

    def release(self) -> None:
        """Nothing is kept of it."""


@dataclass
class PlayedCluster:
    """A client whose tasks end as told, one outcome after the other; None never ends. Then they end well."""

    outcomes: Iterator[BaseException | None] = field(default_factory=lambda: iter(()))
    workers: int = 1
    keys: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def nthreads(self) -> dict[str, int]:
        return {f"worker {number}": 1 for number in range(self.workers)}

    def submit(self, task: object, batch: bytes, folder: str, pure: bool) -> PlayedFuture:
        assert task is not None
        assert folder == "archive"
        assert not pure
        self.keys.append(f"task {next(self._numbers)}")
        done = Done(msgspec.json.decode(batch, type=Batch).name, 1, 1)
        return PlayedFuture(self.keys[-1], next(self.outcomes, done))


def handed_out(cluster: PlayedCluster, batches: tuple[Batch, ...] = BATCHES) -> list[str]:
    shift = HandingOut(cluster, object(), Path("archive"), patience=0.01)
    return [done.batch for done in shift.results(batches)]


def test_every_batch_is_done_once() -> None:
    cluster = PlayedCluster()

    assert sorted(handed_out(cluster)) == sorted(batch.name for batch in BATCHES)
    assert len(cluster.keys) == len(BATCHES)


@pytest.mark.parametrize("loss", [KILLED, TimeoutError()], ids=["workers", "result"])
def test_what_is_lost_with_its_worker_is_handed_out_anew(loss: Exception) -> None:
    cluster = PlayedCluster(iter([loss] * (MOST_TIMES - 1)))

    assert sorted(handed_out(cluster)) == sorted(batch.name for batch in BATCHES)
    assert len(set(cluster.keys)) == len(BATCHES) + MOST_TIMES - 1


def test_a_batch_that_always_kills_its_workers_ends_the_run() -> None:
    cluster = PlayedCluster(iter([KILLED] * MOST_TIMES))

    with pytest.raises(ArchiveError, match=r"died 10 times over with the same documents of “0.jsonl”"):
        handed_out(cluster, BATCHES[:1])


def test_a_cluster_without_workers_is_not_waited_for() -> None:
    cluster = PlayedCluster(iter([None]), workers=0)

    with pytest.raises(ArchiveError, match="has lost all its workers"):
        handed_out(cluster, BATCHES[:1])


def test_a_scheduler_that_goes_away_is_told() -> None:
    cluster = PlayedCluster(iter([CancelledError()]))

    with pytest.raises(ArchiveError, match="The scheduler went away"):
        handed_out(cluster)


def test_no_more_is_handed_out_than_the_threads_need_next() -> None:
    cluster = PlayedCluster(workers=2)
    results = HandingOut(cluster, object(), Path("archive")).results(BATCHES)

    next(results)

    assert len(cluster.keys) == 7

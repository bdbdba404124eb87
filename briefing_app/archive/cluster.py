"""Run batches on a Dask cluster: the scheduler shares them out, and shares out again those of workers that died."""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from briefing_app import __version__
from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done, do_batch
from briefing_app.archive.extras import extra
from briefing_app.archive.handing_out import HandingOut
from briefing_app.archive.isolation import archive_pool
from briefing_app.errors import ArchiveError
from briefing_app.extraction import RULES_VERSION
from briefing_app.reading import WorkerPool

_PLUGIN = "briefing-app"
_DEATHS = 5
"""Workers that may die while all are told what they need."""


def work_on_cluster(batches: Iterable[Batch], folder: Path, address: str, seconds: float = 10) -> Iterator[Done]:
    """Yield each batch as it is done, in any order. All workers must see the inputs and `folder` under these paths.

    Args:
        batches: Taken one by one, a few ahead of the cluster.
        folder: The archive.
        address: Of the scheduler: `tcp://host:8786`.
        seconds: How long to wait for the scheduler, and then for a first worker.

    Raises:
        ArchiveError: No scheduler answers, it has no workers, a worker has another version, one cannot write, or the
            workers are lost; what was done stays.
    """
    distributed = extra("distributed", "cluster")
    with _client(distributed, address, seconds) as client:
        _check_workers(client, address, seconds)
        _give_processes(distributed, client)
        yield from HandingOut(client, do_on_worker, folder).results(batches)


def _client(distributed: Any, address: str, seconds: float) -> Any:  # noqa: ANN401 - an untyped library
    try:
        asyncio.run(_knock(distributed, address, seconds))
        return distributed.Client(address, timeout=seconds, set_as_default=False)
    except (OSError, ValueError) as error:  # a time-out is an OSError
        raise ArchiveError(
            f"No scheduler answers at “{address}”. Start one with “dask scheduler”, and name its address: "
            "tcp://host:8786."
        ) from error


async def _knock(distributed: Any, address: str, seconds: float) -> None:  # noqa: ANN401
    """Connect and leave: a client would wait for ever at a port that is not a scheduler's, such as the dashboard's."""
    connect = extra("distributed.comm", "cluster").connect
    keys = distributed.Security().get_connection_args("client")
    connection = await asyncio.wait_for(connect(address, timeout=seconds, **keys), seconds)
    await connection.close()


def _check_workers(client: Any, address: str, seconds: float) -> None:  # noqa: ANN401
    with suppress(TimeoutError):  # those that were started with this run may come a little later
        client.wait_for_workers(1, timeout=seconds)
    versions = client.run(_versions, on_error="return")
    if not versions:
        raise ArchiveError(f"The scheduler at “{address}” has no workers. Start some with: dask worker {address}")
    for worker, version in versions.items():
        if isinstance(version, OSError):
            continue  # it died just now: another takes its place, or none does, which is seen later
        if isinstance(version, Exception):
            raise ArchiveError(_other(worker, "does not have this program")) from version
        if version != _versions():
            raise ArchiveError(_other(worker, f"has version {version[0]}, rules {version[1]}"))


def _give_processes(distributed: Any, client: Any) -> None:  # noqa: ANN401
    """Let all workers have reading processes, those too that come later."""
    plugin = _plugin(distributed)
    for left in reversed(range(_DEATHS)):
        try:
            client.register_plugin(plugin(), name=_PLUGIN)
        except OSError as error:  # a worker died in the midst of it
            if not left:
                raise ArchiveError("Workers die again and again. Look at their logs, then run it again.") from error
        else:
            return


def _other(worker: str, fault: str) -> str:
    return (
        f"The worker {worker} {fault}: events of different rules would mix. "
        f"Install version {__version__} (rules {RULES_VERSION}) on all workers."
    )


def _versions() -> tuple[str, str]:
    return __version__, RULES_VERSION


def _plugin(distributed: Any) -> Any:  # noqa: ANN401
    """Return the class of what a worker keeps from batch to batch: its reading processes, one a thread."""

    class ReadingProcesses(distributed.WorkerPlugin):  # type: ignore[misc]
        def setup(self, worker: Any) -> None:  # noqa: ANN401
            self.free = [archive_pool() for _ in range(worker.state.nthreads)]

        def teardown(self, worker: Any) -> None:  # noqa: ANN401
            del worker
            for pool in self.free:
                pool.close()

    return ReadingProcesses


def do_on_worker(batch: bytes, folder: str) -> bytes:
    """Do one batch on a worker of the cluster; in JSON, as everything that leaves a process here."""
    distributed = extra("distributed", "cluster")
    free: list[WorkerPool] = distributed.get_worker().plugins[_PLUGIN].free
    pool = free.pop()
    try:
        return msgspec.json.encode(do_batch(msgspec.json.decode(batch, type=Batch), Path(folder), pool))
    finally:
        free.append(pool)

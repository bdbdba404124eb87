"""Measure archives: `python -m tests.benchmarks.archive --rounds 20 --json`.

In each round two workers of a local Dask cluster are killed at random moments; what then stands in the archive is held
against one that was made in this process: events that are missing are lost, events that are there twice are twice.
`--scale` measures one process against two, what the engine costs, and the memory of the coordinator;
`--poison`, `--memory` and `--select` measure what their help says.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

import dask
import psutil
from distributed import Client, LocalCluster
from pyarrow import parquet

from briefing_app import archive, workspace
from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.chunks import read_chunk
from briefing_app.archive.inputs import batches
from briefing_app.archive.isolation import read_batch
from briefing_app.archive.making import Run
from briefing_app.model import EventFilter, EventKind
from briefing_app.reading import LIMITS, WorkerPool
from tests.archive.generated import write_lines
from tests.archive.poisonous_worker import OUTCOMES
from tests.archive.repeated import write_archive
from tests.benchmarks.briefing import processor_seconds

T = TypeVar("T")
KILLED = 2


def events_in(folder: Path) -> Counter[str]:
    """Return how often each event stands in an archive."""
    tables = (parquet.read_table(path, columns=["event"]) for path in sorted((folder / "events").glob("*.parquet")))
    return Counter(event for table in tables for event in table["event"].to_pylist())


def expected(lines: Path) -> Counter[str]:
    """Return the events that this process finds by itself."""
    return Counter(row.event for batch in batches([lines], 1000, []) for row in read_chunk(_plain(batch)).events)


def _plain(batch: Batch) -> object:
    """Return a batch as a worker process gets it."""
    return json.loads(json.dumps({**_fields(batch), "places": [_fields(place) for place in batch.places]}))


def _fields(value: Batch | Place) -> dict[str, object]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def kill_rounds(rounds: int, documents: int, seed: int) -> dict[str, object]:
    """Return how many events were lost and how many stand twice, over all rounds."""
    lost = twice = 0
    killed: list[int] = []
    with tempfile.TemporaryDirectory() as scratch:
        lines = write_lines(Path(scratch, "articles.jsonl"), documents)
        wanted = expected(lines)
        with cluster() as address:
            seconds = _round(lines, Path(scratch, "undisturbed"), address)
            for number in range(rounds):
                chance = random.Random(f"{seed}:{number}")  # noqa: S311 - the same each time is the point
                killer = threading.Thread(target=_kill, args=(address, chance, seconds, killed), daemon=True)
                killer.start()
                taken = _round(lines, Path(scratch, f"{number}"), address)
                killer.join()
                found = events_in(Path(scratch, f"{number}"))
                lost += (wanted - found).total()
                twice += (found - wanted).total()
                print(f"round {number + 1}: {taken:.0f} s, lost {lost}, twice {twice}", file=sys.stderr)
    return {
        "rounds": rounds,
        "documents": documents,
        "events": wanted.total(),
        "killed": len(killed),
        "lost": lost,
        "twice": twice,
    }


@contextmanager
def cluster() -> Iterator[str]:
    """Give the address of a cluster of two workers, which come back whenever they are killed.

    A local cluster gives a worker up that is away 15 seconds after it was lost, even if it was lost anew just then.
    """
    with (
        dask.config.set({"distributed.deploy.lost-worker-timeout": "1 day"}),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as made,
    ):
        yield made.scheduler_address


def _round(lines: Path, folder: Path, address: str) -> float:
    """Make an archive in some ten batches, and return the seconds it took."""
    began = time.perf_counter()
    size = max(1, sum(1 for _ in lines.open("rb")) // 10)
    for _ in Run([lines], folder, scheduler=address, size=size).results():
        pass
    return time.perf_counter() - began


def _kill(address: str, chance: random.Random, seconds: float, killed: list[int]) -> None:
    """Kill two workers, each at a random moment of the run."""
    moments = sorted(chance.uniform(0.05, 0.9) * seconds for _ in range(KILLED))
    began = time.perf_counter()
    with Client(address, set_as_default=False) as client:
        for moment in moments:
            time.sleep(max(0.0, began + moment - time.perf_counter()))
            client.wait_for_workers(1, timeout=60)  # those killed before may not be back yet
            if workers := [pid for pid in client.run(os.getpid, on_error="ignore").values() if pid]:
                with suppress(ProcessLookupError):
                    os.kill(victim := chance.choice(workers), signal.SIGKILL)
                    killed.append(victim)


def scale(documents: int) -> dict[str, object]:
    """Return what documents take by the function alone, by one process and by two, and the memory of the coordinator.

    The clock tells what two processes gain, on a machine that does nothing else; the processors' time tells what the
    engine costs over the function, whatever else goes on.
    """
    measured: dict[str, object] = {"documents": documents}
    with tempfile.TemporaryDirectory() as scratch:
        lines = write_lines(Path(scratch, "articles.jsonl"), documents)
        expected(write_lines(Path(scratch, "few.jsonl"), 20))  # the tables are loaded, as they are in a worker
        wanted, alone = taken(lambda: expected(lines))
        measured |= {"events": wanted.total(), "alone": alone, "ms_a_document": round(1000 * alone.used / documents, 2)}
        for workers in (1, 2):
            run = Run([lines], Path(scratch, f"here-{workers}"), workers)
            _, measured[f"workers_{workers}"] = taken(lambda run=run: list(run.results()))
            measured[f"same_{workers}"] = events_in(run.folder) == wanted
        measured["bytes"] = sum(path.stat().st_size for path in run.folder.rglob("*.parquet"))
    measured["coordinator_mb"] = round(psutil.Process().memory_info().rss / 2**20)
    return measured


class Taken(NamedTuple):
    """Seconds by the clock, and of the processors: this process and those that it started."""

    clock: float
    used: float


def taken(work: Callable[[], T]) -> tuple[T, Taken]:
    """Return what some work gives and what it takes."""
    used, began = processor_seconds(), time.perf_counter()
    result = work()
    return result, Taken(round(time.perf_counter() - began, 2), round(processor_seconds() - used, 2))


def poisoned(count: int) -> dict[str, object]:
    """Return what becomes of batches of 45 documents, one of which kills, hangs or swells its process."""
    kinds, limits = list(OUTCOMES), replace(LIMITS, seconds=2, memory_mb=400)
    documents: list[int] = []
    lost: list[int] = []
    pool = WorkerPool([sys.executable, "-m", "tests.archive.poisonous_worker"], size=1)
    for number in range(count):
        poison = kinds[number % len(kinds)]
        places = tuple(Place(place, name=poison if place == 23 else "good") for place in range(45))
        found = read_batch(Batch(Container.LINES, f"{number}.jsonl", places), pool, limits)
        documents.append(len(found.documents))
        lost.append(len(found.lost))
    pool.close()
    return {"batches": count, "quarantined": sum(lost), "others": 44 * count, "others_done": sum(documents)}


def memory(documents: int) -> dict[str, object]:
    """Return the most memory that this process takes for a tenth of some short documents, and then for all."""
    most: dict[str, object] = {}
    for count in (documents // 10, documents):
        with tempfile.TemporaryDirectory() as scratch:
            run = Run([write_lines(Path(scratch, "articles.jsonl"), count, length=1)], Path(scratch, "a"))
            taken = [psutil.Process().memory_info().rss for _ in run.results()]
            most[f"mb_{count}"] = round(max(taken) / 2**20)
    return most


WANTED = EventFilter(
    countries=frozenset({"IR"}),
    first_day=date(2026, 2, 1),
    last_day=date(2026, 2, 7),
    kinds=frozenset({EventKind.STATEMENT, EventKind.TREATY, EventKind.SANCTION}),
)
"""One event in a hundred."""


def selection(events: int) -> dict[str, object]:
    """Return how long it takes to count and to take a hundredth of many events, and what the processors did for it."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "archive")
        total = write_archive(folder, events)
        began = time.perf_counter()
        counts = archive.count(folder, WANTED)
        counted, used = time.perf_counter(), time.process_time()
        with workspace.new_dossier(Path(scratch, "a.dossier")) as dossier:
            workspace.add_readings(dossier, archive.select(folder, WANTED))
        return {
            "archived": total,
            "wanted": counts.events,
            "documents": counts.documents,
            "count_seconds": round(counted - began, 2),
            "dossier_seconds": round(time.perf_counter() - counted, 2),
            "dossier_processor_seconds": round(time.process_time() - used, 2),
        }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=0, help="rounds in which two workers are killed")
    parser.add_argument("--documents", type=int, default=200, help="in each round")
    parser.add_argument("--scale", type=int, default=0, help="measure so many documents by one process and by two")
    parser.add_argument("--select", type=int, default=0, help="measure a selection out of so many events")
    parser.add_argument("--poison", type=int, default=0, help="read so many batches with one bad document in each")
    parser.add_argument("--memory", type=int, default=0, help="measure this process for so many documents and a tenth")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    options = parser.parse_args()
    result: dict[str, object] = {}
    if options.rounds:
        result |= kill_rounds(options.rounds, options.documents, options.seed)
    if options.scale:
        result["scale"] = scale(options.scale)
    if options.select:
        result["select"] = selection(options.select)
    if options.poison:
        result["poison"] = poisoned(options.poison)
    if options.memory:
        result["memory"] = memory(options.memory)
    print(json.dumps(result, indent=2) if options.json else result)
    return 1 if result.get("lost") or result.get("twice") else 0


if __name__ == "__main__":
    sys.exit(main())

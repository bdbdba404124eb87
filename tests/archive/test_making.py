"""Runs, stopped and begun anew, here and on a cluster, give one and the same archive."""

import socket
from collections import Counter
from pathlib import Path

import pytest
from pyarrow import parquet

from briefing_app.archive import Progress, Run
from briefing_app.archive.cluster import work_on_cluster
from briefing_app.archive.doing import Done
from briefing_app.archive.extras import extra
from briefing_app.errors import ArchiveError
from tests.archive.conftest import COUNT


def events_in(folder: Path) -> Counter[str]:
    tables = (parquet.read_table(path) for path in (folder / "events").glob("*.parquet"))
    return Counter(event for table in tables for event in table["event"].to_pylist())


@pytest.fixture(scope="module")
def whole(inputs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """Return the events of an archive made without a stop."""
    run = Run([inputs["a.jsonl"]], tmp_path_factory.mktemp("whole") / "a", workers=1, size=2)
    list(run.results())
    return events_in(run.folder)


def test_a_run_that_was_stopped_goes_on_where_it_was(
    inputs: dict[str, Path], whole: Counter[str], tmp_path: Path
) -> None:
    run = Run([inputs["a.jsonl"]], tmp_path / "a", workers=2, size=2)

    results = run.results()
    first = next(results)
    results.close()
    again = list(run.results())

    assert not first.is_old
    assert first.batch in {done.batch for done in again if done.is_old}
    assert events_in(run.folder) == whole
    assert run.totals().documents == COUNT


def test_two_inputs_give_one_archive(inputs: dict[str, Path], tmp_path: Path) -> None:
    run = Run([inputs["a.zip"], inputs["files"], tmp_path / "gone"], tmp_path / "a", workers=2)

    done = list(run.results())

    assert sum(one.documents for one in done) == 2 * COUNT
    assert [problem.reason for problem in run.problems] == ["There is no such file or folder."]


def test_a_cluster_gives_the_same_events(inputs: dict[str, Path], whole: Counter[str], tmp_path: Path) -> None:
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, dashboard_address=":0", protocol="tcp"
    ) as cluster:
        run = Run([inputs["a.jsonl"]], tmp_path / "a", scheduler=cluster.scheduler_address, size=2)
        list(run.results())

    assert events_in(run.folder) == whole


def test_a_port_that_is_no_schedulers_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"

        with pytest.raises(ArchiveError, match=f"No scheduler answers at “{address}”"):
            list(work_on_cluster((), tmp_path, address, seconds=0.1))


def test_a_scheduler_that_is_not_there_is_told(inputs: dict[str, Path], tmp_path: Path) -> None:
    run = Run([inputs["a.jsonl"]], tmp_path / "a", scheduler="no such address")

    with pytest.raises(ArchiveError, match="No scheduler answers at “no such address”"):
        list(run.results())


def test_a_missing_package_is_told_with_what_installs_it() -> None:
    with pytest.raises(ArchiveError, match=r'package “no_such_package”.*pip install "briefing-app\[cluster\]"'):
        extra("no_such_package.part", "cluster")


@pytest.mark.parametrize(
    ("progress", "seconds", "line"),
    [
        (Progress(0), 0, "0 documents, 0 events"),
        (
            Progress(1000).after(Done("a", 250, 50, 400, 2)),
            10,
            "25 %: 50 documents, 400 events, 5 documents a second, 2 in quarantine, about a minute left",
        ),
        (
            Progress(100_000).after(Done("a", 50_000, is_old=True)).after(Done("b", 100, 10, 80)),
            10,
            "50 %: 10 documents, 80 events, 1 documents a second, about 83 min left",
        ),
        (Progress(100).after(Done("a", 100, 10, 80)), 1, "100 %: 10 documents, 80 events, 10 documents a second"),
    ],
)
def test_progress_is_told_in_a_line(progress: Progress, seconds: float, line: str) -> None:
    assert progress.line(seconds) == line

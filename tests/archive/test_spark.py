"""What Spark maps over its rows; Spark itself is played, since a desk has none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pyarrow

from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.archive.inputs import batches
from briefing_app.archive.making import Run
from briefing_app.archive.spark import do_rows, work_on_spark
from tests.archive.conftest import COUNT


@dataclass
class PlayedTable:
    rows: list[tuple[str]]

    def repartition(self, count: int) -> "PlayedTable":
        assert count == len(self.rows)
        return self

    def mapInArrow(  # noqa: N802 - as it is called there
        self, map_rows: Callable[[Iterator[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]], schema: str
    ) -> "PlayedTable":
        name, kind = schema.split()
        assert kind == "string"
        given = iter([pyarrow.RecordBatch.from_pydict({name: [row]}) for (row,) in self.rows])
        return PlayedTable([(row[name],) for table in map_rows(given) for row in table.to_pylist()])

    def collect(self) -> list[tuple[str]]:
        return self.rows


class PlayedSession:
    def createDataFrame(self, rows: list[tuple[str]], schema: str) -> PlayedTable:  # noqa: N802 - as it is called there
        assert schema == "json string"
        return PlayedTable(rows)


def prepared(folder: Path) -> Path:
    ArchiveFolder(folder).prepare()
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.parquet")}


def test_spark_gives_the_same_files_as_this_machine(inputs: dict[str, Path], tmp_path: Path) -> None:
    run = Run([inputs["a.jsonl"]], tmp_path / "here", workers=1, size=3)
    list(run.results())

    todo = batches([inputs["a.jsonl"]], 3, [])
    done = work_on_spark(PlayedSession(), todo, prepared(tmp_path / "spark"))

    assert sum(one.documents for one in done) == COUNT
    assert files_in(tmp_path / "spark") == files_in(run.folder)
    assert len(files_in(run.folder)) == 2 * 3


def test_rows_that_are_tried_again_are_passed_over(inputs: dict[str, Path], tmp_path: Path) -> None:
    batch = next(batches([inputs["a.zip"]], COUNT, []))
    rows = pyarrow.RecordBatch.from_pydict({"json": [encoded(batch)] * 2})

    (answer,) = do_rows(iter([rows]), prepared(tmp_path / "a"))

    first, second = (msgspec.json.decode(row, type=Done) for row in answer.column("json").to_pylist())
    assert (first.documents, first.is_old, second.is_old) == (COUNT, False, True)


def encoded(batch: Batch) -> str:
    return msgspec.json.encode(batch).decode()

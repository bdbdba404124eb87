"""Run batches on Spark: `batches` become rows, which `do_rows` works off. PySpark is the caller's own.

`mapInArrow` is taken, which makes no data frames of the rows; PySpark asks for pandas all the same.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from briefing_app.archive.batch import Batch
from briefing_app.archive.doing import Done, do_batch
from briefing_app.archive.extras import extra
from briefing_app.archive.isolation import archive_pool

_COLUMN = "json"


def work_on_spark(session: Any, batches: Iterable[Batch], folder: Path) -> tuple[Done, ...]:  # noqa: ANN401
    """Return the batches once all are done; executors must see the inputs and the prepared `folder` under these paths.

    Args:
        session: A `pyspark.sql.SparkSession`, 3.4 or later.
        batches: All of them are held by the driver; they name documents, and hold none.
        folder: The archive, after `ArchiveFolder.prepare()`.
    """
    rows = [(msgspec.json.encode(batch).decode(),) for batch in batches]
    table = session.createDataFrame(rows, f"{_COLUMN} string").repartition(max(1, len(rows)))
    done = table.mapInArrow(lambda tables: do_rows(tables, folder), f"{_COLUMN} string")
    # All at once, not row by row: Spark would not begin a partition before the last one was asked for.
    return tuple(msgspec.json.decode(row[0], type=Done) for row in done.collect())


def do_rows(tables: Iterable[Any], folder: Path) -> Iterator[Any]:
    """Yield, for each record batch of batches in JSON, one of what they gave; one reading process does them all."""
    arrow, pool = extra("pyarrow"), archive_pool()
    try:
        for table in tables:
            batches = (msgspec.json.decode(row, type=Batch) for row in table.column(0).to_pylist())
            done = [msgspec.json.encode(do_batch(batch, folder, pool)).decode() for batch in batches]
            yield arrow.RecordBatch.from_pydict({_COLUMN: done})
    finally:
        pool.close()

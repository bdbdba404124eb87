"""Rows to Parquet and the same bytes each time. Knows no archive."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from briefing_app.archive.extras import extra
from briefing_app.archive.rows import DocumentRow, EventRow

Row = DocumentRow | EventRow

_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "first_day": "date32",
        "last_day": "date32",
        "published": "date32",
        "number": "int32",
        "start": "int64",
        "end": "int64",
    }
)
"""Columns that are no text; `countries` is a list of texts."""


def write_rows(path: Path, kind: type[Row], rows: Sequence[Row]) -> None:
    """Write a table.

    Raises:
        OSError: The disk is full, or the folder cannot be written.
    """
    arrow, parquet = extra("pyarrow"), extra("pyarrow.parquet")
    columns = {field.name: [getattr(row, field.name) for row in rows] for field in fields(kind)}
    table = arrow.table({name: arrow.array(values, _type(arrow, name)) for name, values in columns.items()})
    parquet.write_table(table, path, compression="zstd", row_group_size=20_000)


def _type(arrow: Any, name: str) -> Any:  # noqa: ANN401 - an untyped library
    return arrow.list_(arrow.string()) if name == "countries" else getattr(arrow, _TYPES.get(name, "string"))()

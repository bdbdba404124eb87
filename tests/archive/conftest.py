"""A small input of each container, with the same documents in each."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from briefing_app.archive.isolation import archive_pool
from briefing_app.reading import WorkerPool
from tests.archive.generated import row
from tests.reading.samples import web_archive, zipped

COUNT = 7


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the path of each container, by its kind."""
    folder = tmp_path_factory.mktemp("inputs")
    rows = [row(number, 400) for number in range(COUNT)]
    (folder / "files").mkdir()
    for number, each in enumerate(rows):
        (folder / "files" / f"{number}.txt").write_text(_front(each), encoding="utf-8")
    (folder / "a.jsonl").write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
    parquet.write_table(pyarrow.Table.from_pylist(rows), folder / "a.parquet", row_group_size=3)
    # An address with a day in it would contradict what the page says of its own.
    pages = [web_archive(_page(each)).replace(b"/2026/03/05/muscat", b"/muscat") for each in rows]
    (folder / "a.warc").write_bytes(b"".join(pages))
    (folder / "a.warc.gz").write_bytes(b"".join(gzip.compress(page, mtime=0) for page in pages))
    (folder / "a.zip").write_bytes(zipped({f"{number}.txt": _front(each) for number, each in enumerate(rows)}))
    return {path.name: path for path in folder.iterdir()}


@pytest.fixture(scope="session")
def pool() -> Iterator[WorkerPool]:
    """Return one worker process for all tests that need one."""
    pool = archive_pool()
    yield pool
    pool.close()


def _front(each: dict[str, str]) -> str:
    return f"---\ntitle: {each['title']}\npublished: {each['published']}\n---\n{each['text']}\n"


def _page(each: dict[str, str]) -> bytes:
    paragraphs = "".join(f"<p>{line}</p>" for line in each["text"].split("\n"))
    head = f'<meta property="article:published_time" content="{each["published"]}"><title>{each["title"]}</title>'
    return f"<!DOCTYPE html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>".encode()

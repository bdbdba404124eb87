"""What is done in worker processes, and what documents that break them cost."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.archive.batch import Batch, Container, Place
from briefing_app.archive.chunks import Chunk, read_chunk
from briefing_app.archive.doing import do_batch
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.archive.inputs import batches
from briefing_app.archive.isolation import read_batch
from briefing_app.errors import ArchiveError
from briefing_app.reading import LIMITS, WorkerPool
from tests.archive.conftest import COUNT
from tests.archive.poisonous_worker import OUTCOMES

SHORT = replace(LIMITS, seconds=2, memory_mb=400)


@pytest.fixture(scope="module")
def only(inputs: dict[str, Path]) -> dict[str, Batch]:
    return {name: next(batches([path], 100, [])) for name, path in inputs.items()}


@pytest.mark.parametrize("name", ["files", "a.jsonl", "a.parquet", "a.warc", "a.warc.gz", "a.zip"])
def test_a_batch_gives_the_same_in_a_process_of_its_own(only: dict[str, Batch], name: str, pool: WorkerPool) -> None:
    found = read_batch(only[name], pool)

    assert found == read_chunk(_as_sent(only[name]))
    assert (len(found.documents), found.lost) == (COUNT, ())
    assert len(found.events) > COUNT


def test_every_container_gives_the_same_events(only: dict[str, Batch]) -> None:
    told = {
        name: sorted((row.edtf, row.title, row.kind) for row in _read(batch).events) for name, batch in only.items()
    }

    assert all(events == told["a.jsonl"] for events in told.values())


def test_a_quotation_stands_at_its_place(only: dict[str, Batch]) -> None:
    found = _read(only["a.parquet"])
    texts = {row.document: row.text for row in found.documents}

    assert all(texts[row.document][row.start : row.end] == row.quote for row in found.events)


def test_events_have_names_of_their_own_which_stay(only: dict[str, Batch]) -> None:
    first, second = ([row.event for row in _read(only["a.jsonl"]).events] for _ in range(2))

    assert first == second
    assert len(set(first)) == len(first)


def test_a_document_that_is_there_twice_comes_once(tmp_path: Path) -> None:
    line = '{"text": "Iran and Russia signed a treaty on 17 January 2025."}\n'
    (tmp_path / "a.jsonl").write_text(line * 3, encoding="utf-8")

    found = _read(next(batches([tmp_path / "a.jsonl"], 10, [])))

    assert len(found.documents) == 1
    assert len(found.events) == 1


def test_a_line_that_is_no_article_costs_itself_only(tmp_path: Path) -> None:
    lines = [
        '{"text": "Iran and Russia signed a treaty on 17 January 2025."}',
        "{broken",
        '{"title": "No text"}',
        "[1]",
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")

    found = _read(next(batches([tmp_path / "a.jsonl"], 10, [])))

    assert len(found.events) == 1
    assert [(lost.document.rpartition("#")[2], lost.outcome, lost.reason) for lost in found.lost] == [
        ("row 2", "refused", "The line is no JSON."),
        ("row 3", "refused", "There is no text in it."),
        ("row 4", "refused", "There is no text in it."),
    ]


@pytest.mark.parametrize(("poison", "outcome"), OUTCOMES.items())
def test_a_poisonous_document_costs_itself_only(poison: str, outcome: str) -> None:
    places = tuple(Place(number, name=poison if number == 23 else "good") for number in range(1, 46))
    batch = Batch(Container.LINES, "articles.jsonl", places)
    pool = WorkerPool([sys.executable, "-m", "tests.archive.poisonous_worker"], size=1)

    found = read_batch(batch, pool, SHORT)
    pool.close()

    assert [row.path for row in found.documents] == [str(number) for number in range(1, 46) if number != 23]
    assert [(lost.document, lost.outcome) for lost in found.lost] == [("articles.jsonl#row 23", outcome)]
    assert found.lost[0].reason


def test_a_batch_done_twice_gives_the_same_files(only: dict[str, Batch], tmp_path: Path, pool: WorkerPool) -> None:
    written = []
    for name in ("one", "two"):
        archive = ArchiveFolder(tmp_path / name)
        archive.prepare()
        do_batch(only["a.jsonl"], archive.path, pool)
        written.append({path.relative_to(archive.path): path.read_bytes() for path in archive.path.rglob("*.parquet")})

    assert written[0] == written[1]
    assert len(written[0]) == 2


def test_a_batch_that_is_done_is_passed_over(only: dict[str, Batch], tmp_path: Path, pool: WorkerPool) -> None:
    ArchiveFolder(tmp_path / "a").prepare()

    first, second = (do_batch(only["a.zip"], tmp_path / "a", pool) for _ in range(2))

    assert (first.documents, first.is_old, second.is_old) == (COUNT, False, True)


def _read(batch: Batch) -> Chunk:
    return read_chunk(_as_sent(batch))


def _as_sent(batch: Batch) -> object:
    import msgspec

    return msgspec.json.decode(msgspec.json.encode(batch))


def test_a_batch_that_was_stopped_is_never_taken_for_whole(tmp_path: Path) -> None:
    places = tuple(Place(number, name="good" if number < 30 else "hang") for number in range(1, 46))
    batch = Batch(Container.LINES, "articles.jsonl", places)
    pool = WorkerPool([sys.executable, "-m", "tests.archive.poisonous_worker"], size=1)
    archive = ArchiveFolder(tmp_path / "a")
    archive.prepare()
    stopping = threading.Timer(1, pool.cancel)

    stopping.start()
    with pytest.raises(ArchiveError, match="stopped in the midst of a batch"):
        do_batch(batch, archive.path, pool)
    pool.close()

    assert not archive.is_done(batch.name)

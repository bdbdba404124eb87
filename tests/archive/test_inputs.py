"""The inputs of an archive: every container gives the same documents, in batches named by what they hold."""

from pathlib import Path

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from briefing_app.archive.batch import Container
from briefing_app.archive.inputs import batches, total_bytes
from briefing_app.model import Problem
from tests.archive.conftest import COUNT

KINDS = {
    "files": Container.FILES,
    "a.jsonl": Container.LINES,
    "a.parquet": Container.PARQUET,
    "a.warc": Container.WEB_ARCHIVE,
    "a.warc.gz": Container.WEB_ARCHIVE,
    "a.zip": Container.ZIP,
}


@pytest.mark.parametrize("name", KINDS)
def test_every_document_of_a_container_is_in_one_batch(inputs: dict[str, Path], name: str) -> None:
    problems: list[Problem] = []

    found = list(batches([inputs[name]], 3, problems))

    assert [len(batch.places) for batch in found] == [3, 3, 1]
    assert {batch.container for batch in found} == {KINDS[name]}
    assert len({batch.label(place) for batch in found for place in batch.places}) == COUNT
    assert problems == []


def test_a_folder_gives_its_containers_too(inputs: dict[str, Path]) -> None:
    folder = inputs["files"].parent

    found = list(batches([folder], 100, []))

    assert {batch.container for batch in found} == set(Container)
    assert sum(len(batch.places) for batch in found) == 6 * COUNT


def test_the_same_inputs_give_the_same_names(inputs: dict[str, Path]) -> None:
    folder = inputs["files"].parent

    first, second = ([batch.name for batch in batches([folder], 2, [])] for _ in range(2))

    assert first == second
    assert len(set(first)) == len(first)


def test_a_changed_file_gives_another_batch(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "One."}\n', encoding="utf-8")
    (before,) = batches([path], 10, [])

    path.write_text('{"text": "One and more."}\n', encoding="utf-8")
    (after,) = batches([path], 10, [])

    assert before.name != after.name


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.parquet", b"PAR1 but no more", "It is no Parquet file"),
        ("a.zip", b"PK but no more", "The archive is damaged"),
        ("a.warc", b"no such thing\r\n\r\n", "It is no web archive"),
    ],
)
def test_a_damaged_container_is_told(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    problems: list[Problem] = []

    found = list(batches([tmp_path / name], 10, problems))

    assert found == []
    assert [problem.reason for problem in problems] != []
    assert problems[0].reason.startswith(reason)


def test_a_table_without_a_text_is_told(tmp_path: Path) -> None:
    parquet.write_table(pyarrow.table({"title": ["A"], "day": ["2026-03-05"]}), tmp_path / "a.parquet")
    problems: list[Problem] = []

    found = list(batches([tmp_path / "a.parquet"], 10, problems))

    assert found == []
    assert str(problems[0]).endswith(
        "a.parquet: It has no column with a text. Name the column with the articles “text” (or body, content, article)."
    )


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert list(batches([tmp_path / "gone"], 10, problems)) == []
    assert problems[0].reason == "There is no such file or folder."


def test_the_bytes_of_all_batches_are_those_of_the_files(inputs: dict[str, Path]) -> None:
    for name in ("files", "a.jsonl"):
        assert sum(batch.size_bytes for batch in batches([inputs[name]], 3, [])) == total_bytes([inputs[name]])


@given(st.lists(st.sampled_from(['{"text": "A."}', "", "  ", '{"text": "Bü."}']), max_size=12), st.integers(1, 5))
def test_lines_are_found_where_they_are(tmp_path_factory: pytest.TempPathFactory, lines: list[str], size: int) -> None:
    path = tmp_path_factory.mktemp("lines") / "a.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    content = path.read_bytes()

    places = [place for batch in batches([path], size, []) for place in batch.places]

    assert [content[place.at : place.at + place.length].decode().rstrip("\n") for place in places] == [
        line for line in lines if line.strip()
    ]

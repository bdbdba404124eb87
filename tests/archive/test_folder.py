"""The folder of an archive: what it takes, what it refuses, and that nothing in it is half written."""

from pathlib import Path

import msgspec
import pytest

from briefing_app.archive import folder as folders
from briefing_app.archive.chunks import Chunk, Lost
from briefing_app.archive.folder import ArchiveFolder, Made, Totals, aside, unwritable
from briefing_app.errors import ArchiveError


def test_a_new_folder_is_an_archive_and_stays_one(tmp_path: Path) -> None:
    archive = ArchiveFolder(tmp_path / "new" / "archive")

    archive.prepare()
    archive.prepare()

    archive.check()
    assert archive.totals() == Totals(0, 0, 0)


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Mine.")

    with pytest.raises(ArchiveError, match="holds other files and is no archive"):
        ArchiveFolder(tmp_path).prepare()
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (Made(1, "another"), "was made by the rules another"),
        (Made(99, "1", "9.9"), r"was made by another version of this program \(9.9\)"),
    ],
)
def test_an_archive_of_others_is_told(tmp_path: Path, made: Made, sentence: str) -> None:
    (tmp_path / "archive.json").write_bytes(msgspec.json.encode(made))

    with pytest.raises(ArchiveError, match=sentence):
        ArchiveFolder(tmp_path).prepare()


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"no JSON"])
def test_what_is_no_archive_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "archive.json").write_bytes(content)

    with pytest.raises(ArchiveError, match="is no archive of this program"):
        ArchiveFolder(tmp_path).check()


def test_what_was_left_unfinished_is_cleared_away(tmp_path: Path) -> None:
    archive = ArchiveFolder(tmp_path / "archive")
    archive.prepare()
    (archive.events / "a.parquet.12345678.unfinished").write_bytes(b"half")

    archive.prepare()

    assert list(archive.events.iterdir()) == []


def test_a_batch_is_done_once_its_events_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = ArchiveFolder(tmp_path / "archive")
    archive.prepare()

    def fail(path: Path, kind: type, rows: object) -> None:
        if kind is folders.EventRow:
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(folders, "write_rows", fail)
        patched.setattr(folders, "aside", _plainly)
        with pytest.raises(ArchiveError, match=r"no space left on device.*What was done stays"):
            archive.keep("batch", Chunk())

    assert not archive.is_done("batch")
    archive.keep("batch", Chunk(lost=(Lost("a.txt", "refused", "Why."), Lost("b.txt", "died", "Why."))))
    assert archive.is_done("batch")
    assert archive.totals().lost == 2


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"before")

    def fill() -> None:
        with aside(path) as unfinished:
            unfinished.write_bytes(b"half")
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fill()

    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


class _plainly:  # noqa: N801 - it stands for a function
    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Path:
        return self.path.with_suffix(".scratch")

    def __exit__(self, *_: object) -> None:
        pass


def test_the_words_of_the_system_are_told_without_those_of_the_library() -> None:
    error = OSError("Error writing bytes to file. Detail: [errno 28] No space left on device")

    assert "cannot be written (no space left on device)." in str(unwritable(Path("a"), error))

from pathlib import Path

import pytest

from briefing_app.reading import expand


def tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words")


def test_a_folder_stands_for_its_documents_in_order(tmp_path: Path) -> None:
    tree(tmp_path, "b.txt", "a.html", "inner/c.pdf")

    files, problems = expand([tmp_path])

    assert [str(path.relative_to(tmp_path)) for path in files] == ["a.html", "b.txt", "inner/c.pdf"]
    assert problems == ()


def test_files_stay_where_they_were_named_and_count_once(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt", "b.txt")

    files, _ = expand([tmp_path / "b.txt", tmp_path, tmp_path / "b.txt"])

    assert [path.name for path in files] == ["b.txt", "a.txt"]


@pytest.mark.parametrize(
    "name", [".hidden.txt", ".git/a.txt", "~$draft.docx", "photo.jpg", "style.css", "page_files/ad.html"]
)
def test_what_is_no_document_is_left_alone(tmp_path: Path, name: str) -> None:
    tree(tmp_path, "page.html", name)

    files, problems = expand([tmp_path])

    assert [path.name for path in files] == ["page.html"]
    assert problems == ()


def test_an_unknown_kind_in_a_folder_is_told(tmp_path: Path) -> None:
    tree(tmp_path, "page.html", "slides.pages")

    _, (problem,) = expand([tmp_path])

    assert problem.path.endswith("slides.pages")
    assert problem.reason == "Files of this kind (.pages) are not read from a folder."


def test_an_unknown_kind_named_by_itself_is_tried(tmp_path: Path) -> None:
    tree(tmp_path, "notes.log")

    files, problems = expand([tmp_path / "notes.log"])

    assert (len(files), problems) == (1, ())


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    files, (problem,) = expand([tmp_path])

    assert files == ()
    assert problem.reason == "There is no document in this folder."


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    files, (problem,) = expand([tmp_path / "gone.txt"])

    assert files == ()
    assert problem.reason == "There is no such file or folder."


def test_a_link_to_a_folder_above_does_not_go_round(tmp_path: Path) -> None:
    tree(tmp_path, "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)

    files, _ = expand([tmp_path])

    assert [path.name for path in files] == ["a.txt"]

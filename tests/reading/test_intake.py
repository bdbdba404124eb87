import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from briefing_app.errors import ReadingError
from briefing_app.model import paragraph_starts
from briefing_app.reading import LIMITS, read, read_pasted
from tests.reading.samples import STORY, mail, samples, zipped

TEXT = "\n\n".join(STORY)


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_the_text_of_a_plain_file_is_the_file(tmp_path: Path) -> None:
    content = "  First line \t\n\n\n Second – “line”\u00a0 \x0c end\n\n"

    (source,) = read(written(tmp_path, "a.txt", content))

    assert source.text == content


def test_a_source_names_its_bytes_and_paragraphs(tmp_path: Path) -> None:
    content = samples()["story.md"]

    (source,) = read(written(tmp_path, "a.md", content))

    assert source.sha256 == sha256(content).hexdigest()
    assert source.id == sha256(content + b"0").hexdigest()[:12]
    assert source.paragraph_starts == paragraph_starts(source.text)
    assert source.reader == "marked_text"


def test_the_same_bytes_under_another_name_are_the_same_source(tmp_path: Path) -> None:
    (first,) = read(written(tmp_path, "a.txt", TEXT))
    (second,) = read(written(tmp_path, "b.txt", TEXT))

    assert first.id == second.id


def test_a_file_in_an_archive_is_the_same_source_as_outside(tmp_path: Path) -> None:
    (inside,) = read(written(tmp_path, "a.zip", zipped({"inner/story.txt": TEXT, "copy.txt": TEXT})))
    (outside,) = read(written(tmp_path, "story.txt", TEXT))

    assert inside.id == outside.id
    assert inside.path.endswith("a.zip/copy.txt")


def test_an_attached_document_is_read_with_its_mail(tmp_path: Path) -> None:
    message = mail()
    message.add_attachment(samples()["story.pdf"], maintype="application", subtype="pdf", filename="story.pdf")

    body, attached = read(written(tmp_path, "a.eml", message.as_bytes()))

    assert body.reader == "mail"
    assert attached.path.endswith("a.eml/story.pdf")


def test_the_title_falls_back_on_the_first_line_then_the_name(tmp_path: Path) -> None:
    (titled,) = read(written(tmp_path, "a.md", f"# A heading\n\n{TEXT}"))
    (named,) = read(written(tmp_path, "talks.txt", TEXT.replace("\n", " ")))

    assert (titled.title, named.title) == ("A heading", "talks")


def test_text_in_another_language_is_told(tmp_path: Path) -> None:
    (source,) = read(
        written(tmp_path, "a.txt", "Die Minister trafen sich am Dienstag in Maskat und öffneten die Grenze.")
    )

    assert source.language == "de"
    assert source.notes == ("The text is in German: events are looked for in English only.",)


def test_the_time_of_the_file_is_no_evidence(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TEXT)
    os.utime(path, (0, 0))

    assert read(path)[0].published is None


def test_a_text_too_long_is_cut_and_told(tmp_path: Path) -> None:
    (source,) = read(written(tmp_path, "a.txt", TEXT), replace(LIMITS, characters=50))

    assert source.text == TEXT[:50]
    assert "Only the first 50 characters were read." in source.notes


def test_a_file_too_large_is_refused_and_may_be_raised(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "word " * 300_000)
    limits = replace(LIMITS, file_mb=1)

    with pytest.raises(ReadingError, match=r"The file is larger than 1 MB\. If you trust it"):
        read(path, limits)
    assert read(path, limits.raised())


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"“.*gone\.txt” was not read: There is no such file\."):
        read(tmp_path / "gone.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="It is no ordinary file"):
        read(tmp_path)


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)

    with pytest.raises(ReadingError, match=r"You have no permission to read it\. Ask its owner"):
        read(written(tmp_path, "a.txt", TEXT))


def test_an_endless_device_is_refused() -> None:
    with pytest.raises(ReadingError, match="It is no ordinary file"):
        read(Path("/dev/zero"))


def test_pasted_text_is_a_source_of_its_own() -> None:
    source = read_pasted(TEXT)

    assert (source.text, source.path) == (TEXT, "Pasted text")
    assert source.notes == ("It was pasted: there is no file to compare it with.",)


def test_pasted_blanks_are_refused() -> None:
    with pytest.raises(ReadingError, match="There is no text in it"):
        read_pasted(" \n")

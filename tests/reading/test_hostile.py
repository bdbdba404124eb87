"""Every hostile file is answered in a sentence, in time, and a good file is read rightly after it."""

import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest

from briefing_app.model import Source
from briefing_app.reading import Answer, Outcome, Task, WorkerPool
from tests.reading.hostile import SMALL, files
from tests.reading.samples import STORY, samples

COMMAND = [sys.executable, "-m", "tests.reading.reading_worker"]
GOOD = "good.txt"
Answers = Mapping[str, tuple[Answer, Answer]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def answers(folder: Path) -> Answers:
    """Return what each file got, and what a good file got from the same worker right after it."""
    (folder / GOOD).write_bytes(samples()["story.txt"])
    for name, make in files().items():
        (folder / name).write_bytes(make())
    pool = WorkerPool(COMMAND, size=2)
    tasks = [task(folder, each, name) for name in files() for each in (name, GOOD)]
    found: dict[str, dict[bool, Answer]] = {}
    for answer in pool.run(tasks):
        request = msgspec.convert(answer.task.request, dict[str, object])
        found.setdefault(str(request["for"]), {})[answer.task.name == GOOD] = answer
    pool.close()
    return {name: (both[False], both[True]) for name, both in found.items()}


def task(folder: Path, name: str, file: str) -> Task:
    return Task(name, {"path": str(folder / name), "limits": SMALL, "for": file}, SMALL)


def sources(answer: Answer) -> tuple[Source, ...]:
    return msgspec.json.decode(answer.value, type=tuple[Source, ...])


def said(answer: Answer) -> str:
    """Return all that the user is told of a file."""
    return str(answer.problem) if answer.problem else " ".join(note for each in sources(answer) for note in each.notes)


def test_there_are_more_than_two_hundred_of_all_formats() -> None:
    suffixes = {Path(name).suffix for name in files()}

    assert len(files()) >= 200
    assert {Path(name).suffix for name in samples()} <= suffixes


@pytest.mark.parametrize("name", files())
def test_each_is_read_or_refused_in_a_sentence(answers: Answers, name: str) -> None:
    answer, _ = answers[name]

    assert answer.outcome in {Outcome.DONE, Outcome.REFUSED, Outcome.TOO_LARGE}, said(answer)
    assert answer.outcome is Outcome.DONE or said(answer).endswith(".")
    assert answer.outcome is not Outcome.DONE or all(source.text.strip() for source in sources(answer))


@pytest.mark.parametrize("name", files())
def test_a_good_file_is_read_rightly_after_each(answers: Answers, name: str) -> None:
    (good,) = sources(answers[name][1])

    assert all(line in good.text for line in STORY)


READ = [
    ("some-zeros.txt", "1 character that cannot be stored"),
    ("utf16-without-mark.txt", ""),
    ("utf8-cut.txt", "1 place could not be decoded as UTF-8"),
    ("latin-1.txt", "read as cp1252 (a guess). The text is in French"),
    ("windows-1251.txt", "read as cp1251 (a guess). The text is in Russian"),
    ("right-to-left-override.txt", "Invisible characters turn the direction"),
    ("unclosed.md", "The front matter has no closing “---”"),
    ("broken-front.md", "The front matter is not valid YAML (line 2)"),
    ("june-31.md", "“31 June 2026” (published) is no day of the calendar"),
    ("page-in.txt", "It is named .txt, but it is a web page"),
    ("rich.doc", "It is named .doc, but it is an RTF document"),
    ("story.unknown", "Its kind (.unknown) is not known"),
    ("deepish.html", ""),
    ("giant-picture.html", ""),
    ("cut.rss", "The feed is malformed"),
    ("bad-day.rss", "is no day of the calendar"),
    ("many-parts.eml", "Only the first 500 of 5,000 parts were read."),
    ("attached-program.eml", "It is a program, not text."),
    ("skip-all.rtf", ""),
    ("count-lies.pdf", "Only the first 500 of 1,000,000 pages were read."),
    ("one-page-broken.pdf", "The PDF is damaged on page 2; the rest was read."),
    ("nested.zip", "Archives inside archives are opened one level deep only."),
    ("one-bad.zip", "bad.pdf” was not read: The PDF is damaged."),
    ("some-bad.jsonl", "1 of 2 rows of the file hold no article or are malformed."),
]
REFUSED = [
    ("empty.txt", "The file is empty."),
    ("zeros.txt", "It is not text in any encoding this program knows."),
    ("controls.txt", "It is not text in any encoding this program knows."),
    ("program.txt", "It is a program, not text."),
    ("picture.txt", "Run it through OCR"),
    ("old-word.doc", "save it as .docx or .pdf"),
    ("no-text.html", "No text was found on this page."),
    ("deep.html", "nested more than 5,000 deep"),
    ("entity-bomb.html", "This file defines XML entities, a known way to attack a reader."),
    ("entity-bomb.rss", "This file defines XML entities, a known way to attack a reader."),
    ("entities.docx", "This file defines XML entities, a known way to attack a reader."),
    ("entities.odt", "This file defines XML entities, a known way to attack a reader."),
    ("entities.epub", "This file defines XML entities, a known way to attack a reader."),
    ("endless-header.eml", "Its header is longer than that of any mail."),
    ("deep.eml", "Its parts are nested too deeply."),
    ("cut.msg", "The message is damaged."),
    ("groups.rtf", "Its groups are nested more than 2,000 deep."),
    ("scan.pdf", "This PDF has 1 page but no text in it: it is probably a scan."),
    ("password.pdf", "This PDF is protected by a password."),
    ("cut-half.pdf", "The PDF is damaged."),
    ("not-a-pdf.pdf", "Its bytes are not those of a .pdf file."),
    ("bomb.docx", "“word/document.xml” unpacks to more than 8 MB. It was not opened."),
    ("deep-tables.docx", "Its parts are nested too deeply."),
    ("sheet.docx", "It is a spreadsheet, not text."),
    ("endless-space.odt", "It asks for more spaces than fit on a page"),
    ("bomb.zip", "“bomb.txt” unpacks to more than 8 MB. It was not opened."),
    ("overlapping.zip", "Its parts lie over one another"),
    ("locked.zip", "It is protected by a password."),
    ("many.zip", "It holds more than 20,000 files."),
    ("bomb.warc.gz", "A page in it unpacks to more than 8 MB."),
    ("no-text.jsonl", "No row of it holds an article."),
]


@pytest.mark.parametrize(("name", "words"), READ)
def test_what_can_be_read_is_read_and_told_of(answers: Answers, name: str, words: str) -> None:
    answer, _ = answers[name]

    assert answer.outcome is Outcome.DONE
    assert words in said(answer)


@pytest.mark.parametrize(("name", "words"), REFUSED)
def test_what_cannot_be_read_is_refused_with_its_reason(answers: Answers, name: str, words: str) -> None:
    answer, _ = answers[name]

    assert answer.outcome is Outcome.REFUSED
    assert words in said(answer)


@pytest.mark.parametrize("name", ["tracked.docx", "deleted.odt", "deleted.rtf"])
def test_deleted_text_stays_deleted(answers: Answers, name: str) -> None:
    (source,) = sources(answers[name][0])

    assert "back" not in source.text


@pytest.mark.parametrize("name", ["outside-entity.html", "link.zip", "traversal.epub", "links-out.html"])
def test_no_other_file_gets_into_a_text(answers: Answers, name: str) -> None:
    assert b"root:" not in answers[name][0].value


def test_nothing_is_written_beside_the_files(answers: Answers, folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == {GOOD, *files()}
    assert not Path("/tmp/escaped.txt").exists()  # noqa: S108 - where the archives aim

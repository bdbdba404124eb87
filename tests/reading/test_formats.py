from datetime import date
from pathlib import Path

import pytest

from briefing_app.model import PublishedBasis, Source
from briefing_app.reading import READERS, read
from tests.reading.samples import STORY, TITLE, samples

SURE = date(2026, 3, 5)
BASES = {
    "story.txt": PublishedBasis.FRONT_MATTER,
    "story.md": PublishedBasis.FRONT_MATTER,
    "story.html": PublishedBasis.METADATA,
    "story.mhtml": PublishedBasis.METADATA,
    "story.pdf": PublishedBasis.PROPERTIES,
    "story.docx": PublishedBasis.PROPERTIES,
    "story.odt": PublishedBasis.PROPERTIES,
    "story.rtf": PublishedBasis.PROPERTIES,
    "story.eml": PublishedBasis.MAIL_HEADER,
    "story.msg": PublishedBasis.MAIL_HEADER,
    "story.epub": PublishedBasis.PROPERTIES,
    "story.rss": PublishedBasis.FEED,
    "story.atom": PublishedBasis.FEED,
    "story.jsonl": PublishedBasis.METADATA,
    "story.csv": PublishedBasis.METADATA,
    "story.warc": PublishedBasis.METADATA,
    "story.warc.gz": PublishedBasis.METADATA,
    "story.zip": PublishedBasis.METADATA,
}


def source(folder: Path, name: str) -> Source:
    path = folder / name
    path.write_bytes(samples()[name])
    (only,) = read(path)
    return only


@pytest.mark.parametrize("name", samples())
def test_every_format_gives_the_whole_story_and_no_more(tmp_path: Path, name: str) -> None:
    lines = [line for line in source(tmp_path, name).text.lstrip("# ").split("\n") if line]

    assert [line for line in lines if line != TITLE] in (list(STORY), [" ".join(STORY)])


@pytest.mark.parametrize("name", samples())
def test_every_format_gives_a_title(tmp_path: Path, name: str) -> None:
    assert source(tmp_path, name).title == TITLE or name == "story.odt"


@pytest.mark.parametrize("name", samples())
def test_every_format_tells_how_its_day_was_found(tmp_path: Path, name: str) -> None:
    found = source(tmp_path, name)

    assert found.published_basis is BASES[name]
    assert found.published == SURE or not found.published_basis.is_sure
    assert found.published_evidence


@pytest.mark.parametrize("name", samples())
def test_every_format_is_in_english_without_a_note(tmp_path: Path, name: str) -> None:
    found = source(tmp_path, name)

    assert (found.language, found.notes) == ("en", ())


def test_there_is_a_good_file_for_every_reader() -> None:
    suffixes = {Path(name).suffix for name in samples()}

    assert {READERS[suffix] for suffix in suffixes} == set(READERS.values())

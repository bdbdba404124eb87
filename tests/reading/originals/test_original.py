"""Originals are shown as they looked, with a passage marked, and never another file in their place."""

from pathlib import Path

import pytest

from briefing_app.errors import ReadingError
from briefing_app.model import Source, Span
from briefing_app.reading import read
from briefing_app.reading.originals import show
from briefing_app.workspace.originals import has_original, page_count, wanted
from tests.reading.samples import FIRST, SECOND, TEXT, TITLE, portable_document, samples, web_page

LONG = TEXT + "\n\n" + "\n\n".join(f"{FIRST} It was meeting number {number}." for number in range(60))


def source(folder: Path, name: str, content: bytes) -> Source:
    path = folder / name
    path.write_bytes(content)
    (only,) = read(path)
    return only


def span_of(source: Source, words: str) -> Span:
    start = source.text.index(words)
    return Span(start, start + len(words))


def test_a_page_is_drawn_with_the_passage_marked_where_it_stands(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document())

    first, second = (show(wanted(pdf, 1, span_of(pdf, words))).picture for words in (TITLE, SECOND))

    assert first is not None
    assert second is not None
    assert len(first.pixels) == 3 * first.width_px * first.height_px
    assert (first.width_px, first.pages) == (900, 1)
    assert 0 < first.marks[0].top < first.marks[0].bottom < second.marks[0].top < second.marks[-1].bottom
    assert second.marks[-1].bottom < second.height_px


def test_what_is_marked_is_dark_on_a_white_page(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document())

    picture = show(wanted(pdf, 1, span_of(pdf, TITLE))).picture

    assert picture is not None
    box = picture.marks[0]
    middle = 3 * picture.width_px * round((box.top + box.bottom) / 2)
    row = picture.pixels[middle + 3 * round(box.left) : middle + 3 * round(box.right)]
    assert min(row) < 100
    assert picture.pixels[:3] == b"\xff\xff\xff"


def test_of_like_sentences_the_right_one_is_marked(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document(LONG))
    places = [at for at in range(len(pdf.text)) if pdf.text.startswith(FIRST, at) and pdf.page_at(at) == 1]

    tops = []
    for place in places:
        picture = show(wanted(pdf, 1, Span(place, place + len(FIRST)))).picture
        assert picture is not None
        tops.append(picture.marks[0].top)

    assert len(tops) > 10
    assert sorted(set(tops)) == tops


def test_a_passage_over_two_pages_is_marked_on_both(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document(LONG))
    turn = pdf.page_starts[1]

    pages = [show(wanted(pdf, number, Span(turn - 40, turn + 40))).picture for number in (1, 2, 3)]

    assert [bool(page and page.marks) for page in pages] == [True, True, False]


def test_a_web_page_is_shown_with_its_words_and_nothing_else(tmp_path: Path) -> None:
    evil = '<a href="file:///etc/passwd" onclick="x()">here</a><img src="https://x.example/t.png"><style>p{}</style>'
    page = source(tmp_path, "a.html", web_page().replace("</article>", f"<p>{evil}</p></article>").encode())

    html = show(wanted(page, 0)).html

    assert f"<p>{FIRST}</p>" in html
    assert not any(word in html for word in ("href", "src", "onclick", "style", "script", "track", "file:", "=")), html


def test_a_saved_page_is_shown_too(tmp_path: Path) -> None:
    page = source(tmp_path, "a.mhtml", samples()["story.mhtml"])

    assert FIRST in show(wanted(page, 0)).html


@pytest.mark.parametrize("name", ["story.pdf", "story.html", "story.mhtml"])
def test_pages_have_an_original(tmp_path: Path, name: str) -> None:
    assert has_original(source(tmp_path, name, samples()[name]))


@pytest.mark.parametrize("name", ["story.txt", "story.docx", "story.warc", "story.csv"])
def test_others_have_none(tmp_path: Path, name: str) -> None:
    found = source(tmp_path, name, samples()[name])

    assert not has_original(found)
    assert page_count(found) == 0


def test_a_changed_file_is_not_shown(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document())
    (tmp_path / "a.pdf").write_bytes(portable_document(LONG))

    with pytest.raises(ReadingError, match="It has changed since"):
        show(wanted(pdf, 1))


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document())
    (tmp_path / "a.pdf").unlink()

    with pytest.raises(ReadingError, match="There is no such file"):
        show(wanted(pdf, 1))


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    pdf = source(tmp_path, "a.pdf", portable_document())

    with pytest.raises(ReadingError, match="Its page 7 cannot be drawn"):
        show(wanted(pdf, 7))

from datetime import date

import pytest

from briefing_app.model import PublishedBasis, Source
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.readers.web_page import page_document, read_web_page
from briefing_app.reading.sources import sources_of
from tests.reading.samples import STORY, TITLE, web_page

FIFTH = date(2026, 3, 5)
BODY = "<h1>{}</h1>{}" + "".join(f"<p>{line}</p>" for line in STORY)


def document(head: str = "", under: str = "", url: str = "") -> Document:
    page = f"<html><head><title>{TITLE}</title>{head}</head><body><article>{BODY.format(TITLE, under)}</article></body>"
    return page_document(RawFile("page.html", page.encode()), page, url)


def source(head: str = "", under: str = "", url: str = "") -> Source:
    file = RawFile("page.html", b"")
    return sources_of(file, [document(head, under, url)], "web_page")[0]


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2026-03-05T08:00:00+01:00">',
        '<meta name="DC.date.issued" content="2026-03-05">',
        '<meta name="citation_publication_date" content="2026/03/05">',
        '<meta itemprop="datePublished" content="5 March 2026">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-05"}</script>',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2026-03-05T09:00:00Z"}]}</script>',
    ],
)
def test_metadata_tell_the_publication_day(head: str) -> None:
    found = source(head)

    assert (found.published, found.published_basis) == (FIFTH, PublishedBasis.METADATA)
    assert "05" in found.published_evidence or "5 March" in found.published_evidence


def test_first_publication_outranks_an_update() -> None:
    head = '<meta property="article:modified_time" content="2026-04-01"><meta name="date" content="2026-03-05">'

    assert source(head).published == FIFTH


def test_a_comments_day_is_not_the_pages() -> None:
    script = '{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2026-03-07"}]}'

    found = document(f'<script type="application/ld+json">{script}</script>')

    assert all(each.basis is not PublishedBasis.METADATA for each in found.evidence)


def test_a_time_under_the_headline_tells_the_day() -> None:
    found = source(under='<p><time datetime="2026-03-05T08:00">5 March</time></p>')

    assert (found.published, found.published_basis) == (FIFTH, PublishedBasis.HEADER_LINE)


def test_a_time_that_says_updated_does_not() -> None:
    found = document(under='<p>Updated <time datetime="2026-03-05T08:00">5 March</time></p>')

    assert all(each.basis is not PublishedBasis.HEADER_LINE for each in found.evidence)


@pytest.mark.parametrize(
    "path", ["2026/03/05/muscat", "2026/mar/05/muscat", "news/20260305-muscat", "2026-03-05/muscat"]
)
def test_the_address_tells_the_day(path: str) -> None:
    found = source(url=f"https://wire.example.org/{path}")

    assert (found.published, found.published_basis) == (FIFTH, PublishedBasis.URL)


def test_a_day_that_only_a_guess_finds_is_not_sure() -> None:
    found = source(under="<p>Seen in the garden on 5 March 2026 at noon, as it was said by those who were there.</p>")

    assert not found.published_basis.is_sure


def test_a_guess_does_not_follow_the_clock() -> None:
    found = source('<meta name="date" content="2150-03-05">')

    assert found.published == date(2150, 3, 5)


def test_menus_scripts_and_footers_stay_out() -> None:
    (found,) = read_web_page(RawFile("page.html", web_page().encode()))

    assert not any(word in found.text for word in ("Subscribe", "advert", "Copyright"))


def test_the_charset_in_the_head_is_used() -> None:
    page = f'<meta charset="iso-8859-2"><p>{STORY[0]} Łódź.</p>'.encode("iso-8859-2")

    (found,) = read_web_page(RawFile("page.html", page))

    assert "Łódź" in found.text


@pytest.mark.parametrize(
    "under",
    [
        '<div class="byline">By A. Sample | 5 March 2026</div>',
        "<p>Published: 5 March 2026</p>",
        '<div><span class="date">March 5, 2026</span></div>',
        "<p>By A. Sample</p><p>5 mars 2026</p>",
    ],
)
def test_a_date_shown_under_the_headline_tells_the_day(under: str) -> None:
    found = source(under=under)

    assert (found.published, found.published_basis) == (FIFTH, PublishedBasis.HEADER_LINE)


@pytest.mark.parametrize(
    "under",
    [
        "<p>Updated 5 March 2026</p>",
        '<div class="related"><span>5 March 2026</span></div>',
        "<aside><p>5 March 2026</p></aside>",
        "<p>The treaty of 5 March 2026</p>",
    ],
)
def test_a_date_of_something_else_does_not(under: str) -> None:
    found = document(under=under)

    assert all(each.basis is not PublishedBasis.HEADER_LINE for each in found.evidence)

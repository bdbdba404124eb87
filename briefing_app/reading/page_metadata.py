"""What a web page says of itself in its head and around its headline: the publication day. Knows no text."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from briefing_app.model import PublishedBasis
from briefing_app.reading.datelines import front_line_evidence
from briefing_app.reading.document import Evidence
from briefing_app.reading.written_days import read_day

_FIELDS = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "dcterms.date",
    "citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "publishdate", "publish-date", "publish_date", "publication_date", "pubdate", "article_date_original",
    "article.published", "article-publication-date", "originalpublicationdate", "date", "rnews:datepublished",
)  # fmt: skip
"""Names of meta elements that hold the day of first publication, in lower case, the most used first."""

_CHANGED = re.compile("updat|modif", re.IGNORECASE)
_DEEPEST = 20
_LONGEST_SCRIPT = 500_000
_URL_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>\d{2}|[a-z]{3})[/-]?(?P<day>\d{2})(?=[/_.-]|$)", re.IGNORECASE
)


def page_evidence(tree: HtmlElement, url: str) -> Iterator[Evidence]:
    """Yield the days a page states, most deliberate first: linked data, meta fields, time elements, its address."""
    yield from _linked_data(tree)
    yield from _meta_fields(tree)
    yield from _time_elements(tree)
    yield from front_line_evidence(_under_the_headline(tree))
    yield from url_evidence(url)


def url_evidence(url: str) -> Iterator[Evidence]:
    """Yield the day in an address such as `https://example.org/2026/03/05/story`."""
    if match := _URL_DAY.search(urlsplit(url).path if _is_address(url) else ""):
        year, month, day = match["year"], match["month"], match["day"]
        words = f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}"
        yield from _stated(PublishedBasis.URL, url, words)


def _is_address(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _linked_data(tree: HtmlElement) -> Iterator[Evidence]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            for value in _published_values(_json(script.text or ""), _DEEPEST):
                yield from _stated(PublishedBasis.METADATA, f"datePublished {value}", value)


def _json(text: str) -> object:
    try:
        return json.loads(text[:_LONGEST_SCRIPT], strict=False)
    except (ValueError, RecursionError):
        return None


def _published_values(node: object, depth: int) -> Iterator[str]:
    """Yield `datePublished` of the page and its graph, not of what it links to (comments, related stories)."""
    if isinstance(node, list):
        for item in node[:100]:
            yield from _published_values(item, depth - 1) if depth else ()
    elif isinstance(node, dict):
        if isinstance(value := node.get("datePublished"), str) and node.get("@type") not in _COMMENTS:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "article"):
            yield from _published_values(node.get(key), depth - 1) if depth else ()


_COMMENTS = ("Comment", "Review", "UserComments")


def _meta_fields(tree: HtmlElement) -> Iterator[Evidence]:
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        given.setdefault(name.strip().lower(), meta.get("content") or "")
    for name in _FIELDS:
        if value := given.get(name, "").strip():
            yield from _stated(PublishedBasis.METADATA, f"{name} {value}", value)


def _time_elements(tree: HtmlElement) -> Iterator[Evidence]:
    """Yield the day of a `<time>` that is marked as publication, or is the only one beside the headline."""
    for time in tree.xpath("//*[@itemprop='datePublished' or (self::time and @pubdate)]"):
        yield from _time(time)
    for time in tree.xpath("(//h1)[1]/following::time[position() <= 1][not(ancestor::nav or ancestor::aside)]"):
        if not _CHANGED.search(f"{time.get('class')} {time.get('itemprop')} {_text(time.getparent())}"):
            yield from _time(time)


def _under_the_headline(tree: HtmlElement) -> list[str]:
    """Return the short texts between the headline and the first long paragraph, menus and comments apart."""
    lines: list[str] = []
    for element in tree.xpath(f"(//h1)[1]/following::*[position() <= {_MOST_FRONT}]"):
        words = _text(element)
        if element.tag == "p" and len(words) >= _LONG_PARAGRAPH:
            break
        if (element.text or "").strip() and not _is_aside(element):
            lines.append(words)
    return lines


def _is_aside(element: HtmlElement) -> bool:
    around = [element, *islice(element.iterancestors(), _MOST_AROUND)]
    return any(each.tag in {"nav", "aside"} or _ASIDE.search(each.get("class") or "") for each in around)


_MOST_FRONT = 200
_MOST_AROUND = 5
_LONG_PARAGRAPH = 120
_ASIDE = re.compile("comment|related|recommend|sidebar|promo|teaser|widget|copyright", re.IGNORECASE)


def _time(time: HtmlElement) -> Iterator[Evidence]:
    words = time.get("datetime") or time.get("content") or _text(time)
    yield from _stated(PublishedBasis.HEADER_LINE, f"<{time.tag}> {words}", words)


def _text(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())[:200]


def _stated(basis: PublishedBasis, words: str, value: str) -> Iterator[Evidence]:
    written = read_day(value.strip())
    if written is not None and len(written.days) == 1:
        yield Evidence(basis, written.days[0], words, written.is_utc)

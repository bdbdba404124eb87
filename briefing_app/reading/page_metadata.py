"""All that a web page tells of its publication day: in its head, to its readers, in its address. Knows no text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from briefing_app.model import PublishedBasis
from briefing_app.reading.day_labels import ASIDE_MARK, CHANGED_MARK
from briefing_app.reading.document import Evidence, Weight
from briefing_app.reading.linked_data import linked_data
from briefing_app.reading.local_hours import local_neighbour
from briefing_app.reading.shown_lines import marks
from briefing_app.reading.visible_days import visible_days
from briefing_app.reading.written_days import read_day, read_stamp, written_days

_FIELDS = (
    "article:published_time", "article:published", "article:published_date", "article:post_date",
    "og:published_time", "og:article:published_time", "og:article:published", "og:datepublished", "og:pubdate",
    "og:publish_date", "datepublished", "date_published", "dc.date.issued", "dcterms.issued", "dc.date.publication",
    "citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "publishdate", "publish-date", "publish_date", "published-date", "published_date", "published_time",
    "publisheddate", "publish_time", "publication_date", "pubdate", "bt:pubdate", "rbpubdate",
    "article_date_original", "article.published", "article-publication-date", "originalpublicationdate",
    "rnews:datepublished", "cxenseparse:recs:publishtime", "mediator_published_time", "vr:published_time",
    "shareaholic:article_published_time", "dcsext.articlefirstpublished", "analyticsattributes.articledate",
    "twt-published-at", "release_date", "video:release_date", "displaydate", "dateposted", "og:regdate",
)  # fmt: skip
"""Names of meta elements that hold the day of first publication, in lower case, the most used first."""

_POOR_FIELDS = (
    "date", "dc.date", "dc:date", "dcterms.date", "dc.date.created", "dc.created", "dc:created", "dcterms.created",
    "created", "date_created", "datecreated", "content_create_date", "article.created", "timestamp", "ptime",
    "pdate", "doc_date", "gentime",
)  # fmt: skip
"""Names that often hold the day on which the page was made, copied or changed."""

_A_DAY = timedelta(days=1)
_URL_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>\d{2}|[a-z]{3})[/-]?(?P<day>\d{2})(?=[/_.-]|$)|"
    r"/(?P<years>(?:19|20)\d\d)/(?P<months>\d{1,2})/(?P<days>\d{1,2})(?=[/_.-]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageDays:
    """What a page tells of its day.

    Attributes:
        evidence: Most deliberate first: linked data, meta fields, what readers see, its address.
        others: Days on it that are known to be of something else.
    """

    evidence: tuple[Evidence, ...]
    others: frozenset[date]


def page_days(tree: HtmlElement, url: str, language: str = "", saved: date | None = None) -> PageDays:
    """Return the days a page states.

    Args:
        tree: The page.
        url: Where it stood.
        language: Of its text, to know how near to midnight a stamp in UTC is.
        saved: The day it was saved: it can't have been published after that.
    """
    data = linked_data(tree)
    given = _meta_fields(tree)
    visible = visible_days(tree, data.event_days, language)
    found = (
        *_fields("datePublished", data.published, Weight.EXPRESS),
        *_named(given, _FIELDS, Weight.EXPRESS),
        *_named(given, _POOR_FIELDS, Weight.HINT),
        *_fields("dateCreated", data.created, Weight.HINT),
        *visible.evidence,
        *url_evidence(url),
    )
    evidence = tuple(
        replace(item, neighbour=_neighbour(item, language, url))
        for item in found
        if saved is None or item.day <= saved + _A_DAY
    )
    changed = {day for name, value in given.items() if CHANGED_MARK.search(name) for day in _days(value)}
    return PageDays(evidence, visible.others | changed | data.event_days)


def url_evidence(url: str) -> Iterator[Evidence]:
    """Yield the day in an address such as `https://example.org/2026/03/05/story`."""
    if match := _URL_DAY.search(urlsplit(url).path if _is_address(url) else ""):
        year, month, day = filter(None, match.groups())
        words = f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}"
        yield from _stated(PublishedBasis.URL, url, words, Weight.PLAIN)
    elif _is_address(url) and (match := _STAMP_IN_URL.search(url)):
        yield from _stated(PublishedBasis.URL, url, "-".join(match.groups()), Weight.HINT)


_STAMP_IN_URL = re.compile(r"(?<!\d)(?P<year>20[0-4]\d|199\d)-?(?P<month>[01]\d)-?(?P<day>[0-3]\d)(?!\d)")


def _is_address(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _meta_fields(tree: HtmlElement) -> dict[str, str]:
    """Return the meta elements by their names, the first of each; none of the page's comments and neighbours."""
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        if "itemprop" not in meta.attrib or not any(ASIDE_MARK.search(marks(each)) for each in meta.iterancestors()):
            given.setdefault(name.strip().lower(), (meta.get("content") or meta.get("datetime") or "").strip())
    return given


def _named(given: Mapping[str, str], names: Iterable[str], weight: Weight) -> Iterator[Evidence]:
    for name in names:
        yield from _fields(name, filter(None, [given.get(name)]), weight)


def _days(value: str) -> tuple[date, ...]:
    written = read_day(value)
    return written.days if written else ()


def _fields(name: str, values: Iterable[str], weight: Weight) -> Iterator[Evidence]:
    for value in values:
        yield from _stated(PublishedBasis.METADATA, f"{name} {value[:80]}", value, weight)


def _stated(basis: PublishedBasis, words: str, value: str, weight: Weight) -> Iterator[Evidence]:
    """Yield the day of a field; one whose day and month may be swapped gives both, as hints."""
    if written := read_stamp(value):
        if len(written.days) == 1:
            yield Evidence(basis, written.days[0], words, written.is_utc, weight)
        else:
            for day in written.days:
                yield Evidence(basis, day, f"{words} (if {day})", written.is_utc, Weight.HINT)


def _neighbour(item: Evidence, language: str, url: str) -> date | None:
    written = next(written_days(item.words), None) if item.is_utc else None
    if written is None or written.hour is None:
        return None
    return local_neighbour(item.day, written.hour, language, url)

"""Feeds saved to disk (RSS, Atom): each entry is a document with its own day. Fetches nothing."""

from calendar import timegm
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import feedparser

from briefing_app.errors import ReadingError
from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.markup import lines_of, parse_page
from briefing_app.reading.written_days import read_day

_LONGEST_HEAD = 64 * 1024


def read_feed(file: RawFile) -> tuple[Document, ...]:
    """Return the entries of a feed, in its order."""
    if b"<!ENTITY" in file.content[:_LONGEST_HEAD].replace(b"\x00", b"").upper():
        raise file.refuse("This file defines XML entities, a known way to attack a reader.", "Save the feed again.")
    feed: Any = feedparser.parse(BytesIO(file.content), sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise file.refuse("There is no entry of a feed in it.", "Save the feed or the page again.")
    entries = feed.entries[: file.limits.entries]
    publisher, language = feed.feed.get("title", ""), feed.feed.get("language", "")
    return tuple(_document(file, entry, number, publisher, language) for number, entry in enumerate(entries, start=1))


def _document(file: RawFile, entry: Any, number: int, publisher: str, language: str) -> Document:  # noqa: ANN401 - an untyped library's value
    bodies = [content.get("value", "") for content in entry.get("content", ())] or [entry.get("summary", "")]
    title = _words(file, entry.get("title", ""))
    text = "\n".join(part for part in (title, *(_words(file, body) for body in bodies)) if part)
    return Document(
        text,
        title=title,
        publisher=publisher,
        author=entry.get("author", ""),
        url=entry.get("link", ""),
        language=language,
        evidence=_published(entry),
        part=f"item {number}",
    )


def _words(file: RawFile, fragment: str) -> str:
    if "<" not in fragment and "&" not in fragment:
        return " ".join(fragment.split())
    try:
        return lines_of(parse_page(file, fragment))
    except ReadingError:
        return ""


def _published(entry: Any) -> tuple[Evidence, ...]:  # noqa: ANN401 - an untyped library's value
    """Return the day as the feed writes it, in its own zone; what it cannot read itself, the library may."""
    words = entry.get("published", "")
    written = read_day(words)
    if written is not None and len(written.days) == 1:
        return (Evidence(PublishedBasis.FEED, written.days[0], f"published {words}", written.is_utc),)
    if parsed := entry.get("published_parsed"):
        day = datetime.fromtimestamp(timegm(parsed), UTC).date()
        return (Evidence(PublishedBasis.FEED, day, f"published {words}", is_utc=True),)
    return ()

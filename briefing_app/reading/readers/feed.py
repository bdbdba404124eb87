"""Feeds saved to disk (RSS, Atom): each entry is a document with its own day. Fetches nothing."""

from calendar import timegm
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from xml.sax import SAXException

import feedparser

from briefing_app.errors import ReadingError
from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.markup import lines_of, parse_page
from briefing_app.reading.stated_day import stated_day

_LONGEST_HEAD = 64 * 1024
_ERRORS = (ValueError, TypeError, AttributeError, KeyError, IndexError, LookupError, OverflowError, AssertionError)
"""What the library raises for malformed feeds, depending on where they are struck."""


def read_feed(file: RawFile) -> tuple[Document, ...]:
    """Return the entries of a feed, in its order."""
    if b"<!ENTITY" in file.content[:_LONGEST_HEAD].replace(b"\x00", b"").upper():
        raise file.refuse("This file defines XML entities, a known way to attack a reader.", "Save the feed again.")
    try:
        feed: Any = feedparser.parse(BytesIO(file.content), sanitize_html=False, resolve_relative_uris=False)
    except _ERRORS as error:
        raise file.refuse("The feed is damaged.", "Save the feed or the page again.") from error
    entries = feed.entries[: file.limits.entries]
    if not entries:
        raise file.refuse("There is no entry of a feed in it.", "Save the feed or the page again.")
    documents = [_document(file, entry, number, feed.feed) for number, entry in enumerate(entries, start=1)]
    first, *others = documents
    return (replace(first, notes=(*first.notes, *_losses(feed))), *others)


def _losses(feed: Any) -> Iterator[str]:  # noqa: ANN401 - an untyped library's value
    if isinstance(feed.get("bozo_exception"), SAXException):
        yield "The feed is malformed: an entry or a part of one may be missing."


def _document(file: RawFile, entry: Any, number: int, channel: Any) -> Document:  # noqa: ANN401 - an untyped library's value
    bodies = [content.get("value") or "" for content in entry.get("content", ())] or [entry.get("summary") or ""]
    pieces, notes = [], []
    for fragment in (entry.get("title") or "", *bodies):
        try:
            pieces.append(_words(file, fragment))
        except ReadingError:
            notes.append("A part of this entry could not be read.")
    evidence, more = _published(entry)
    return Document(
        "\n".join(piece for piece in pieces if piece),
        title=entry.get("title") or "",
        publisher=channel.get("title") or "",
        author=entry.get("author") or "",
        url=entry.get("link") or "",
        language=channel.get("language") or "",
        evidence=evidence,
        notes=(*notes, *more),
        part=f"item {number}",
    )


def _words(file: RawFile, fragment: str) -> str:
    if "<" not in fragment and "&" not in fragment:
        return " ".join(fragment.split())
    return lines_of(parse_page(file, fragment))


def _published(entry: Any) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:  # noqa: ANN401 - an untyped library's value
    """Return the day as the feed writes it, in its own zone; what it cannot read itself, the library may."""
    words = entry.get("published") or ""
    evidence, notes = stated_day(PublishedBasis.FEED, "published", words)
    if not evidence and (parsed := entry.get("published_parsed")):
        day = datetime.fromtimestamp(timegm(parsed), UTC).date()
        return (Evidence(PublishedBasis.FEED, day, f"published: {words}", is_utc=True),), ()
    return evidence, notes

"""Web pages: main text without menus and adverts, title, publisher, publication day. Fetches nothing."""

import re
from datetime import date
from typing import Any

import trafilatura

from briefing_app.model import PublishedBasis
from briefing_app.reading.decoding import Decoded, clean, decode
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.markup import parse_page
from briefing_app.reading.page_metadata import page_evidence

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_MOST_PARAGRAPHS = 3_000
"""The second opinion on the main text takes time by the square of the paragraphs; beyond these it is not asked."""
_DATES = {"original_date": True, "extensive_search": True, "min_date": "1980-01-01", "max_date": "2199-12-31"}
"""For the second opinion: first publication, and bounds that do not follow the clock."""


def read_web_page(file: RawFile) -> tuple[Document, ...]:
    """Return the page's main text with what its head says of it."""
    decoded = decode_page(file.content)
    if decoded is None:
        raise file.refuse("It is not text in any encoding this program knows.", "Save the page again as HTML.")
    return (page_document(file, decoded.text, notes=decoded.notes),)


def decode_page(content: bytes) -> Decoded | None:
    """Return the text of a page's bytes, by the charset in its head if it needs one; None if it is no text."""
    charset = _CHARSET.search(content[:4096])
    return decode(content, charset[1].decode("ascii") if charset else "")


def page_document(file: RawFile, page: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """Return the document in the HTML of a page; `url` is where it was fetched from, if that is known."""
    tree = parse_page(file, page)
    found: Any = trafilatura.bare_extraction(
        tree,
        url=url or None,
        fast=page.count("<p") > _MOST_PARAGRAPHS,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
    )
    if found is None or not (found.text or "").strip():
        raise file.refuse("No text was found on this page.", "Open it in a browser and save what it shows as text.")
    address = url or found.url or ""
    evidence = list(page_evidence(tree, address))
    if found.date:
        evidence.append(
            Evidence(PublishedBasis.GUESS, date.fromisoformat(found.date[:10]), f"{found.date}, on the page")
        )
    return Document(
        clean(found.text).text,
        title=found.title or "",
        publisher=found.sitename or found.hostname or "",
        author=found.author or "",
        url=address,
        language=tree.get("lang") or "",
        evidence=tuple(evidence),
        notes=notes,
    )

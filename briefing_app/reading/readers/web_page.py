"""Web pages: main text without menus and adverts, title, publisher, publication day. Fetches nothing."""

import re
from datetime import date
from typing import Any

import trafilatura

from briefing_app.model import PublishedBasis
from briefing_app.reading.archived_pages import drop_toolbars, saving_of
from briefing_app.reading.datelines import text_evidence
from briefing_app.reading.decoding import Decoded, clean, decode
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.languages import language_of
from briefing_app.reading.main_text import main_text
from briefing_app.reading.markup import parse_page
from briefing_app.reading.page_metadata import PageDays, page_days

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_MOST_PARAGRAPHS = 3_000
"""The second opinion on the main text takes time by the square of the paragraphs; beyond these it is not asked."""
_DATES = {"original_date": True, "extensive_search": False, "min_date": "1980-01-01", "max_date": "2199-12-31"}
"""For the second opinion: first publication, and bounds that do not follow the clock; the extensive search loads a
library for three seconds and is wrong as often as right in what it adds."""


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
    saving = saving_of(tree, url)
    drop_toolbars(tree)
    found: Any = trafilatura.bare_extraction(
        tree,
        url=saving.url or None,
        fast=page.count("<p") > _MOST_PARAGRAPHS,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dict(_DATES),
    )
    if found is None or not (found.text or "").strip():
        raise file.refuse("No text was found on this page.", "Open it in a browser and save what it shows as text.")
    title, address = found.title or "", saving.url or found.url or ""
    text = clean(main_text(found.body, tree, title)).text
    declared = tree.get("lang") or ""
    return Document(
        text,
        title=title,
        publisher=found.sitename or found.hostname or "",
        author=found.author or "",
        url=address,
        language=declared,
        evidence=_evidence(page_days(tree, address, declared or language_of(text), saving.day), text, found.date or ""),
        notes=notes,
        is_weighed=True,
    )


def _evidence(days: PageDays, text: str, second_opinion: str) -> tuple[Evidence, ...]:
    """Return the page's own evidence, a dateline in its text, and the second opinion where it is one."""
    known = days.evidence
    datelines = [item for item in text_evidence(text, known) if item.basis is PublishedBasis.DATELINE]
    own = (*known, *datelines)
    guess = date.fromisoformat(second_opinion[:10]) if second_opinion else None
    if guess is None or (own and guess in days.others):
        return own
    return (*own, Evidence(PublishedBasis.GUESS, guess, f"{guess}, on the page"))

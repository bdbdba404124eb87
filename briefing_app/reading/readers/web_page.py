"""Web pages: main text without menus and adverts, title, publisher, publication day. Fetches nothing."""

import re
from datetime import date
from typing import Any

import trafilatura
from lxml import etree, html

from briefing_app.errors import ReadingError
from briefing_app.model import PublishedBasis
from briefing_app.reading.decoding import clean, decode
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.page_metadata import page_evidence

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_EMBEDDED = re.compile(r"""data:[\w/+.;=-]{0,100},[^"'\s<>)]{1000,}""")
_ENDLESS_ATTRIBUTE = re.compile(r"""=\s*(?:"[^"<>]{100000,}"|'[^'<>]{100000,}')""")
_TAG = re.compile(r"<[A-Za-z]")
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DATES = {"original_date": True, "extensive_search": True, "min_date": "1980-01-01", "max_date": "2199-12-31"}
"""For the second opinion: first publication, and bounds that do not follow the clock."""


def read_web_page(file: RawFile) -> tuple[Document, ...]:
    """Return the page's main text with what its head says of it."""
    charset = _CHARSET.search(file.content[:4096])
    decoded = decode(file.content, charset[1].decode("ascii") if charset else "")
    if decoded is None:
        raise file.refuse("It is not text in any encoding this program knows.", "Save the page again as HTML.")
    return (page_document(file, decoded.text, notes=decoded.notes),)


def page_document(file: RawFile, page: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """Return the document in the HTML of a page; `url` is where it was fetched from, if that is known."""
    tree = _tree(file, page)
    found: Any = trafilatura.bare_extraction(
        tree, url=url or None, include_comments=False, with_metadata=True, date_extraction_params=dict(_DATES)
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


def _tree(file: RawFile, page: str) -> html.HtmlElement:
    """Return the parsed page, its embedded files and endless attributes left out."""
    refusal = _refusal(file, page)
    if refusal is not None:
        raise refusal
    page = _ENDLESS_ATTRIBUTE.sub('=""', _EMBEDDED.sub("data:,", _XML_DECLARATION.sub("", page)))
    try:
        tree = html.document_fromstring(page)
    except (etree.ParserError, ValueError) as error:
        raise file.refuse("No text was found on this page.", "Open it in a browser and save it again.") from error
    return tree


def _refusal(file: RawFile, page: str) -> ReadingError | None:
    if _ENTITY.search(page):
        return file.refuse("This file defines XML entities, a known way to attack a reader.", "Save it from a browser.")
    if sum(1 for _ in _TAG.finditer(page)) > file.limits.tags:
        return file.refuse(
            f"This page has more than {file.limits.tags:,} tags. It was not opened.", "Save a part of it."
        )
    return None

"""HTML from outside, parsed with care, and its words line by line. Knows no articles and fetches nothing."""

import re

from lxml import etree, html

from briefing_app.errors import ReadingError
from briefing_app.reading.document import RawFile
from briefing_app.reading.paragraphs import set_apart

_EMBEDDED = re.compile(r"""data:[\w/+.;=-]{0,100},[^"'\s<>)]{1000,}""")
_ENDLESS_ATTRIBUTE = re.compile(r"""=\s*(?:"[^"<>]{100000,}"|'[^'<>]{100000,}')""")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})(?![A-Za-z0-9])")
_SPACES = re.compile(r"\s+")
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SAVE_A_PART = "Save the part you need as text."

BLOCKS = frozenset(
    {
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
        ),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
    }
)
"""Elements that begin a line, and end one."""
WITHOUT_WORDS = ("script", "style", "noscript", "template", "head", "svg", "math", "object", "iframe")
_MAY_STAY_OPEN = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"),
    *("p", "li", "td", "th", "tr", "dt", "dd", "option", "font", "center", "path"),
}


def parse_page(file: RawFile, page: str) -> html.HtmlElement:
    """Return the tree of a page, its embedded files and endless attributes left out.

    Raises:
        ReadingError: There is nothing in it, or more than a page for people has; `file` is named.
    """
    refusal = _refusal(file, page)
    if refusal is not None:
        raise refusal
    page = _ENDLESS_ATTRIBUTE.sub('=""', _EMBEDDED.sub("data:,", _XML_DECLARATION.sub("", page)))
    try:
        # Without this, libxml2 drops what is nested more than 256 deep; our own limits stand before it.
        return html.document_fromstring(page, parser=html.HTMLParser(huge_tree=True))
    except (etree.ParserError, ValueError) as error:
        raise file.refuse("There is no text in it.", "Open it in a browser and save it again.") from error


def lines_of(tree: html.HtmlElement) -> str:
    """Return the words of a tree, a line for each block, scripts and styles apart."""
    pieces: list[str] = []
    etree.strip_elements(tree, *WITHOUT_WORDS, etree.Comment, etree.ProcessingInstruction, with_tail=False)
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in BLOCKS:
            pieces.append("\n")
        words = element.text if event == "start" else element.tail
        pieces.append(_SPACES.sub(" ", words or ""))
    return set_apart(" ".join(line.split()) for line in "".join(pieces).split("\n"))


def _refusal(file: RawFile, page: str) -> ReadingError | None:
    limits = file.limits
    if _ENTITY.search(page):
        return file.refuse("This file defines XML entities, a known way to attack a reader.", "Save it from a browser.")
    tags, depth = _tags_and_depth(page)
    if tags > limits.tags:
        return file.refuse(f"This page has more than {limits.tags:,} tags. It was not opened.", _SAVE_A_PART)
    if depth > limits.depth:
        return file.refuse(f"Its tags are nested more than {limits.depth:,} deep. It was not opened.", _SAVE_A_PART)
    return None


def _tags_and_depth(page: str) -> tuple[int, int]:
    """Return how many tags there are, and how deep they nest; elements that may stay open do not count as depth."""
    tags = depth = deepest = 0
    for tag in _TAG.finditer(page):
        tags += 1
        if tag[2].lower() not in _MAY_STAY_OPEN:
            depth = max(0, depth + (-1 if tag[1] else 1))
            deepest = max(deepest, depth)
    return tags, deepest

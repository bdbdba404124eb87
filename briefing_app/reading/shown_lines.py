"""A page as the lines a reader sees, each with the elements that hold its words. Knows no days."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from briefing_app.reading.markup import BLOCKS, WITHOUT_WORDS

STAMPED = ("datetime", "title", "content", "data-timestamp", "data-utime", "data-datetime", "data-time", "data-date")
"""Attributes that may hold a time for programs, so that an element without words says something."""

_MARKING = ("class", "id", "itemprop", "property")
_SPACES = re.compile(r"\s+")
_MOST_EVENTS = 40_000
"""Beginnings and ends of elements after which the rest of a page is not looked at; pages of news have a tenth of it."""


@dataclass(slots=True)
class ShownLine:
    """One line of a page: its words, and the elements they stand in, in order."""

    words: str = ""
    elements: list[HtmlElement] = field(default_factory=list)

    def around(self) -> Iterator[HtmlElement]:
        """Yield the innermost element of its last words, and those around it."""
        if self.elements:
            yield self.elements[-1]
            yield from self.elements[-1].iterancestors()


@dataclass(frozen=True, slots=True)
class ShownPage:
    """The lines of a page in order.

    Attributes:
        headline_at: Number of the line with the headline; -1 if there is none.
        starts: Number of the first line of the headline and of each element around it.
    """

    lines: list[ShownLine]
    headline_at: int
    starts: Mapping[HtmlElement, int]


def shown_page(tree: HtmlElement, headline: HtmlElement | None) -> ShownPage:
    """Return the lines of a page, scripts apart; `headline` is the element of its headline."""
    around = set() if headline is None else {headline, *headline.iterancestors()}
    lines, starts = [ShownLine()], dict[HtmlElement, int]()
    for element, holder, words in _pieces(tree):
        if element.tag in BLOCKS:
            _break(lines)
        if holder is element or words.strip():
            lines[-1].elements.append(holder)
        if holder is element and element in around:
            starts[element] = len(lines) - 1
        lines[-1].words += _SPACES.sub(" ", words)
    for line in lines:
        line.words = line.words.strip()
    return ShownPage(lines, starts.get(headline, -1), starts)


def marks(element: HtmlElement) -> str:
    """Return what an element is called: its class, id and property."""
    return " ".join(filter(None, (element.get(name) for name in _MARKING)))


def length(words: str) -> int:
    """Return the length of words as if they were in letters: a sign of Chinese or Japanese counts for three."""
    return len(words) + 2 * sum(letter >= _FIRST_SIGN for letter in words)


_FIRST_SIGN = "\u2e80"


def _break(lines: list[ShownLine]) -> None:
    """Begin a new line, unless the last one has no words yet."""
    if lines[-1].words.strip():
        lines.append(ShownLine())
    else:
        lines[-1].elements = [each for each in lines[-1].elements if any(each.get(name) for name in STAMPED)]


def _pieces(tree: HtmlElement) -> Iterator[tuple[HtmlElement, HtmlElement, str]]:
    """Yield each element twice: with itself and the words in it, and with what is around it and the words behind it."""
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in islice(walk, _MOST_EVENTS):
        if event != "start":
            yield element, element.getparent(), element.tail or ""
        elif element.tag in WITHOUT_WORDS:
            walk.skip_subtree()
        else:
            yield element, element, element.text or ""

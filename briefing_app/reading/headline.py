"""Find the headline of a page: what its title repeats. Knows no days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from briefing_app.reading.day_labels import ASIDE_MARK
from briefing_app.reading.shown_lines import length, marks

_HEADINGS = "//h1 | //h2 | //h3"
_NAMED = "//*[contains(@class, 'headline') or contains(@class, 'title') or @itemprop='headline']"
_OF_OLD = "//font | //b | //strong | //td | //center | //p | //div | //h4"
_TITLES = ("//meta[@property='og:title']/@content", "//title//text()", "//meta[@name='twitter:title']/@content")
_WORD = re.compile(r"\w+")
_BETWEEN_NAMES = re.compile(r"\s+[-–—|»«:•·/]+\s+|\s*[|»«]\s*|:\s+")
_FEWEST_LETTERS = 6
_FEWEST_WORDS = 3
_ENOUGH = 0.6
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline of a page.

    Attributes:
        is_confirmed: The title repeats it; a heading alone may be the name of the paper.
    """

    element: HtmlElement
    is_confirmed: bool


def headline_of(tree: HtmlElement) -> Headline | None:
    """Return the heading that the title holds, or else the first of the highest rank."""
    titles = [title for title in _titles(tree) if title]
    for paths in (_HEADINGS, _NAMED, _OF_OLD):
        matching = [element for element in tree.xpath(paths) if _is_repeated(_words(element), titles)]
        if matching:
            return Headline(max(matching, key=_rank), is_confirmed=True)
    first = next(iter([*tree.xpath("//h1[normalize-space()]"), *tree.xpath("//h2[normalize-space()]")]), None)
    return None if first is None else Headline(first, is_confirmed=not titles)


def _rank(element: HtmlElement) -> tuple[bool, int, int]:
    """Return how likely of several the headline is: not in a list of stories, long, of high rank."""
    is_aside = any(ASIDE_MARK.search(marks(each)) for each in islice(element.iterancestors(), _MOST_AROUND))
    return not is_aside, len(_letters(_words(element))), -_RANKS.get(element.tag, len(_RANKS))


_RANKS = {"h1": 0, "h2": 1, "h3": 2}
_MOST_AROUND = 5


def _titles(tree: HtmlElement) -> Iterator[str]:
    """Yield the titles of the page, without the name of the paper."""
    for path in _TITLES:
        for title in tree.xpath(path)[:1]:
            yield max(_BETWEEN_NAMES.split(title), key=length)
            yield title if len(_WORD.findall(title)) < _FEWEST_WORDS else ""


def _is_repeated(words: str, titles: list[str]) -> bool:
    letters = _letters(words)
    return length(letters) >= _FEWEST_LETTERS and any(_is_much_of(words, letters, title) for title in titles)


def _is_much_of(words: str, letters: str, title: str) -> bool:
    in_title = _letters(title)
    if letters == in_title or (len(letters) > len(in_title) / 2 and letters in in_title):
        return True
    if len(in_title) >= _FEWEST_LETTERS and in_title in letters and len(letters) < 2 * len(in_title):
        return True
    both = {*_WORD.findall(words.lower())}, {*_WORD.findall(title.lower())}
    most = max(map(len, both))
    return most >= _FEWEST_WORDS and len(both[0] & both[1]) >= _ENOUGH * most


def _words(element: HtmlElement) -> str:
    """Return the words of an element; none of one that holds more than a headline."""
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > _LONGEST:
            return ""
    return "".join(pieces)


def _letters(words: str) -> str:
    return "".join(_WORD.findall(words.lower()))

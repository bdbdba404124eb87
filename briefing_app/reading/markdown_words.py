"""Markdown to the words in it: marks, addresses of links and raw HTML go, every word stays. Knows no files.

The words are searched for events and cited, so what is no mark must come out as it went in. Links and HTML are taken
out by patterns of our own: the library's own take time by the square of the text, half a minute for 10,000 brackets.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise
from textwrap import dedent
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.treeprocessors import Treeprocessor

from briefing_app.reading.markdown_marks import without_html, without_links

_LONGEST_BLOCK = 10_000
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_ESCAPED = re.compile("\x02(\\d{1,7})\x03")
"""How the library hides an escaped character; it undoes this only in HTML."""
_LINE_HEAD = re.compile(r"(?<=\n)[ \t]+(?:[-*+][ \t]+)?")


@dataclass(frozen=True, slots=True)
class Words:
    """What a Markdown text says.

    Attributes:
        text: Its paragraphs, headings and list items. Line breaks within one stay, and so do the numbers of lists:
            `17. January` may begin a line that is none.
        title: The first heading, if nothing stands before it.
    """

    text: str
    title: str = ""


def markdown_words(markdown: str) -> Words:
    """Return the words of a Markdown text; if nothing in it was a mark, the text itself, to the character."""
    parser = _Parser()
    parts = _parts(without_links(without_html(markdown)))
    blocks = [block for part in parts for block in parser.blocks(part) if block.words]
    text = "".join(gap + block.words for gap, block in zip(_gaps(blocks), blocks, strict=True))
    title = blocks[0].words if blocks and blocks[0].is_heading else ""
    return Words(markdown if text.split() == markdown.split() else text, title)


def _gaps(blocks: Sequence["_Block"]) -> Iterator[str]:
    """Yield what stands before each block."""
    yield from [""] if blocks else []
    for before, block in pairwise(blocks):
        yield "\n" if before.tag == block.tag == "li" else "\n\n"


def _parts(markdown: str) -> Iterator[str]:
    """Yield what blank lines set apart, cut at a line's end where it is very long: the library is slow on those."""
    for part in filter(str.strip, _BLANK_LINES.split(markdown)):
        lines = dedent(part).split("\n")
        while lines:
            count, room = 1, _LONGEST_BLOCK - len(lines[0])
            while count < len(lines) and len(lines[count]) < room:
                room -= len(lines[count]) + 1
                count += 1
            yield "\n".join(lines[:count])
            del lines[:count]


@dataclass(frozen=True, slots=True)
class _Block:
    tag: str
    words: str

    @property
    def is_heading(self) -> bool:
        return self.tag[0] == "h"


class _Headings(HashHeaderProcessor):
    """Headings whose marks a blank follows: the library takes `#hashtag` for one too, and drops its mark."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t](?P<header>[^\n]*?)(?:[ \t]#+)?[ \t]*(?:\n|$)")


class _Parser(Treeprocessor):
    """The library's parser, stopped before it writes HTML."""

    def __init__(self) -> None:
        parser = Markdown(tab_length=2)
        parser.preprocessors.deregister("html_block")
        for name in ("olist", "code", "reference", "hr", "setextheader"):
            parser.parser.blockprocessors.deregister(name)
        for name in _LEFT_ALONE:
            parser.inlinePatterns.deregister(name)
        parser.treeprocessors.deregister("prettify")
        parser.parser.blockprocessors.register(_Headings(parser.parser), "hashheader", 70)
        super().__init__(parser)
        parser.treeprocessors.register(self, "keep", -1)
        self._parser = parser
        self._root = ET.Element("div")

    def run(self, root: ET.Element) -> None:
        """Keep the tree; the HTML made from it afterwards is thrown away."""
        self._root = root

    def blocks(self, markdown: str) -> Iterator[_Block]:
        """Yield the blocks of a part; one that is nested beyond reason is left as it stands."""
        if len(markdown) > _LONGEST_BLOCK:
            return iter((_Block("p", markdown.strip()),))
        try:
            self._parser.convert(markdown)
        except RecursionError:
            return iter((_Block("p", markdown.strip()),))
        return _blocks(self._root)


_LEFT_ALONE = (
    *("html", "entity", "linebreak", "autolink", "automail"),
    *("link", "reference", "short_reference", "image_link", "image_reference", "short_image_ref"),
)
_HOLDERS = frozenset({"div", "ul", "li", "blockquote"})


def _blocks(element: ET.Element) -> Iterator[_Block]:
    """Yield what an element says by itself, then each block in it."""
    inline = "".join([element.text or "", *(_words(child) for child in element if not _is_block(child))])
    yield _Block(element.tag, _plain(inline))
    for child in element:
        if _is_block(child):
            yield from _blocks(child)


def _is_block(element: ET.Element) -> bool:
    return element.tag in _HOLDERS or element.tag == "p" or re.fullmatch("h[1-6]", element.tag) is not None


def _words(element: ET.Element) -> str:
    """Return the words of an element within a line, and those after it."""
    inner = "".join([element.text or "", *map(_words, element)])
    # The library writes code as HTML already.
    return (unescape(inner) if element.tag == "code" else inner) + (element.tail or "")


def _plain(words: str) -> str:
    words = _ESCAPED.sub(lambda match: chr(int(match[1])), words)
    return _LINE_HEAD.sub("", _ENTITY.sub(lambda match: unescape(match[0]), words)).strip()

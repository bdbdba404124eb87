"""Turn the analyst's Markdown into a tree of plain values that every writer renders. Raw HTML stays text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from briefing_app.briefing.clean import clean
from briefing_app.model import EventId

BLOCKS = {"p", "ul", "ol", "li", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
INLINES = {"strong", "em", "code", "a", "br", "cite"}
SCHEMES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of prose.

    Attributes:
        tag: One of `BLOCKS` or `INLINES`, as in HTML; `cite` stands for a cited event.
        href: Where a link leads: a web address, or `#` and the label of a row.
    """

    tag: str
    children: tuple["Node | str", ...] = ()
    href: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """What a cited event becomes: the words in the brackets and the label of its row."""

    words: str
    label: str


def citation_mark(event: EventId) -> str:
    """Return the words that cite an event in Markdown."""
    return f"[@{event}]"


def prose(markdown: str, target: Callable[[EventId], Target | None]) -> tuple[Node, ...]:
    """Return the blocks of a Markdown text; `target` gives what to print for a cited event, None if it is left out."""
    text = clean(markdown)
    return tuple(_blocks(_tree(text), target)) if text.strip() else ()


def plain(nodes: tuple[Node | str, ...]) -> str:
    """Return the words of some prose, blocks apart by a line feed."""
    return "".join(node if isinstance(node, str) else _plain_node(node) for node in nodes).strip()


def _plain_node(node: Node) -> str:
    words = "\n" if node.tag == "br" else plain(node.children)
    return f"{words}\n" if node.tag in BLOCKS else words


def _tree(markdown: str) -> ET.Element:
    """Return the element tree python-markdown builds, with everything that would pass HTML through taken out."""
    # An extension given by name has the metadata of every installed package read.
    parser = Markdown(extensions=[SaneListExtension()], tab_length=2)
    parser.preprocessors.deregister("html_block")
    parser.parser.blockprocessors.deregister("code")  # two blanks nest a list, and never make a listing
    for name in ("html", "entity", "automail", "image_link", "image_reference", "short_image_ref"):
        parser.inlinePatterns.deregister(name)
    parser.inlinePatterns.register(_Citations(_MARK, parser), "cite", 175)
    keeper = _Keeper(parser)
    parser.treeprocessors.register(keeper, "keep", -1)
    parser.convert(markdown)
    return keeper.root


class _Citations(InlineProcessor):
    """Read `[@event]`."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 -- python-markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        """Return the element for the match and where it stands."""
        del data
        element = ET.Element("cite")
        element.set("event", m.group(1))
        return element, m.start(0), m.end(0)


_MARK = r"\[@([^\]\s]{1,80})\]"


class _Keeper(Treeprocessor):
    """Keep the finished tree; the HTML made from it afterwards is thrown away."""

    root: ET.Element

    def run(self, root: ET.Element) -> None:
        """Take the tree."""
        self.root = root


def _blocks(root: ET.Element, target: Callable[[EventId], Target | None]) -> Iterator[Node]:
    for item in _children(root, target):
        if isinstance(item, str):
            if item.strip():
                yield Node("p", (item.strip(),))
        else:
            yield item if item.tag in BLOCKS else Node("p", (item,))


def _children(element: ET.Element, target: Callable[[EventId], Target | None]) -> Iterator[Node | str]:
    if element.text:
        yield _words(element.text)
    for child in element:
        yield from _node(child, target)
        if child.tail:
            yield _words(child.tail)


def _node(element: ET.Element, target: Callable[[EventId], Target | None]) -> Iterator[Node | str]:
    children = tuple(_children(element, target))
    if element.tag == "cite":
        found = target(EventId(element.get("event", "")))
        yield Node("cite", (found.words,), f"#{found.label}") if found else "[not in this briefing]"
    elif element.tag == "a":
        href = element.get("href", "")
        yield from [Node("a", children, href)] if href.lower().startswith(SCHEMES) else children
    elif element.tag == "code":
        yield Node("code", (str(unescape(element.text or "")),))
    elif element.tag in BLOCKS | INLINES:
        yield Node(element.tag, _trimmed(children) if element.tag in _LISTS else children)
    else:
        yield from children


_LISTS = {"ul", "ol", "blockquote"}


def _trimmed(children: tuple[Node | str, ...]) -> tuple[Node | str, ...]:
    return tuple(child for child in children if not isinstance(child, str) or child.strip())


def _words(text: str) -> str:
    """Return text as typed: python-markdown hides escaped characters behind marks it undoes only in HTML.

    It also has a string type of its own, which the plain one takes the place of here.
    """
    return str(_ESCAPED.sub(lambda match: chr(int(match.group(1))), text))


_ESCAPED = re.compile("\x02(\\d+)\x03")

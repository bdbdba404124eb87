"""What a page says of itself in JSON-LD, well-formed or not: days of publication, and of the events it announces."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml.html import HtmlElement

from briefing_app.reading.written_days import read_day

_DEEPEST = 20
_MOST_ITEMS = 100
_LONGEST_SCRIPT = 500_000
_WRAPPED = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|;)\s*$"
)
_STATED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_STORY = re.compile(r"(?:Article|Posting|Report|Review|Blog|Page|Document|Work|Transcript|Book|Podcast\w*)$")
_PARTS = ("@graph", "mainEntity", "mainEntityOfPage", "article")
_OF_OTHERS = re.compile(
    r"Comment|Review|Product|ListItem|Question|Answer|WebSite|Organization|Person|Video|Image|Audio"
)


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What was found.

    Attributes:
        published: Values of `datePublished` of the page itself, of stories before those of pages.
        created: Values of weaker properties, such as `dateCreated`.
        event_days: Days of events.
    """

    published: tuple[str, ...] = ()
    created: tuple[str, ...] = ()
    event_days: frozenset[date] = frozenset()


def linked_data(tree: HtmlElement) -> LinkedData:
    """Return the linked data of a page."""
    scripts = [
        script.text[:_LONGEST_SCRIPT]
        for script in tree.iter("script")
        if script.text and "ld+json" in (script.get("type") or "").lower()
    ]
    nodes = [node for script in scripts for node in _nodes(_json(script), _DEEPEST)]
    stories = [node for node in nodes if _is_story(node)]
    published = [value for node in stories for value in _values(node, "datePublished")]
    if not published:
        published = [value for node in nodes if not _names(node) for value in _values(node, "datePublished")]
    if not published:
        published = [value for script in scripts if _json(script) is None for value in _STATED.findall(script)[:1]]
    return LinkedData(
        tuple(dict.fromkeys(published)),
        tuple(value for node in stories for name in ("dateCreated", "uploadDate") for value in _values(node, name)),
        frozenset(_event_days(nodes)),
    )


def _json(script: str) -> object:
    try:
        return json.loads(_WRAPPED.sub("", _WRAPPED.sub("", script)), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(node: object, depth: int) -> Iterator[dict[str, object]]:
    """Yield the page's node and those of its graph, not what it links to (comments, related stories)."""
    if depth and isinstance(node, list):
        for item in node[:_MOST_ITEMS]:
            yield from _nodes(item, depth - 1)
    elif depth and isinstance(node, dict):
        yield node
        for key in _PARTS:
            yield from _nodes(node.get(key), depth - 1)


def _is_story(node: dict[str, object]) -> bool:
    return any(_STORY.search(name) and not _OF_OTHERS.search(name) for name in _names(node))


def _names(node: dict[str, object]) -> list[str]:
    names = node.get("@type")
    return [name for name in (names if isinstance(names, list) else [names]) if isinstance(name, str)]


def _values(node: dict[str, object], name: str) -> Iterator[str]:
    value = node.get(name)
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, str | int) and str(value).strip():
        yield str(value).strip()


def _event_days(nodes: list[dict[str, object]]) -> Iterator[date]:
    for node in nodes:
        if any(name.endswith("Event") for name in _names(node)):
            for name in ("startDate", "endDate"):
                for value in _values(node, name):
                    if (written := read_day(value)) and written.days:
                        yield written.days[0]

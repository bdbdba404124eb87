"""Which lines of a page are the story's own, and which stand beside its headline. Knows no days."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from briefing_app.reading.day_labels import ASIDE_MARK
from briefing_app.reading.headline import headline_of
from briefing_app.reading.shown_lines import ShownLine, ShownPage, length, marks, shown_page

_LONG_PARAGRAPH = 120
_LONG_BEFORE_THE_STORY = 1
"""A summary may stand between the headline and the line with the day."""
_MOST_BELOW = 40
_MOST_ABOVE = 5
_OTHERS = frozenset({"nav", "aside", "option", "figure", "figcaption", "select"})
_OTHERS_BESIDE_A_HEADLINE = frozenset({"article", "header"})


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A line of a page that may be the story's.

    Attributes:
        before: The words of the line before.
        is_beside: It stands between the headline and the text, or right over the headline.
    """

    line: ShownLine
    before: str
    is_beside: bool


@dataclass(frozen=True, slots=True)
class StoryPage:
    """All lines of a page, and those that may be its story's.

    Attributes:
        has_headline: It is sure which line is the headline.
    """

    every: list[ShownLine]
    own: tuple[StoryLine, ...]
    has_headline: bool


def story_page(tree: HtmlElement) -> StoryPage:
    """Return the lines of a page."""
    headline = headline_of(tree)
    page = shown_page(tree, headline.element if headline else None)
    return StoryPage(page.lines, tuple(_own_lines(page)), has_headline=bool(headline and headline.is_confirmed))


def _own_lines(page: ShownPage) -> Iterator[StoryLine]:
    region, before = _below(page), ""
    for number, line in enumerate(page.lines):
        if number != page.headline_at and line.elements and not _is_of_others(line, page):
            yield StoryLine(line, before, number in region or _is_over(page, number, line))
        before = line.words or before


def _below(page: ShownPage) -> range:
    """Return the lines between the headline and the text."""
    if page.headline_at < 0:
        return range(0)
    first = page.headline_at + 1
    below = page.lines[first : first + _MOST_BELOW]
    long = [number for number, line in enumerate(below) if length(line.words) >= _LONG_PARAGRAPH]
    end = long[_LONG_BEFORE_THE_STORY] if len(long) > _LONG_BEFORE_THE_STORY else len(below)
    return range(first, first + end)


def _is_over(page: ShownPage, number: int, line: ShownLine) -> bool:
    """Return whether a line stands right over the headline, in a part of the page that is the story's only."""
    if not 0 < page.headline_at - number <= _MOST_ABOVE:
        return False
    common = next((each for each in line.around() if each in page.starts), None)
    is_whole = common is None or common.tag in {"body", "html"}
    return not is_whole and page.headline_at - page.starts[common] <= _MOST_ABOVE


def _is_of_others(line: ShownLine, page: ShownPage) -> bool:
    """Return whether a line belongs to something else than the story; what holds the headline is never that."""
    for element in line.around():
        if element in page.starts:
            return False
        if element.tag in _OTHERS or ASIDE_MARK.search(marks(element)):
            return True
        if element.tag in _OTHERS_BESIDE_A_HEADLINE and page.headline_at >= 0:
            return True
    return False

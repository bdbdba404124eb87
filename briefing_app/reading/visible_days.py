"""The days that readers see on a page, where publication days stand: beside the headline, or behind a label.

A day of another story, of a reader's remark, of a change or of what the story tells is left out.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice, pairwise

from lxml.html import HtmlElement

from briefing_app.model import PublishedBasis
from briefing_app.reading.datelines import stands_apart
from briefing_app.reading.day_labels import (
    CHANGED,
    CHANGED_MARK,
    DATED_MARK,
    ENTRY,
    OF_THE_STORY,
    PUBLISHED,
    PUBLISHED_MARK,
    STORY_MARK,
    is_of_a_change,
    is_published,
)
from briefing_app.reading.document import Evidence, Weight
from briefing_app.reading.shown_lines import STAMPED, ShownLine, marks
from briefing_app.reading.story_lines import StoryLine, story_page
from briefing_app.reading.written_days import WrittenDay, in_order_of, read_stamp, short_day, written_days

_LONGEST_LINE = 250
_LONGEST_LABELLED = 120
_LONGEST_LABEL = 40
_MOST_EVIDENCE = 100
"""So much is weighed, each against each; a page with more days is a list, and what comes first on it is enough."""
_HEADING = frozenset({"h2", "h3", "h4", "h5", "h6", "dt", "th", "b", "strong"})


@dataclass(frozen=True, slots=True)
class VisibleDays:
    """What the lines of a page tell.

    Attributes:
        evidence: Days shown as the page's own.
        others: Days of other stories, of comments, of changes, of the paper's head.
    """

    evidence: tuple[Evidence, ...]
    others: frozenset[date]


def visible_days(tree: HtmlElement, story_days: Collection[date] = (), language: str = "") -> VisibleDays:
    """Return the days that a page shows, in the order its language writes them; `story_days` are of what it tells."""
    page = story_page(tree)
    heads = _days_that_head_parts(page.every)
    told = (
        item for line in page.own for item in (*_stamped(line), *_written(line, language)) if item.day not in story_days
    )
    found = list(islice(told, _MOST_EVIDENCE))
    evidence = tuple(
        replace(item, weight=Weight.HINT)
        if item.day in heads or (item.weight is Weight.PLAIN and not page.has_headline)
        else item
        for item in found
    )
    return VisibleDays(evidence, frozenset(_all_days(page.every)) - {item.day for item in evidence})


def _days_that_head_parts(lines: list[ShownLine]) -> frozenset[date]:
    """Return the days that stand as headings, if there are several: the page is a chronology, or a list of stories."""
    days = {
        written.days[0]
        for line in lines
        if any(element.tag in _HEADING for element in line.elements) and len(line.words) <= _LONGEST_LABEL
        for written in written_days(line.words)
        if len(written.days) == 1 and stands_apart(line.words, written)
    }
    return frozenset(days) if len(days) > 1 else frozenset()


def _all_days(lines: list[ShownLine]) -> Iterator[date]:
    for line in lines:
        stamps = (element.get("datetime") or "" for element in line.elements if element.tag == "time")
        for words in (line.words[:_LONGEST_LINE], *stamps):
            for written in written_days(words):
                yield from written.days


def _stamped(place: StoryLine) -> Iterator[Evidence]:
    """Yield the days that the line's elements hold for programs."""
    for element in place.line.elements:
        called = marks(element)
        value = next((element.get(name) for name in STAMPED if element.get(name)), "")
        if not value or STORY_MARK.search(called) or not _holds_a_day(element, called):
            continue
        written, label = read_stamp(value), _label_of(element, place)
        is_express = "pubdate" in element.attrib or PUBLISHED_MARK.search(called) or is_published(label)
        if written is None or is_of_a_change(label) or (CHANGED_MARK.search(called) and not is_express):
            continue
        weight = Weight.EXPRESS if is_express else Weight.PLAIN if place.is_beside else Weight.HINT
        yield from _evidence(written, f"<{element.tag}> {value}", weight)


_OF_TIME = frozenset({"time", "abbr", "relative-time", "time-ago"})
"""Elements made to hold a time; the last two are of forums and code hosts."""


def _holds_a_day(element: HtmlElement, called: str) -> bool:
    is_named = PUBLISHED_MARK.search(called) or DATED_MARK.search(called)
    return element.tag in _OF_TIME or bool(is_named or element.get("data-utime"))


def _label_of(element: HtmlElement, place: StoryLine) -> str:
    """Return what stands before an element's words, without what labels an earlier day of the line."""
    words = " ".join("".join(element.itertext()).split())
    at = place.line.words.find(words) if words else 0
    label = _label(place, max(0, at), 0)
    return label[max((written.end for written in written_days(label)), default=0) :]


def _written(place: StoryLine, language: str) -> Iterator[Evidence]:
    """Yield the days in the line's words."""
    words, end = place.line.words, 0
    called = " ".join(marks(element) for element in (*place.line.elements, *islice(place.line.around(), 2)))
    is_marked = bool(PUBLISHED_MARK.search(called))
    if len(words) > _LONGEST_LINE or STORY_MARK.search(called) or (CHANGED_MARK.search(called) and not is_marked):
        return
    found = [*written_days(words)] or [*filter(None, [short_day(words)])]
    for written in () if _is_a_span(words, found) else (in_order_of(each, language) for each in found):
        label = _label(place, written.start, end)
        weight = None if is_of_a_change(label) else _weight(place, written, label, called)
        end = written.end
        if weight is not None:
            yield from _evidence(written, words, weight)


_TO = frozenset({"-", "–", "—", "to", "until", "till", "bis", "au", "al"})
"""All that stands between the first and the last day of something."""


def _is_a_span(words: str, found: Sequence[WrittenDay]) -> bool:
    """Return whether a line tells from when to when something was: a life, an exhibition."""
    return any(words[one.end : other.start].strip() in _TO for one, other in pairwise(found))


def _weight(place: StoryLine, written: WrittenDay, label: str, called: str) -> Weight | None:
    """Return how plainly a day in a line is the one of publication; None if it is not."""
    words = place.line.words
    apart = stands_apart(_until_a_change(words, written), written)
    is_short = len(words) <= _LONGEST_LABELLED
    if ENTRY.search(label) or (is_published(label) and is_short) or (PUBLISHED_MARK.search(called) and apart):
        return Weight.EXPRESS
    if OF_THE_STORY.search(label):
        return None
    is_named = bool(DATED_MARK.search(called) or PUBLISHED_MARK.search(called))
    if place.is_beside and (apart or (is_named and is_short and words[-1] not in ".!?")):
        return Weight.PLAIN
    return Weight.HINT if apart and (place.is_beside or is_named) else None


def _until_a_change(words: str, written: WrittenDay) -> str:
    """Return a line up to where it tells of a later change."""
    change = CHANGED.search(words, written.end)
    return words[: change.start()].rstrip(" (|,·•–—") if change else words


def _label(place: StoryLine, at: int, start: int) -> str:
    """Return what stands before a day: in its line, or alone on the line before."""
    label, before = place.line.words[start:at].strip(), place.before
    if label or start or len(before) > _LONGEST_LABEL or any(written_days(before)):
        return label
    is_label = PUBLISHED.search(before) or CHANGED.search(before) or before.endswith(":")
    return before if is_label else ""


def _evidence(written: WrittenDay, words: str, weight: Weight) -> Iterator[Evidence]:
    """Yield the day, or as hints both that it may be if day and month can be swapped."""
    if len(written.days) == 1:
        yield Evidence(PublishedBasis.HEADER_LINE, written.days[0], words, written.is_utc, weight)
    else:
        for day in written.days:
            yield Evidence(PublishedBasis.HEADER_LINE, day, f"{words} (if {day})", written.is_utc, Weight.HINT)

"""Finds the day a text says it was written, at the head of its first paragraphs. Knows no event."""

import re
from collections.abc import Sequence
from datetime import date

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times import find_times

_HEAD, _LONGEST_DAY = 300, 50
"""A dateline begins within so many characters, and its day is no longer than these."""
_NEAR_DAYS = 60
_ENDS_LINE = re.compile(r"\s*(?:\([^)\n]{1,30}\)\s*)?[–—-]+\s|\s*\([^)\n]{1,30}\)")
_AGENCY_LINE = re.compile(
    r"(?:[A-Z][A-Z .,'’/-]{1,40}(?:, [A-Z][\w. ]{1,20})?(?: \([^)\n]{1,30}\) ?| )"
    r"|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}, \(?[A-Z]{2,10}\)? ?)[–—_-]+\s+(?=\S)"  # "Moscow, SANA- "
    r"|[A-Z]{4,}(?: [A-Z]{3,}){0,2}(?:, [A-Z][\w.]{1,20})? (?:\([A-Z][^)\n]{1,29}\) |(?=The [A-Z]))"  # "LIMA (AP) Peru"
)
_HEADS_LINE = re.compile(r"\s*[:–—-]")
_PLACE = re.compile(r"[A-Z][A-Z .,'’/-]+(?:, ?[A-Z][\w.]+)*,? ?(?:\([^)\n]{1,20}\) ?)?(?:[-–—]+ ?)?$")


def dateline(text: str, times: Sequence[TimeExpression], anchor: date | None) -> TimeExpression | None:
    """Return the full date that opens a line near the start, alone or after a place; None without one.

    A date far from publication, or with a colon or dash behind it, heads a line of a chronology instead.
    """
    for time in times:
        if time.start > _HEAD:
            return None
        line = text.rfind("\n", 0, time.start) + 1
        before = text[line : time.start].strip()
        when = time.when
        if (
            when is not None
            and when.is_day
            and (re.search(r"\d{4}", when.words) or (before and _ENDS_LINE.match(text, time.end)))
            and (_PLACE.fullmatch(before) if before else not _HEADS_LINE.match(text, time.end))
            and _is_near(when.last_day, anchor)
        ):
            return time
    return None


def line_end(sentence: str, end: int) -> int:
    """Return where the dateline whose date ends at `end` is over: after the agency and the dash behind it."""
    match = _ENDS_LINE.match(sentence, end)
    return match.end() if match else end


def agency_end(sentence: str) -> int:
    """Return where a dateline without a date is over: "LIMA (Sample Wire) - "; 0 if the sentence opens with none."""
    match = _AGENCY_LINE.match(sentence)
    return match.end() if match else 0


def _is_near(day: date | None, anchor: date | None) -> bool:
    return day is not None and anchor is not None and abs((day - anchor).days) <= _NEAR_DAYS


def day_of_writing(text: str, anchor: date | None) -> date | None:
    """Return the day that "today" means: the text's own dateline if it has one near publication, else publication."""
    line = dateline(text, find_times(text[: _HEAD + _LONGEST_DAY], anchor), anchor) if anchor is not None else None
    return line.when.last_day if line is not None and line.when is not None else anchor


def horizon(anchor: date | None, line: TimeExpression | None) -> date | None:
    """Return the last day the text can tell of: publication, or its own dateline if that is later."""
    written = line.when.last_day if line is not None and line.when is not None else None
    if anchor is None or written is None:
        return anchor
    return max(anchor, written)

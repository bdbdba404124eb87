"""Finds the entries of a chronology: a date at the head of a line, and what is told under it. Knows no event."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from operator import attrgetter

from briefing_app.extraction.line_heads import ends_line, opens_line, told_after
from briefing_app.extraction.time_expression import TimeExpression

_WORD = re.compile(r"\S")
_SURE_HEADINGS, _NEAR_DAYS = 3, 30
"""So many dates on lines of their own head the entries of a chronology; or two, if not both are so near to the day the
text was written: they may be those of publication."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told under a date; offsets are into the text.

    Attributes:
        time: The date at its head.
        start: Where what it tells begins.
        end: Where that ends.
    """

    time: TimeExpression
    start: int
    end: int


def entries(
    text: str, times: Sequence[TimeExpression], line: TimeExpression | None, written: date | None
) -> tuple[Entry, ...]:
    """Return the entries in order, none overlapping another.

    Args:
        text: The whole text.
        times: What is found in it.
        line: Its dateline, which heads no entry.
        written: The day it was written.
    """
    heads = [time for time in times if time is not line and _may_head(text, time)]
    inline = [entry for time in heads if (entry := _in_line(text, time))]
    alone = [time for time in heads if time.kind == "DATE" and ends_line(text, time.end)]
    found = [*inline, *_under_headings(text, alone, [head.start for head in heads], written)]
    return tuple(sorted(found, key=attrgetter("start")))


def entry_around(found: Sequence[Entry], start: int, end: int) -> Entry | None:
    """Return the entry that a sentence is part of, given where it starts and ends."""
    at = bisect_right(found, end - 1, key=attrgetter("start")) - 1
    return found[at] if at >= 0 and start < found[at].end else None


def _may_head(text: str, time: TimeExpression) -> bool:
    """Return whether it is a date, or the hour of a running report, at the head of a line.

    A weekday alone heads what is to come as often: "Monday: Parliament votes".
    """
    when = time.when
    is_date = time.kind == "DATE" and when is not None and when.first_day is not None
    is_weekday = when is not None and when.is_day and not any(letter.isdigit() for letter in when.words)
    is_date = is_date and not is_weekday
    return (is_date or time.kind == "TIME") and opens_line(text, time.start)


def _in_line(text: str, time: TimeExpression) -> Entry | None:
    start = told_after(text, time.end)
    return None if start is None else Entry(time, start, _line_end(text, start))


def _under_headings(
    text: str, alone: Sequence[TimeExpression], heads: Sequence[int], written: date | None
) -> list[Entry]:
    """Return what stands under dates on lines of their own; below the last one, only the next paragraph."""
    if len(alone) < 2 or not (_are_in_order(text, alone) and _are_sure(alone, written)):
        return []
    found = []
    for time in alone:
        end_of_line = _line_end(text, time.end)
        start = _next_word(text, end_of_line)
        at = bisect_right(heads, time.start)
        after = heads[at] if at < len(heads) else None
        end = _line_end(text, start) if after is None else after
        if start >= end and after is None:
            return []  # The dates stand below what they date.
        if start < end:
            found.append(Entry(time, start, end))
    return found


def _are_in_order(text: str, alone: Sequence[TimeExpression]) -> bool:
    """Return whether the dates rise; or fall, and the first one opens the text.

    Lists of articles have dates that fall too, but below their titles.
    """
    firsts = [time.when.first_day or date.min for time in alone if time.when is not None]
    rises = all(one <= other for one, other in pairwise(firsts))
    falls = all(one >= other for one, other in pairwise(firsts))
    return rises or (falls and not text[: alone[0].start].strip())


def _are_sure(alone: Sequence[TimeExpression], written: date | None) -> bool:
    """Return whether they are more than the days on which a text was published and brought up to date."""
    firsts = [time.when.first_day or date.min for time in alone if time.when is not None]
    is_near = written is not None and all(abs((day - written).days) <= _NEAR_DAYS for day in firsts)
    return len(alone) >= _SURE_HEADINGS or not is_near


def _next_word(text: str, at: int) -> int:
    word = _WORD.search(text, at)
    return word.start() if word else len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end

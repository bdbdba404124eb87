"""Narrows a time to the part of it that words beside it leave: "the first half of March". Finds no time."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from briefing_app.extraction.dates.arithmetic import written
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.model import When


def in_part(sentence: Sentence, time: TimeExpression, when: When, anchor: date | None) -> When:
    """Return the days of a time that its words leave: a half or a week of a month, a half of years and decades.

    Early 2017 is before July; "earlier this month" ends before the publication day. Early March stays March, as nobody
    says on which day it is over.

    Args:
        sentence: Where the time stands.
        time: The words of time, with TIMEX3's modifier.
        when: The days the time allows.
        anchor: The publication day.
    """
    first, last = when.first_day, when.last_day
    if first is None or last is None:
        return when
    days = _turn(sentence, time, first, last) or _part(time, first, last) or _side(when, first, last, anchor)
    return when if days is None else replace(when, first_day=days[0], last_day=days[1], edtf=written(*days))


Days = tuple[date, date]

_PARTS = {"START": (0, 6), "MID": (3, 9), "END": (6, 12)}
"""The months of a year that TIMEX3's modifiers leave: how many lie before them, and the last; of ten years alike."""
_HALVES = {"START": (1, 15), "END": (16, 31)}
"""The days of a month that what is called one of its halves leaves."""


def _part(time: TimeExpression, first: date, last: date) -> Days | None:
    if time.mod not in _PARTS:
        return None
    start, end = _PARTS[time.mod]
    if first.day == 1 and last == _month_end(first):
        words = time.when.words.lower().split()[1:3] if time.when is not None else []
        days = _week(words, last) or (_HALVES.get(time.mod) if "half" in words else None)
        return (first.replace(day=days[0]), first.replace(day=min(days[1], last.day))) if days is not None else None
    if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
        return first.replace(month=start + 1), _month_end(first.replace(month=end))
    if (first.month, first.day, last) == (1, 1, date(first.year + 9, 12, 31)):
        return date(first.year + start * 10 // 12, 1, 1), date(first.year + end * 10 // 12 - 1, 12, 31)
    return None


def _week(words: Sequence[str], last: date) -> tuple[int, int] | None:
    """Return the days of a month of "first week", "third week", "last week"; None for other words."""
    if words[1:] != ["week"]:
        return None
    first = _WEEKS.get(words[0], last.day - 6)
    return first, first + 6


_WEEKS = {"first": 1, "opening": 1, "second": 8, "third": 15}
"""Days of a month on which its weeks begin; of the last one they are counted back."""


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _side(when: When, first: date, last: date, anchor: date | None) -> Days | None:
    """Return the days before publication of "earlier this month"."""
    if anchor is None or not first < anchor <= last or not when.words.lower().startswith("earlier this "):
        return None
    return first, anchor - timedelta(days=1)


def _turn(sentence: Sentence, time: TimeExpression, first: date, last: date) -> Days | None:
    """Return the months around "the turn of the year", of a year that is told the one it began with."""
    at, _ = sentence.indices_of(time.start, time.end)
    is_turn = sentence.lowers[max(0, at - 3) : at] == ("the", "turn", "of")
    is_year = (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)) and first.year > 1
    return (date(first.year - 1, 12, 1), date(first.year, 1, 31)) if is_turn and is_year else None

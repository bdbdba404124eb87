"""Turns a day that could lie on either side of publication to the one side or the other. Knows no verbs."""

from dataclasses import replace
from datetime import MAXYEAR, date, timedelta

from briefing_app.extraction.dates.arithmetic import written
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.model import Basis, When

_WEEK = timedelta(days=7)
_NEXT = frozenset({"next", "coming", "this", "following", "week"})


def coming(time: TimeExpression) -> TimeExpression:
    """Return the time at its next turn after publication, if its words leave the side open; else as it is."""
    when = time.when
    if when is None or when.basis is not Basis.PUBLICATION or when.anchor is None or not _is_open(when):
        return time
    if when.last_day is None or when.last_day >= when.anchor:
        return time
    moved = _next_turn(when)
    return time if moved is None else replace(time, when=moved, value=moved.edtf)


def gone(time: TimeExpression) -> TimeExpression:
    """Return the time at its last turn before publication, if its words leave the side open; else as it is."""
    when = time.when
    if when is None or when.basis is not Basis.PUBLICATION or when.anchor is None or not _is_open(when):
        return time
    first, last = when.first_day, when.last_day
    is_weekday = "weekday" in when.rule and not _NEXT.intersection(when.words.lower().split())
    if first is None or last is None or first <= when.anchor or not (is_weekday or _is_of_year(when)):
        return time
    days = (first - _WEEK, last - _WEEK) if is_weekday else (_year_on(first, -1), _year_on(last, -1))
    if days[1] > when.anchor:
        return time
    reason = f"the last one before {when.anchor}"
    moved = replace(when, first_day=days[0], last_day=days[1], edtf=written(*days), reason=reason)
    return replace(time, when=moved, value=moved.edtf)


def nearer(time: TimeExpression) -> TimeExpression:
    """Return the time at its next turn if that is nearer to publication than the last one; else as it is."""
    turned = coming(time)
    before, after = time.when, turned.when
    if before is None or after is None or before.anchor is None or before.last_day is None or after.first_day is None:
        return time
    return turned if after.first_day - before.anchor < before.anchor - before.last_day else time


def _is_open(when: When) -> bool:
    words = when.words.lower()
    return (
        not any(char.isdigit() for char in words[-4:] if len(words) > 6 and words[-4:].isdigit())
        and "last" not in words
    )


def _next_turn(when: When) -> When | None:
    first, last = when.first_day, when.last_day
    if first is None or last is None or last.year == MAXYEAR:
        return None
    if "weekday" in when.rule:
        moved = first + _WEEK, last + _WEEK
    elif _is_of_year(when):
        moved = _year_on(first, 1), _year_on(last, 1)
    else:
        return None
    return replace(
        when, first_day=moved[0], last_day=moved[1], edtf=written(*moved), reason=f"the next one after {when.anchor}"
    )


def _is_of_year(when: When) -> bool:
    """Return whether it turns with the year: a month, a day of a month."""
    return when.rule in {"month", "month and day"} or when.rule.startswith("day and month")


def _year_on(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)

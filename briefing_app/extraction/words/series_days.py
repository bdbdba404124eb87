"""Tells which times can be days of one series, and which comes after which. Reads no words."""

from datetime import date

from briefing_app.extraction.time_expression import TimeExpression

_LONGEST_MONTH, _LONGEST_TIME = 31, 366
"""Days of the longest month, and of the longest time of a series: a year, no decade."""


def follows(one: TimeExpression, other: TimeExpression) -> bool:
    """Return whether both are days, months or years, the second after the first."""
    before, after = days_of(one), days_of(other)
    return before is not None and after is not None and before[0] < after[0] and _width(before) == _width(after)


def comes_after(one: TimeExpression, other: TimeExpression) -> bool:
    """Return whether both are days, months or years, the second wholly after the first."""
    before, after = days_of(one), days_of(other)
    return before is not None and after is not None and before[1] < after[0]


def _width(days: tuple[date, date]) -> int:
    """Return 0 for a day, 1 for a month, 2 for a year."""
    length = (days[1] - days[0]).days
    return (length > 0) + (length > _LONGEST_MONTH)


def days_of(time: TimeExpression) -> tuple[date, date] | None:
    """Return the first and last day of a day, a month or a year; None for other times."""
    when = time.when
    if when is None or time.kind != "DATE" or when.first_day is None or when.last_day is None or when.extent:
        return None
    return (when.first_day, when.last_day) if (when.last_day - when.first_day).days < _LONGEST_TIME else None

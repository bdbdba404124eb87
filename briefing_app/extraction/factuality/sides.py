"""Tells on which side of the publication day times lie. Makes no date and no status."""

from collections.abc import Iterable
from datetime import date

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.model import When


def lies_ahead(times: Iterable[TimeExpression], anchor: date | None) -> bool:
    """Return whether all the times lie after the anchor; "later this month" does so by its words.

    "A week later" is counted from what the text told before, so of itself it lies on neither side.
    """
    times = [time for time in times if time.when is None or not _is_counted_on(time.when)]
    if anchor is not None and times and all(time.when is not None and _is_rest(time.when, anchor) for time in times):
        return True
    firsts = [time.when.first_day for time in times if time.when is not None and time.when.first_day is not None]
    lasts = [time.when.last_day for time in times if time.when is not None and time.when.last_day is not None]
    if anchor is None or not (firsts or lasts):
        return False
    return min(firsts, default=anchor) > anchor or (not firsts and min(lasts) > anchor)


def _is_rest(when: When, anchor: date) -> bool:
    """Return whether it is what is left of a week, a month or a year."""
    return when.words.lower().startswith("later this ") and when.last_day is not None and when.last_day > anchor


def _is_counted_on(when: When) -> bool:
    return when.rule == "offset" and when.words.lower().endswith(("later", "afterwards", "afterward"))


def is_set_day(time: TimeExpression) -> bool:
    """Return whether it names a day, or a few in a row: no month or year, in which much would come about."""
    when = time.when
    if when is None or when.last_day is None:
        return False
    first = when.first_day or when.last_day
    return (when.last_day - first).days < _FEW_DAYS


_FEW_DAYS = 7


def is_today(times: Iterable[TimeExpression], anchor: date | None) -> bool:
    """Return whether all the times are the publication day itself."""
    whens = [time.when for time in times]
    return bool(whens) and all(when is not None and when.first_day == anchor == when.last_day for when in whens)


def lies_back(times: Iterable[TimeExpression], anchor: date | None) -> bool:
    """Return whether all the times are over before the anchor."""
    lasts = [time.when.last_day for time in times if time.when is not None and time.when.last_day is not None]
    return anchor is not None and bool(lasts) and max(lasts) < anchor

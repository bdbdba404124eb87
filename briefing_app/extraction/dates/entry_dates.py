"""Weighs the date at the head of a line against one in its words. Knows no owner of either."""

import math
from datetime import date

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression


def gives_way(sentence: Sentence, head: TimeExpression, own: TimeExpression) -> bool:
    """Return whether the date at the head of a line yields to one as fine in the words: "1914: On 28 July Austria".

    What only names a day lies within it: "3 October 1863: Lincoln proclaims the last Thursday in November".
    """
    if head.end > sentence.words[0].start or _days(own) > _days(head):
        return False
    first, _ = sentence.indices_of(own.start, own.end)
    return _holds(head, own) or first == 0 or sentence.is_a(first - 1, "time preposition")


def _holds(outer: TimeExpression, inner: TimeExpression) -> bool:
    one, other = outer.when, inner.when
    if one is None or other is None or None in {one.first_day, one.last_day, other.first_day, other.last_day}:
        return False
    return (one.first_day or date.min) <= (other.first_day or date.min) and (other.last_day or date.max) <= (
        one.last_day or date.max
    )


def _days(time: TimeExpression) -> float:
    when = time.when
    if when is None or when.first_day is None or when.last_day is None:
        return math.inf
    return (when.last_day - when.first_day).days

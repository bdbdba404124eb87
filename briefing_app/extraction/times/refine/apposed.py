"""Counted dates that the next words tell outright: "five years later, in 1970"."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, Inside, Origin, Stated
from briefing_app.extraction.times.refine.scene import Setting

_IS_TOLD = re.compile(r"\s{0,2},\s{1,3}(?:in|on)\s{1,3}(?:the\s{1,3})?$|\s{1,3}\((?:in\s{1,3}|on\s{1,3})?$")


def take_told(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with what is counted from the story read as the full date in apposition to it.

    "In 1966, the year Guyana became free" names its year twice.
    """
    told = list(found)
    for index, (one, other) in enumerate(pairwise(found)):
        is_beside = other.start - one.end < 12 and _IS_TOLD.match(setting.lower, one.end, other.start)
        if is_beside and _is_counted_ahead(one) and _is_full(other):
            told[index] = replace(one, sense=replace(one.sense, meaning=other.sense.meaning))
        if _is_named_again(one, other, setting):
            told[index + 1] = replace(other, sense=replace(other.sense, meaning=one.sense.meaning))
    return told


_AGAIN = re.compile(r"the\s{1,3}(?:year|month|day)")
_OF_ANOTHER = re.compile(r"\s{1,3}(?:of|after|before|following|when)\b")


def _is_named_again(one: Found, other: Found, setting: Setting) -> bool:
    """Return whether "the year" right behind a year says what else it was the year of."""
    told, again = one.sense.meaning, other.sense.meaning
    is_behind = setting.lower[one.end : other.start].strip() == "," and other.start - one.end < _NEAR
    if not is_behind or not _AGAIN.fullmatch(setting.lower, other.start, other.end):
        return False
    is_same = isinstance(told, Stated) and isinstance(again, Counted) and told.period.unit == again.unit
    return is_same and not _OF_ANOTHER.match(setting.lower, other.end)


_NEAR = 4


def _is_counted_ahead(item: Found) -> bool:
    meaning = item.sense.meaning
    return isinstance(meaning, Counted) and meaning.origin is Origin.STORY and (meaning.count or 1) > 0


def _is_full(item: Found) -> bool:
    meaning = item.sense.meaning
    return isinstance(meaning, Stated) or (isinstance(meaning, Inside) and isinstance(meaning.outer, Stated))

"""Counted dates that the next words tell outright: "five years later, in 1970"."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, Inside, Origin, Stated
from briefing_app.extraction.times.refine.scene import Setting

_IS_TOLD = re.compile(r"\s{0,2},\s{1,3}(?:in|on)\s{1,3}(?:the\s{1,3})?$|\s{1,3}\((?:in\s{1,3}|on\s{1,3})?$")


def take_told(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with what is counted from the story read as the full date in apposition to it."""
    told = list(found)
    for index, (one, other) in enumerate(pairwise(found)):
        is_beside = other.start - one.end < 12 and _IS_TOLD.match(setting.lower, one.end, other.start)
        if is_beside and _is_counted_ahead(one) and _is_full(other):
            told[index] = replace(one, sense=replace(one.sense, meaning=other.sense.meaning))
    return told


def _is_counted_ahead(item: Found) -> bool:
    meaning = item.sense.meaning
    return isinstance(meaning, Counted) and meaning.origin is Origin.STORY and (meaning.count or 1) > 0


def _is_full(item: Found) -> bool:
    meaning = item.sense.meaning
    return isinstance(meaning, Stated) or (isinstance(meaning, Inside) and isinstance(meaning.outer, Stated))

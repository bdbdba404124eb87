"""Parts of a year that recur where they stand: "every four years in November", "9 May each year"."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Plain, Sense, Yearless
from briefing_app.extraction.times.refine.scene import Setting

_IN = re.compile(r",?\s{1,4}(?:(?:in|on)\s{1,4})?(?:the\s{1,4})?$")
_YEARS = re.compile(r"P\d+Y")


def open_recurring(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with parts of a year beside "every year" known to recur, so that no year is chosen for them."""
    opened = list(found)
    for index, (one, other) in enumerate(pairwise(found)):
        part, place = (other, index + 1) if _is_yearly(one) else (one, index)
        if not (_is_yearly(one) or _is_yearly(other)) or other.start - one.end > 16:
            continue
        meaning = part.sense.meaning
        if isinstance(meaning, Yearless) and _IN.match(setting.lower, one.end, other.start):
            opened[place] = replace(part, sense=Sense(Plain("SET", meaning.part.value)))
    return opened


def _is_yearly(item: Found) -> bool:
    meaning = item.sense.meaning
    return isinstance(meaning, Plain) and meaning.kind == "SET" and _YEARS.fullmatch(meaning.value) is not None

"""Dates and hours that the words before them leave rough: "around 3 March", "circa 1640", "about 9 p.m."."""

import re
from dataclasses import replace

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Clock, Inside, Plain, Stated, Yearless
from briefing_app.extraction.times.refine.scene import Setting

_ROUGHLY = re.compile(r"\b(?:around|circa|ca?\.|approximately|roughly)\s{1,4}$")
_HOUR_ROUGHLY = re.compile(r"\b(?:around|about|approximately|roughly)\s{1,4}$")
"""Beside hours alone "about" tells no topic: a book is about 1968."""

_REACH = 18


def approximate(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "around" and its like taken into the expressions they make rough."""
    rough: list[Found] = []
    for item in found:
        floor = max(rough[-1].end if rough else 0, item.start - _REACH)
        pattern = _HOUR_ROUGHLY if ":" in item.sense.clock or isinstance(item.sense.meaning, Clock) else _ROUGHLY
        match = pattern.search(setting.lower, floor, item.start) if _may_be_rough(item) else None
        rough.append(replace(item, start=match.start(), sense=replace(item.sense, mod="APPROX")) if match else item)
    return rough


def _may_be_rough(item: Found) -> bool:
    meaning = item.sense.meaning
    if isinstance(meaning, Plain):
        return meaning.value.startswith("BC")
    return item.sense.mod is None and (
        isinstance(meaning, Stated | Yearless | Inside | Clock) or ":" in item.sense.clock
    )

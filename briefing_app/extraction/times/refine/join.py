"""Give a time of day its day."""

import re
from dataclasses import replace

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Clock, Plain
from briefing_app.extraction.times.refine.scene import Setting

_JOINS = re.compile(r",?\s{1,8}(?:of\s{1,8})?(?:the\s{1,8})?$")
_WEEK, _OF = "unit in hand", re.compile(r"\s{1,8}of\s{1,8}$")
_BORROWS = re.compile(r",?\s{1,8}(?:\w{1,12}\stime\s)?(?:\([^)]{1,16}\)\s)?(?:(?:on|of)\s{1,8})?(?:the\s{1,8})?$")


def join_clocks(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "9 a.m. Tuesday" as one, and the day of "9 a.m. on 3 March" known to both."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        if last is None or not isinstance(last.sense.meaning, Clock) or not _is_day(item):
            joined.append(item)
            continue
        timed = replace(item.sense, clock=last.sense.meaning.value)
        if _touch(_JOINS, last, item, setting):
            joined[-1] = Found(last.start, item.end, item.rule, timed)
            continue
        if _touch(_BORROWS, last, item, setting):
            joined[-1] = replace(last, sense=timed)
        joined.append(item)
    return joined


def join_weeks(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "the week of March 6" as one expression."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        if last and last.rule == _WEEK and _is_day(item) and _touch(_OF, last, item, setting):
            joined[-1] = Found(last.start, item.end, item.rule, replace(item.sense, grain="week"))
        else:
            joined.append(item)
    return joined


def _is_day(item: Found) -> bool:
    return not item.sense.clock and not isinstance(item.sense.meaning, Plain | Clock)


def _touch(link: re.Pattern[str], one: Found, other: Found, setting: Setting) -> bool:
    return other.start - one.end < 32 and link.match(setting.lower, one.end, other.start) is not None

"""Put together what belongs together: a time of day and its day."""

import re
from dataclasses import replace

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Clock, Plain
from briefing_app.extraction.times.refine.scene import Setting

_BETWEEN = re.compile(r",?\s{1,8}(?:(?:on|of)\s{1,8})?(?:the\s{1,8})?$")


def join_clocks(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "9 a.m. Tuesday" and "midnight on 3 March" as one expression each."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        if last and isinstance(last.sense.meaning, Clock) and _is_day(item) and _touch(last, item, setting):
            sense = replace(item.sense, clock=last.sense.meaning.value)
            joined[-1] = Found(last.start, item.end, item.rule, sense)
        else:
            joined.append(item)
    return joined


def _is_day(item: Found) -> bool:
    return not item.sense.clock and not isinstance(item.sense.meaning, Plain | Clock)


def _touch(one: Found, other: Found, setting: Setting) -> bool:
    return other.start - one.end < 20 and _BETWEEN.match(setting.lower, one.end, other.start) is not None

"""Edges of a month or a year: "the last day of April" is one day, "the last days of 2001" are of its December."""

import re
from dataclasses import replace

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.period import around
from briefing_app.extraction.times.refine.scene import Setting

_EDGE = re.compile(r"the\s{1,4}(?P<edge>first|opening|last|final|closing)\s{1,4}(?P<unit>day|days|week|weeks)\s{1,4}of")


def with_edge(reading: Reading, setting: Setting) -> Reading:
    """Return the reading with the days of the edge its words name; its value stays that of the whole."""
    match, period = _EDGE.match(setting.lower, reading.found.start, reading.found.end), reading.period
    if match is None or period is None or period.unit not in {"month", "year"}:
        return reading  # the week starts on a Sunday for some
    is_day = match["unit"] == "day"
    if not is_day and period.unit == "month":
        return reading
    edge = period.first_day if match["edge"] in {"first", "opening"} else period.last_day
    words = " ".join(setting.text[reading.found.start : reading.found.end].split())
    return replace(reading, period=around("day" if is_day else "month", edge), reason=f"{words}: {reading.reason}")

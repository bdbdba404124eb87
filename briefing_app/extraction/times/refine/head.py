"""The day a text bears at its head: "LIMA, March 5, 2026 (Wire) -". Knows no publication day."""

import re
from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Stated

_HEAD = 200
_PLACE = re.compile(r"(?:[A-Z][\w.'’/-]*,?[ ]?){1,6}$")
_ENDS = re.compile(r"\s?(?:\([^)\n]{1,30}\)\s?)?(?:[–—_-]{1,2}|:)\s|\s?\([^)\n]{1,30}\)")


def day_at_the_head(found: list[Found], text: str) -> date | None:
    """Return the full date that follows a place in capitals and leads to the dash of a dateline, None without one."""
    for item in found:
        if item.start > _HEAD:
            return None
        meaning = item.sense.meaning
        line = text.rfind("\n", 0, item.start) + 1
        if isinstance(meaning, Stated) and meaning.period.unit == "day" and _ENDS.match(text, item.end):
            place = _PLACE.match(text[line : item.start].strip() + " ")
            if place and place[0].split(",")[0].strip().isupper():
                return meaning.period.first_day
    return None

"""Lengths that end at a date: what is told of "the three months to January" may lie in any of them."""

import re
from dataclasses import replace
from datetime import date, timedelta

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.period import Period, around, shifted, stretch
from briefing_app.extraction.times.refine.scene import Setting

_ENDS_AT = re.compile(r"\s{1,4}(?:to|through|ended|ending|up\sto)\s{1,4}(?:on\s{1,4})?(?:the\s{1,4})?$")
_LENGTH = re.compile(r"P([1-9]\d{0,2})([DWMY])")
_MONTHS = {"M": 1, "Y": 12}
_DAYS = {"D": 1, "W": 7}


def with_lead_up(reading: Reading, before: Reading | None, setting: Setting) -> Reading:
    """Return the reading with the days of the length it ends; its value stays that of its words."""
    length = _LENGTH.fullmatch(before.value) if before and before.kind == "DURATION" else None
    if not before or not length or not reading.period or reading.found.start - before.found.end > 16:
        return reading
    if not _ENDS_AT.match(setting.lower, before.found.end, reading.found.start):
        return reading
    first = _first_day(int(length[1]), length[2], reading.period)
    if first is None or first >= reading.period.first_day:
        return reading
    days = stretch(first, (reading.period.last_day - first).days + 1)
    words = " ".join(setting.text[before.found.start : before.found.end].split())
    return replace(reading, period=days, reason=f"{words} up to {reading.period.value}: {reading.reason}")


def _first_day(count: int, letter: str, end: Period) -> date | None:
    if letter in _DAYS:
        return _counted_back(end.last_day, count * _DAYS[letter] - 1)
    months = count * _MONTHS[letter]
    if end.unit != "day":
        month = shifted(around("month", end.last_day), 1 - months)
        return month.first_day if month else None
    after = _counted_back(end.last_day, -1)
    month = shifted(around("month", after), -months) if after else None
    return _counted_back(month.first_day, 1 - min(after.day, 28)) if after and month else None


def _counted_back(day: date, days: int) -> date | None:
    try:
        return day - timedelta(days=days)
    except OverflowError:
        return None

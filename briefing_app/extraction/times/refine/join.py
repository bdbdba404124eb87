"""Join what belongs together: a time of day with its day, a week with its day, two times that share their half."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import cast

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Clock, Counted, DayOfWeek, Inside, Meaning, Plain, Stated, Yearless
from briefing_app.extraction.times.period import Unit
from briefing_app.extraction.times.refine.scene import Setting

_JOINS = re.compile(r",?\s{1,8}(?:of\s{1,8})?(?:the\s{1,8})?$")
_FOLLOWS = re.compile(r",?\s{1,3}$")
_UNITS_OF = {"unit in hand": ("week", "month", "year"), "weekend": ("weekend",)}
_WIDENS = ("week", "weekend")
_SPOKEN = re.compile(r",?\s{1,8}(?:of\s{1,8})?$")
_OF = re.compile(r"\s{1,8}of\s{1,8}$")
_BORROWS = re.compile(r"[)\]]?,?\s{1,8}(?:\w{1,12}\stime\s)?(?:\([^)]{1,16}\)\s)?(?:(?:on|of)\s{1,8})?(?:the\s{1,8})?$")
_TO = re.compile(r"\s{0,3}(?:[-‐‑–]|\bto\b|\band\b|\buntil\b)\s{0,3}$")
_WITH = re.compile(rf"\s{{1,3}}(?:\w{{1,12}}\stime\s)?[(\[]$|{_TO.pattern}")
_ADDS = re.compile(r",?\s{1,3}(?:and\s{1,3})?$")
_LENGTH = re.compile(r"P(?=(T?)\d)T?\d{1,4}([YMWDHS])")
_UNITS_DOWN = ("Y", "M", "W", "D", "TH", "TM", "TS")
_WITH_HALF, _WITHOUT = "clock with half of the day", "clock of 24 hours"


def share_halves(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the first time of "6:30-11:30 p.m." known to be in the evening too."""
    shared = list(found)
    for index, (one, other) in enumerate(pairwise(found)):
        if (one.rule, other.rule) == (_WITHOUT, _WITH_HALF) and _touch(_TO, one, other, setting):
            shared[index] = replace(one, sense=replace(one.sense, meaning=_in_half(one.sense.meaning, other)))
    return shared


def _in_half(meaning: Meaning, end: Found) -> Meaning:
    start_value, end_value = cast("Clock", meaning).value, cast("Clock", end.sense.meaning).value
    later = f"T{int(start_value[1:3]) + 12:02}{start_value[3:]}"
    return Clock(later) if start_value[1:3] < "12" <= end_value[1:3] and later < end_value else meaning


def join_clocks(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "9 a.m. Tuesday" and "May 8, 1 a.m." as one, and "9 a.m. on 3 March" with its day twice."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        if last and _is_clock(last) and _is_dated(item):
            timed = replace(item.sense, clock=cast("Clock", last.sense.meaning).value)
            if _touch(_JOINS, last, item, setting):
                _date_clocks(joined, item, setting, _TO)
                joined[-1] = Found(last.start, item.end, item.rule, timed)
                continue
            if _touch(_BORROWS, last, item, setting):
                _date_clocks(joined, item, setting, _WITH)
        elif last and _is_single_day(last) and _is_clock(item) and _touch(_FOLLOWS, last, item, setting):
            timed = replace(last.sense, clock=cast("Clock", item.sense.meaning).value)
            joined[-1] = Found(last.start, item.end, last.rule, timed)
            continue
        joined.append(item)
    return joined


def _date_clocks(joined: list[Found], day: Found, setting: Setting, link: re.Pattern[str]) -> None:
    """Give the day to the time before it, and to one before that: "10 a.m. (0800 GMT) on Tuesday", "6 to 8 p.m."."""
    for index in range(len(joined) - 1, max(-1, len(joined) - 3), -1):
        clock = joined[index]
        is_beside = index == len(joined) - 1 or _touch(link, clock, joined[index + 1], setting)
        if not _is_clock(clock) or not is_beside:
            return
        joined[index] = replace(clock, sense=replace(day.sense, clock=cast("Clock", clock.sense.meaning).value))


def join_weeks(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "the week of March 6" and "the month of July" as one expression."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        unit = setting.lower[last.start : last.end].rsplit(maxsplit=1)[-1] if last else ""
        units = _UNITS_OF.get(last.rule, ()) if last else ()
        if last and unit in units and _is_dated(item) and _touch(_OF, last, item, setting):
            grain = cast("Unit", unit) if unit in _WIDENS else item.sense.grain
            joined[-1] = Found(last.start, item.end, item.rule, replace(item.sense, grain=grain))
        else:
            joined.append(item)
    return joined


def join_lengths(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "3 hours 20 minutes" and "two years and three months" as one length."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        value = _joint_length(last, item) if last and _touch(_ADDS, last, item, setting) else None
        if last and value:
            joined[-1] = Found(last.start, item.end, last.rule, replace(last.sense, meaning=Plain("DURATION", value)))
        else:
            joined.append(item)
    return joined


def _joint_length(one: Found, other: Found) -> str | None:
    """Return the value of both lengths together, None unless the second has the finer unit."""
    whole, rest = _length(one), _length(other)
    if not whole or not rest or _UNITS_DOWN.index(whole[1] + whole[2]) >= _UNITS_DOWN.index(rest[1] + rest[2]):
        return None
    return whole[0] + rest[0].removeprefix("PT" if whole[1] else "P")


def _length(item: Found) -> re.Match[str] | None:
    meaning = item.sense.meaning
    return _LENGTH.fullmatch(meaning.value) if isinstance(meaning, Plain) and item.rule == "length" else None


def join_spoken_years(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with "January nineteen ninety-seven", as broadcasts are written down, as one expression."""
    joined: list[Found] = []
    for item in found:
        last = joined[-1] if joined else None
        meaning, year = last and last.sense.meaning, item.sense.meaning
        is_spoken = item.rule == "year in words" and isinstance(year, Stated)
        if last and is_spoken and isinstance(meaning, Yearless) and _touch(_SPOKEN, last, item, setting):
            start = last.start - 4 if setting.lower.endswith("the ", 0, last.start) else last.start
            inside = Inside(meaning.part, cast("Stated", year))
            joined[-1] = Found(start, item.end, last.rule, replace(last.sense, meaning=inside))
        else:
            joined.append(item)
    return joined


def _is_clock(item: Found) -> bool:
    return isinstance(item.sense.meaning, Clock)


def _is_dated(item: Found) -> bool:
    is_exact = ":" in item.sense.clock  # "9 p.m. Saturday night" is no finer for its night
    return not is_exact and not isinstance(item.sense.meaning, Plain | Clock)


def _is_single_day(item: Found) -> bool:
    meaning = item.sense.meaning
    if item.sense.clock:
        return False
    if isinstance(meaning, Stated):
        return meaning.period.unit == "day"
    if isinstance(meaning, Yearless):
        return meaning.part.grain == "day"
    return isinstance(meaning, DayOfWeek) or (isinstance(meaning, Counted) and meaning.unit == "day")


def _touch(link: re.Pattern[str], one: Found, other: Found, setting: Setting) -> bool:
    return other.start - one.end < 32 and link.match(setting.lower, one.end, other.start) is not None

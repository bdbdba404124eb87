"""Find the short ends of ranges and lists: the "22" of "22-25 April", the "18" of "1914-18", the "7" of "7-9 p.m."."""

import re
from dataclasses import replace
from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Clock, DayOfMonth, Meaning, Plain, Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period, day_of
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.words import MONTHS, SHORT, YEAR, month_number, one_of
from briefing_app.extraction.times.year_part import YearPart, in_year

_LINK = r"\s{0,4}(?:[-‐‑–—/]|\b(?:to|and|or|until|till|through)\b)\s{0,4}"
_DAY = r"(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?"
_NO_NOUN = (
    r"(?=\s{0,3}(?:[.,;:)]|$|\b(?:in|at|on|and|by|of|the|a|for|with|when|as|were|was|had|will|to)\b"
    r"|(?:this|last|next)\syear\b))"
)
_NO_NUMBER_BEFORE = r"(?<![\d.,:$£€/-])"
_DAYS_BEFORE = re.compile(rf"{_NO_NUMBER_BEFORE}(?P<days>(?:{_DAY},\s{{1,2}}){{0,4}}{_DAY}),?{_LINK}(?:the\s)?$")
_DAY_AFTER = re.compile(
    rf"{_LINK}(?P<words>(?:the\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)(?:,?\s{{1,3}}(?P<year>{YEAR}))?)"
    rf"{_NO_NOUN}"
)
_DAYS_AFTER = re.compile(
    rf"(?P<days>(?:,\s{{1,2}}{_DAY}){{1,4}},?\s{{1,2}}(?:and|or)\s{{1,2}}{_DAY})(?![\d%]){_NO_NOUN}"
)
_LINKS = re.compile(rf"{_LINK}(?:the\s)?$")
_EACH_DAY = re.compile(_DAY)
_SLASHED = re.compile(rf"{_NO_NUMBER_BEFORE}(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)\s{{1,3}}$")
_CENTURY_BEFORE = re.compile(
    r"\b(?P<words>(?:the\s)?(?P<number>[1-9]|1\d|2[01])(?:st|nd|rd|th))\s{1,3}(?:and|or|to)\s{1,3}$"
)
_MONTH_BEFORE = re.compile(rf"\b(?P<month>{one_of(set(MONTHS) & SHORT)})\s{{0,2}}[-–/]\s{{0,2}}$")
_YEAR_AFTER = re.compile(r"(?P<link>[-–/])(?P<year>\d\d)(?![\d/-])")
_ERA_BEFORE = re.compile(rf"(?<![\d.,])(?P<year>\d{{1,4}}){_LINK}$")
_HOUR_BEFORE = re.compile(
    rf"{_NO_NUMBER_BEFORE}(?P<hour>1[0-2]|[1-9])\s{{0,2}}(?:[-–]|\bto\b|(?<=\bbetween\s\d\s)and\b)\s{{0,2}}$"
)
_DAY_FIRST = ("day and month", "day, month and year")
_MONTH_FIRST = ("month and day",)
_MONTH = ("month", "month and year")
_REACH = 28


def complete_ranges(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the short ends of ranges and lists found too."""
    completed: list[Found] = []
    for item in found:
        if completed and item.start < completed[-1].end:
            continue
        start = max(completed[-1].end if completed else 0, item.start - _REACH)
        window = setting.lower[start : item.start]
        if slashed := _slashed(item, window):
            completed += slashed
            continue
        if completed and (sharing := _sharing_month(completed[-1], item, window)):
            completed[-1] = sharing
        earlier, later = _before(item, window), _with_after(item, setting)
        completed += [*earlier, *([_following(later[0]), *later[1:]] if earlier else later)]
    return completed


def _following(item: Found) -> Found:
    meaning = item.sense.meaning
    if isinstance(meaning, Yearless):
        return replace(item, sense=replace(item.sense, meaning=replace(meaning, follows=True)))
    return item


def _sharing_month(last: Found, item: Found, window: str) -> Found | None:
    """Return "the 3rd" of "from the 3rd to the 5th of March" in the month of the other end."""
    meaning = last.sense.meaning
    if not isinstance(meaning, DayOfMonth) or item.rule not in _DAY_FIRST or not _LINKS.match(window):
        return None
    shared = _day_of_month(item.sense.meaning, meaning.day)
    return replace(last, rule=item.rule, sense=Sense(shared)) if shared else None


def _slashed(item: Found, window: str) -> list[Found]:
    """Return both days of "19/20 May"."""
    match = _SLASHED.search(window) if item.rule in _MONTH else None
    if not match:
        return []
    meanings = [_day_of_month(item.sense.meaning, int(match[name])) for name in ("first", "second")]
    offset = item.start - len(window)
    ends = (offset + match.end("first"), item.end)
    starts = (offset + match.start("first"), offset + match.start("second"))
    first, *second = [
        Found(start, end, "day and month", Sense(meaning))
        for start, end, meaning in zip(starts, ends, meanings, strict=True)
        if meaning
    ] or [item]
    return [first, *map(_following, second)]


def _before(item: Found, window: str) -> list[Found]:
    offset, meaning = item.start - len(window), item.sense.meaning
    if isinstance(meaning, Plain) and meaning.value.startswith("BC") and (match := _ERA_BEFORE.search(window)):
        sense = Sense(Plain("DATE", f"BC{int(match['year']):04}"))
        return [Found(offset + match.start(), offset + match.end("year"), item.rule, sense)]
    if isinstance(meaning, Clock) and item.rule.endswith("half of the day") and (match := _HOUR_BEFORE.search(window)):
        clock = Clock(_hour_before(int(match["hour"]), int(meaning.value[1:3])))
        return [Found(offset + match.start(), offset + match.end("hour"), item.rule, Sense(clock))]
    if item.rule == "century" and (match := _CENTURY_BEFORE.search(window)):
        century = Stated(Period("century", date(max(1, 100 * (int(match["number"]) - 1)), 1, 1)))
        return [Found(offset + match.start(), offset + match.end("words"), item.rule, Sense(century))]
    if item.rule in _MONTH and (match := _MONTH_BEFORE.search(window)):
        month = Yearless(YearPart("month", month_number(match["month"])))
        return [Found(offset + match.start("month"), offset + match.end("month"), "month", Sense(month))]
    if item.rule in _DAY_FIRST and (match := _DAYS_BEFORE.search(window)):
        return _days(match, offset, item)
    return []


def _hour_before(hour: int, end: int) -> str:
    late = hour % 12 + (12 if end >= 12 else 0)
    return f"T{late if late < end else hour % 12:02}:00"


def _days(match: re.Match[str], offset: int, item: Found) -> list[Found]:
    """Return each day of a list, in the month of the item."""
    days = [
        (day, _day_of_month(item.sense.meaning, int("".join(filter(str.isdigit, day[0])))))
        for day in _EACH_DAY.finditer(match.string, match.start("days"), match.end("days"))
    ]
    return [
        Found(offset + day.start(), offset + day.end(), item.rule, Sense(meaning)) for day, meaning in days if meaning
    ]


def _with_after(item: Found, setting: Setting) -> list[Found]:
    meaning, lower = item.sense.meaning, setting.lower
    if isinstance(meaning, Stated) and meaning.period.unit == "year" and (match := _YEAR_AFTER.match(lower, item.end)):
        first = meaning.period.first_day.year
        year = first - first % 100 + int(match["year"])
        if first < year <= first + (2 if match["link"] == "/" else 60):  # "2015/34" numbers a decree
            later = Sense(Stated(Period("year", date(year, 1, 1))))
            return [item, Found(match.start("year"), match.end("year"), item.rule, later)]
    if item.rule not in _MONTH_FIRST:
        return [item]
    if match := _DAYS_AFTER.match(lower, item.end):
        return [item, *map(_following, _days(match, 0, item))]
    return _with_day_after(item, setting)


def _with_day_after(item: Found, setting: Setting) -> list[Found]:
    match, meaning = _DAY_AFTER.match(setting.lower, item.end), item.sense.meaning
    if not match:
        return [item]
    if match["year"] and isinstance(meaning, Yearless):
        period = day_of(int(match["year"]), meaning.part.number, meaning.part.day)
        meaning = Stated(period) if period else meaning
    later_day = _day_of_month(meaning, int(match["day"]))
    if not later_day:
        return [item]
    item = replace(item, sense=replace(item.sense, meaning=meaning))
    return [item, _following(Found(match.start("words"), match.end("words"), item.rule, Sense(later_day)))]


def _day_of_month(meaning: Meaning, day: int) -> Meaning | None:
    """Return that day of the month the meaning is or lies in, None if there is none."""
    if isinstance(meaning, Yearless):
        part = YearPart("day", meaning.part.number, day)
        return Yearless(part) if in_year(part, 2024) else None
    if isinstance(meaning, Stated):
        first = meaning.period.first_day
        period = day_of(first.year, first.month, day)
        return Stated(period) if period else None
    return None

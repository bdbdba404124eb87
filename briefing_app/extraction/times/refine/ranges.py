"""Ranges and lists whose parts share a month or a year: "22-25 April 1951", "March 5-9, 1918", "May and June 1955"."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import DayOfWeek, Inside, Meaning, Plain, Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period, day_of
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.words import YEAR
from briefing_app.extraction.times.year_part import YearPart, in_year

_LINK = r"\s{0,4}(?:[-‐‑–—/]|\b(?:to|and|or|until|till|through)\b)\s{0,4}"
_DAY_BEFORE = re.compile(rf"(?<![\d.,:$£€-])(?P<words>(?:the\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?){_LINK}(?:the\s)?$")
_DAY_AFTER = re.compile(
    rf"{_LINK}(?P<words>(?:the\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)(?:,?\s{{1,3}}(?P<year>{YEAR}))?)"
    r"(?=\s{0,3}(?:[.,;:)]|$|\b(?:in|at|on|and|by|of|the|a|for|with|when|as|were|was|had|will|to)\b))"
)
_YEAR_AFTER = re.compile(r"[-–/](?P<year>\d\d)(?![\d/-])")
_ERA_BEFORE = re.compile(rf"(?<![\d.,])(?P<year>\d{{1,4}}){_LINK}$")
_TO = re.compile(r"\s{0,3}(?:[-–—]|\b(?:to|through|until|till)\b)\s{0,3}")
_BETWEEN = re.compile(rf"(?:{_LINK}|\s{{0,2}},\s{{0,4}}|)(?:the\s|late\s|early\s|of\s)?$")
_DAY_FIRST = ("day and month", "day, month and year")
_MONTH_FIRST = ("month and day",)


def complete_ranges(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the short ends of ranges found too: the "22" of "22-25 April", the "18" of "1914-18"."""
    completed: list[Found] = []
    for item in found:
        if completed and item.start < completed[-1].end:
            continue
        previous_end = completed[-1].end if completed else 0
        earlier, later = _before(item, setting, previous_end), _with_after(item, setting)
        completed += [*earlier, *([_following(later[0]), *later[1:]] if earlier else later)]
    return completed


def _following(item: Found) -> Found:
    meaning = item.sense.meaning
    if isinstance(meaning, Yearless):
        return replace(item, sense=replace(item.sense, meaning=replace(meaning, follows=True)))
    return item


def inherit_years(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the year of "June 1955" given to the "April" of "April and June 1955"."""
    settled = list(found)
    for index in range(len(settled) - 2, -1, -1):
        one, other = settled[index], settled[index + 1]
        if isinstance(one.sense.meaning, Yearless) and other.start - one.end < 14:
            year_end = _period(other.sense.meaning)
            if year_end and _BETWEEN.match(setting.lower, one.end, other.start):
                meaning = _in_year_before(one.sense.meaning.part, year_end)
                settled[index] = replace(one, sense=replace(one.sense, meaning=meaning))
    return settled


def follow_on(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the "Friday" of "Monday to Friday" known to come after the Monday, and so for months."""
    settled = list(found)
    for index, (one, other) in enumerate(pairwise(found), start=1):
        begin, meaning = one.sense.meaning, other.sense.meaning
        if not isinstance(meaning, DayOfWeek | Yearless) or type(begin) is not type(meaning):
            continue
        if other.start - one.end <= 12 and _leads_on(one, other, setting):
            settled[index] = replace(other, sense=replace(other.sense, meaning=replace(meaning, follows=True)))
    return settled


def _leads_on(one: Found, other: Found, setting: Setting) -> bool:
    if _TO.fullmatch(setting.lower, one.end, other.start):
        return True
    is_between = setting.lower.endswith("between ", 0, one.start)
    return is_between and setting.lower[one.end : other.start].strip() == "and"


def _before(item: Found, setting: Setting, previous_end: int) -> list[Found]:
    window = setting.lower[max(previous_end, item.start - 16) : item.start]
    offset = item.start - len(window)
    meaning = item.sense.meaning
    if isinstance(meaning, Plain) and meaning.value.startswith("BC") and (match := _ERA_BEFORE.search(window)):
        sense = Sense(Plain("DATE", f"BC{int(match['year']):04}"))
        return [Found(offset + match.start(), offset + match.end("year"), item.rule, sense)]
    if item.rule not in _DAY_FIRST or not (match := _DAY_BEFORE.search(window)):
        return []
    earlier = _same_month(meaning, int(match["day"]))
    end = offset + match.end("words")
    return [Found(offset + match.start(), end, item.rule, Sense(earlier))] if earlier else []


def _with_after(item: Found, setting: Setting) -> list[Found]:
    meaning, lower = item.sense.meaning, setting.lower
    if isinstance(meaning, Stated) and meaning.period.unit == "year" and (match := _YEAR_AFTER.match(lower, item.end)):
        first = meaning.period.first_day.year
        year = first - first % 100 + int(match["year"])
        if first < year <= first + 60:
            later = Sense(Stated(Period("year", date(year, 1, 1))))
            return [item, Found(match.start("year"), match.end("year"), item.rule, later)]
    if item.rule not in _MONTH_FIRST or not (match := _DAY_AFTER.match(lower, item.end)):
        return [item]
    if match["year"] and isinstance(meaning, Yearless):
        period = day_of(int(match["year"]), meaning.part.number, meaning.part.day)
        meaning = Stated(period) if period else meaning
    later_day = _same_month(meaning, int(match["day"]))
    if not later_day:
        return [item]
    item = replace(item, sense=replace(item.sense, meaning=meaning))
    return [item, _following(Found(match.start("words"), match.end("words"), item.rule, Sense(later_day)))]


def _same_month(meaning: Meaning, day: int) -> Meaning | None:
    if isinstance(meaning, Yearless):
        part = YearPart("day", meaning.part.number, day)
        return Yearless(part) if in_year(part, 2024) else None
    if isinstance(meaning, Stated):
        first = meaning.period.first_day
        period = day_of(first.year, first.month, day)
        return Stated(period) if period else None
    return None


def _period(meaning: Meaning) -> Period | None:
    if isinstance(meaning, Inside) and isinstance(meaning.outer, Stated):
        return in_year(meaning.part, meaning.outer.period.first_day.year)
    return meaning.period if isinstance(meaning, Stated) and meaning.period.unit != "year" else None


def _in_year_before(part: YearPart, end: Period) -> Meaning:
    year = end.first_day.year
    period = in_year(part, year)
    if period and period.first_day > end.first_day:
        period = in_year(part, year - 1)
    return Stated(period) if period else Yearless(part)

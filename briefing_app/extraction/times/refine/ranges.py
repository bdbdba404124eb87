"""Ranges and lists whose parts share a year or follow one another: "May and June 1955", "Monday to Friday"."""

import re
from dataclasses import replace
from itertools import pairwise

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, DayOfWeek, Inside, Meaning, Stated, Yearless
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.year_part import YearPart, in_year

_LINK = r"\s{0,4}(?:[-‐‑–—/]|\b(?:to|and|or|until|till|through)\b)\s{0,4}"
_TO = re.compile(r"\s{0,3}(?:[-–—]|\b(?:to|through|until|till)\b)\s{0,3}")
_AGAIN = r",?\s{1,4}and\s(?:again\s|then\s)?(?:in\s|on\s)"
_BETWEEN = re.compile(rf"(?:{_AGAIN}|{_LINK}|\s{{0,2}},\s{{0,4}}|)(?:the\s|late\s|early\s|of\s)?$")
_LONGEST_LINK = 20


def inherit_years(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the year of "June 1955" given to the "April" of "April and June 1955"."""
    settled = list(found)
    for index in range(len(settled) - 2, -1, -1):
        one, other = settled[index], settled[index + 1]
        if isinstance(one.sense.meaning, Yearless) and other.start - one.end < _LONGEST_LINK:
            meaning = _with_year_of(one.sense.meaning.part, other.sense.meaning)
            if meaning and _BETWEEN.match(setting.lower, one.end, other.start):
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


def _with_year_of(part: YearPart, end: Meaning) -> Meaning | None:
    """Return the part in the year of what ends the range: "May" of "May to June last year"."""
    if isinstance(end, Inside) and isinstance(end.outer, Counted):
        one, other = in_year(part, 2024), in_year(end.part, 2024)
        return Inside(part, end.outer) if one and other and one.first_day <= other.first_day else None
    period = _period(end)
    return _in_year_before(part, period) if period else None


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

"""Dates at the heads of lines, as chronologies write them: "1948 May 14 - ", and "March 16 - " under "2014"."""

import math
import re
from dataclasses import replace
from datetime import date

from briefing_app.extraction.line_heads import ends_line, opens_line, told_after
from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Inside, Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period, coarser
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.year_part import YearPart, in_year

_LEAST_HEADINGS = 2
_HALF_YEAR = 183
_UNDER_HEAD = -95, 270
"""Days from a head to what is told under it: a year around it, most of it behind, as what is told goes on."""
_YEAR_FIRST = re.compile(r"(?:,?[^\S\n]{1,3}|[^\S\n]?[-–:][^\S\n])$")


def date_entries(found: list[Found], setting: Setting) -> list[Found]:
    """Return the list with the year of each head of a line settled by its own line or by the heads before it.

    What stands under a head takes its year too: "1979: Students storm the embassy on 4 November".
    """
    settled: list[Found] = []
    heads = _Heads(setting, are_headings=_are_headings(found, setting))
    for item in found:
        whole = _with_year_first(settled[-1], item, setting) if settled else None
        if whole is not None and _ends_head(settled.pop(), setting):
            heads.take_back()
        one = whole or item
        is_head = opens_line(setting.text, one.start) and _ends_head(one, setting)
        settled.append(heads.dated(one) if is_head else heads.dated_under(one))
    return settled


def _are_headings(found: list[Found], setting: Setting) -> bool:
    """Return whether dates on lines of their own head what follows; one alone may be that of publication."""
    lines = (item for item in found if opens_line(setting.text, item.start) and ends_line(setting.text, item.end))
    return sum(isinstance(item.sense.meaning, Stated | Yearless) for item in lines) >= _LEAST_HEADINGS


def _ends_head(item: Found, setting: Setting) -> bool:
    return ends_line(setting.text, item.end) or told_after(setting.text, item.end) is not None


def _with_year_first(year: Found, item: Found, setting: Setting) -> Found | None:
    """Return "1948 May 14" as one date, if it is the head of a line; None if the two are not."""
    stated, meaning = year.sense.meaning, item.sense.meaning
    if not isinstance(stated, Stated) or stated.period.unit != "year" or not isinstance(meaning, Yearless):
        return None
    is_head = opens_line(setting.text, year.start) and _ends_head(item, setting)
    period = in_year(meaning.part, stated.period.first_day.year)
    if period is None or not is_head or not _YEAR_FIRST.match(setting.text, year.end, item.start):
        return None
    return Found(year.start, item.end, f"year, {item.rule}", replace(item.sense, meaning=Stated(period)))


class _Heads:
    """The heads of lines so far: the year they stand under, and the last two of them."""

    def __init__(self, setting: Setting, *, are_headings: bool) -> None:
        self._text, self._anchor, self._are_headings = setting.text, setting.anchor, are_headings
        self._year: int | None = None
        self._told: list[Period] = []
        self._before: tuple[int | None, list[Period]] = (None, [])
        self._reach = 0

    def take_back(self) -> None:
        """Forget the last head: it was only part of one."""
        self._year, self._told = self._before

    def dated(self, item: Found) -> Found:
        """Return the head with its year, and keep it in mind."""
        self._before = (self._year, self._told)
        meaning, line_end = item.sense.meaning, self._text.find("\n", item.end)
        is_open = line_end < 0 or (self._are_headings and ends_line(self._text, item.end))
        self._reach = len(self._text) if is_open else line_end
        if isinstance(meaning, Stated):
            self._year = meaning.period.first_day.year if meaning.period.unit == "year" else None
            self._told = [] if coarser(meaning.period.unit, "year") else [*self._told[-1:], meaning.period]
        elif isinstance(meaning, Yearless) and self._told and (year := self._year_for(meaning.part, *self._bounds())):
            period = in_year(meaning.part, year)
            self._told = [*self._told[-1:], *([period] if period else [])]
            return replace(item, sense=_in_year(item.sense, meaning.part, year))
        return item

    def dated_under(self, item: Found) -> Found:
        """Return what stands under the last head with its year; near publication, what is told looks from there."""
        meaning = item.sense.meaning
        if not isinstance(meaning, Yearless) or meaning.follows or meaning.known_year:
            return item
        if meaning.part.unit == "holiday":
            return item  # "Fall 1621 - The first Thanksgiving is observed" on no day of today's rule
        if item.end > self._reach or self._is_of_now():
            return item
        year = self._year_for(meaning.part, *_UNDER_HEAD) if self._told else None
        return replace(item, sense=_in_year(item.sense, meaning.part, year)) if year else item

    def _is_of_now(self) -> bool:
        if self._anchor is None or self._year is not None or not self._told:
            return False
        return abs((self._told[-1].first_day - self._anchor).days) <= _HALF_YEAR

    def _year_for(self, part: YearPart, least: float, most: float) -> int | None:
        """Return the year the heads stand under; else one that puts it so many days from the last head, if any does."""
        if self._year is not None:
            return self._year
        last = self._told[-1].first_day
        near = ((year, in_year(part, year)) for year in (last.year, last.year + 1, last.year - 1))
        fits = (year for year, period in near if period and least <= (period.first_day - last).days <= most)
        return next(fits, None)

    def _bounds(self) -> tuple[float, float]:
        """Return how many days after the last head the next one may be: heads rise or fall, as those before them did.

        The second one rises, unless it falls by less than half a year.
        """
        if len(self._told) < 2 or self._told[-2].first_day == self._told[-1].first_day:
            return -_HALF_YEAR, math.inf
        return (0, math.inf) if self._told[-2].first_day < self._told[-1].first_day else (-math.inf, 0)


def _in_year(sense: Sense, part: YearPart, year: int) -> Sense:
    return replace(sense, meaning=Inside(part, Stated(Period("year", date(year, 1, 1)))))

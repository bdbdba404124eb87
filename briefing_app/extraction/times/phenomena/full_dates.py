"""Dates with their year: "17 January 2025", "Jan. 17, 2025", "2025-01-17", "January 2025"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Meaning, Sense, Stated
from briefing_app.extraction.times.period import Period, day_of
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    DAY,
    GAP,
    MONTH,
    MONTHS,
    ORDINALS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    first_words,
    month_number,
)

_ON_WEEKDAY = rf"(?:{WEEKDAY},?{GAP}(?:the{GAP})?)?"
_COMMA = r"(?:\s{0,3},\s{0,8}|\s{1,8})"


def _day(match: "re.Match[str]") -> Sense | None:
    period = day_of(int(match["year"]), month_number(match["month"]), day_number(match["day"]))
    return Sense(Stated(period)) if period else None


def _short_day(match: "re.Match[str]") -> Sense | None:
    period = day_of(_full_year(match["short"]), month_number(match["month"]), int(match["day"]))
    return Sense(Stated(period)) if period else None


def _iso_day(match: "re.Match[str]") -> Sense | None:
    period = day_of(int(match["year"]), int(match["m"]), int(match["d"]))
    return None if period is None else Sense(Stated(period), clock=f"T{match['time']}" if match["time"] else "")


def _numeric_day(match: "re.Match[str]") -> Sense | None:
    """Take day and month where only one order makes a date; where both do, only the year is sure."""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    if match["separator"] == ".":
        day_first, month_first = day_of(year, second, first), None
    else:
        day_first, month_first = day_of(year, second, first), day_of(year, first, second)
    found = {period for period in (day_first, month_first) if period}
    if len(found) == 2:
        return Sense(Stated(Period("year", date(year, 1, 1))))
    return Sense(Stated(found.pop())) if found else None


def _short_numeric_day(match: "re.Match[str]") -> Sense | None:
    """Read "12/25/25" in the one order that makes a date; where both do, not even the year is sure."""
    year, first, second = _full_year(match["short"]), int(match["first"]), int(match["second"])
    found = {period for period in (day_of(year, second, first), day_of(year, first, second)) if period}
    return Sense(Stated(found.pop())) if len(found) == 1 else None


def _iso_month(match: "re.Match[str]") -> Sense | None:
    """Read "2025-07", but leave "2010-11" to the ranges of years."""
    year, month = int(match["year"]), int(match["m"])
    return Sense(Stated(Period("month", date(year, month, 1)))) if month <= year % 100 else None


def _full_year(short: str) -> int:
    """Read two digits of a year as POSIX does: from 69 on they are of the last century."""
    return int(short) + (1900 if int(short) >= 69 else 2000)


def _month(match: "re.Match[str]") -> Meaning | None:
    return Stated(Period("month", date(int(match["year"]), month_number(match["month"]), 1)))


_DAY_FIRST = {"the", "#", *WEEKDAYS, *first_words(ORDINALS)}

RULES = (
    rule(
        "day, month and year",
        _DAY_FIRST,
        rf"{_ON_WEEKDAY}(?:the{GAP})?(?P<day>{DAY})(?:{GAP}|-)(?:(?:day{GAP})?of{GAP})?(?P<month>{MONTH})(?:{_COMMA}|-)(?P<year>{YEAR})",
        _day,
        Example("Russia and Iran signed it on [17 January 2025].", "2025-01-17"),
        Example("It ended on [Friday, 13th of March 2020].", "2020-03-13"),
        Example("There is no [31] February 2025 in it.", None),
        Example("It was filed [12-Oct-1999] there.", "1999-10-12"),
    ),
    rule(
        "day, month and short year",
        {"#"},
        rf"(?P<day>[0-3]?\d)-(?P<month>{MONTH})-(?P<short>\d\d)(?!\d)",
        _short_day,
        Example("It was filed on [05-Mar-26] there.", "2026-03-05"),
        Example("It was filed on [05-Mar-99] there.", "1999-03-05"),
    ),
    rule(
        "month, day and year",
        {*MONTHS, *WEEKDAYS},
        rf"{_ON_WEEKDAY}(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<day>{DAY})(?:{_COMMA}|{GAP}of{GAP})(?P<year>{YEAR})",
        _day,
        Example("The blast of [Aug. 7, 1998], killed 224 people.", "1998-08-07"),
        Example("It fell on [Tuesday, March 3rd, 2026], at dawn.", "2026-03-03"),
    ),
    rule(
        "day in digits",
        {"#"},
        r"(?P<year>[12]\d{3})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)"
        r"(?:[t ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:z|[+-]\d\d:?\d\d)?)?",
        _iso_day,
        Example("Published [2025-01-17] by the ministry.", "2025-01-17"),
        Example("Taken at [2025-01-17T10:30:00Z] there.", "2025-01-17T10:30"),
        Example("Version 2025-13-[17] is out.", None),
    ),
    rule(
        "day in digits, year last",
        {"#"},
        r"(?P<first>\d{1,2})(?P<separator>[-/.])(?P<second>\d{1,2})(?P=separator)(?P<year>(?:19|20)\d\d)(?!\d)",
        _numeric_day,
        Example("Signed [17/01/2025] in Moscow.", "2025-01-17"),
        Example("Signed [01/17/2025] in Moscow.", "2025-01-17"),
        Example("Signed [17.01.2025] in Moscow.", "2025-01-17"),
        Example("Signed [03/04/2025] in Moscow.", "2025"),
    ),
    rule(
        "day in digits, short year last",
        {"#"},
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<short>\d\d)(?![\d/])",
        _short_numeric_day,
        Example("Signed [25/12/25] in Moscow.", "2025-12-25"),
        Example("Signed [12/25/99] in Moscow.", "1999-12-25"),
        Example("Signed [03/04/25] in Moscow.", None),
    ),
    rule(
        "month in digits",
        {"#"},
        r"(?P<year>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d/-])",
        _iso_month,
        Example("It was filed [2025-07] there.", "2025-07"),
        Example("It ran in the [2010]-11 season.", "2010"),
    ),
    modified(
        "month and year",
        MONTHS,
        rf"(?P<month>{MONTH})(?:{_COMMA}|{GAP}of{GAP}|-)(?:the{GAP}year{GAP})?(?P<year>{YEAR})",
        _month,
        Example("In [January 2025] they signed a treaty.", "2025-01"),
        Example("Poland was divided by [early October 1939].", "1939-10"),
        Example("He left at [the end of May, 2019], they said.", "2019-05"),
    ),
)

"""Feasts whose day moves from year to year: Easter, Ramadan, Passover, the Lunar New Year. Knows no text.

A rule is a calendar, a place in it and a length in days: `islamic-9-1-30`, `jewish+9-1`, `table-diwali-3`; beside
Easter it needs no length (`easter-2`, `orthodox+0`).
"""

import re
from collections import defaultdict
from datetime import date, timedelta

from briefing_app.extraction.times.period import Period, stretch
from briefing_app.extraction.times.words import table

_EASTER = re.compile(r"(easter|orthodox)([+-]\d+)")
_ISLAMIC = re.compile(r"islamic-(\d+)-(\d+)-(\d+)")
_JEWISH = re.compile(r"jewish([+-]\d+)-(\d+)")
_HANUKKAH_DAYS = 9
_SIGHTING = 1
"""Days by which the sight of the moon may shift an Islamic month from its tables."""


def _days_of_table() -> dict[str, dict[int, date]]:
    days: dict[str, dict[int, date]] = defaultdict(dict)
    for row in table("moving_feasts"):
        day = date.fromisoformat(row["day"])
        days[row["feast"]][day.year] = day
    return days


_TABLE = _days_of_table()


def feast(rule: str, year: int) -> Period | None:
    """Return the days of a feast in that year, None if the rule is of no moving feast or the year is out of reach."""
    try:
        return _feast(rule, year)
    except (OverflowError, ValueError):
        return None


def _feast(rule: str, year: int) -> Period | None:
    if match := _EASTER.fullmatch(rule):
        sunday = easter(year) if match[1] == "easter" else orthodox_easter(year)
        return Period("day", sunday + timedelta(days=int(match[2])))
    if match := _ISLAMIC.fullmatch(rule):
        month, day, length = (int(number) for number in match.groups())
        first = _islamic_day(year, month, day)
        return stretch(first - timedelta(days=_SIGHTING), length + 2 * _SIGHTING) if first else None
    if match := _JEWISH.fullmatch(rule):
        return stretch(jewish_new_year(year) + timedelta(days=int(match[1])), int(match[2]))
    if rule == "hanukkah":
        return stretch(_hanukkah_eve(year), _HANUKKAH_DAYS)
    name, _, days = rule.removeprefix("table-").rpartition("-")
    known = _TABLE.get(name, {}).get(year)
    return stretch(known - timedelta(days=int(days) // 2), int(days)) if known else None


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar.

    The anonymous algorithm as given by Meeus, Astronomical Algorithms (1991), chapter 8.
    """
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Julian calendar as a Gregorian day (Meeus, as above)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def jewish_new_year(year: int) -> date:
    """Return the first day of Rosh Hashanah in a year of our calendar.

    Reingold and Dershowitz, Calendrical Calculations (1997), chapter 7.
    """
    jewish = year + 3761
    before, days, after = (_days_before(jewish + step) for step in (-1, 0, 1))
    delay = 2 if after - days == 356 else 1 if days - before == 382 else 0
    return date.fromordinal(days + delay - 1373427)


def _days_before(jewish_year: int) -> int:
    months = (235 * jewish_year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _hanukkah_eve(year: int) -> date:
    """Return the eve of 25 Kislev; Tishri has 30 days, Heshvan 30 in long years and else 29."""
    new_year = jewish_new_year(year)
    is_long = (jewish_new_year(year + 1) - new_year).days in (355, 385)
    return new_year + timedelta(days=30 + 29 + is_long + 23)


def _islamic_day(year: int, month: int, day: int) -> date | None:
    """Return the first such day of the tabular Islamic calendar in a year of ours, None if it has none."""
    islamic = (year - 622) * 33 // 32
    days = (_islamic_to_ours(islamic + step, month, day) for step in (0, 1, 2))
    return next((each for each in days if each.year == year), None)


def _islamic_to_ours(year: int, month: int, day: int) -> date:
    """Reingold and Dershowitz, Calendrical Calculations (1997), chapter 6."""
    return date.fromordinal(227014 + 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day)

"""Years counted otherwise than from the year 1: Persian, Buddhist, Japanese and of the Republic of China."""

from collections.abc import Mapping
from datetime import date, timedelta

PERSIAN_YEARS = range(1300, 1451)
BUDDHIST_YEARS = range(2443, 2643)
BUDDHIST_BEGIN = 543

PERSIAN_MONTHS: Mapping[str, int] = {
    "فروردین": 1,
    "اردیبهشت": 2,
    "خرداد": 3,
    "تیر": 4,
    "مرداد": 5,
    "امرداد": 5,
    "شهریور": 6,
    "مهر": 7,
    "آبان": 8,
    "آذر": 9,
    "دی": 10,
    "بهمن": 11,
    "اسفند": 12,
}
ERAS: Mapping[str, int] = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""What to add to the year of an era."""

_NEW_YEAR_1404 = date(2025, 3, 21)
_LEAP_IN_CYCLE = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Leap years of the Persian calendar by their place in 33 years; holds from 1206 to 1498."""


def persian_day(year: int, month: int, day: int) -> date | None:
    """Return the day of a Persian date; None if that calendar has none."""
    if year not in PERSIAN_YEARS or not 1 <= month <= 12 or not 1 <= day <= _days_in(year, month):
        return None
    before = sum(_days_in(year, earlier) for earlier in range(1, month))
    return _new_year(year) + timedelta(days=before + day - 1)


def _new_year(year: int) -> date:
    first, last = sorted((year, 1404))
    days = sum(366 if _is_leap(between) else 365 for between in range(first, last))
    return _NEW_YEAR_1404 + timedelta(days=days if year > 1404 else -days)


def _days_in(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_IN_CYCLE

"""Stretches of the calendar: a day, a week, a quarter, a decade. Knows no text and no anchor."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Literal

Unit = Literal["day", "week", "weekend", "days", "month", "quarter", "season", "half", "year", "decade", "century"]

_PLURALS: dict[Unit, str] = {"days": "days", "half": "halves", "century": "centuries"}

FINE_TO_COARSE: tuple[Unit, ...] = (
    "day",
    "weekend",
    "week",
    "days",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
)

CALENDAR_UNITS: dict[str, Unit] = {
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
"""Units by the word for one of them."""

_MONTHS_IN: dict[Unit, int] = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
_DAYS_IN: dict[Unit, int] = {"day": 1, "week": 7, "weekend": 7, "days": 1}
_SEASONS = ("WI", "SP", "SU", "FA")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Period:
    """One unit of the calendar, by its first day.

    Seasons are those of the north: winter starts in December and bears the year it starts in.

    Attributes:
        length: How many days, for the unit `days`: a feast of several.
    """

    unit: Unit
    first_day: date
    length: int = 0

    @property
    def last_day(self) -> date:
        """Return the last day, included."""
        if self.unit == "days":
            return _later(self.first_day, self.length - 1)
        if self.unit in _DAYS_IN:
            return _later(self.first_day, 0 if self.unit == "day" else 1 if self.unit == "weekend" else 6)
        month = self.first_day.year * 12 + self.first_day.month + _MONTHS_IN[self.unit] - 2
        if month // 12 > MAXYEAR:
            return date.max
        return date(month // 12, month % 12 + 1, monthrange(month // 12, month % 12 + 1)[1])

    @property
    def value(self) -> str:
        """Return the TIMEX3 value; for some days, which it lacks, the first and the last."""
        if self.unit == "days":
            return f"{self.first_day}/{self.last_day}"
        return _VALUES[self.unit](self.first_day)

    @property
    def edtf(self) -> str:
        """Return the period in ISO 8601-2 text; weeks and feasts, which it lacks, as one day of a set."""
        if self.unit in ("week", "weekend", "days"):
            return f"[{self.first_day}..{self.last_day}]"
        return _EDTF[self.unit](self.first_day)

    def holds(self, day: date) -> bool:
        """Return whether the day lies in the period."""
        return self.first_day <= day <= self.last_day


def named_day(day: date) -> str:
    """Return the day for a reader: `Tue 2026-03-03`."""
    return f"{_WEEKDAYS[day.weekday()]} {day.isoformat()}"


def plural(unit: Unit) -> str:
    """Return the English word for several of a unit."""
    return _PLURALS.get(unit, f"{unit}s")


def around(unit: Unit, day: date) -> Period:
    """Return the period of that unit that holds the day; for weekends, the one that ends its week."""
    return Period(unit, _FIRST_DAYS[unit](day))


def stretch(first_day: date, length: int) -> Period:
    """Return so many days from that day on."""
    return Period("day", first_day) if length == 1 else Period("days", first_day, length)


def shifted(period: Period, count: int) -> Period | None:
    """Return the period `count` units later, None if the calendar does not reach so far."""
    unit, first = period.unit, period.first_day
    try:
        if unit in _DAYS_IN:
            return Period(unit, first + timedelta(days=count * _DAYS_IN[unit]), period.length)
        month = first.year * 12 + first.month - 1 + count * _MONTHS_IN[unit]
        return Period(unit, date(month // 12, month % 12 + 1, 1))
    except (OverflowError, ValueError):
        return None


def day_of(year: int, month: int, day: int) -> Period | None:
    """Return the day, None if there is no such day."""
    try:
        return Period("day", date(year, month, day))
    except ValueError:
        return None


def coarser(one: Unit, other: Unit) -> bool:
    """Return whether the first unit is longer than the other."""
    return FINE_TO_COARSE.index(one) > FINE_TO_COARSE.index(other)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _monday(day: date) -> date:
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def _saturday(day: date) -> date:
    return _later(_monday(day), 5)


def _season_start(day: date) -> date:
    month = day.month // 3 * 3
    return date(day.year, month, 1) if month else date(max(1, day.year - (day.month < 3)), 12, 1)


def _week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


_FIRST_DAYS: dict[Unit, Callable[[date], date]] = {
    "day": lambda day: day,
    "days": lambda day: day,
    "week": _monday,
    "weekend": _saturday,
    "month": lambda day: day.replace(day=1),
    "quarter": lambda day: date(day.year, (day.month - 1) // 3 * 3 + 1, 1),
    "season": _season_start,
    "half": lambda day: date(day.year, 1 if day.month < 7 else 7, 1),
    "year": lambda day: date(day.year, 1, 1),
    "decade": lambda day: date(max(1, day.year // 10 * 10), 1, 1),
    "century": lambda day: date(max(1, day.year // 100 * 100), 1, 1),
}

_VALUES: dict[Unit, Callable[[date], str]] = {
    "day": date.isoformat,
    "week": _week_value,
    "weekend": lambda day: f"{_week_value(day)}-WE",
    "month": lambda day: f"{day.year:04}-{day.month:02}",
    "quarter": lambda day: f"{day.year:04}-Q{(day.month + 2) // 3}",
    "season": lambda day: f"{day.year:04}-{_SEASONS[day.month // 3 % 4]}",
    "half": lambda day: f"{day.year:04}-H{1 if day.month < 7 else 2}",
    "year": lambda day: f"{day.year:04}",
    "decade": lambda day: f"{day.year // 10:03}",
    "century": lambda day: f"{day.year // 100:02}",
}

_EDTF: dict[Unit, Callable[[date], str]] = {
    "day": date.isoformat,
    "month": _VALUES["month"],
    "quarter": lambda day: f"{day.year:04}-{32 + (day.month + 2) // 3}",
    "season": lambda day: f"{day.year:04}-{(24, 21, 22, 23)[day.month // 3 % 4]}",
    "half": lambda day: f"{day.year:04}-{40 if day.month < 7 else 41}",
    "year": _VALUES["year"],
    "decade": lambda day: f"{day.year // 10:03}X",
    "century": lambda day: f"{day.year // 100:02}XX",
}

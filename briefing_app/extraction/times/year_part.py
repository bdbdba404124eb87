"""Parts of a year that recur: months, days, seasons, quarters, holidays. Knows no text and no anchor."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from briefing_app.extraction.times.feasts import feast
from briefing_app.extraction.times.period import Period, Unit, around, day_of


@dataclass(frozen=True, slots=True)
class YearPart:
    """What recurs each year.

    Attributes:
        unit: `holiday` takes its rule from `rule`; the rest take `number`.
        number: The month of a day or month (1 to 12), the quarter, the half.
        day: The day of the month, for `day`.
        rule: The season (`SP`) or the holiday's rule: a day (`12-25`), a weekday of a month (`11-4-3`, `05--1-0`),
            or one of `feasts`.
    """

    unit: Literal["day", "month", "season", "quarter", "half", "holiday"]
    number: int = 0
    day: int = 0
    rule: str = ""

    @property
    def grain(self) -> Unit:
        """Return the unit of the period it makes."""
        return "day" if self.unit == "holiday" else self.unit

    @property
    def value(self) -> str:
        """Return the TIMEX3 value with an open year."""
        match self.unit:
            case "day":
                return f"XXXX-{self.number:02}-{self.day:02}"
            case "month":
                return f"XXXX-{self.number:02}"
            case "season":
                return f"XXXX-{self.rule}"
            case "quarter":
                return f"XXXX-Q{self.number}"
            case "half":
                return f"XXXX-H{self.number}"
            case "holiday":
                return f"XXXX-{self.rule}" if self.rule[:2].isdigit() and len(self.rule) == 5 else "XXXX-XX-XX"


_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6}
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def in_year(part: YearPart, year: int) -> Period | None:
    """Return the part in that year, None if that year lacks it (29 February)."""
    if not 1 <= year <= 9999:
        return None
    if part.unit == "day":
        return day_of(year, part.number, part.day)
    if part.unit == "holiday":
        return _holiday(part.rule, year)
    month = _SEASON_MONTHS[part.rule] if part.unit == "season" else part.number * _MONTHS_IN[part.unit]
    return around(part.unit, date(year, month, 1))


def _holiday(rule: str, year: int) -> Period | None:
    if not rule[0].isdigit():
        return feast(rule, year)
    numbers = [int(number) for number in rule.replace("--", "-~").replace("~", "-").split("-") if number]
    if len(numbers) == 2:
        return day_of(year, *numbers)
    month, nth, weekday = numbers
    if "--" in rule:
        last = date(year, month, monthrange(year, month)[1])
        return Period("day", last - timedelta(days=(last.weekday() - weekday) % 7))
    first = date(year, month, 1)
    return Period("day", first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1)))

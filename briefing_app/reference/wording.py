"""Say a date as a reader would, no finer than it is known. English unless told otherwise; data stay in EDTF."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from briefing_app.model import When

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Month names that do not follow the locale: Qt sets one at start, and `calendar` would change with it."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class DateWords:
    """The words of a language for dates.

    Attributes:
        months: From January, as they stand in a date.
        short_months: Their short forms.
        weekdays: From Monday.
        short_weekdays: Their short forms.
        digits: From zero.
        decade: The 2020s, with `{}` for 2020.
        say: Returns a phrase such as `not after {}` in the language.
        isolate: Keeps a date in digits whole in a line that runs from right to left.
    """

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    digits: str = "0123456789"
    decade: str = "{}s"
    say: Callable[[str], str] = str
    isolate: Callable[[str], str] = str

    def number(self, digits: object) -> str:
        """Return a number, or any text with digits in it, in the digits of the language."""
        return str(digits).translate(str.maketrans("0123456789", self.digits))


ENGLISH = DateWords(MONTHS, tuple(name[:3] for name in MONTHS), WEEKDAYS, tuple(name[:3] for name in WEEKDAYS))


def day_text(day: date, words: DateWords = ENGLISH) -> str:
    """Return a day as `5 March 2026`."""
    return f"{words.number(day.day)} {words.months[day.month - 1]} {words.number(day.year)}"


def when_text(when: When, words: DateWords = ENGLISH) -> str:
    """Return what is known of the time: `January 2025`, `3–9 May 2025`, `not after 5 March 2026`, `undated`."""
    first, last = when.first_day, when.last_day
    match (first, last):
        case None, None:
            return words.say("undated")
        case None, date():
            return words.say("not after {}").format(_end_text(last, when.edtf.rpartition("/")[2], words))
        case date(), None:
            start = _end_text(first, when.edtf.partition("/")[0], words)
            return words.say("since {}" if when.extent else "not before {}").format(start)
        case date(), date():
            text = _interval(first, last, words)
            return words.say("about {}").format(text) if when.approximate else text
    raise AssertionError


def precision(when: When) -> str:
    """Return how finely it is known: `day`, `month`, `year`, `period`, `order only` or `unknown`."""
    first, last = when.first_day, when.last_day
    if first is None or last is None:
        return "unknown" if first is last else "order only"
    if first == last:
        return "day"
    if _is_month(first, last):
        return "month"
    return "year" if _is_year(first, last) else "period"


def _end_text(day: date, edtf: str, words: DateWords) -> str:
    """Return the known end of an open interval: "since May 2018" is no day."""
    match edtf.strip("~?%").count("-") if edtf else 2:
        case 0:
            return words.number(day.year)
        case 1:
            return _month_text(day, words)
        case _:
            return day_text(day, words)


def _interval(first: date, last: date, words: DateWords) -> str:
    if first == last:
        return day_text(first, words)
    if _starts_year(first) and _ends_year(last):
        return _years(first.year, last.year, words)
    if first.day == 1 and _ends_month(last):
        return _months(first, last, words)
    return _days(first, last, words)


def _days(first: date, last: date, words: DateWords) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{words.number(first.day)}–{day_text(last, words)}"
    if first.year == last.year:
        return f"{words.number(first.day)} {words.months[first.month - 1]} – {day_text(last, words)}"
    return f"{day_text(first, words)} – {day_text(last, words)}"


def _years(first: int, last: int, words: DateWords) -> str:
    if first == last:
        return words.number(first)
    if first % 10 == 0 and last == first + 9:
        return words.decade.format(words.number(first))
    return words.number(f"{first}–{last}")


def _months(first: date, last: date, words: DateWords) -> str:
    if _is_month(first, last):
        return _month_text(last, words)
    if first.year == last.year:
        return f"{words.months[first.month - 1]}–{_month_text(last, words)}"
    return f"{_month_text(first, words)} – {_month_text(last, words)}"


def _month_text(day: date, words: DateWords) -> str:
    return f"{words.months[day.month - 1]} {words.number(day.year)}"


def _is_month(first: date, last: date) -> bool:
    return first.day == 1 and (first.year, first.month) == (last.year, last.month) and _ends_month(last)


def _is_year(first: date, last: date) -> bool:
    return first.year == last.year and _starts_year(first) and _ends_year(last)


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _starts_year(day: date) -> bool:
    return (day.month, day.day) == (1, 1)


def _ends_year(day: date) -> bool:
    return (day.month, day.day) == (12, 31)

"""Say a date as a reader would, no finer than it is known. English; the window translates, data stay in EDTF."""

from calendar import monthrange
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


def day_text(day: date) -> str:
    """Return a day as `5 March 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def when_text(when: When) -> str:
    """Return what is known of the time: `January 2025`, `3–9 May 2025`, `not after 5 March 2026`, `undated`."""
    first, last = when.first_day, when.last_day
    match (first, last):
        case None, None:
            return "undated"
        case None, date():
            return f"not after {_end_text(last, when.edtf.rpartition('/')[2])}"
        case date(), None:
            start = _end_text(first, when.edtf.partition("/")[0])
            return f"since {start}" if when.extent else f"not before {start}"
        case date(), date():
            text = _interval(first, last)
            return f"about {text}" if when.approximate else text
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


def _end_text(day: date, edtf: str) -> str:
    """Return the known end of an open interval: "since May 2018" is no day."""
    match edtf.strip("~?%").count("-") if edtf else 2:
        case 0:
            return str(day.year)
        case 1:
            return f"{MONTHS[day.month - 1]} {day.year}"
        case _:
            return day_text(day)


def _interval(first: date, last: date) -> str:
    if first == last:
        return day_text(first)
    if _starts_year(first) and _ends_year(last):
        return _years(first.year, last.year)
    if first.day == 1 and _ends_month(last):
        return _months(first, last)
    return _days(first, last)


def _days(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_text(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_text(last)}"
    return f"{day_text(first)} – {day_text(last)}"


def _years(first: int, last: int) -> str:
    if first == last:
        return str(first)
    if first % 10 == 0 and last == first + 9:
        return f"{first}s"
    return f"{first}–{last}"


def _months(first: date, last: date) -> str:
    start, end = MONTHS[first.month - 1], MONTHS[last.month - 1]
    if _is_month(first, last):
        return f"{end} {last.year}"
    return f"{start}–{end} {last.year}" if first.year == last.year else f"{start} {first.year} – {end} {last.year}"


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

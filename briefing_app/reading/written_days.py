"""Days as documents write them: `2026-03-05`, `5 March 2026`, `Thu, 5 Mar 2026`, `5 марта 2026`, `2026年3月5日`.

Only whole days with a year count; nothing is filled in, and neither clock nor locale is asked.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from briefing_app.assets import resource

EARLIEST_YEAR, LATEST_YEAR = 1800, 2199


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day found in some words.

    Attributes:
        days: The days the words can mean: one as a rule, two if day and month may be swapped, none if the calendar
            has no such day (31 June).
        is_utc: A time stamped in UTC follows the day.
    """

    days: tuple[date, ...]
    words: str
    start: int
    end: int
    is_utc: bool = False


class _Shape(NamedTuple):
    pattern: str
    is_ambiguous: bool = False


_TIME = (
    r"(?:[T ,]{1,3}(?:at )?\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?"
    r"(?: ?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)\b)?)?"
)
_SHAPES = (
    _Shape(r"(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)" + _TIME),
    _Shape(r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?\d{4}(?:\d\d)?)?(?P<zone>Z)?(?!\d)"),
    _Shape(r"(?P<year>\d{4}) ?[年년] ?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"),
    _Shape(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(?P<name>NAMES)\.?,?[ -](?:de |of )?(?P<year>\d{4})\b"
        + _TIME
    ),
    _Shape(r"\b(?P<name>NAMES)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})\b" + _TIME),
    _Shape(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)" + _TIME),
    _Shape(
        r"(?P<day>\d{1,2})(?P<mark>[/-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})(?!\d)" + _TIME, is_ambiguous=True
    ),
)


def written_days(text: str) -> Iterator[WrittenDay]:
    """Yield each whole day written in `text`, in order, none within another."""
    end = 0
    for match, shape in sorted(_matches(text), key=lambda pair: (pair[0].start(), -pair[0].end())):
        if match.start() >= end and EARLIEST_YEAR <= int(match["year"]) <= LATEST_YEAR:
            end = match.end()
            yield WrittenDay(_days(match, shape), match.group(), match.start(), end, _is_utc(match))


def read_day(words: str) -> WrittenDay | None:
    """Return the day that `words` begin with, as metadata fields have it, weekday aside; None if there is none."""
    first = next(written_days(words), None)
    return first if first is not None and len(words[: first.start].strip(" ,.")) <= _LONGEST_WEEKDAY else None


def day_without_year(words: str) -> tuple[int, int] | None:
    """Return month and day of words such as `March 4` or `4 March`, if they are nothing else; None if not."""
    for pattern in _yearless_patterns():
        if (match := pattern.fullmatch(words.strip())) and len(months := _months()[match["name"].lower()]) == 1:
            return months[0], int(match["day"])
    return None


def latest_before(limit: date, month: int, day: int) -> date | None:
    """Return the last such day of a year that is not after `limit`; None if the calendar has none there."""
    same_year = _day(limit.year, month, day)
    return same_year if same_year is not None and same_year <= limit else _day(limit.year - 1, month, day)


def unix_day(seconds: float) -> date | None:
    """Return the day of a Unix time in seconds or milliseconds, in UTC; None if it is no plausible one."""
    if seconds > 1e11:
        seconds /= 1000
    if not 0 < seconds < 7e9:
        return None
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).date()


_LONGEST_WEEKDAY = len("Donnerstag den")


def _matches(text: str) -> Iterator[tuple[re.Match[str], _Shape]]:
    for pattern, shape in _patterns():
        for match in pattern.finditer(text):
            yield match, shape


def _days(match: re.Match[str], shape: _Shape) -> tuple[date, ...]:
    parts = match.groupdict()
    day, year = int(parts["day"]), int(parts["year"])
    months = _months()[parts["name"].lower()] if "name" in parts else (int(parts["month"]),)
    pairs = [(month, day) for month in months]
    if shape.is_ambiguous:
        pairs += [(day, month) for month in months]
    days = (_day(year, month, day) for month, day in pairs)
    return tuple(dict.fromkeys(day for day in days if day is not None))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_utc(match: re.Match[str]) -> bool:
    return match.groupdict().get("zone") in {"Z", "UTC", "GMT", "+00:00", "+0000", "-00:00"}


@cache
def _yearless_patterns() -> tuple[re.Pattern[str], ...]:
    shapes = (r"(?P<name>NAMES)\.? (?P<day>\d{1,2})", r"(?P<day>\d{1,2})\.? (?P<name>NAMES)\.?")
    return tuple(re.compile(shape.replace("NAMES", _names()), re.IGNORECASE) for shape in shapes)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], _Shape], ...]:
    before = r"(?<![\d./-])"
    return tuple(
        (re.compile(before + shape.pattern.replace("NAMES", _names()), re.IGNORECASE), shape) for shape in _SHAPES
    )


def _names() -> str:
    return "|".join(re.escape(name) for name in sorted(_months(), key=len, reverse=True))


@cache
def _months() -> dict[str, tuple[int, ...]]:
    """Return the month of each name; a few names mean another month in another language."""
    months: dict[str, tuple[int, ...]] = {}
    with resource("reading/months.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            months[row["name"]] = (*months.get(row["name"], ()), int(row["month"]))
    return months

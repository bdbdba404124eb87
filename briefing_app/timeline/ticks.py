"""Calendar ticks in two rows, the coarse above the fine, from millennia to minutes. Knows no locale."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from briefing_app.reference.wording import ENGLISH, DateWords
from briefing_app.timeline.scale import EARLIEST, LATEST, Scale

_EPOCH = 719163  # date(1970, 1, 1).toordinal(); numpy counts from there
_SPACE_PX = 1.7
"""A level fits where its ticks are this many times as far apart as its widest label."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the axis.

    Attributes:
        x: Where its period starts; for the coarse row, never left of the view while the period is in it.
        text: Empty where the label would meet the next one.
        at: Where the grid line stands.
    """

    x: float
    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The two rows; empty ones are possible at the ends of the calendar."""

    coarse: tuple[Tick, ...]
    fine: tuple[Tick, ...]


Days = NDArray[np.float64]


class Label(Protocol):
    """Names ticks."""

    def __call__(self, day: float, words: DateWords) -> str:
        """Return what the tick at a day is called, in the words of a language."""
        ...


@dataclass(frozen=True, slots=True)
class Level:
    """One fineness of ticks.

    Attributes:
        days: About how far apart its ticks are at the nearest.
        starts: Returns the days its ticks stand at, from before the first day given to after the last.
        label: Names its ticks.
        widest: A label as wide as any, or wider where numbers alone would stand too close to be read.
        coarse: Place in `_COARSE` of the row above it.
    """

    days: float
    starts: Callable[[float, float], Days]
    label: Label
    widest: str
    coarse: int


def _years(step: int) -> Callable[[float, float], Days]:
    def starts(first: float, last: float) -> Days:
        low = (_year(first) // step) * step
        # The calendar starts with year 1, so its first period does too.
        years = np.maximum(np.arange(low, min(_year(last) + step, 10_000), step), 1)
        return _ordinals((years - 1970).astype("datetime64[Y]"))

    return starts


def _months(step: int) -> Callable[[float, float], Days]:
    def starts(first: float, last: float) -> Days:
        low = (_year(first) - 1970) * 12
        months = np.arange(low, (_year(last) - 1970) * 12 + 13, step)
        return _ordinals(months.astype("datetime64[M]"))

    return starts


def _days_of_month(marks: Sequence[int]) -> Callable[[float, float], Days]:
    def starts(first: float, last: float) -> Days:
        months = np.arange(_month(first), _month(last) + 2).astype("datetime64[M]")
        days: Days = _ordinals(months)[:, None] + np.array(marks, np.float64) - 1
        return days.ravel()

    return starts


def _every_day(first: float, last: float) -> Days:
    return np.arange(np.floor(first), np.ceil(last) + 1)


def _minutes(step: int) -> Callable[[float, float], Days]:
    def starts(first: float, last: float) -> Days:
        each = 1440 // step
        return np.arange(np.floor(first * each), np.ceil(last * each) + 1) / each

    return starts


def _ordinals(dates: NDArray[np.datetime64]) -> Days:
    ordinals: Days = dates.astype("datetime64[D]").astype(np.float64) + _EPOCH
    return ordinals


def _date(day: float) -> tuple[int, int, int]:
    """Return year, month and day of the month; of days the calendar lacks, those of the nearest it has."""
    held = date.fromordinal(min(max(math.floor(day), int(EARLIEST)), int(LATEST) - 1))
    return held.year, held.month, held.day


def _year(day: float) -> int:
    return _date(day)[0]


def _month(day: float) -> int:
    year, month, _ = _date(day)
    return (year - 1970) * 12 + month - 1


def _year_text(day: float, words: DateWords) -> str:
    return words.number(_year(day))


def _month_text(day: float, words: DateWords) -> str:
    return words.short_months[_date(day)[1] - 1]


def _day_text(day: float, words: DateWords) -> str:
    return words.number(_date(day)[2])


def _weekday_text(day: float, words: DateWords) -> str:
    return f"{_weekday(day, words)} {words.number(_date(day)[2])}"


def _weekday(day: float, words: DateWords) -> str:
    return words.short_weekdays[int(math.floor(day) + 6) % 7]


def _clock_text(day: float, words: DateWords) -> str:
    minutes = round((day - math.floor(day)) * 1440)
    return words.number(f"{minutes // 60:02d}:{minutes % 60:02d}")


def _century_text(day: float, words: DateWords) -> str:
    first = _year(day) // 100 * 100
    return words.number(f"{max(first, 1)}–{first + 99}")


def _decade_text(day: float, words: DateWords) -> str:
    return words.decade.format(words.number(_year(day) // 10 * 10))


def _month_year_text(day: float, words: DateWords) -> str:
    year, month, _ = _date(day)
    return f"{words.months[month - 1]} {words.number(year)}"


def _full_day_text(day: float, words: DateWords) -> str:
    year, month, day_of_month = _date(day)
    return f"{_weekday(day, words)} {words.number(day_of_month)} {words.months[month - 1]} {words.number(year)}"


_COARSE: tuple[tuple[Callable[[float, float], Days], Label], ...] = (
    (_years(10_000), _year_text),
    (_years(100), _century_text),
    (_years(10), _decade_text),
    (_years(1), _year_text),
    (_months(1), _month_year_text),
    (_every_day, _full_day_text),
)

LEVELS: tuple[Level, ...] = (
    Level(1 / 1440, _minutes(1), _clock_text, "00:00", 5),
    Level(5 / 1440, _minutes(5), _clock_text, "00:00", 5),
    Level(15 / 1440, _minutes(15), _clock_text, "00:00", 5),
    Level(1 / 24, _minutes(60), _clock_text, "00:00", 5),
    Level(3 / 24, _minutes(180), _clock_text, "00:00", 5),
    Level(6 / 24, _minutes(360), _clock_text, "00:00", 5),
    Level(1.0, _every_day, _weekday_text, "Wed 30", 4),
    Level(1.0, _every_day, _day_text, "30", 4),
    Level(2.0, _days_of_month(range(1, 30, 2)), _day_text, "30", 4),
    Level(6.0, _days_of_month((1, 8, 15, 22)), _day_text, "0000", 4),
    Level(13.0, _days_of_month((1, 15)), _day_text, "000000", 4),
    Level(28.0, _months(1), _month_text, "May", 3),
    Level(90.0, _months(3), _month_text, "May", 3),
    Level(365.0, _years(1), _year_text, "2000", 2),
    Level(730.0, _years(2), _year_text, "2000", 2),
    Level(1826.0, _years(5), _year_text, "2000", 1),
    Level(3652.0, _years(10), _year_text, "2000", 1),
    Level(7304.0, _years(20), _year_text, "2000", 1),
    Level(18262.0, _years(50), _year_text, "2000", 1),
    Level(36524.0, _years(100), _year_text, "2000", 0),
    Level(182621.0, _years(500), _year_text, "2000", 0),
    Level(365242.0, _years(1000), _year_text, "2000", 0),
)
"""From fine to coarse; the first that fits is used."""


def axis(
    scale: Scale, width: float, measure: Callable[[str], float], held_at: float = 0.0, words: DateWords = ENGLISH
) -> Axis:
    """Return the ticks in view.

    `measure`: returns the width of a text in pixels.
    `held_at`: where the coarse label of what has begun before the view is kept.
    `words`: those of the language of the labels.
    """
    level = next(
        (level for level in LEVELS if level.days * scale.px_per_day >= _SPACE_PX * measure(level.widest)), LEVELS[-1]
    )
    first, last = max(scale.day(0), EARLIEST), min(scale.day(width), LATEST - 1)
    gap = measure("0")
    starts, label = _COARSE[level.coarse]
    coarse = _row(starts(first, last), partial(label, words=words), scale, width, measure, gap, held_at)
    fine = partial(level.label, words=words)
    return Axis(coarse, _row(level.starts(first, last), fine, scale, width, measure, gap, None))


def _row(
    days: Days,
    label: Callable[[float], str],
    scale: Scale,
    width: float,
    measure: Callable[[str], float],
    gap: float,
    held_at: float | None,
) -> tuple[Tick, ...]:
    """Return one row; a held label stays near the left edge until the next one pushes it out."""
    xs = scale.x(days)
    if held_at is not None and len(xs):
        begun = np.flatnonzero(xs <= held_at)
        start = int(begun[-1]) if len(begun) else 0
        days, xs = days[start:], xs[start:]
    made: list[Tick] = []
    for day, x in zip(days.tolist(), xs.tolist(), strict=True):
        if held_at is not None and x <= width:
            made.append(Tick(max(x, held_at), label(day), x))
        elif -80 <= x <= width:
            made.append(Tick(x, label(day), x))
    return _apart(made, measure, gap)


def _apart(ticks: Sequence[Tick], measure: Callable[[str], float], gap: float) -> tuple[Tick, ...]:
    """Leave out the text of a tick that would reach the next one."""
    made = []
    for place, tick in enumerate(ticks):
        is_tight = place + 1 < len(ticks) and tick.x + measure(tick.text) + gap > ticks[place + 1].x
        made.append(Tick(tick.x, "", tick.at) if is_tight else tick)
    return tuple(made)


def one_row(found: Axis, width: Callable[[str], float]) -> Iterator[tuple[Tick, str]]:
    """Yield the fine ticks with what they are called where there is no row above: "2022" rather than "Jan" after "Dec".

    The name of the coarse row stands where its period starts if it ends before the next one; a year needs none.
    """
    coarse = {round(tick.at, 3): tick.text for tick in found.coarse}
    named = [tick for tick in found.fine if tick.text]
    limits = dict(zip(named, [*(tick.x for tick in named[1:]), math.inf], strict=True))
    for tick in found.fine:
        above = coarse.get(round(tick.at, 3), "")
        is_year = len(tick.text) > _LONGEST_DAY and tick.text.isdigit()
        has_room = tick in limits and tick.x + width(above) * _SPACE_ALONE < limits[tick]
        yield tick, above if above and has_room and not is_year else tick.text


_LONGEST_DAY = 2
_SPACE_ALONE = 1.2
"""Room for a name, in its widths, so that the next one does not touch it."""

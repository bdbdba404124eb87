"""Many made-up events as columns: 150 years, bursts, 200 countries, mixed precision; the same for the same seed."""

from collections.abc import Sequence
from typing import overload

import numpy as np

from briefing_app.model import EventId
from briefing_app.reference import countries
from briefing_app.timeline.columns import DECISIONS, KINDS, STATUSES, Columns, Mark, Ties, anchors, leads
from briefing_app.timeline.order import Order

FIRST, LAST = 684_926.0, 739_716.0
"""1876-04-04 to 2026-04-08, as `date.toordinal` counts."""
_WHO = ("Embassy", "Army", "Naval", "Trade", "Border", "Cabinet", "Opposition", "Energy", "Supreme", "Coalition")
_WHAT = ("talks", "strike", "accord", "summit", "raid", "vote", "ceasefire", "merger", "clash", "treaty", "drill")
_WHERE = ("in the north", "after the capital falls", "despite new tariffs", "before the harbour", "amid unrest")


class Made(Sequence[str]):
    """Texts made when they are asked for: they are the reader's, and must not count as the layout's memory."""

    def __init__(self, count: int, prefix: str = "") -> None:
        self._count, self._prefix = count, prefix

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, row: int) -> str: ...
    @overload
    def __getitem__(self, row: slice) -> list[str]: ...
    def __getitem__(self, row: int | slice) -> str | list[str]:
        if isinstance(row, slice):
            return [self[at] for at in range(*row.indices(self._count))]
        if not 0 <= row < self._count:
            raise IndexError(row)
        if self._prefix:
            return f"{self._prefix}{row}"
        return f"{_WHO[row * 7 % 10]} {_WHAT[row * 5 % 11]} {_WHERE[row % 5]} #{row}"


class MadeIds(Made):
    """Ids made when they are asked for."""

    def __getitem__(self, row: int) -> EventId:  # type: ignore[override]
        return EventId(super().__getitem__(row))


def made_columns(count: int, seed: int = 7) -> Columns:
    """Return the columns of so many events."""
    random = np.random.default_rng(seed)
    first, last, marks = _dates(random, count)
    anchor = anchors(first, last)
    place = np.argsort(anchor, kind="stable")
    first, last, anchor, marks = first[place], last[place], anchor[place], marks[place]
    parties = _countries(random, count)
    until = np.where(random.random(count) < 0.002, last + random.integers(365, 9000, count), np.nan)
    weight = np.minimum(1 + random.exponential(4, count), 40).astype(np.uint16)
    return Columns(
        ids=MadeIds(count, "e"),
        titles=Made(count),
        by_time=np.arange(count, dtype=np.int32),
        first=first,
        last=last,
        own_first=first,
        own_last=last,
        anchor=anchor,
        time=np.zeros(count, "S8"),
        until=until,
        kind=random.integers(0, len(KINDS), count).astype(np.uint8),
        status=random.choice(len(STATUSES), count, p=(0.82, 0.06, 0.06, 0.03, 0.03)).astype(np.uint8),
        decision=random.integers(0, len(DECISIONS), count).astype(np.uint8),
        marks=marks,
        weight=weight,
        lead=leads(parties, count),
        countries=parties,
        sources=_sources(random, count),
        order=Order({}, {}, (), frozenset()),
    )


def _dates(random: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return first and last instants and marks: 40 % in bursts, more towards today; days, months, years, extents."""
    spread = FIRST + (LAST - FIRST) * np.sqrt(random.random(count))
    centres = random.uniform(FIRST, LAST, 400)
    bursts = random.choice(centres, count) + random.normal(0, 12, count)
    day = np.floor(np.clip(np.where(random.random(count) < 0.4, bursts, spread), FIRST, LAST))
    sort = random.choice(6, count, p=(0.62, 0.15, 0.08, 0.11, 0.03, 0.01))
    dates = (day - 719163).astype("datetime64[D]")
    month, year = dates.astype("datetime64[M]"), dates.astype("datetime64[Y]")
    first, last = day.copy(), day + 1
    for code, unit, begun in ((1, "M", month), (2, "Y", year)):
        chosen = sort == code
        first[chosen] = (begun.astype("datetime64[D]").astype(np.float64) + 719163)[chosen]
        last[chosen] = ((begun + np.timedelta64(1, unit)).astype("datetime64[D]").astype(np.float64) + 719163)[chosen]
    extent = sort == 3
    last[extent] = (day + 1 + np.ceil(random.lognormal(2.5, 1.3, count)))[extent]
    hour = sort == 4
    first[hour] = (day + random.integers(0, 1440, count) / 1440)[hour]
    last[hour] = first[hour] + 1 / 1440
    first[sort == 5] = -np.inf
    marks = np.zeros(count, np.uint8)
    marks[(sort == 1) | (sort == 2)] |= np.uint8(Mark.VAGUE)
    marks[(sort == 1) & (random.random(count) < 0.2)] |= np.uint8(Mark.ABOUT)
    marks[sort == 5] |= np.uint8(Mark.FLOATING | Mark.VAGUE)
    marks[random.random(count) < 0.01] |= np.uint8(Mark.CONFLICT)
    return first, last, marks


def _countries(random: np.random.Generator, count: int) -> Ties:
    """Return one to three countries an event, of 200 whose shares fall as in Zipf's law."""
    codes = tuple(country.code for country in countries())[:200]
    share = 1 / (np.arange(len(codes)) + 2)
    how_many = random.choice((1, 2, 3), count, p=(0.55, 0.38, 0.07))
    rows = np.repeat(np.arange(count, dtype=np.int32), how_many)
    drawn = random.choice(len(codes), len(rows), p=share / share.sum()).astype(np.uint16)
    once = np.unique(rows.astype(np.int64) * 65536 + drawn)
    return Ties((once // 65536).astype(np.int32), (once % 65536).astype(np.uint16), codes)


def _sources(random: np.random.Generator, count: int) -> Ties:
    names = tuple(f"s{at}" for at in range(40))
    return Ties(np.arange(count, dtype=np.int32), random.integers(0, len(names), count).astype(np.uint16), names)

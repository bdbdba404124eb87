"""What the documents say of one country: how often, when, with whom. Counts only; no judgement."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from briefing_app.model.event import Event, EventKind
from briefing_app.model.ids import CountryCode, SourceId

Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class CountryRecord:
    """One country in a set of events.

    Attributes:
        events: Its events, in time order, undated ones last.
        partners: Countries it shares events with, most first, then by code.
        kinds: Kinds of its events, most first, then by name.
        years: Events of each year from the first to the last, gaps included; only events known to the year.
        sources: Sources that tell of it.
        conflicts: How many of its events have an open conflict.
    """

    code: CountryCode
    events: tuple[Event, ...]
    partners: tuple[tuple[CountryCode, int], ...]
    kinds: tuple[tuple[EventKind, int], ...]
    years: tuple[tuple[int, int], ...]
    sources: frozenset[SourceId]
    conflicts: int

    @property
    def first(self) -> Event | None:
        """Return the earliest dated event."""
        return next((event for event in self.events if event.when.is_dated), None)

    @property
    def last(self) -> Event | None:
        """Return the latest dated event."""
        return next((event for event in reversed(self.events) if event.when.is_dated), None)


def country_record(code: CountryCode, events: Iterable[Event]) -> CountryRecord:
    """Return the record of a country; `events` come in time order and may include others' events."""
    own = tuple(event for event in events if code in event.countries)
    partners = Counter(other for event in own for other in event.countries if other != code)
    return CountryRecord(
        code=code,
        events=own,
        partners=_ranked(partners),
        kinds=_ranked(Counter(event.kind for event in own)),
        years=_years(own),
        sources=frozenset(passage.source for event in own for passage in event.passages),
        conflicts=sum(any(not conflict.resolution for conflict in event.conflicts) for event in own),
    )


def _ranked(counts: Counter[Name]) -> tuple[tuple[Name, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _years(events: Iterable[Event]) -> tuple[tuple[int, int], ...]:
    counts = Counter(
        event.when.first_day.year
        for event in events
        if event.when.first_day and event.when.last_day and event.when.first_day.year == event.when.last_day.year
    )
    if not counts:
        return ()
    return tuple((year, counts[year]) for year in range(min(counts), max(counts) + 1))

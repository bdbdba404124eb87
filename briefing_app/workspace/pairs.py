"""Two countries in a set of events: what binds them, what divides them, when; and all pairs at once. Counts only."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise

from briefing_app.model import CountryCode, CountryMode, Event, EventFilter, EventKind, Status
from briefing_app.reference import Tone, kind_info

Pair = tuple[CountryCode, CountryCode]
"""Two countries, in alphabetical order of their codes."""

_BINDING = {EventKind.TREATY, EventKind.AGREEMENT}
_CAME_ABOUT = {Status.HAPPENED, Status.ONGOING}
_LONG_DAYS = 365
"""A year without a shared event is a gap."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events there are of each tone."""

    cooperation: int = 0
    friction: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        """Return how many there are."""
        return self.cooperation + self.friction + self.other


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch between two shared events in which the documents tell of none."""

    after: Event
    before: Event
    days: int


@dataclass(frozen=True, slots=True)
class PairRecord:
    """What a set of events tells of two countries.

    Attributes:
        events: Those that name both, in time order, undated ones last.
        years: For each year from the first to the last, gaps included; only events known to the year.
        in_force: Treaties and agreements that came about and are not known to have ended on the day asked for.
        last_contact: The latest dated event that came about; None if there is none.
        gaps: Stretches of more than a year, longest first.
    """

    pair: Pair
    events: tuple[Event, ...]
    tally: Tally
    years: tuple[tuple[int, Tally], ...]
    in_force: tuple[Event, ...]
    last_contact: Event | None
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who with whom.

    Attributes:
        countries: Most events first, then by code.
        own: How many events each country has.
        pairs: A tally for each pair that shares an event.
    """

    countries: tuple[CountryCode, ...]
    own: Mapping[CountryCode, int]
    pairs: Mapping[Pair, Tally]

    def tally(self, one: CountryCode, other: CountryCode) -> Tally:
        """Return the tally of two countries, in either order."""
        return self.pairs.get(ordered(one, other), Tally())


def ordered(one: CountryCode, other: CountryCode) -> Pair:
    """Return the two as a pair."""
    return (one, other) if one <= other else (other, one)


def asked_pair(chosen: EventFilter) -> Pair | None:
    """Return the two countries a filter asks for, None if it asks for more, fewer, or for all but these."""
    if len(chosen.countries) != 2 or "countries" in chosen.negated or chosen.mode is CountryMode.ONLY:
        return None
    one, other = chosen.countries
    return ordered(one, other)


def pair_record(pair: Pair, events: Iterable[Event], as_of: date) -> PairRecord:
    """Return the record of two countries; `events` come in time order and may include others' events."""
    shared = tuple(event for event in events if set(pair) <= set(event.countries))
    came_about = [event for event in shared if event.status in _CAME_ABOUT]
    dated = [event for event in came_about if event.when.is_dated]
    return PairRecord(
        pair=pair,
        events=shared,
        tally=_tally(shared),
        years=_years(shared),
        in_force=tuple(event for event in came_about if _is_in_force(event, as_of)),
        last_contact=max(dated, key=_last_day, default=None),
        gaps=tuple(sorted(_gaps(dated), key=lambda gap: -gap.days)),
    )


def matrix(events: Iterable[Event]) -> Matrix:
    """Return who shares events with whom."""
    own: Counter[CountryCode] = Counter()
    tones: Counter[tuple[Pair, Tone]] = Counter()
    for event in events:
        codes = sorted(set(event.countries))
        own.update(codes)
        tone = kind_info(event.kind).tone
        tones.update((pair, tone) for pair in combinations(codes, 2))
    pairs = {pair: Tally(*(tones[pair, tone] for tone in _TONES)) for pair, _ in tones}
    return Matrix(tuple(sorted(own, key=lambda code: (-own[code], code))), own, pairs)


_TONES = (Tone.COOPERATION, Tone.FRICTION, Tone.NEUTRAL)
"""In the order of `Tally`."""


def _tally(events: Iterable[Event]) -> Tally:
    counts = Counter(kind_info(event.kind).tone for event in events)
    return Tally(*(counts[tone] for tone in _TONES))


def _years(events: Iterable[Event]) -> tuple[tuple[int, Tally], ...]:
    by_year: dict[int, list[Event]] = {}
    for event in events:
        first, last = event.when.first_day, event.when.last_day
        if first and last and first.year == last.year:
            by_year.setdefault(first.year, []).append(event)
    if not by_year:
        return ()
    return tuple((year, _tally(by_year.get(year, ()))) for year in range(min(by_year), max(by_year) + 1))


def _is_in_force(event: Event, as_of: date) -> bool:
    begun = event.when.first_day or event.when.last_day
    if event.kind not in _BINDING or begun is None or begun > as_of:
        return False
    return event.until is None or event.until.last_day is None or event.until.last_day >= as_of


def _last_day(event: Event) -> date:
    return event.when.last_day or event.when.first_day or date.min


def _gaps(events: Sequence[Event]) -> Iterator[Gap]:
    """Yield the long stretches from where all before have ended to the next that begins."""
    latest: list[Event] = []
    for event in events:
        latest.append(max(latest[-1], event, key=_last_day) if latest else event)
    for (ended, _), (_, begun) in pairwise(zip(latest, events, strict=True)):
        days = ((begun.when.first_day or _last_day(begun)) - _last_day(ended)).days
        if days > _LONG_DAYS:
            yield Gap(ended, begun, days)

"""Events as numpy columns, one row an event, in time order. Knows no lane and no pixel."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntFlag, StrEnum
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from briefing_app.model import CountryCode, Decision, Event, EventId, EventKind, SourceId, Status
from briefing_app.timeline.order import Order, floats, order, own_bounds

Floats = NDArray[np.float64]
Rows = NDArray[np.int32]
Codes = NDArray[np.uint16]
Small = NDArray[np.uint8]
Mask = NDArray[np.bool_]

KINDS = tuple(EventKind)
STATUSES = tuple(Status)
DECISIONS = tuple(Decision)
NO_COUNTRY = 0xFFFF


class Mark(IntFlag):
    """What a shape must tell besides place, kind and status."""

    VAGUE = 1  # some day of its interval, not all of them
    ABOUT = 2  # "about", "nearly"
    FLOATING = 4  # no date of its own words
    CONFLICT = 8  # sources disagree, undecided
    UNDECIDED = 16  # not yet reviewed
    ORDERED = 32  # tied to other events


@dataclass(frozen=True, slots=True, eq=False)
class Ties:
    """Several codes a row: which countries, or which sources, an event has.

    Attributes:
        rows: Rising; a row stands once for each of its codes.
        codes: Places in `names`.
    """

    rows: Rows
    codes: Codes
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """All that place and shape need, row by row.

    Attributes:
        first: First instant allowed, in days; -inf if open. Of a floating event, narrowed by those it is tied to.
        last: The instant after the last one allowed; inf if open.
        own_first: The same by the event's own words alone.
        own_last: The same by the event's own words alone.
        anchor: Where a marker stands: the middle of the interval, or its one known bound; nan if nothing is known.
        until: End of a stated term; nan if there is none.
        weight: How much it matters that the label is seen; at least 1.
        lead: Code of the first country, `NO_COUNTRY` if there is none.
    """

    ids: Sequence[EventId]
    titles: Sequence[str]
    first: Floats
    last: Floats
    own_first: Floats
    own_last: Floats
    anchor: Floats
    until: Floats
    kind: Small
    status: Small
    decision: Small
    marks: Small
    weight: Codes
    lead: Codes
    countries: Ties
    sources: Ties
    order: Order

    def __len__(self) -> int:
        return len(self.anchor)

    def extent(self, mask: Mask | None = None) -> tuple[float, float] | None:
        """Return from where to where the dated events reach (stated terms apart), None if there are none."""
        first, last = (self.first, self.last) if mask is None else (self.first[mask], self.last[mask])
        ends = np.concatenate([first, last])
        ends[np.isinf(ends)] = np.nan
        least, most = float(np.fmin.reduce(ends, initial=np.nan)), float(np.fmax.reduce(ends, initial=np.nan))
        return None if math.isnan(least) else (least, most)


def columns(events: Iterable[Event]) -> Columns:
    """Return the columns of the events, sorted by anchor; events of which nothing is known come last."""
    told = tuple(events)
    stated = order([event for event in told if event.relations] and told)
    own_first, own_last = _pairs([own_bounds(event.when) for event in told])
    first, last = _pairs([stated.bounds.get(event.id, (0, 0)) for event in told])
    tied = np.array([floats(event.when) and event.id in stated.bounds for event in told], np.bool_)
    first, last = np.where(tied, first, own_first), np.where(tied, last, own_last)
    anchor = anchors(first, last)
    place = np.argsort(anchor, kind="stable")
    told = tuple(told[row] for row in place.tolist())
    countries = _ties([event.countries for event in told])
    return Columns(
        ids=[event.id for event in told],
        titles=[event.title for event in told],
        first=first[place],
        last=last[place],
        own_first=own_first[place],
        own_last=own_last[place],
        anchor=anchor[place],
        until=np.array([_until(event) for event in told], np.float64),
        kind=_places([event.kind for event in told], KINDS),
        status=_places([event.status for event in told], STATUSES),
        decision=_places([event.decision for event in told], DECISIONS),
        marks=np.array([_marks(event, stated) for event in told], np.uint8),
        weight=np.array([_weight(event) for event in told], np.uint16),
        lead=leads(countries, len(told)),
        countries=countries,
        sources=_ties([tuple(dict.fromkeys(passage.source for passage in event.passages)) for event in told]),
        order=stated,
    )


def anchors(first: Floats, last: Floats) -> Floats:
    """Return where the markers stand: in the middle, or at the one known end, or nowhere (nan)."""
    opens, closes = np.isfinite(first), np.isfinite(last)
    middle = np.where(opens & closes, (np.where(opens, first, 0) + np.where(closes, last, 0)) / 2, np.nan)
    return np.where(opens & closes, middle, np.where(opens, first, np.where(closes, last, np.nan)))


def leads(countries: Ties, count: int) -> Codes:
    """Return each row's first country."""
    lead = np.full(count, NO_COUNTRY, np.uint16)
    lead[countries.rows[::-1]] = countries.codes[::-1]
    return lead


def _pairs(bounds: Sequence[tuple[float, float]]) -> tuple[Floats, Floats]:
    first, last = np.array(bounds, np.float64).reshape(-1, 2).T
    return first, last


Name = TypeVar("Name", bound=StrEnum)


def _places(values: Sequence[Name], table: Sequence[Name]) -> Small:
    place = {name: at for at, name in enumerate(table)}
    return np.array([place[value] for value in values], np.uint8)


def _ties(names: Sequence[Sequence[CountryCode]] | Sequence[Sequence[SourceId]]) -> Ties:
    """Return the ties, with the names that occur most first: so colours go to the countries that matter most."""
    counts: dict[str, int] = {}
    for own in names:
        for name in own:
            counts[name] = counts.get(name, 0) + 1
    ranked = tuple(sorted(counts, key=lambda name: (-counts[name], name)))
    place = {name: at for at, name in enumerate(ranked)}
    rows = np.repeat(np.arange(len(names), dtype=np.int32), [len(own) for own in names])
    return Ties(rows, np.array([place[name] for own in names for name in own], np.uint16), ranked)


def _until(event: Event) -> float:
    if event.until is None or event.until.last_day is None:
        return math.nan
    return float(event.until.last_day.toordinal() + 1)


def _marks(event: Event, stated: Order) -> int:
    when = event.when
    marks = Mark(0)
    if not when.extent and not when.is_day:
        marks |= Mark.VAGUE
    if when.approximate:
        marks |= Mark.ABOUT
    if floats(when):
        marks |= Mark.FLOATING
    if any(not conflict.resolution for conflict in event.conflicts):
        marks |= Mark.CONFLICT
    if not event.decision.is_decided:
        marks |= Mark.UNDECIDED
    if event.id in stated.rank:
        marks |= Mark.ORDERED
    return int(marks)


def _weight(event: Event) -> int:
    """Weigh an event by who tells it, what binds and what kills, and what the user kept."""
    weight = 1 + min(event.independent_sources, 9) * 2 + min(len(event.passages), 9)
    weight += _HEAVY.get(event.kind, 0) + 4 * bool(event.conflicts) + 2 * event.decision.is_decided
    return max(1, weight - _LIGHT.get(event.status, 0))


_HEAVY = {
    EventKind.TREATY: 6,
    EventKind.AGREEMENT: 4,
    EventKind.ATTACK: 4,
    EventKind.STRIKE: 4,
    EventKind.DEATH: 4,
    EventKind.ELECTION: 3,
    EventKind.EXERCISE: 2,
    EventKind.SANCTION: 2,
}
_LIGHT = {Status.REQUESTED: 1, Status.PLANNED: 1, Status.DENIED: 3}

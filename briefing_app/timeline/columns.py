"""Events as numpy columns, one row an event, in time order. Knows no lane and no pixel."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntFlag
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefing_app.model import Decision, Event, EventId, EventKind, Status
from briefing_app.model.outline import SHAPES, Flag, Outlines, outlines
from briefing_app.timeline.order import Order, order, timed

Floats = NDArray[np.float64]
Rows = NDArray[np.int32]
Codes = NDArray[np.uint16]
Small = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Numbers = NDArray[np.void]

NUMBERS = np.dtype(
    [
        ("first", "<i4"),
        ("last", "<i4"),
        ("until", "<i4"),
        ("time", "S8"),
        ("flags", "u1"),
        ("independent", "<u2"),
        ("passages", "<u2"),
    ]
)
"""The numbers of an outline, as `model.outline.NUMBERS` packs them."""

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
        by_time: All rows in order of time, by the days their own words allow; ties in order of their ids.
        first: First instant allowed, in days; -inf if open. Of a floating event, narrowed by those it is tied to.
        last: The instant after the last one allowed; inf if open.
        own_first: The same by the event's own words alone.
        own_last: The same by the event's own words alone.
        anchor: Where a marker stands: the middle of the interval, or its one known bound; nan if nothing is known.
        time: The stated time of day, as it is written; empty without one.
        until: End of a stated term; nan if there is none.
        weight: How much it matters that the label is seen; at least 1.
        lead: Code of the first country, `NO_COUNTRY` if there is none.
    """

    ids: Sequence[EventId]
    titles: Sequence[str]
    by_time: Rows
    first: Floats
    last: Floats
    own_first: Floats
    own_last: Floats
    anchor: Floats
    time: NDArray[np.bytes_]
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
    told = {event.id: event for event in events}
    return outlined(outlines(told.values()), told)


def outlined(brief: Outlines, events: Mapping[EventId, Event]) -> Columns:
    """Return the columns of events of which the outlines are known.

    Args:
        brief: The outlines.
        events: The same events by id; asked only for those tied to others by a stated order.
    """
    given = np.frombuffer(b"".join(brief.numbers), NUMBERS)
    by_time = _in_time_order(given)
    stated = _stated(brief, given["flags"], events, by_time)
    own_first, own_last = _own_bounds(given)
    first, last, is_ordered = _narrowed(brief.ids, own_first, own_last, given["flags"], stated)
    anchor = anchors(first, last)
    place = by_time[np.argsort(anchor[by_time], kind="stable")]
    rows, given = place.tolist(), given[place]
    kind, status, decision = _SHAPES[[SHAPES[brief.shapes[row]] for row in rows]].reshape(-1, 3).T
    countries = _ties([brief.countries[row] for row in rows])
    return Columns(
        ids=[brief.ids[row] for row in rows],
        titles=[brief.titles[row] for row in rows],
        by_time=np.argsort(place)[by_time].astype(np.int32),
        first=first[place],
        last=last[place],
        own_first=own_first[place],
        own_last=own_last[place],
        anchor=anchor[place],
        time=given["time"],
        until=np.where(given["until"], given["until"] + 1.0, np.nan),
        kind=kind,
        status=status,
        decision=decision,
        marks=_marks(given, decision, is_ordered[place]),
        weight=_weights(given, kind, status, decision),
        lead=leads(countries, len(rows)),
        countries=countries,
        sources=_ties([brief.sources[row] for row in rows]),
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


def _in_time_order(given: Numbers) -> Rows:
    """Return the rows by the days their words allow, as `workspace.time_key` has it; ties as they come."""
    first, last = (np.where(given[name], given[name], _NEVER) for name in ("first", "last"))
    return np.lexsort((given["time"], last, np.minimum(first, last))).astype(np.int32)


def _stated(brief: Outlines, flags: Small, events: Mapping[EventId, Event], by_time: Rows) -> Order:
    """Return what the relations come to, of the events that have any and those they name."""
    related = [events[brief.ids[row]] for row in np.flatnonzero(flags & Flag.RELATED).tolist()]
    if not related:
        return order(())
    tied = {event.id for event in related} | {tie.event for event in related for tie in event.relations}
    in_time = (brief.ids[row] for row in by_time.tolist())
    return order([events[name] for name in in_time if name in tied])


def _own_bounds(given: Numbers) -> tuple[Floats, Floats]:
    """Return the bounds that the dates give by themselves, as `order.own_bounds` does."""
    first = np.where(given["first"], given["first"].astype(np.float64), -np.inf)
    last = np.where(given["last"], given["last"] + 1.0, np.inf)
    for row in np.flatnonzero((given["time"] != b"") & (last - first == 1)).tolist():
        first[row], last[row] = timed(float(first[row]), given["time"][row].decode(errors="replace"))
    return first, last


def _narrowed(
    ids: Sequence[EventId], first: Floats, last: Floats, flags: Small, stated: Order
) -> tuple[Floats, Floats, Mask]:
    """Return the bounds with those of floating events narrowed by stated orders, and which events have an order."""
    first, last, is_ordered = first.copy(), last.copy(), np.zeros(len(ids), np.bool_)
    for row, name in enumerate(ids if stated.bounds else ()):
        if name in stated.bounds:
            is_ordered[row] = True
            if not flags[row] & Flag.PLACED:
                first[row], last[row] = stated.bounds[name]
    return first, last, is_ordered


def _ties(texts: Sequence[str]) -> Ties:
    """Return the ties, with the names that occur most first: so colours go to the countries that matter most."""
    # Few texts occur many times: each is taken apart once, and the rows are counted from where it stands.
    places = {text: at for at, text in enumerate(dict.fromkeys(texts))}
    which = np.fromiter(map(places.__getitem__, texts), np.int64, len(texts))
    names = [text.split(" ") if text else [] for text in places]
    counts: Counter[str] = Counter()
    for own, times in zip(names, np.bincount(which, minlength=1).tolist(), strict=False):
        counts.update(dict.fromkeys(own, times))
    ranked = tuple(sorted(counts, key=lambda name: (-counts[name], name)))
    code = {name: at for at, name in enumerate(ranked)}
    flat = np.array([code[name] for own in names for name in own], np.uint16)
    lengths = np.array([len(own) for own in names] or [0])
    starts, held = np.cumsum(lengths) - lengths, lengths[which]
    rows = np.repeat(np.arange(len(texts), dtype=np.int32), held)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(held) - held, held)
    return Ties(rows, flat[np.repeat(starts[which], held) + within], ranked)


def _marks(given: Numbers, decision: Small, is_ordered: Mask) -> Small:
    flags = given["flags"]
    is_day = (given["first"] == given["last"]) & (given["first"] > 0)
    found = {
        Mark.VAGUE: ((flags & Flag.EXTENT) == 0) & ~is_day,
        Mark.ABOUT: flags & Flag.ABOUT,
        Mark.FLOATING: (flags & Flag.PLACED) == 0,
        Mark.CONFLICT: flags & Flag.UNSETTLED,
        Mark.UNDECIDED: ~IS_DECIDED[decision],
        Mark.ORDERED: is_ordered,
    }
    marks = np.zeros(len(flags), np.uint8)
    for mark, is_so in found.items():
        marks |= np.where(is_so, np.uint8(mark), np.uint8(0))
    return marks


def _weights(given: Numbers, kind: Small, status: Small, decision: Small) -> Codes:
    """Weigh events by who tells them, what binds and what kills, and what the user kept."""
    weight = 1 + np.minimum(given["independent"], 9) * 2 + np.minimum(given["passages"], 9)
    weight = weight + _HEAVY[kind] + 4 * ((given["flags"] & Flag.DISPUTED) > 0) + 2 * IS_DECIDED[decision]
    light: Codes = np.maximum(1, weight.astype(np.int32) - _LIGHT[status]).astype(np.uint16)
    return light


_NEVER = date.max.toordinal()
_SHAPES = np.array(list(product(range(len(KINDS)), range(len(STATUSES)), range(len(DECISIONS)))), np.uint8)
"""The codes of each of `SHAPES`."""
IS_DECIDED = np.array([decision.is_decided for decision in DECISIONS], np.bool_)


def _points(points: Mapping[Any, int], table: Sequence[Any]) -> NDArray[np.int32]:
    return np.array([points.get(name, 0) for name in table], np.int32)


_HEAVY = _points(
    {
        EventKind.TREATY: 6,
        EventKind.AGREEMENT: 4,
        EventKind.ATTACK: 4,
        EventKind.STRIKE: 4,
        EventKind.DEATH: 4,
        EventKind.ELECTION: 3,
        EventKind.EXERCISE: 2,
        EventKind.SANCTION: 2,
    },
    KINDS,
)
_LIGHT = _points({Status.REQUESTED: 1, Status.PLANNED: 1, Status.DENIED: 3}, STATUSES)

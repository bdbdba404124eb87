"""What the stated orders say about days: bounds for events without one, links to draw, and circles to report."""

import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing_app.model import Event, EventId, RelationKind, When

Bounds = tuple[float, float]
"""First instant allowed and the first one after; in days as `Scale` counts them, infinite where open."""


@dataclass(frozen=True, slots=True)
class Link:
    """One event stated to come before another.

    Attributes:
        words: The source's ("just prior to").
    """

    before: EventId
    after: EventId
    words: str


@dataclass(frozen=True, slots=True)
class Order:
    """What the relations of some events come to.

    Attributes:
        bounds: For every event that has relations: its own bounds, narrowed by those of the events it is tied to.
        rank: For the same events: numbers that rise along the stated order.
        links: What may be drawn.
        circular: Events whose stated orders contradict one another; none of their links is in `links`.
    """

    bounds: Mapping[EventId, Bounds]
    rank: Mapping[EventId, int]
    links: tuple[Link, ...]
    circular: frozenset[EventId]


def own_bounds(when: When) -> Bounds:
    """Return the bounds a date gives by itself; a stated clock time narrows a day to its minute."""
    first = -math.inf if when.first_day is None else float(when.first_day.toordinal())
    last = math.inf if when.last_day is None else float(when.last_day.toordinal() + 1)
    return timed(first, when.time) if when.is_day and when.time else (first, last)


def timed(day: float, time: str) -> Bounds:
    """Return the bounds of a day at a stated time: its minute if it is a clock time, else all of it."""
    hour, colon, minute = time[:2], time[2:3], time[3:5]
    if not (hour.isdecimal() and colon == ":" and minute.isdecimal()):
        return day, day + 1.0
    instant = day + (int(hour) * 60 + int(minute)) / 1440
    return instant, instant + 1 / 1440


def order(events: Sequence[Event]) -> Order:
    """Return the order that the relations among these events state."""
    known = {event.id: event for event in events}
    links = tuple(
        dict.fromkeys(
            link for event in events for link in _links(event) if link.after in known and link.before in known
        )
    )
    tied = {name for link in links for name in (link.before, link.after)}
    same = [
        (event.id, tie.event) for event in events for tie in event.relations if _is_within(tie.kind, tie.event in known)
    ]
    tied |= {name for pair in same for name in pair}
    rank, circular = _rank([event.id for event in events if event.id in tied], links)
    sound = tuple(link for link in links if not (link.before in circular and link.after in circular))
    bounds = {name: own_bounds(known[name].when) for name in tied}
    _narrow(bounds, sound, same)
    return Order(bounds, rank, sound, circular)


def _links(event: Event) -> list[Link]:
    made = []
    for tie in event.relations:
        if tie.kind is RelationKind.BEFORE:
            made.append(Link(event.id, tie.event, tie.words))
        elif tie.kind is RelationKind.AFTER:
            made.append(Link(tie.event, event.id, tie.words))
    return made


def _is_within(kind: RelationKind, is_known: bool) -> bool:  # noqa: FBT001 - a plain test, read at its one call
    return is_known and kind in (RelationKind.DURING, RelationKind.SAME)


def _rank(names: Sequence[EventId], links: Sequence[Link]) -> tuple[dict[EventId, int], frozenset[EventId]]:
    """Return the places of the names along the links, and those that no order can place."""
    waits = dict.fromkeys(names, 0)
    following: dict[EventId, list[EventId]] = {}
    for link in links:
        waits[link.after] += 1
        following.setdefault(link.before, []).append(link.after)
    free = deque(name for name in names if not waits[name])
    rank: dict[EventId, int] = {}
    while free:
        name = free.popleft()
        rank[name] = len(rank)
        for after in following.get(name, ()):
            waits[after] -= 1
            if not waits[after]:
                free.append(after)
    circular = frozenset(name for name in names if name not in rank)
    for name in names:
        rank.setdefault(name, len(rank))
    return rank, circular


def _narrow(bounds: dict[EventId, Bounds], links: Sequence[Link], same: Sequence[tuple[EventId, EventId]]) -> None:
    """Carry bounds along the links until nothing changes; each round carries them one link further."""
    for _ in range(len(bounds)):
        before = dict(bounds)
        for link in links:
            _tighten(bounds, link.before, -math.inf, bounds[link.after][1])
            _tighten(bounds, link.after, bounds[link.before][0], math.inf)
        for inner, outer in same:
            _tighten(bounds, inner, *bounds[outer])
        if bounds == before:
            return


def _tighten(bounds: dict[EventId, Bounds], name: EventId, first: float, last: float) -> None:
    """Narrow one event's bounds, unless what is stated would leave it no time at all."""
    tighter = max(bounds[name][0], first), min(bounds[name][1], last)
    if tighter[0] < tighter[1]:
        bounds[name] = tighter

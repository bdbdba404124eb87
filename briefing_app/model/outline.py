"""Events in brief: all that their order, the filters and the timeline go by. Knows no array and no file.

A window with a hundred thousand events shows a screenful of them. It needs these few words and numbers of all of them,
and whole events of the few; so a dossier keeps the brief apart, and reads it at once.
"""

import struct
from collections.abc import Iterable
from datetime import date
from enum import IntFlag
from itertools import product
from typing import NamedTuple

from briefing_app.model.event import Decision, Event, EventKind, Status
from briefing_app.model.ids import EventId

NUMBERS = struct.Struct("<iii8sBHH")
"""First day, last day and last day of the stated term (their ordinals, 0 if open), time of day, flags, independent
sources, passages."""

_MOST = 0xFFFF

SHAPES = {" ".join(names): place for place, names in enumerate(product(EventKind, Status, Decision))}
"""Kind, status and decision as an outline names them, all there can be, in order of the enumerations."""


class Flag(IntFlag):
    """What is so or not so of an event."""

    EXTENT = 1  # it lasted all its days, rather than falling on one of them
    ABOUT = 2  # "about", "nearly"
    PLACED = 4  # its own words put it on the axis of time
    DISPUTED = 8  # sources disagree
    UNSETTLED = 16  # and nobody has decided between them
    RELATED = 32  # it is stated to stand before, after or beside other events


class Outline(NamedTuple):
    """One event in brief.

    Attributes:
        shape: Kind, status and decision, with spaces between.
        countries: Codes, with spaces between.
        sources: Ids of those that tell it, with spaces between.
        numbers: See `NUMBERS`.
    """

    id: EventId
    title: str
    shape: str
    countries: str
    sources: str
    numbers: bytes


class Outlines(NamedTuple):
    """Many events in brief, in order of their ids; the same parts as in `Outline`."""

    ids: tuple[EventId, ...] = ()
    titles: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    numbers: tuple[bytes, ...] = ()


def outline(event: Event) -> Outline:
    """Return an event in brief."""
    when, until = event.when, event.until
    return Outline(
        event.id,
        event.title,
        f"{event.kind} {event.status} {event.decision}",
        " ".join([party.code for party in event.parties]),
        " ".join(dict.fromkeys([passage.source for passage in event.passages])),
        NUMBERS.pack(
            _ordinal(when.first_day),
            _ordinal(when.last_day),
            _ordinal(until.last_day if until else None),
            (when.time or "").encode(),
            _flags(event),
            min(event.independent_sources, _MOST),
            min(len(event.passages), _MOST),
        ),
    )


def outlines(events: Iterable[Event]) -> Outlines:
    """Return events in brief."""
    return listed(sorted(map(outline, events)))


def listed(rows: Iterable[tuple[object, ...]]) -> Outlines:
    """Return outlines that come in order of their ids, part by part."""
    parts = tuple(zip(*rows, strict=True))
    return Outlines(*parts) if parts else Outlines()


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


def _flags(event: Event) -> int:
    when, conflicts = event.when, event.conflicts
    return (
        Flag.EXTENT * when.extent
        | Flag.ABOUT * when.approximate
        | Flag.PLACED * when.is_placed
        | Flag.DISPUTED * bool(conflicts)
        | Flag.UNSETTLED * any(not conflict.resolution for conflict in conflicts)
        | Flag.RELATED * bool(event.relations)
    )

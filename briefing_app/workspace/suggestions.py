"""What is suggested after sources came, went or changed, beside what the user decided. Pure: values in, values out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from briefing_app.extraction import merge
from briefing_app.model import Event, EventDraft, EventId, Passage, Relation, RelationKind, Source, SourceId, Span
from briefing_app.workspace.foresight import Foreseen, told_by


def is_kept(event: Event) -> bool:
    """Return whether reading again must leave the event alone: it was decided, or bears the user's words."""
    return event.decision.is_decided or bool(event.note) or any(conflict.resolution for conflict in event.conflicts)


def suggestions(
    kept: Iterable[Event],
    sources: Mapping[SourceId, Source],
    drafts: Mapping[SourceId, tuple[EventDraft, ...]],
    foreseen: Foreseen | None = None,
) -> dict[EventId, Event]:
    """Return what the drafts of all sources suggest beside the kept events; `foreseen` saves the work if it holds."""
    told = told_by(sources, drafts)
    found = foreseen.events if foreseen and foreseen.is_of(told) else merge(told)
    return {event.id: event for event in beside(found, kept)}


def beside(found: Iterable[Event], kept: Iterable[Event]) -> tuple[Event, ...]:
    """Return what of the found events is still to be suggested.

    A passage that a kept event tells is not suggested again. A found event with other passages too is suggested with
    those, as the same as the kept one, so that the user may join them.
    """
    kept = tuple(kept)
    if not kept:
        return tuple(found)
    ids, tellers = {event.id for event in kept}, _tellers(kept)
    parts = [_part(event, tellers) for event in found]
    absorbed = {part.event.id: part.teller for part in parts if part.teller and not part.rest}
    return tuple(_suggestion(part, ids, absorbed) for part in parts if part.rest)


@dataclass(frozen=True, slots=True)
class _Part:
    """A found event: the passages that no kept event tells, and the first kept event that tells one of the others."""

    event: Event
    rest: tuple[Passage, ...]
    teller: EventId | None


Tellers = Mapping[SourceId, list[tuple[Span, EventId]]]


def _tellers(kept: Iterable[Event]) -> Tellers:
    tellers: dict[SourceId, list[tuple[Span, EventId]]] = {}
    for event in kept:
        for passage in event.passages:
            tellers.setdefault(passage.source, []).append((passage.trigger, event.id))
    return tellers


def _part(event: Event, tellers: Tellers) -> _Part:
    told = [(passage, _teller(passage, tellers)) for passage in event.passages]
    rest = tuple(passage for passage, teller in told if teller is None)
    return _Part(event, rest, next((teller for _, teller in told if teller), None))


def _teller(passage: Passage, tellers: Tellers) -> EventId | None:
    same_source = tellers.get(passage.source, [])
    return next((teller for trigger, teller in same_source if trigger.overlaps(passage.trigger)), None)


def _suggestion(part: _Part, ids: set[EventId], absorbed: Mapping[EventId, EventId]) -> Event:
    """Return the event with the passages that are left, under an id of its own, its relations led to kept events."""
    event = part.event
    if not absorbed and part.teller is None and event.id not in ids:
        return event
    relations = tuple(replace(one, event=absorbed.get(one.event, one.event)) for one in event.relations)
    if part.teller:
        relations += (Relation(RelationKind.SAME, part.teller),)
    own_id = id_of(part.rest[0]) if event.id in ids else event.id
    return replace(event, id=own_id, passages=part.rest, relations=relations)


def id_of(passage: Passage) -> EventId:
    """Return an id for an event that the user made from a passage, or that is left of another: the same each time."""
    place = f"{passage.source}|{passage.trigger.start}|{passage.trigger.end}"
    return EventId(sha256(place.encode()).hexdigest()[:12])

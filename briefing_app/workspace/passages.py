"""Events and passages made by hand: from a selection in a source, by joining, by splitting."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing_app.extraction import extract, find_countries
from briefing_app.model import (
    UNKNOWN,
    Changes,
    Decision,
    Event,
    EventDraft,
    EventId,
    EventKind,
    Party,
    Passage,
    Source,
    SourceId,
    Span,
    Status,
)
from briefing_app.store import EVENTS, Dossier, Write
from briefing_app.workspace.suggestions import id_of
from briefing_app.workspace.wording import counted

_LONGEST_TITLE = 80


def event_from(dossier: Dossier, source: SourceId, span: Span) -> Event:
    """Return an event for selected words, filled in as far as they allow; nothing is stored until `add_event`."""
    passage = Passage(source, span, span)
    return _drafted(dossier, passage) or _read_from(dossier.sources[source], passage)


def add_event(dossier: Dossier, event: Event) -> Changes:
    """Add an event that the user made; it counts as edited.

    Raises:
        DossierError: It cannot be written (so for every verb here).
    """
    made = replace(event, decision=Decision.EDITED)
    return dossier.commit("add event", f"add “{event.title}”", [Write(EVENTS, event.id, made)])


def add_passage(dossier: Dossier, event_id: EventId, source: SourceId, span: Span) -> Changes:
    """Add selected words to the passages of an event, which counts as edited then."""
    event = dossier.events[event_id]
    passages = tuple(sorted({*event.passages, Passage(source, span, span)}))
    told = replace(event, passages=passages, decision=Decision.EDITED)
    return dossier.commit("add passage", f"add passage to “{event.title}”", [Write(EVENTS, event_id, told)])


def remove_passage(dossier: Dossier, event_id: EventId, passage: Passage) -> Changes:
    """Take a passage out of the evidence of an event, which counts as edited then.

    Raises:
        ValueError: It is the only passage, or not one of this event's.
    """
    event = dossier.events[event_id]
    told = replace(without(event, [passage]), decision=Decision.EDITED)
    return dossier.commit("remove passage", f"remove passage from “{event.title}”", [Write(EVENTS, event_id, told)])


def without(event: Event, leaving: Iterable[Passage]) -> Event:
    """Return the event less some of its passages, and less what rests on them.

    Raises:
        ValueError: No passage would be left, or one is not of this event.
    """
    gone = tuple(leaving)
    rest = tuple(passage for passage in event.passages if passage not in gone)
    if not rest or len(rest) + len(gone) != len(event.passages):
        raise ValueError("an event keeps at least one passage, and loses only its own")
    conflicts = tuple(one for one in event.conflicts if not set(gone).intersection(one.passages))
    return replace(event, passages=rest, conflicts=conflicts, independent_sources=_source_count(rest, event))


def merge_events(dossier: Dossier, ids: Sequence[EventId]) -> Changes:
    """Join events into the first of them; it keeps its date and title and takes the passages and countries of all."""
    first, *others = (dossier.events[event_id] for event_id in dict.fromkeys(ids))
    gone = {event.id for event in others}
    writes = [
        Write(EVENTS, first.id, _joined(first, others)),
        *(Write(EVENTS, event_id, None) for event_id in sorted(gone)),
    ]
    writes += [
        Write(EVENTS, event.id, _led_to(event, gone, first.id))
        for event in dossier.events.values()
        if event.id != first.id and event.id not in gone and any(one.event in gone for one in event.relations)
    ]
    return dossier.commit("merge", f"merge {counted(len(gone) + 1, 'event')}", writes)


def split_event(dossier: Dossier, event_id: EventId, passages: Iterable[Passage]) -> Changes:
    """Take passages out of an event and make an event of each that tells what it says; both count as edited.

    Raises:
        ValueError: No passage would be left, or one is not of this event.
    """
    event, leaving = dossier.events[event_id], tuple(passages)
    parts = [without(event, leaving)]
    parts += [_drafted(dossier, passage) or _copy(event, passage) for passage in leaving]
    writes = [Write(EVENTS, part.id, replace(part, decision=Decision.EDITED)) for part in parts]
    return dossier.commit("split", f"split “{event.title}”", writes)


def _drafted(dossier: Dossier, passage: Passage) -> Event | None:
    """Return what extraction made of the words, with this passage for evidence."""
    for draft in dossier.drafts.get(passage.source, ()):
        if any(mention.trigger.overlaps(passage.trigger) for mention in draft.mentions):
            return _event(draft, passage)
    return None


def _read_from(source: Source, passage: Passage) -> Event:
    words = passage.span.cut(source.text)
    anchor = source.published if source.published_basis.is_sure else None
    blank = EventDraft(" ".join(words.split())[:_LONGEST_TITLE], UNKNOWN, EventKind.OTHER, Status.HAPPENED, ())
    event = _event(next(iter(extract(words, anchor)), blank), passage)
    named = sorted({mention.code for mention in find_countries(words)})
    return replace(event, parties=event.parties or tuple(Party(code) for code in named))


def _event(draft: EventDraft, passage: Passage) -> Event:
    return Event(
        id=id_of(passage),
        title=draft.title,
        when=draft.when,
        kind=draft.kind,
        status=draft.status,
        passages=(passage,),
        parties=draft.parties,
        attributed_to=draft.attributed_to,
        until=draft.until,
    )


def _copy(event: Event, passage: Passage) -> Event:
    return replace(event, id=id_of(passage), passages=(passage,), independent_sources=1, conflicts=(), note="")


def _joined(first: Event, others: Sequence[Event]) -> Event:
    every = (first, *others)
    passages = tuple(sorted({passage for event in every for passage in event.passages}))
    parties = {party.code: party for event in reversed(every) for party in event.parties}
    relations = dict.fromkeys(one for event in every for one in event.relations)
    gone = {event.id for event in every}
    return replace(
        first,
        passages=passages,
        parties=tuple(parties[code] for code in sorted(parties)),
        relations=tuple(one for one in relations if one.event not in gone),
        conflicts=tuple(dict.fromkeys(one for event in every for one in event.conflicts)),
        # Which of the sources copy one another is not known here, so the joined event claims no more than its parts.
        independent_sources=max(event.independent_sources for event in every),
        note="\n".join(event.note for event in every if event.note),
        decision=Decision.EDITED,
    )


def _led_to(event: Event, gone: set[EventId], into: EventId) -> Event:
    return replace(
        event, relations=tuple(replace(one, event=into) if one.event in gone else one for one in event.relations)
    )


def _source_count(passages: tuple[Passage, ...], event: Event) -> int:
    return min(event.independent_sources, len({passage.source for passage in passages}))

"""What the user decides about suggestions, and undoing it."""

from collections.abc import Iterable
from dataclasses import replace

from briefing_app.extraction.typed_dates import read_edtf
from briefing_app.model import Basis, Changes, Conflict, Decision, Event, EventId, When
from briefing_app.store import EVENTS, Dossier, Write
from briefing_app.workspace.wording import counted


def accept(dossier: Dossier, ids: Iterable[EventId]) -> Changes:
    """Take the events as they are; edited ones count as accepted already.

    Raises:
        DossierError: It cannot be written (so for every verb here).
    """
    open_ones = [event_id for event_id in ids if dossier.events[event_id].decision is not Decision.EDITED]
    return _decide(dossier, open_ones, Decision.ACCEPTED, "accept")


def reject(dossier: Dossier, ids: Iterable[EventId]) -> Changes:
    """Say that the events are none, or not wanted; they are kept, so that they are not suggested again."""
    return _decide(dossier, ids, Decision.REJECTED, "reject")


def set_aside(dossier: Dossier, ids: Iterable[EventId]) -> Changes:
    """Leave the events for later."""
    return _decide(dossier, ids, Decision.SET_ASIDE, "set aside")


def reopen(dossier: Dossier, ids: Iterable[EventId]) -> Changes:
    """Make the events suggestions again."""
    return _decide(dossier, ids, Decision.SUGGESTED, "reopen")


def edit(dossier: Dossier, event: Event) -> Changes:
    """Put the event in place of the one with its id, and mark it as edited; the passages are the evidence and stay."""
    edited = replace(event, decision=Decision.EDITED)
    if replace(edited, decision=dossier.events[event.id].decision) == dossier.events[event.id]:
        return Changes()
    return dossier.commit("edit", f"edit “{event.title}”", [Write(EVENTS, event.id, edited)])


def note(dossier: Dossier, event_id: EventId, text: str) -> Changes:
    """Put the user's own words to an event; its decision stays."""
    event = dossier.events[event_id]
    return dossier.commit("note", f"note on “{event.title}”", [Write(EVENTS, event_id, replace(event, note=text))])


def resolve_conflict(dossier: Dossier, event_id: EventId, index: int, resolution: str, text: str = "") -> Changes:
    """Decide a conflict of an event; a day that is decided on becomes the event's date.

    Args:
        dossier: The open dossier.
        event_id: The event.
        index: Which of its conflicts.
        resolution: One of the conflict's values, `"both"` to let both stand, or empty to open it again.
        text: Why; added to the event's note if it is not empty.
    """
    event = dossier.events[event_id]
    conflicts = list(event.conflicts)
    conflicts[index] = replace(conflicts[index], resolution=resolution)
    note = "\n".join(part for part in (event.note, text) if part)
    decided = replace(event, conflicts=tuple(conflicts), note=note, when=_decided_when(event, conflicts[index]))
    return dossier.commit("resolve", f"resolve conflict in “{event.title}”", [Write(EVENTS, event_id, decided)])


def _decided_when(event: Event, conflict: Conflict) -> When:
    """Return the date the event has now: the value decided on, else what it had."""
    value = conflict.resolution
    if conflict.field != "date" or value not in conflict.values or value == event.when.edtf:
        return event.when
    read = read_edtf(value)
    return replace(read, basis=Basis.DECIDED, rule="decided between sources") if read else event.when


def undo(dossier: Dossier) -> Changes:
    """Take back the last action; `dossier.undo_label` says which."""
    return dossier.undo()


def redo(dossier: Dossier) -> Changes:
    """Do again what was taken back last; `dossier.redo_label` says what."""
    return dossier.redo()


def reviewed(dossier: Dossier) -> tuple[int, int]:
    """Return how many events were decided, and how many there are ("31 of 74 reviewed")."""
    return sum(event.decision.is_decided for event in dossier.events.values()), len(dossier.events)


def _decide(dossier: Dossier, ids: Iterable[EventId], decision: Decision, verb: str) -> Changes:
    events = [dossier.events[event_id] for event_id in dict.fromkeys(ids)]
    writes = [
        Write(EVENTS, event.id, replace(event, decision=decision)) for event in events if event.decision != decision
    ]
    return dossier.commit(verb, f"{verb} {counted(len(writes), 'event')}", writes)

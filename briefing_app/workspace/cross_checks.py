"""What is to be weighed with several passages in sight: conflicts, corroboration, doubles, words that are gone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from briefing_app.extraction.typed_dates import read_edtf
from briefing_app.model import Conflict, Decision, Event, Passage, RelationKind
from briefing_app.reference.wording import ENGLISH, DateWords, when_text
from briefing_app.store import Dossier
from briefing_app.workspace.sources import gone
from briefing_app.workspace.views import in_time_order


class Question(StrEnum):
    """Why passages stand side by side."""

    OPEN = "Open conflicts"
    DECIDED = "Decided conflicts"
    DOUBLE = "Perhaps the same event"
    SEVERAL = "Told by several sources"
    GONE = "Not in the newer version"


@dataclass(frozen=True, slots=True)
class CrossCheck:
    """One thing to weigh.

    Attributes:
        passages: To be read side by side.
        conflict: The conflict, for `OPEN` and `DECIDED`.
        place: Which of the event's conflicts it is.
        other: The event that may be the same, for `DOUBLE`.
    """

    question: Question
    event: Event
    passages: tuple[Passage, ...]
    conflict: Conflict | None = None
    place: int = 0
    other: Event | None = None


def cross_checks(dossier: Dossier) -> dict[Question, tuple[CrossCheck, ...]]:
    """Return all there is to weigh by question, each list in order of time; rejected events raise no questions."""
    wanted = [event for event in dossier.events.values() if event.decision is not Decision.REJECTED]
    found: dict[Question, list[CrossCheck]] = {question: [] for question in Question}
    for check in _checks(dossier, in_time_order(wanted)):
        found[check.question].append(check)
    return {question: tuple(checks) for question, checks in found.items()}


def value_text(conflict: Conflict, value: str, words: DateWords = ENGLISH) -> str:
    """Return one of a conflict's values, or its resolution, for a reader: a date in words, anything else as it is."""
    when = read_edtf(value) if conflict.field == "date" else None
    return when_text(when, words) if when else value


def _checks(dossier: Dossier, events: Iterable[Event]) -> Iterator[CrossCheck]:
    for event in events:
        for place, conflict in enumerate(event.conflicts):
            question = Question.DECIDED if conflict.resolution else Question.OPEN
            yield CrossCheck(question, event, conflict.passages, conflict, place)
        if len({passage.source for passage in event.passages}) > 1:
            yield CrossCheck(Question.SEVERAL, event, event.passages)
        yield from _doubles(dossier, event)
        if passages := gone(dossier, event):
            yield CrossCheck(Question.GONE, event, passages)


def _doubles(dossier: Dossier, event: Event) -> Iterator[CrossCheck]:
    for relation in event.relations:
        other = dossier.events.get(relation.event)
        if relation.kind is RelationKind.SAME and other and other.decision is not Decision.REJECTED:
            passages = (*event.passages, *other.passages)
            yield CrossCheck(Question.DOUBLE, event, passages, other=other)

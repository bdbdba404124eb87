"""Tells clauses that say by what ends it that something is over: "after the leaders had flown home". Makes no date."""

from collections.abc import Iterable

from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import EventKind

_GOING_HOME = frozenset({"go", "leave", "fly", "depart", "disperse", "return", "travel", "head", "fly out", "go home"})
_ENDS = (
    (
        frozenset({EventKind.MEETING}),
        frozenset(
            {"leaders", "delegates", "ministers", "envoys", "negotiators", "participants", "delegations", "guests"}
        ),
    ),
    (frozenset({EventKind.PROTEST}), frozenset({"crowd", "crowds", "marchers", "protesters", "demonstrators"})),
)
"""Kinds of event, and who goes home when one is over."""
_OUTCOMES = (
    (
        frozenset({EventKind.VOTE, EventKind.ELECTION}),
        frozenset({"count", "tally", "result", "outcome"}),
        frozenset({""}),
    ),
    (
        frozenset({EventKind.MEETING, EventKind.OTHER}),
        frozenset({"verdict", "ruling", "sentence", "judgment", "judgement"}),
        frozenset({"hearing", "trial"}),
    ),
)
"""Kinds of event, what comes of one, and by which nouns they are called; the empty one for any."""


def closed_by(closing: Telling, earlier: Iterable[Telling]) -> Telling | None:
    """Return what the telling shows to be over, the nearest first; `earlier` is in order of the text.

    "The crowds had gone home" is the end of a march told before, "the verdict" that of a hearing.
    """
    return next((one for one in reversed(list(earlier)) if _closes(closing, one)), None)


def _closes(closing: Telling, one: Telling) -> bool:
    if closing.times or one.is_echo:
        return False
    if closing.noun is not None and closing.sentence.lower(closing.noun.phrase_first) == "the":
        return _is_outcome(closing.noun.sense.base, one)
    verb = closing.verb
    if verb is None or verb.base not in _GOING_HOME:
        return False
    who = subject(closing.sentence, verb)
    head = closing.sentence.lower(who[1]) if who is not None else ""
    return any(one.kind in kinds and head in leaving for kinds, leaving in _ENDS)


def _is_outcome(noun: str, one: Telling) -> bool:
    called = one.noun.sense.base if one.noun is not None else ""
    return any(
        one.kind in kinds and noun in outcomes and ("" in names or called in names)
        for kinds, outcomes, names in _OUTCOMES
    )

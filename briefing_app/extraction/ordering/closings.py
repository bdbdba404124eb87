"""Tells what an end is the end of: "before the talks closed", "after the leaders had flown home". Makes no date."""

from collections.abc import Iterable, Sequence

from briefing_app.extraction.coreference.deed_nouns import names_again
from briefing_app.extraction.coreference.named_nouns import is_definite
from briefing_app.extraction.coreference.recurrence import FARTHEST, VAGUE
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.model import EventKind

_GOING_HOME = frozenset({"go", "leave", "fly", "depart", "disperse", "return", "travel", "head", "fly out", "go home"})
_ENDS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset({EventKind.MEETING}),
        frozenset(
            {
                "leaders", "delegates", "ministers", "envoys", "negotiators", "participants", "delegations", "guests",
                "mediators", "attendees", "dignitaries", "heads", "diplomats",
            }
        ),
    ),
    (
        frozenset({EventKind.VISIT, "ceremony", "marry"}),
        frozenset(
            {"guests", "guest", "visitors", "visitor", "royals", "couple", "delegation", "entourage", "leaders"}
        ),
    ),
    (frozenset({EventKind.EXERCISE}), frozenset({"troops", "ships", "warships", "soldiers", "fleets"})),
    (
        frozenset({EventKind.PROTEST}),
        frozenset({"crowd", "crowds", "marchers", "protesters", "demonstrators", "strikers"}),
    ),
)  # fmt: skip
"""Kinds or concepts of event, and who goes home when one is over."""
_OUTCOMES = (
    (
        frozenset({EventKind.VOTE, EventKind.ELECTION}),
        frozenset({"count", "tally", "result", "results", "outcome", "winner", "victor", "votes", "ballots"}),
        frozenset({""}),
    ),
    (
        frozenset({EventKind.MEETING, EventKind.OTHER}),
        frozenset({"verdict", "ruling", "sentence", "judgment", "judgement"}),
        frozenset({"hearing", "trial"}),
    ),
)
"""Kinds of event, what comes of one, and by which nouns they are called; the empty one for any."""
_RESULTS = frozenset({"result", "results", "outcome"})
_MADE_KNOWN = frozenset(
    {
        "declare", "announce", "publish", "proclaim", "confirm", "certify", "release", "count", "tally", "read",
        "read out", "hand down", "pronounce", "deliver", "reveal", "make public",
    }
)  # fmt: skip
"""Verbs of an outcome that comes out: "once the winner had been declared"."""


def ended(told: Sequence[Telling], first_of: Sequence[int], index: int) -> int | None:
    """Return the index of the telling whose event the one at `index` ends: "before the talks closed"."""
    again = told[index]
    earlier = (at for at in range(index - 1, max(-1, index - FARTHEST), -1) if first_of[at] >= 0)
    if again.noun is None:
        return next((first_of[at] for at in earlier if _ends_held(told[at], again)), None)
    if not again.is_ending or not is_definite(again):
        return None
    return next((first_of[at] for at in earlier if _may_end(told[at], again)), None)


_HOLDING = frozenset({"hold", "take place", "last", "run", "stage", "go on"})


def _ends_held(one: Telling, again: Telling) -> bool:
    """Return whether a verb ends what was held: "the day after the games closed", "two days after it ended"."""
    if again.verb is None or one.verb is None or again.times or one.verb.base not in _HOLDING:
        return False
    if not again.sentence.lexicon.is_a(again.verb.base, "ending"):
        return False
    who, held = subject(again.sentence, again.verb), subject(one.sentence, one.verb)
    if who is None or held is None:
        return False
    if again.sentence.lower(who[0]) in {"it", "they"}:
        return again.sentence.number - one.sentence.number <= 1
    return again.sentence.lower(who[0]) == "the" and again.sentence.lower(who[1]) == one.sentence.lower(held[1])


def _may_end(one: Telling, again: Telling) -> bool:
    """Return whether a noun like the event's own, or one for any gathering, is told to end."""
    is_gathering = {one.concept, again.concept} & {"gather"} and EventKind.MEETING in {one.kind, again.kind}
    is_stoppage = all(_is_stoppage(telling) for telling in (one, again))
    is_akin = one.kind is again.kind and again.kind not in VAGUE
    is_same = bool(again.concept) and one.concept == again.concept
    return is_akin or is_same or bool(is_gathering) or is_stoppage


def _is_stoppage(telling: Telling) -> bool:
    return telling.noun is not None and telling.noun.sense.base in _STOPPAGES


_STOPPAGES = frozenset({"strike", "walkout", "walk-out", "stoppage", "work stoppage", "industrial action", "sit-in"})


def closed_by(closing: Telling, earlier: Iterable[Telling]) -> Telling | None:
    """Return what the telling shows to be over, the nearest first; `earlier` is in order of the text.

    "The crowds had gone home" is the end of a march told before, "the verdict" that of a hearing.
    """
    return next((one for one in reversed(list(earlier)) if _closes(closing, one)), None)


def comes_out(closing: Telling) -> bool:
    """Return whether an outcome is made known, which may be days after what it is the outcome of."""
    if closing.noun is not None:
        return closing.noun.sense.base in _RESULTS
    return closing.verb is not None and closing.verb.passive and closing.verb.base in _MADE_KNOWN


def _closes(closing: Telling, one: Telling) -> bool:
    if closing.times or one.is_echo:
        return False
    if closing.noun is not None and closing.sentence.lower(closing.noun.phrase_first) == "the":
        return _is_outcome(closing.noun.sense.base, one)
    verb = closing.verb
    who = subject(closing.sentence, verb) if verb is not None else None
    if verb is None or who is None:
        return False
    head = closing.sentence.lower(who[1])
    if comes_out(closing):
        is_known = closing.sentence.lower(who[0]) == "the"
        return is_known and (_is_outcome(head, one) or (one.verb is None and names_again(head, one)))
    if verb.base not in _GOING_HOME:
        return False
    return any({one.kind, one.concept} & kinds and head in leaving for kinds, leaving in _ENDS)


def _is_outcome(noun: str, one: Telling) -> bool:
    called = one.noun.sense.base if one.noun is not None else ""
    return any(
        one.kind in kinds and noun in outcomes and ("" in names or called in names)
        for kinds, outcomes, names in _OUTCOMES
    )

"""Knows a vote that was won or lost: "the motion fell six votes short", "lost the run-off". Knows no date."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_TOO_FEW = ("votes", "short")


def falls_short(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether too few votes were cast for something."""
    if verb.base not in {"fall", "come"}:
        return False
    return any(sentence.lowers[at : at + 2] == _TOO_FEW for at in clause(sentence, verb))


def lost_motion(sentence: Sentence, verb: VerbGroup) -> EventNoun | None:
    """Return the vote that was lost so, or that somebody won or lost, if a noun names it."""
    if verb.base in {"win", "lose"}:
        noun = sentence.subject_noun(verb) if verb.passive else sentence.object_noun(verb)
        return noun if noun is not None and noun.sense.kind in _POLLS and not noun.preposition else None
    noun = sentence.subject_noun(verb) if falls_short(sentence, verb) else None
    return noun if noun is not None and noun.sense.kind is EventKind.VOTE else None


_POLLS = frozenset({EventKind.VOTE, EventKind.ELECTION})

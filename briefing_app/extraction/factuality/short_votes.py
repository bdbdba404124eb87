"""Knows a vote that was lost by the votes it wanted: "the motion fell six votes short". Knows no date."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.clauses import clause
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_TOO_FEW = ("votes", "short")


def falls_short(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether too few votes were cast for something."""
    around = clause(sentence, verb)
    return verb.base in {"fall", "come"} and any(sentence.lowers[at : at + 2] == _TOO_FEW for at in around)


def lost_motion(sentence: Sentence, verb: VerbGroup) -> EventNoun | None:
    """Return the vote that was lost so, if a noun names it."""
    noun = sentence.subject_noun(verb) if falls_short(sentence, verb) else None
    return noun if noun is not None and noun.sense.kind is EventKind.VOTE else None

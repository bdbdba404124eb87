"""Finds the meeting at which something was only promised: "the fees it promised to pay at a meeting in May"."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.contact_clauses import contact_object
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_WORDS = frozenset({EventKind.STATEMENT, EventKind.AGREEMENT})


def met_then(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the meeting whose day a time tells that starts here, None if it may be that of a deed.

    The promise is told by the way, of the thing that the sentence is about; the meeting has been held.
    """
    end = first - 2 if sentence.lower(first - 1) in {"in", "on"} else first - 1
    noun = next((noun for noun in reversed(sentence.nouns) if noun.last < first), None)
    is_next = noun is not None and noun.last <= end <= max(noun.phrase_last, noun.last)
    return noun if noun is not None and is_next and is_met_by_the_way(sentence, noun) else None


def is_met_by_the_way(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is where somebody promised what a clause about a thing says."""
    if noun.sense.kind is not EventKind.MEETING or noun.preposition not in {"at", "in", "during"}:
        return False
    said = next((one for one in reversed(sentence.groups) if one.last < noun.first and one.is_finite), None)
    return said is not None and _tells_of_thing(sentence, said)


def _tells_of_thing(sentence: Sentence, group: VerbGroup) -> bool:
    is_past = group.tense in {Tense.PAST, Tense.PLUPERFECT} and not group.negated
    opener = sentence.opener(group)
    is_turned = opener in {"that", "which"} and not _is_said(sentence, group, opener)
    describes = is_turned or contact_object(sentence, group) is not None
    return is_past and group.sense.kind in _WORDS and describes


def _is_said(sentence: Sentence, group: VerbGroup, opener: str) -> bool:
    """Return whether the word opens what somebody says: "said that it promised", not "the fees that it promised"."""
    at = max(at for at in range(group.first) if sentence.lower(at) == opener)
    return any(other.last == at - 1 for other in sentence.groups)

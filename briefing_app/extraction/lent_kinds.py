"""Finds the kind that a verb without one takes from its object or its subject: "left the deal"."""

from briefing_app.extraction.event_nouns import EventNoun
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.verb_groups import VerbGroup
from briefing_app.model import EventKind

_LENT = frozenset(
    {
        EventKind.TREATY,
        EventKind.AGREEMENT,
        EventKind.SANCTION,
        EventKind.EXERCISE,
        EventKind.ELECTION,
        EventKind.AID,
        EventKind.MEETING,
    }
)
"""Kinds a noun lends to a verb that has none: "left the deal", "the sanctions returned"."""


def lent_kind(sentence: Sentence, verb: VerbGroup) -> EventKind:
    """Return the kind of the noun the verb acts on, or of the subject of one without an object."""
    noun = sentence.subject_noun(verb) if verb.passive else sentence.object_noun(verb)
    is_own = noun is not None and noun.phrase_first == verb.last + 1  # the "from" of "withdrew from the deal"
    is_direct = is_own or (noun is not None and noun.preposition in {"", "of"} and noun.phrase_first - verb.last <= 2)
    if noun is not None and (verb.passive or is_direct):
        return noun.sense.kind if noun.sense.kind in _LENT else EventKind.OTHER
    if noun is None:
        named = sentence.subject_noun(verb)
        who = subject(sentence, verb)
        is_head = named is not None and who is not None and who[0] <= named.first and _is_head(sentence, named, verb)
        if named is not None and is_head and named.sense.kind in _LENT:
            return named.sense.kind
    return EventKind.OTHER


def _is_head(sentence: Sentence, noun: EventNoun, verb: VerbGroup) -> bool:
    """Return whether the noun does not merely describe the next one: not "the primary index"."""
    after = noun.last + 1
    return after == verb.first or sentence.is_a(after, "preposition") or not sentence.words[after].is_word

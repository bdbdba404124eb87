"""Finds the event that a time behind it belongs to where the verb only speaks of it. Makes no date.

"The guild demanded a probe into the stabbing of a courier in Oslo on 4 June": the courier was stabbed then.
"""

from briefing_app.extraction.factuality.denials import SHARES
from briefing_app.extraction.factuality.untruths import NAMING
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup
from briefing_app.model import EventKind

_OF_CLAIMS = frozenset({"of", "about", "over"})
_ABOUT = frozenset({"into", "over", "for", "about", "in"})
_SETTINGS = frozenset({"in", "at", "near", "outside", "during"})
_OF_PERSONS = frozenset({"victims", "dead", "families", "relatives", "survivors"})
_OWNING_UP = frozenset({"confirm", "acknowledge", "admit", "admit to", "deny", "mourn", "lament", "avenge", "protest"})
"""Verbs whose object was done before, by somebody else or by oneself."""
_IN_WORDS = frozenset({EventKind.STATEMENT, EventKind.REQUEST})


def inner_noun(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the event whose phrase the time ends, where its verb denies, asks for or judges something about it.

    Args:
        sentence: Where the time stands.
        first: Index of the first word of the time.
    """
    noun = _noun_before(sentence, first)
    verb = next((group for group in reversed(sentence.groups) if group.last < first), None)
    if noun is None or verb is None or verb.last >= noun.phrase_first:
        return None
    is_spoken = sentence.lexicon.is_a(verb.base, "denying", "asking", "speech") or verb.sense.kind in _IN_WORDS
    is_spoken = is_spoken or verb.sense.concept == "ceremony" or verb.base in NAMING
    has_own = any(map(sentence.is_timed, range(noun.phrase_first, noun.first)))  # "victims of the 1994 raid on Monday"
    if not is_spoken or has_own or noun.sense.kind in _IN_WORDS:
        return None
    return (
        noun if _is_of_claim(sentence, noun) or _is_ground(sentence, noun) or _is_judged(sentence, verb, noun) else None
    )


def _noun_before(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the nearest event before the time in one phrase with it, past what only says where it took place."""
    end = first - 1 if sentence.lower(first - 1) in {"on", "in", "at", "last", "earlier"} else first
    near = [noun for noun in sentence.nouns if noun.last < end and not _is_parted(sentence, noun, end)]
    while len(near) > 1 and near[-1].preposition in _SETTINGS and not _is_of_claim(sentence, near[-1]):
        near.pop()  # "the deaths of two men in a raid on Monday"
    return near[-1] if near else None


def _is_parted(sentence: Sentence, noun: EventNoun, end: int) -> bool:
    """Return whether a mark or a joining word parts them; "and" joins two names or numbers in the phrase."""
    gap = (at for at in range(noun.last + 1, end) if sentence.lower(at) != "and")
    return any(sentence.lower(at) in MARKS or sentence.is_a(at, "conjunction") for at in gap)


def _is_of_claim(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is what a claim is about: "reports of an explosion"."""
    return noun.preposition in _OF_CLAIMS and sentence.is_a(noun.phrase_first - 2, "claims")


def _is_ground(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is what an inquiry, an apology or mourning is about: "an apology for the raid"."""
    before = noun.phrase_first - 2
    if noun.preposition == "of":
        return sentence.lower(before) in _OF_PERSONS
    is_led = noun.preposition in _ABOUT and any(outer.last == before for outer in sentence.nouns)
    is_owed = sentence.is_a(before, "thing owed") or sentence.lower(before) in SHARES
    return is_led or (noun.preposition in _ABOUT and is_owed)


def _is_judged(sentence: Sentence, verb: VerbGroup, noun: EventNoun) -> bool:
    """Return whether the verb judges it, told at length: "condemned the murder of a priest in Lima on Monday"."""
    judges = verb.sense.concept in {"condemn", "praise"} or verb.base in _OWNING_UP
    is_object = noun.phrase_first == verb.last + 1 and judges and not verb.passive
    return is_object and (sentence.lower(noun.last + 1) in {"of", "by"} or _has_own_day(sentence, verb))


def _has_own_day(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a time right before the verb, or at the head of the sentence, is the verb's already."""
    ends = [sentence.indices_of(time.start, time.end) for time in sentence.times if time.when is not None]
    is_first = verb is sentence.groups[0]
    return any(last == verb.first - 1 or (is_first and first <= 1 and last < verb.first) for first, last in ends)

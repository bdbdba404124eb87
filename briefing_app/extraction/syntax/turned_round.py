"""Tells a clause whose subject stands behind its verb: "Then came the layoffs". Knows no order and no date."""

from briefing_app.extraction.sentence import CLAUSE_STARTS, MARKS, Sentence
from briefing_app.extraction.syntax.phrases import phrase_at, phrases
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import VerbGroup

_COMING = frozenset({"come", "follow"})
_SOON = frozenset({"then", "next", "later", "soon", "after", "afterwards", "finally", "thereafter", "first", "shortly"})


def turned_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the subject behind a verb that words of time lead: "Two days later followed his arrest".

    What "it" took stands behind its verb, too: "It took months of talks before they signed".
    """
    if group.base == "take" and sentence.lower(group.first - 1) == "it" and not group.passive:
        return _taken(sentence, group)
    if group.base not in _COMING or group.passive or not group.is_finite:
        return None
    if not _follows_phrase(sentence, group) and not _follows_time(sentence, group):
        return None
    return next((noun for noun in sentence.nouns if noun.phrase_first == group.last + 1), None)


def _follows_phrase(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether all before the verb is a phrase that says when: "On the heels of the vote came riots"."""
    is_first = not any(other.first < group.first for other in sentence.groups)
    if not is_first or any(sentence.lower(at) in MARKS for at in range(group.first)):
        return False
    table = phrases("temporal before", "temporal after", "temporal during")
    opening = range(min(_NEAR, group.first, *(noun.phrase_first for noun in sentence.nouns)))
    return any(phrase_at(sentence, at, table) for at in opening)


def _follows_time(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether only words of time stand between the verb and the start of its clause."""
    at = group.first - 1
    while at >= 0 and (sentence.is_timed(at) or sentence.lower(at) in _SOON or _leads_time(sentence, at)):
        at -= 1
    return at < group.first - 1 and sentence.lower(at) in CLAUSE_STARTS


def _taken(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the noun of "took weeks of talks"."""
    of = next((at for at in range(group.last + 1, group.last + _NEAR) if sentence.lower(at) == "of"), -1)
    if not sentence.is_a(of - 1, "time unit"):
        return None
    led = (noun for noun in sentence.nouns if of < noun.first)
    return next((noun for noun in led if noun.preposition == "of" or noun.phrase_first == of - 1), None)


_NEAR = 5


def _leads_time(sentence: Sentence, index: int) -> bool:
    return sentence.is_a(index, "time preposition") and sentence.is_timed(index + 1)

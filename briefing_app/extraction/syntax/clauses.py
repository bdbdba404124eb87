"""Finds how far the clause around a verb reaches. Decides nothing."""

from briefing_app.extraction.asked_once import once_a_verb
from briefing_app.extraction.sentence import HARD_MARKS, RELATIVES, Sentence
from briefing_app.extraction.words.verb_groups import VerbGroup


@once_a_verb
def clause(sentence: Sentence, verb: VerbGroup) -> range:
    """Return the indices around the verb up to the neighbouring verbs, marks and relative pronouns."""
    before = max((group.last for group in sentence.groups if group.first < verb.first), default=-1)
    after = min((group.first for group in sentence.groups if group.first > verb.first), default=len(sentence.words))
    first, last = verb.first, verb.last
    while first - 1 > before and sentence.lowers[first - 1] not in _ENDS:
        first -= 1
    while last + 1 < after and sentence.lowers[last + 1] not in _ENDS:
        last += 1
    return range(first, last + 1)


_ENDS = HARD_MARKS | RELATIVES

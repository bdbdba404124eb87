"""Finds how far the clause around a verb reaches. Decides nothing."""

from briefing_app.extraction.asked_once import once_a_verb
from briefing_app.extraction.sentence import HARD_MARKS, RELATIVES, Sentence
from briefing_app.extraction.words.verb_groups import VerbGroup


@once_a_verb
def clause(sentence: Sentence, verb: VerbGroup) -> range:
    """Return the indices around the verb up to the neighbouring verbs, marks and relative pronouns."""
    first, last = verb.first, verb.last
    taken = {at for group in sentence.groups if group is not verb for at in range(group.first, group.last + 1)}
    while first > 0 and not _ends(sentence, first - 1, taken):
        first -= 1
    while last + 1 < len(sentence.words) and not _ends(sentence, last + 1, taken):
        last += 1
    return range(first, last + 1)


def _ends(sentence: Sentence, index: int, taken: set[int]) -> bool:
    return index in taken or sentence.lower(index) in HARD_MARKS or sentence.lower(index) in RELATIVES

"""Tells commas that part the items of a list from commas that part clauses. Knows no title."""

from briefing_app.extraction.sentence import Sentence

_LONGEST_ITEM = 5


def list_end(sentence: Sentence, comma: int) -> int | None:
    """Return the index of the word right after the "and" of the list this comma is part of, None if it is of none.

    A list is items of a few words without a verb of their own: "Fordow, Natanz and Isfahan".
    """
    if any(group.first == comma + 1 for group in sentence.groups):
        return None
    verbs = {at for group in sentence.groups if group.is_finite for at in range(group.first, group.last + 1)}
    length = 0
    for index in range(comma + 1, len(sentence.words)):
        word = sentence.lower(index)
        if word in {"and", "or"}:
            is_item = length > 0 or index == comma + 1
            return index + 1 if is_item and not _opens_clause(sentence, index + 1, verbs) else None
        if word == ",":
            length = 0
        elif index in verbs or not sentence.words[index].is_word or sentence.is_timed(index):
            return None
        else:
            length += 1
        if length > _LONGEST_ITEM:
            return None
    return None


def _opens_clause(sentence: Sentence, index: int, verbs: set[int]) -> bool:
    """Return whether what follows "and" has a verb soon: it joins clauses then, not items."""
    if sentence.is_timed(index) or sentence.is_timed(index + 1):
        return True
    for at in range(index, min(index + _LONGEST_ITEM + 1, len(sentence.words))):
        if at in verbs:
            return True
        if not sentence.words[at].is_word and at > index:
            return False
    return False

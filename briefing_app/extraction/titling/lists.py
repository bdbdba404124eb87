"""Tells commas that part the items of a list from commas that part clauses. Knows no title."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import Tense

_LONGEST_ITEM = 5


def joined_end(sentence: Sentence, comma: int) -> int | None:
    """Return the index after a comma inside one noun phrase, None if it parts more than that.

    Between adjectives ("a violent, late fight") and around the second half of a place ("a Mobile, Ala., clinic").
    """
    before, after = comma - 1, comma + 1
    if after >= len(sentence.words) or sentence.is_timed(before):
        return None
    start = before - 2 if sentence.lower(before - 1).endswith("ly") else before - 1
    if sentence.is_a(start, "determiner") and sentence.words[before].word.islower():
        said = after + 1 if sentence.lower(after).endswith("ly") else after  # "the vote, originally set for May"
        is_verb = any(group.first <= said <= group.last for group in sentence.groups)
        closed = ("determiner", "preposition", "conjunction", "pronoun", "subordinator", "adverb")
        is_word = sentence.words[after].word.islower() or sentence.lower(after) in {"$", "€", "£"}
        is_adjective = is_word and not sentence.is_a(after, *closed) and not is_verb
        return after if is_adjective else None
    return _after_place(sentence, comma)


def _after_place(sentence: Sentence, comma: int) -> int | None:
    end = next((at for at in range(comma + 1, min(comma + 5, len(sentence.words))) if sentence.lower(at) == ","), None)
    if end is None or end + 1 >= len(sentence.words) or not sentence.words[end + 1].word.islower():
        return None
    names = [at for at in range(comma + 1, end) if sentence.lower(at) != "."]
    start = comma - 1
    while start > 0 and sentence.words[start].is_name:
        start -= 1
    is_inside = sentence.lower(start) in {"a", "an", "the"} and start < comma - 1
    closed = ("preposition", "conjunction", "pronoun", "subordinator", "determiner")
    is_noun = not sentence.is_a(end + 1, *closed) and not any(group.first == end + 1 for group in sentence.groups)
    return end + 1 if is_inside and is_noun and names and all(sentence.words[at].is_name for at in names) else None


def aside_end(sentence: Sentence, comma: int) -> int | None:
    """Return the comma that closes an aside before an infinitive: "called for Sinn, its wing, to be expelled"."""
    for index in range(comma + 1, min(comma + _LONGEST_ASIDE, len(sentence.words))):
        if sentence.lower(index) == ",":
            follows = any(group.first == index + 1 and group.tense is Tense.INFINITIVE for group in sentence.groups)
            return index if follows else None
        if any(group.first == index for group in sentence.groups):
            return None
    return None


_LONGEST_ASIDE = 12


def list_end(sentence: Sentence, comma: int) -> int | None:
    """Return the index of the word right after the "and" of the list this comma is part of, None if it is of none.

    A list is items of a few words without a verb of their own: "Fordow, Natanz and Isfahan".
    """
    if any(group.first == comma + 1 for group in sentence.groups):
        return None
    if sentence.is_headline and comma + 2 == len(sentence.words) and sentence.words[comma + 1].is_name:
        return comma + 1  # "imposes tariffs on Mexico, Canada"
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

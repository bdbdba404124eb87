"""Leaves offices before names out of a title: "President Xi Jinping", "Secretary of State Ann Ray". Writes nothing."""

from collections.abc import Sequence
from itertools import pairwise

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import name_behind_office


def without_offices(sentence: Sentence, kept: Sequence[int]) -> list[int]:
    """Return the indices without offices before names: "President Xi Jinping", "his counterpart Mohammad Zarif"."""
    dropped: set[int] = set()
    for one, after in reversed(list(pairwise(kept))):
        is_before_name = after in dropped or (
            sentence.words[after].is_name and not sentence.is_a(after, "office", "body")
        )
        describes = (
            after in dropped and not sentence.is_a(one, "conjunction", "preposition") and sentence.words[one].is_word
        )
        if after == one + 1 and is_before_name and (sentence.is_a(one, "office") or describes):
            dropped.add(one)
    dropped -= {at for at in dropped if _joins_offices(sentence, at)}
    for at in kept:
        if sentence.lower(at) == "of" and sentence.is_a(at - 1, "office"):
            dropped |= _office_with_of(sentence, at, kept)
    return [index for index in kept if index not in dropped]


def _office_with_of(sentence: Sentence, of: int, kept: Sequence[int]) -> set[int]:
    """Return the indices of an office of several words before a name of two: "U.S. Secretary of State | Ann Ray"."""
    name = name_behind_office(sentence, of, kept[-1])
    if name is None:
        return set()
    first = of - 1
    while first - 1 in kept and sentence.words[first - 1].is_name:
        first -= 1
    return set(range(first, name))


def _joins_offices(sentence: Sentence, index: int) -> bool:
    """Return whether an office stands beside one without a name: "the Chancellor and Foreign Minister Hintz"."""
    first = index
    while first > 0 and sentence.is_a(first - 1, "office"):
        first -= 1
    is_office = not sentence.words[first - 2].is_name or sentence.is_a(first - 2, "office")
    return sentence.lower(first - 1) == "and" and is_office

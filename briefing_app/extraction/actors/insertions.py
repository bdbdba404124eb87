"""Finds the clauses that a sentence puts in between: "Ruiz, who had been to Chad, opened". Weighs no event."""

from collections.abc import Iterator
from functools import lru_cache

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_RELATIVE = frozenset({"who", "which", "whose", "where"})


@lru_cache(maxsize=64)
def insertions(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return the first and last index of each clause between two commas after which its main clause goes on.

    "The president, who had been to Chad in May, opened", "Berg, arrested in Chad in May, was tried".
    """
    return tuple(_insertions(sentence)) if "," in sentence.vocabulary else ()


def _insertions(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for group in sentence.groups:
        start = _start(sentence, group)
        if start < 1 or sentence.lower(start - 1) != ",":
            continue
        ends = (at for at in range(group.last + 1, len(sentence.words)) if sentence.lower(at) == ",")
        end = next((at for at in ends if _goes_on(sentence, at + 1)), None)
        if end is not None:
            yield start, end - 1


def _start(sentence: Sentence, group: VerbGroup) -> int:
    """Return where the clause of a verb starts if it may be put in: at its "who", or at a bare participle; else 0."""
    if sentence.opener(group) in _RELATIVE:
        return max(at for at in range(group.first) if sentence.lower(at) == sentence.opener(group))
    is_bare = group.tense is Tense.PAST and not group.helpers and sentence.lower(group.first - 1) == ","
    return group.first if is_bare else 0


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Return whether the verb of the main clause stands here, past a time and an adverb."""
    at = sentence.after_time(at)
    at += sentence.is_a(at, "adverb")
    return any(group.first == at and group.is_finite for group in sentence.groups)

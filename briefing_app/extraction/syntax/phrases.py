"""Looks up set phrases of several words in a sentence. Knows no phrase by name."""

from collections.abc import Mapping
from functools import cache

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.lexicon import lexicon

Table = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By the first word: the words that follow, longest first, and the name of the class the phrase is from."""


@cache
def phrases(*classes: str) -> Table:
    """Return the phrases of these word classes."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in classes:
        for phrase in lexicon().classes[name]:
            first, *rest = phrase.split()
            found.setdefault(first, []).append((tuple(rest), name))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for first, rows in found.items()}


def phrase_at(sentence: Sentence, index: int, table: Table) -> tuple[int, str] | None:
    """Return the index of the last word and the class of the longest phrase that starts here."""
    for rest, name in table.get(sentence.lowers[index], ()):
        if sentence.lowers[index + 1 : index + 1 + len(rest)] == rest:
            return index + len(rest), name
    return None

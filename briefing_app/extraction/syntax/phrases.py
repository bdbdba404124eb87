"""Looks up set phrases of several words in a sentence. Knows no phrase by name."""

from collections.abc import Mapping
from functools import cache

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.lexicon import lexicon

Table = Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]
"""By the first word and the second, empty if there is none: the words behind the first, and their class's name.

Longest first.
"""


@cache
def phrases(*classes: str) -> Table:
    """Return the phrases of these word classes."""
    found: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
    for name in classes:
        for phrase in lexicon().classes[name]:
            first, *rest = phrase.split()
            found.setdefault(first, {}).setdefault("".join(rest[:1]), []).append((tuple(rest), name))
    return {
        first: {second: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for second, rows in following.items()}
        for first, following in found.items()
    }


def phrase_at(sentence: Sentence, index: int, table: Table) -> tuple[int, str] | None:
    """Return the index of the last word and the class of the longest phrase that starts here."""
    following = table.get(sentence.lowers[index])
    if following is None:
        return None
    for second in (sentence.lower(index + 1), ""):
        for rest, name in following.get(second, ()):
            if sentence.lowers[index + 1 : index + 1 + len(rest)] == rest:
                return index + len(rest), name
    return None

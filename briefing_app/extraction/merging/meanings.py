"""What a word means to whoever compares accounts: its stem, or that of a word it can stand for. Knows no account."""

import re
from functools import cache, lru_cache

from briefing_app.extraction.words.lexicon import lexicon, like_words, unlike_words
from briefing_app.extraction.words.tokens import Token, tokens
from briefing_app.model import Span

_ENDING = re.compile(r"(?:ings?|ed|(?<=[sxz])es|(?<=[cs]h)es|s|ly|'s|’s)$")
_LONG = 6
"""Letters from which a word loses its "e", as "release" meets "released"; "plane" and "plan" stay two."""


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the word without its ending, roughly, so that "storming" meets "stormed"."""
    short = _ENDING.sub("", word)
    if len(short) >= _LONG:
        short = short.removesuffix("e")
    return short if len(short) > 2 else word


@lru_cache(maxsize=100_000)
def meaning(word: str) -> str:
    """Return what accounts are compared by: the stem of the word, or of the one it can stand for ("coach": "bus")."""
    return _likes().get(stem(word), stem(word))


@cache
def _likes() -> dict[str, str]:
    return {stem(word): stem(first) for word, first in like_words().items()}


def things(words: frozenset[str]) -> frozenset[tuple[int, int]]:
    """Return the things among words, by what they mean: the number of their sort, and theirs in it."""
    return frozenset(thing for word in words for thing in _things().get(word, ()))


@cache
def _things() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for word, thing in unlike_words():
        found.setdefault(meaning(word), set()).add(thing)
    return {word: frozenset(things) for word, things in found.items()}


def telling(text: str, span: Span) -> list[tuple[Token, bool]]:
    """Return the words of a sentence that tell something, and whether each is a name.

    The word that opens it is one only where another follows.
    """
    words = [token for token in tokens(text, span) if token.is_word]
    is_name = [token.is_name for token in words] + [False]
    return [(token, is_name[at] and (at > 0 or is_name[1])) for at, token in enumerate(words) if tells(token.lower)]


_DULL = (
    "determiner",
    "preposition",
    "conjunction",
    "pronoun",
    "subordinator",
    "be",
    "have",
    "do",
    "modal",
    "adverb",
    "negation",
    "speech",
    "temporal after",
    "temporal before",
    "then",
    "still",
    "light",
    "calendar word",
)


@lru_cache(maxsize=100_000)
def tells(word: str) -> bool:
    """Return whether the word says something of its own, rather than of grammar or the calendar."""
    return word[0].isalpha() and len(word) > 2 and not lexicon().is_a(word, *_DULL)

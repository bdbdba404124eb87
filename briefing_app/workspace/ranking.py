"""Rank names by how well they answer to a few typed letters. Knows nothing of what is named."""

import unicodedata
from collections.abc import Sequence

_STARTS, _STARTS_WORD, _INSIDE, _SCATTERED = range(4)
"""How a typed word stands in a name, best first."""

_LONGEST_SCATTERED = 60
"""In longer names, almost any letters stand in order."""


def folded(name: str) -> str:
    """Return the name as it is compared: without case and accents."""
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain.casefold() if not unicodedata.combining(letter)).strip()


def ranked(typed: str, names: Sequence[str], most: int = 100) -> list[int]:
    """Return the places of the names that hold every typed word, best first; names that tie stay in their order.

    A word that starts the name is best, then one that starts a word of it, then one inside; last come its letters in
    order, the first of them at the start of a word (`exbr` finds `export briefing`).

    Args:
        typed: As the user types it; nothing finds everything.
        names: Already `folded`.
        most: How many places to return.
    """
    words = folded(typed).split()
    scores = ((_score(words, name), place) for place, name in enumerate(names))
    return [place for score, place in sorted((score, place) for score, place in scores if score is not None)[:most]]


def _score(words: Sequence[str], name: str) -> tuple[int, int] | None:
    """Return how far the name is from the words: the worst way in which one stands in it, and its length."""
    worst = _STARTS
    for word in words:
        way = _way(word, name)
        if way is None:
            return None
        worst = max(worst, way)
    return worst, len(name) if words else 0


def _way(word: str, name: str) -> int | None:
    at = name.find(word)
    if at == 0:
        return _STARTS
    if at > 0:
        return _STARTS_WORD if f" {word}" in name else _INSIDE
    return _SCATTERED if len(name) <= _LONGEST_SCATTERED and _is_scattered(word, name) else None


def _is_scattered(word: str, name: str) -> bool:
    """Return whether the letters stand in the name in order, each next to the last or at the start of a word."""
    starts = [0, *(at + 1 for at, letter in enumerate(name) if letter == " ")]
    return any(_follows(word, name, start) for start in starts if name.startswith(word[0], start))


def _follows(word: str, name: str, at: int) -> bool:
    """Return whether the word's letters go on from its first, which stands at `at`."""
    for place, letter in enumerate(word[1:], start=1):
        if name.startswith(letter, at + 1):
            at += 1
        elif (start := name.find(f" {letter}", at)) >= 0:
            at = start + 1
        else:
            return place == len(word)
    return True

"""Where sought words stand in a text, and the words around the first of them. Pure; finds what the search finds."""

import re
import unicodedata
from collections.abc import Iterator

from briefing_app.model import Span

_WORD = re.compile(r"\w+")
_BEFORE, _AFTER = 16, 90
"""Letters around the first place: few before it, so that it is seen in a narrow panel too."""


def places(words: str, text: str) -> Iterator[Span]:
    """Yield where the words stand, in order: whole words, the last one as the beginning of a word; accents apart."""
    sought = [_bare(word) for word in _WORD.findall(words)]
    for match in _WORD.finditer(text):
        found = _bare(match[0])
        if found in sought or (sought and found.startswith(sought[-1])):
            yield Span(match.start(), match.end())


def snippet(words: str, text: str) -> str:
    """Return the words around the first place, in a line; empty if there is none."""
    first = next(places(words, text), None)
    if first is None:
        return ""
    start, end = max(0, first.start - _BEFORE), first.end + _AFTER
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _bare(word: str) -> str:
    """Return the word without case and accents, as the full-text index has it."""
    if word.isascii():
        return word.lower()
    split = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in split if not unicodedata.combining(letter))

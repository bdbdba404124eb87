"""Finds the words of a text that the gazetteer knows, the longest first. Judges none of them."""

from collections.abc import Iterator

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.words import Words

LONGEST = 7
"""Words in the longest name looked for."""
PARTICLES = frozenset({"al", "el", "de", "von", "bin"})
SHORTEST_CAPITALS = 4
"""Letters from which words in capitals are also looked up as ordinary names ("WASHINGTON")."""


def candidates(words: Words, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """Return candidates in order; none overlaps another."""
    return tuple(_candidates(words, gazetteer))


def _candidates(words: Words, gazetteer: Gazetteer) -> Iterator[Candidate]:
    free = 0
    for index, word in enumerate(words.words):
        if index < free or not word[0].isupper():
            continue
        first = index - 1 if index > free and words.words[index - 1] in PARTICLES and words.joins(index - 1) else index
        found = _longest(words, gazetteer, first) or (_longest(words, gazetteer, index) if first < index else None)
        if found is not None:
            yield found
            free = found.last + 1


def _longest(words: Words, gazetteer: Gazetteer, first: int) -> Candidate | None:
    word = words.words[first]
    opens = word in gazetteer.openers or (word.isupper() and word.title() in gazetteer.openers)
    last = _reach(words, gazetteer, first) if opens else first
    for end in range(last, first, -1):
        key = words.phrase(first, end)
        entry = gazetteer.entry(key) or (gazetteer.entry(key.title()) if key.isupper() else None)
        if entry is not None and not _is_pair(words, gazetteer, first, end):
            return Candidate(first, end, entry)
    entry = _single(words, gazetteer, first)
    return Candidate(first, first, entry) if entry is not None else None


def _is_pair(words: Words, gazetteer: Gazetteer, first: int, last: int) -> bool:
    """Return whether a hyphen joins two peoples: "Anglo-American" is none of "Anglo American", the firm."""
    if last != first + 1 or words.gap(first) != "-":
        return False
    pair = [gazetteer.own.get(words.words[index]) for index in (first, last)]
    return [entry.kind for entry in pair if entry is not None] == ["prefix", "adjective"]


def _reach(words: Words, gazetteer: Gazetteer, first: int) -> int:
    last = first
    while last - first < LONGEST and last + 1 < len(words.words) and words.joins(last):
        following = words.words[last + 1]
        if not (following[0].isupper() or following in gazetteer.connectors or following[0].isdigit()):
            break
        last += 1
    return last


def _single(words: Words, gazetteer: Gazetteer, index: int) -> Entry | None:
    word = words.words[index]
    entry = gazetteer.entry(word)
    if words.text.startswith(".", words.ends[index]):
        entry = gazetteer.own.get(f"{word}.") or entry
    if entry is None and len(word) >= SHORTEST_CAPITALS and word.isupper():
        entry = gazetteer.entry(word.title())
    return entry

"""Leaves out persons whose names are those of places: Michael Jordan, Paris Hilton. Knows no country."""

from collections.abc import Container, Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
SETTLED = frozenset({"phrase", "institution", "adjective", "people", "prefix", "abbreviation", "settled"})
"""Kinds of entries that no name before or after them makes doubtful."""


def without_persons(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less private persons; a name once told in full is theirs in the rest of the text too."""
    found = tuple(found)
    private = {candidate.first for candidate in found if _is_private(words, candidate, cues)}
    names = {words.words[candidate.last] for candidate in found if candidate.first in private}
    names -= {words.words[one.last] for one in found if one.entry.kind == "person" and one.first != one.last}
    return tuple(
        candidate
        for candidate in found
        if candidate.first not in private and not _is_short_name(words, candidate, names, cues)
    )


def _is_short_name(words: Words, candidate: Candidate, names: Container[str], cues: Cues) -> bool:
    alone = candidate.first == candidate.last and words.words[candidate.first] in names
    return alone and candidate.entry.kind not in SETTLED and words.before(candidate.first) not in cues["locative"]


def _is_private(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind in SETTLED:
        return False
    if candidate.entry.kind == "person":
        alone = candidate.first == candidate.last
        return alone and (_is_relative(words, candidate.first, cues) or words.after(candidate.last) in cues["surname"])
    return _follows_given_name(words, candidate, cues) or _is_given_name(words, candidate, cues)


def _is_relative(words: Words, index: int, cues: Cues) -> bool:
    """Return whether another given name stands before the surname of an office-holder: "Zahra Arafat"."""
    before = words.before(index)
    if before in cues["given name"]:
        return True
    named = before[:1].isupper() and not before.isupper() and before not in cues["title"] | cues["before place"]
    return named and not words.opens_sentence(index - 1)


def _follows_given_name(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a given name, initial or title stands before: "Jim Jordan", "J. Paris", "Mr. Chad"."""
    first = candidate.first
    if first != candidate.last:
        return False
    before = words.before(first)
    if before in cues["given name"]:
        return before not in cues["before place"]
    if "s" in candidate.entry.marks and _is_unknown_name(before, cues):
        return True
    if first > 0 and words.gap(first - 1) == ". ":
        initial = words.words[first - 1]
        return (len(initial) == 1 and initial.isupper()) or initial in cues["title"]
    return before in cues["title"] and candidate.entry.kind == "town"


def _is_unknown_name(word: str, cues: Cues) -> bool:
    """Return whether a word may be a given name the table lacks: a capital, and nothing that stands before places."""
    known = (cue for cue in ("before place", "organisation before", "holding", "title") if word in cues[cue])
    return word[:1].isupper() and word[1:].islower() and len(word) > 2 and not any(known)


def _is_given_name(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a surname follows: "Paris Hilton", "Kobe Bryant", but not "Paris Police"."""
    if candidate.first != candidate.last:
        return False
    word, after = words.words[candidate.first], words.after(candidate.last)
    if not after[:1].isupper() or after.isupper() or after in cues["holding"]:
        return False
    if words.before(candidate.first) in cues["locative"]:
        return False
    if candidate.entry.kind == "region":
        return word in cues["given name"] and after in cues["surname"]
    if candidate.entry.kind == "name":
        return word in cues["given name"] and after not in cues["title"]
    return word in cues["given name"] or "g" in candidate.entry.marks or after in cues["surname"]

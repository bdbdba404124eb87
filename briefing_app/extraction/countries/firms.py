"""Leaves out firms that bear a small town's name: "Magna International Inc.", and "Magna" from then on."""

from collections.abc import Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.standing import is_located
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
GREAT = 400
"""Thousands of people from which a town is meant, whatever follows: "a Boston Partners deal" tells of Boston."""
REACH = 3
"""Words after the name among which a firm says that it is one."""


def without_firms(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less firms; a firm once told in full is meant by its first word in the rest of the text."""
    found = tuple(found)
    firms = {words.words[one.first] for one in found if _is_small_town(one) and _is_firm(words, one.last, cues)}
    if not firms:
        return found
    firms -= {words.words[one.first] for one in found if is_located(words, one, cues)}
    return tuple(one for one in found if not _is_meant(words, one, cues, firms))


def _is_small_town(candidate: Candidate) -> bool:
    return candidate.entry.kind == "town" and max(candidate.entry.sizes) < GREAT


def _is_firm(words: Words, last: int, cues: Cues) -> bool:
    for index in range(last + 1, min(last + 1 + REACH, len(words.words))):
        if not words.joins(index - 1) or not words.words[index][0].isupper():
            return False
        if words.words[index] in cues["firm"]:
            return True
    return False


def _is_meant(words: Words, candidate: Candidate, cues: Cues, firms: set[str]) -> bool:
    if not _is_small_town(candidate):
        return False
    return words.words[candidate.first] in firms or _is_firm(words, candidate.last, cues)

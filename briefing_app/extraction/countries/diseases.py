"""Leaves out diseases that bear a town's name: "Marburg virus", and "Marburg" from then on. Knows no country."""

from collections.abc import Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.standing import is_located
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]


def without_diseases(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less towns that a disease is called after, unless something is said to be there."""
    found = tuple(found)
    named = {
        _name(words, one) for one in found if one.entry.kind == "town" and words.after(one.last) in cues["disease"]
    }
    if not named:
        return found
    return tuple(one for one in found if _name(words, one) not in named or is_located(words, one, cues))


def _name(words: Words, candidate: Candidate) -> str:
    return words.name(candidate.first, candidate.last)

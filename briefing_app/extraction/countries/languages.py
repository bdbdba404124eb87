"""Leaves out adjectives that name a language, not a country: "in English", "speaks French"."""

from collections.abc import Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]


def without_languages(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less languages."""
    return tuple(candidate for candidate in found if not _is_language(words, candidate, cues))


def _is_language(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind != "adjective" or candidate.first != candidate.last:
        return False
    before, after = words.before(candidate.first), words.after(candidate.last)
    if after in cues["of languages"]:
        return True
    ends_phrase = not after or after in cues["after a phrase"]
    return ends_phrase and (before in cues["talk"] or before in {"in", "In"})

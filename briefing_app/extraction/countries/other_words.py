"""Leaves out words that are something else: a language ("in English"), a bird, a pronoun ("contact US")."""

from collections.abc import Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]


def without_other_words(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less languages, birds, pronouns, and letters that are no state's after a comma."""
    return tuple(candidate for candidate in found if not _is_other(words, candidate, cues))


def _is_other(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind == "postal":
        return words.gap(candidate.first - 1) != ", " or not words.words[candidate.first - 1][0].isupper()
    word = words.words[candidate.first]
    if word == "Turkey":
        return words.after(candidate.last) in cues["bird"]
    if word == "US":
        return words.before(candidate.first) in cues["before us"]
    return _is_language(words, candidate, cues)


def _is_language(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind != "adjective" or candidate.first != candidate.last:
        return False
    before, after = words.before(candidate.first), words.after(candidate.last)
    if after in cues["of languages"]:
        return True
    ends_phrase = not after or after in cues["after a phrase"]
    return ends_phrase and (before in cues["talk"] or before in {"in", "In"})

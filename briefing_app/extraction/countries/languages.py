"""Tells a language from a people: "she speaks French", "English is taught". Knows no country."""

from collections.abc import Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
_VERSIONS = frozenset({"version", "versions", "edition", "rendering"})
_WRITINGS = frozenset(
    {"letter", "treaty", "text", "agreement", "accord", "statement", "article", "book", "report", "speech", "document"}
    | {"communique", "communiqué", "declaration", "charter", "constitution", "site", "website", "page", "newspaper"}
)
"""What has a version in each language: "the Spanish version of the letter", not "of the jet"."""


def is_language(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether an adjective stands for a language, or ends a phrase as no person's name can ("a Danish")."""
    if candidate.entry.kind != "adjective" or candidate.first != candidate.last:
        return False
    after = words.after(candidate.last)
    if after in _VERSIONS and words.words[candidate.first] in cues["language"]:
        return not _WRITINGS.isdisjoint(words.words[candidate.last + 2 : candidate.last + 5])
    if after in cues["of languages"] or _is_subject(words, candidate, cues):
        return True
    return (not after or after in cues["after a phrase"]) and _is_object(words, candidate, cues)


def _is_subject(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether one thing is told of it: "English is taught", but "the Irish" and "French are" are a people."""
    is_one = words.after(candidate.last) in cues["after a language"]
    before = words.before(candidate.first).lower()
    return is_one and words.words[candidate.first] in cues["language"] and before not in cues["before a people"]


def _is_object(words: Words, candidate: Candidate, cues: Cues) -> bool:
    match words.before(candidate.first):
        case "a" | "A" | "an" | "An":
            return words.words[candidate.first] in cues["no person"]
        case "of":
            return words.before(candidate.first - 1) in cues["before of a language"]
        case before:
            return before in cues["talk"] or before in {"in", "In"}

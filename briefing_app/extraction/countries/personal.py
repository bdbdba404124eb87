"""Tells from the words beside a single name that it is a person's: kin, an age, something said. Knows no country."""

from collections.abc import Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
KINDS_OF_PLACES = frozenset({"town", "region"})
OLDEST = 110
DISTANCE_OF_AGE = 3
"""Words from an age to the nickname after it: "31, known as"."""
SAYS_THINGS = 400
"""Thousands of people from which a town is said to say something: "Chicago argued"."""


def is_told_of_as_person(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a name is told of as only persons are: "her brother Chad", "Jordan, 34, said", "Kasama argued"."""
    kind, word = candidate.entry.kind, words.words[candidate.first]
    is_given = kind == "name" and word in cues["given for a country"]
    if kind not in KINDS_OF_PLACES and not is_given:
        return False
    before = words.before(candidate.first)
    if before in cues["kin"] or _has_age(words, candidate, before, cues) or _is_nickname(words, candidate.first):
        return True
    is_small = kind == "town" and max(candidate.entry.sizes) < SAYS_THINGS
    return is_small and before not in cues["locative"] and words.after(candidate.last) in cues["speech"]


def _is_nickname(words: Words, index: int) -> bool:
    """Return whether someone of an age is known by it: "the drummer, 31, known as Nevada"."""
    if words.before(index) != "as" or words.before(index - 1) != "known" or index < DISTANCE_OF_AGE:
        return False
    age = words.words[index - DISTANCE_OF_AGE]
    return age.isdecimal() and len(age) <= len(str(OLDEST))


def _has_age(words: Words, candidate: Candidate, before: str, cues: Cues) -> bool:
    """Return whether an age stands between commas after it, unless it is told where the person lives."""
    index = candidate.last + 1
    if index >= len(words.words) or before == "of" or before in cues["locative"]:
        return False
    age = words.words[index]
    is_age = len(age) <= len(str(OLDEST)) and age.isdecimal() and 0 < int(age) < OLDEST
    return is_age and words.gap(candidate.last) == ", " and words.gap(index)[:1] in {",", "."}

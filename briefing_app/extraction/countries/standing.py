"""Tells from the words beside a name whether it is called a place, or is part of another name. Knows no country."""

from collections.abc import Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
DIRECTIONS = frozenset({"Central", "Eastern", "Northern", "Southern", "Western", "North", "South", "East", "West"})
MARKS_OF_PERSONS = frozenset("gs")
LARGE = 80
"""Thousands of people from which bodies are called after the town rather than after a person of its name."""


def is_placed(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether the words around say that it is a place; "Fulton University" may be called after a person."""
    is_person_too = not MARKS_OF_PERSONS.isdisjoint(candidate.entry.marks)
    bodies = (
        cues["holding of a town"]
        if is_person_too and max(candidate.entry.sizes, default=0) < LARGE
        else cues["holding"]
    )
    return is_located(words, candidate, cues) or words.after(candidate.last) in bodies


def is_located(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether something is said to be there: "in Reading", but not "Reading Council", which may read."""
    before = words.before(candidate.first)
    is_sender = before in {"from", "From"} and not MARKS_OF_PERSONS.isdisjoint(candidate.entry.marks)
    if (before in cues["locative"] and not is_sender) or _is_dateline(words, candidate):
        return True
    return _is_base(words, candidate) or _is_home(words, candidate)


def _is_home(words: Words, candidate: Candidate) -> bool:
    """Return whether a person is told to be of the place: "Anna Berg, 43, of Wincanton", "Berg, of Yeovil"."""
    index = candidate.first - 1
    return words.before(candidate.first) == "of" and index > 0 and words.gap(index - 1) == ", "


def _is_base(words: Words, candidate: Candidate) -> bool:
    """Return whether something is said to be of the place: "the Leeds-based firm"."""
    return words.gap(candidate.last) == "-" and words.words[candidate.last + 1] in {"based", "born", "area", "bound"}


def _is_dateline(words: Words, candidate: Candidate) -> bool:
    opens = candidate.first == 0 or "\n" in words.gap(candidate.first - 1)
    gap = words.gap(candidate.last)
    return opens and (gap.strip() in {"—", "--", "-", "–"} or gap in {" (", ", "})


def is_part_of_name(words: Words, candidate: Candidate, cues: Cues, *, is_great: bool) -> bool:
    """Return whether a capitalised neighbour makes it part of another name; a great city's name stands all the same."""
    before, after = words.before(candidate.first), words.after(candidate.last)
    if after in cues["street"] or words.words[candidate.last] in cues["street"] or _is_other(words, candidate):
        return True
    if is_great and "w" not in candidate.entry.marks:
        return False
    if before[:1].isupper() and before not in cues["before place"] and before not in cues["organisation before"]:
        return not words.opens_sentence(candidate.first - 1) or before in cues["title"]
    is_doubtful = bool(candidate.entry.marks) or words.words[candidate.first] in cues["given name"]
    return is_doubtful and after[:1].isupper() and after not in cues["holding"]


def _is_other(words: Words, candidate: Candidate) -> bool:
    """Return whether it is a direction, capitals in brackets ("(BARI)"), or the saint of a church ("St George's")."""
    if candidate.first == candidate.last and words.words[candidate.first] in DIRECTIONS:
        return True
    if words.words[candidate.first] in {"St", "Saint"}:
        return words.text[words.ends[candidate.last] :][:2] in {"'s", "’s"}
    is_short = candidate.first == candidate.last and words.words[candidate.first].isupper()
    return is_short and words.gap(candidate.first - 1).endswith("(") and words.gap(candidate.last).startswith(")")

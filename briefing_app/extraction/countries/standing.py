"""Tells from the words beside a name whether it is called a place, or is part of another name. Knows no country."""

from collections.abc import Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]


def is_placed(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether the words around say that it is a place."""
    if words.before(candidate.first) in cues["locative"] or words.after(candidate.last) in cues["holding"]:
        return True
    return _is_dateline(words, candidate) or _is_base(words, candidate)


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
    if after in cues["street"] or words.words[candidate.last] in cues["street"]:
        return True
    if is_great and "w" not in candidate.entry.marks:
        return False
    if before[:1].isupper() and before not in cues["before place"] and before not in cues["organisation before"]:
        return not words.opens_sentence(candidate.first - 1) or before in cues["title"]
    return bool(candidate.entry.marks) and after[:1].isupper() and after not in cues["holding"]

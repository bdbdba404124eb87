"""Leaves out persons whose names are those of places: Michael Jordan, Paris Hilton. Knows no country."""

from collections.abc import Container, Iterable, Mapping

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.personal import is_told_of_as_person
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
SETTLED = frozenset({"phrase", "institution", "adjective", "people", "prefix", "abbreviation", "settled"})
"""Kinds of entries that no name before or after them makes doubtful."""
LARGE = 1000
"""Thousands of people from which a town's name is no unknown person's surname."""
LONGEST = 5
"""Words in the longest name of a person."""
SHORT = 4
"""Letters of the longest title that is cut short with a stop: "Prof.", not the end of "Ministry of Justice."."""
OFFICES = frozenset({"Mayor", "Governor", "Gov"})
"""Titles that stand before the names of places too."""
PARTICLES = frozenset({"de", "di", "da", "del", "van", "von", "der", "el"})
"""Between a given name and a surname: "Roger van Boxtel"."""


def without_persons(words: Words, found: Iterable[Candidate], cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates less private persons; a surname once told in full is theirs in the rest of the text too."""
    found = tuple(found)
    taken = {one.last for one in found}
    surnames = [one for one in found if _is_surname(words, one, cues) or _is_full_name(words, one, taken, cues)]
    given = [one for one in found if _is_given_name(words, one, cues)]
    told_in_full = {words.words[one.last] for one in found if one.entry.kind == "person" and one.first != one.last}
    short = {words.words[one.last] for one in surnames} - told_in_full
    short |= {words.words[one.first] for one in given if one.entry.kind in {"town", "region"}}
    short |= {words.words[one.first] for one in given if _is_only_person(words, one, found, cues)}
    persons = {one.first for one in (*surnames, *given)}
    return tuple(
        candidate
        for candidate in found
        if candidate.first not in persons
        and not _is_short_name(words, candidate, short, cues)
        and not (candidate.first == candidate.last and is_told_of_as_person(words, candidate, cues))
    )


def _is_only_person(words: Words, given: Candidate, found: Iterable[Candidate], cues: Cues) -> bool:
    """Return whether a text that opens with "Georgia Stevens" tells of no country of that name."""
    if given.entry.kind != "name":
        return False
    others = [one for one in found if one.code == given.code and one is not given]
    alone = [one for one in others if words.words[one.first] == words.words[given.first]]
    # "To Georgia's credit" leads to no country.
    led = [one for one in alone if words.before(one.first) in cues["locative"]]
    is_placed = any(words.gap(one.last)[:1] not in {"'", "’"} for one in led)
    return len(alone) == len(others) and not is_placed and all(one.first > given.first for one in alone)


def _is_short_name(words: Words, candidate: Candidate, names: Container[str], cues: Cues) -> bool:
    alone = candidate.first == candidate.last and words.name(candidate.first, candidate.last) in names
    return alone and candidate.entry.kind not in SETTLED and words.before(candidate.first) not in cues["locative"]


def _is_surname(words: Words, candidate: Candidate, cues: Cues) -> bool:
    if candidate.entry.kind in SETTLED or candidate.first != candidate.last:
        return False
    if candidate.entry.kind == "person":
        return _is_relative(words, candidate.first, cues)
    return _follows_given_name(words, candidate, cues)


def _is_full_name(words: Words, candidate: Candidate, taken: Container[int], cues: Cues) -> bool:
    """Return whether a small town's name follows words that no table knows: "named as Orvil Qazim Lindau"."""
    first = candidate.first
    if candidate.entry.kind != "town" or first != candidate.last or max(candidate.entry.sizes) >= LARGE:
        return False
    before, after = words.before(first), words.after(candidate.last)
    if first - 1 in taken or not _is_unknown_name(before, cues) or after in cues["holding"] or after[:1].isupper():
        return False
    names = range(first, max(0, first - LONGEST), -1)
    head = next((index for index in names if not words.before(index)[:1].isupper()), 0)
    return words.before(head)[:1].islower()


def _is_relative(words: Words, index: int, cues: Cues) -> bool:
    """Return whether another given name stands before the surname of an office-holder: "Zahra Arafat"."""
    before = words.before(index)
    if before in cues["given name"]:
        return True
    named = before[:1].isupper() and not before.isupper()
    is_other = before in cues["title"] or before in cues["before place"]
    return named and not is_other and not words.opens_sentence(index - 1)


def _follows_given_name(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a given name, initial or title stands before: "Jim Jordan", "J. Paris", "Mr. Chad"."""
    first = candidate.first
    before = words.before(first)
    if before in cues["given name"]:
        return before not in cues["before place"]
    if before in PARTICLES and words.before(first - 1)[:1].isupper():
        return candidate.entry.kind in {"town", "capital"}
    if _is_surname_too(words, candidate, cues) and _is_unknown_name(before, cues):
        return True
    if first > 0 and words.gap(first - 1) == ". ":
        initial = words.words[first - 1]
        return (len(initial) == 1 and initial.isupper()) or (initial in cues["title"] and len(initial) <= SHORT)
    return before in cues["title"] and (candidate.entry.kind == "town" or before in cues["personal title"])


def _is_surname_too(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether persons are called so; of countries, few are: "Environment Canada" is no person."""
    is_rare = candidate.entry.kind == "name" and words.words[candidate.first] not in cues["given for a country"]
    return "s" in candidate.entry.marks and not is_rare


def _is_unknown_name(word: str, cues: Cues) -> bool:
    """Return whether a word may be a given name the table lacks: a capital, and nothing that stands before places."""
    known = (cue for cue in ("before place", "organisation before", "holding", "title") if word in cues[cue])
    return word[:1].isupper() and not word.isupper() and len(word) > 2 and not any(known)


def _is_given_name(words: Words, candidate: Candidate, cues: Cues) -> bool:
    """Return whether a surname follows: "Paris Hilton", "Kobe Bryant", but not "Paris Police"."""
    after = words.after(candidate.last)
    if candidate.entry.kind in SETTLED or candidate.first != candidate.last:
        return False
    if not after[:1].isupper() or after.isupper() or after in cues["holding"]:
        return False
    return words.before(candidate.first) not in cues["locative"] and _takes_surname(words, candidate, after, cues)


def _takes_surname(words: Words, candidate: Candidate, after: str, cues: Cues) -> bool:
    """Return whether a word in capitals that follows is a surname, as far as persons are called after such a place."""
    word, is_surname = words.words[candidate.first], after in cues["surname"]
    is_given = word in cues["given name"]
    match candidate.entry.kind:
        case "capital":
            return is_surname
        case "region":
            before = words.before(candidate.first)
            return is_given and (is_surname or before in cues["title"] or before in OFFICES)
        case "name":
            is_named_for_it = word in cues["given for a country"] and is_surname
            return (is_given and after not in cues["title"]) or is_named_for_it
        case "town" if word in cues["great city"]:
            return is_surname
        case _:
            return is_given or is_surname or "g" in candidate.entry.marks

"""Decides whether a name of towns and regions stands for one of them here, and of which country."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log10

from briefing_app.extraction.countries.entry import Candidate
from briefing_app.extraction.countries.evidence import Evidence
from briefing_app.extraction.countries.words import Words

Cues = Mapping[str, frozenset[str]]
NAMED_IN_TEXT, NAMED_NEAR, MOST_NAMED = 1.5, 0.8, 0.8
"""What it adds to a country, in powers of ten of people, that the text names it; names it near; names it most."""
TRUST_AGAINST_WELL_KNOWN = 0.8
"""How far that counts where the name is also a great city's."""
LARGE, WELL_KNOWN = 80, 400
"""Thousands of people from which a town needs no other evidence, and from which even a surname does not."""


def with_towns(words: Words, found: Sequence[Candidate], known: Evidence, cues: Cues) -> tuple[Candidate, ...]:
    """Return the candidates with towns settled on a country, or left out."""
    return tuple(_settled(words, found, known, cues))


def _settled(words: Words, found: Iterable[Candidate], known: Evidence, cues: Cues) -> Iterator[Candidate]:
    most = max(known.counts, key=lambda code: known.counts[code]) if known.counts else ""
    for candidate in found:
        if candidate.entry.kind != "town":
            yield candidate
            continue
        code, size = _likeliest(candidate, known, most)
        if _stands(words, candidate, code, size, known, cues):
            rule = "town or region" if len(candidate.entry.codes) == 1 else "town or region, settled by the text"
            yield Candidate(candidate.first, candidate.last, candidate.entry.as_code(code, rule))


def _likeliest(candidate: Candidate, known: Evidence, most: str) -> tuple[str, int]:
    """Return the country, and thousands of people, that size and text together make likeliest."""
    trust = 1.0 if max(candidate.entry.sizes) < WELL_KNOWN else TRUST_AGAINST_WELL_KNOWN

    def weight(sense: tuple[str, int]) -> float:
        code, size = sense
        named = NAMED_IN_TEXT if known.counts.get(code) else 0.0
        near = NAMED_NEAR if named and known.near(code, candidate.first) else 0.0
        return log10(size + 1) + trust * (named + near + (MOST_NAMED if code == most else 0.0))

    return max(zip(candidate.entry.codes, candidate.entry.sizes, strict=True), key=weight)


def _stands(words: Words, candidate: Candidate, code: str, size: int, known: Evidence, cues: Cues) -> bool:
    """Return whether the evidence is enough for what the name may also be."""
    if _is_part_of_name(words, candidate, size, cues):
        return False
    placed, named = _is_placed(words, candidate, cues), bool(known.counts.get(code))
    marks, alone = candidate.entry.marks, candidate.first == candidate.last
    if "w" in marks and (words.opens_sentence(candidate.first) or not placed):
        return placed and named
    if marks and alone:
        return (placed and (named or size >= LARGE)) or size >= WELL_KNOWN
    if placed or named or size >= LARGE:
        return True
    is_rare = not alone and not marks and len(candidate.entry.codes) == 1
    return is_rare and words.words[candidate.first] not in cues["given name"]


def _is_placed(words: Words, candidate: Candidate, cues: Cues) -> bool:
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


def _is_part_of_name(words: Words, candidate: Candidate, size: int, cues: Cues) -> bool:
    """Return whether a capitalised neighbour makes it part of another name; a great city's name stands all the same."""
    before, after = words.before(candidate.first), words.after(candidate.last)
    if after in cues["street"]:
        return True
    if size >= WELL_KNOWN and "w" not in candidate.entry.marks:
        return False
    if before[:1].isupper() and before not in cues["before place"] and before not in cues["organisation before"]:
        return not words.opens_sentence(candidate.first - 1) or before in cues["title"]
    return bool(candidate.entry.marks) and after[:1].isupper() and after not in cues["holding"]

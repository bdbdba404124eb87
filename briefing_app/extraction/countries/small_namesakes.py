"""Finds the small town behind a capital's name: London in Kentucky, when the text is about that corner."""

from collections.abc import Sequence

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.evidence import Evidence
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.neighbours import Neighbours
from briefing_app.extraction.countries.words import Words

ENOUGH = 1.5
"""Names of places beside the small town that a text must have."""


def with_small_namesakes(
    words: Words, found: Sequence[Candidate], known: Evidence, near: Neighbours, tables: Gazetteer
) -> tuple[Candidate, ...]:
    """Return the candidates with capitals' names on small towns, if nothing else is of the capital's country."""
    names = {words.name(one.first, one.last): one for one in found if one.entry.kind == "capital"}
    others = {
        name: known.most
        for name, capital in names.items()
        if capital.code not in _named_otherwise(words, name, known)
        and known.most != capital.code
        and _lies_near(name, known.most, near, tables.place(name))
    }
    return tuple(_settled(words, candidate, others) for candidate in found) if others else tuple(found)


def _named_otherwise(words: Words, name: str, known: Evidence) -> set[str]:
    """Return the countries that the text names by other words than a capital's name."""
    return {one.code for one in known.mentions if words.name(one.first, one.last) != name}


def _lies_near(name: str, code: str, near: Neighbours, place: Entry | None) -> bool:
    """Return whether the country has a town of this name near others of the text."""
    if place is None:
        return False
    cells = (cell for one, cell in zip(place.codes, place.cells, strict=True) if one == code)
    return max((near.vouching(name, code, cell) for cell in cells), default=0.0) >= ENOUGH


def _settled(words: Words, candidate: Candidate, others: dict[str, str]) -> Candidate:
    code = others.get(words.name(candidate.first, candidate.last))
    if code is None or candidate.entry.kind != "capital":
        return candidate
    return Candidate(
        candidate.first, candidate.last, candidate.entry.as_code(code, "town or region, settled by the text")
    )

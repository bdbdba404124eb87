"""Finds the small town behind a capital's name: London in Kentucky, when the text is about that corner."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.neighbours import Neighbours
from briefing_app.extraction.countries.story import Story
from briefing_app.extraction.countries.words import Words

ENOUGH = 1.5
"""Names of places beside the small town that a text must have."""
NEAR = 40
"""Words between the name and a local word that tells where the text is written: "police in Paris", "the OPP"."""
SMALLEST = 5
"""Thousands of people of a town that a local word may tell of."""


def with_small_namesakes(told: Story, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates with capitals' names on small towns, if nothing else is of the capital's country."""
    capitals = {told.words.name(one.first, one.last): one for one in found if one.entry.kind == "capital"}
    others: dict[str, str] = {}
    for name, capital in capitals.items():
        place = told.tables.place(name)
        if place is not None and capital.code not in told.local and not _is_named(told, name, capital.code):
            for code in _countries(told, name, capital, place):
                others[name] = code
    return tuple(_settled(told.words, candidate, others) for candidate in found) if others else tuple(found)


def _is_named(told: Story, name: str, code: str) -> bool:
    """Return whether the text names a country by other words than its capital's name."""
    mentions = (one for one in told.known.mentions if one.code == code)
    return any(told.words.name(one.first, one.last) != name for one in mentions)


def _countries(told: Story, name: str, capital: Candidate, place: Entry) -> Iterator[str]:
    """Yield the countries whose small town is meant, the likeliest last."""
    for code, at in told.local.items():
        is_near = any(abs(index - capital.first) <= NEAR for index in at)
        sizes = (size for one, size in zip(place.codes, place.sizes, strict=True) if one == code)
        if code != capital.code and is_near and max(sizes, default=0) >= SMALLEST:
            yield code
    if told.known.most != capital.code and _lies_near(name, told.known.most, told.near, place):
        yield told.known.most


def _lies_near(name: str, code: str, near: Neighbours, place: Entry) -> bool:
    """Return whether the country has a town of this name near others of the text."""
    cells = (cell for one, cell in zip(place.codes, place.cells, strict=True) if one == code)
    return max((near.vouching(name, code, cell) for cell in cells), default=0.0) >= ENOUGH


def _settled(words: Words, candidate: Candidate, others: dict[str, str]) -> Candidate:
    code = others.get(words.name(candidate.first, candidate.last))
    if code is None or candidate.entry.kind != "capital":
        return candidate
    return Candidate(
        candidate.first, candidate.last, candidate.entry.as_code(code, "town or region, settled by the text")
    )

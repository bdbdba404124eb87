"""Finds the small town behind a capital's name: London in Kentucky, when the text is about that corner."""

from bisect import bisect_left
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
    capitals: dict[str, list[Candidate]] = {}
    for one in found:
        if one.entry.kind == "capital":
            capitals.setdefault(told.words.name(one.first, one.last), []).append(one)
    others: dict[str, str] = {}
    for name, mentions in capitals.items():
        place, own = told.tables.place(name), mentions[0].code
        if place is not None and own not in told.local and not _is_named(told, name, own):
            for code in _countries(told, name, mentions, place):
                others[name] = code
    return tuple(_settled(told.words, candidate, others) for candidate in found) if others else tuple(found)


def _is_named(told: Story, name: str, code: str) -> bool:
    """Return whether the text names a country by other words than its capital's name."""
    mentions = (one for one in told.known.mentions if one.code == code)
    return any(told.words.name(one.first, one.last) != name for one in mentions)


def _countries(told: Story, name: str, mentions: Sequence[Candidate], place: Entry) -> Iterator[str]:
    """Yield the countries whose small town is meant, the likeliest last."""
    own = mentions[0].code
    for code, at in told.local.items():
        sizes = (size for one, size in zip(place.codes, place.sizes, strict=True) if one == code)
        if code != own and max(sizes, default=0) >= SMALLEST and any(_is_near(at, one.first) for one in mentions):
            yield code
    if told.known.most != own and _lies_near(name, told.known.most, told.near, place):
        yield told.known.most


def _is_near(at: Sequence[int], index: int) -> bool:
    """Return whether one of rising indexes is near another."""
    following = bisect_left(at, index - NEAR)
    return following < len(at) and at[following] <= index + NEAR


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

"""Lets the places of a text vouch for each other: towns that are told of together mostly lie together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing_app.extraction.countries.entry import Cell, Entry

TOWNS = frozenset({"town", "settled"})
BLOCK = 2
"""Cells along one side of a block: a degree."""
_AROUND = tuple((row, column) for row in (-1, 0, 1) for column in (-1, 0, 1))
_Block = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The names of a text by country and block.

    Attributes:
        names: For each country and block, how far a place there vouches for others, by name: one for a town, half for a
            name that has places in other countries too, and for a region or a capital, which are told of from afar.
    """

    names: Mapping[_Block, Mapping[str, float]]

    def vouching(self, name: str, code: str, cell: Cell | None) -> float:
        """Return how many other names of the text have a place of the same country next to a cell."""
        if cell is None:
            return 0.0
        row, column = cell[0] // BLOCK, cell[1] // BLOCK
        near: dict[str, float] = {}
        for down, right in _AROUND:
            near.update(self.names.get((code, row + down, column + right), {}))
        near.pop(name, None)
        return sum(near.values())


def neighbours(named: Iterable[tuple[str, Entry]]) -> Neighbours:
    """Return the neighbours among the places of a text, given by name."""
    names: dict[_Block, dict[str, float]] = defaultdict(dict)
    for name, entry in dict(named).items():
        sure = 1.0 if len(set(entry.codes)) == 1 and entry.kind in TOWNS else 0.5
        for code, cell in zip(entry.codes, entry.cells, strict=True):
            if cell is not None:
                names[code, cell[0] // BLOCK, cell[1] // BLOCK][name] = sure
    return Neighbours(names)

"""What the gazetteer knows of some words, and where they stand in a text. Values only."""

from dataclasses import dataclass, replace

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """The countries some words may stand for.

    Attributes:
        kind: `name`, `adjective`, `town` and so on: the table it comes from.
        rule: For a reader: why these words stand for this country.
        codes: Countries, the likeliest first; empty if the words name no country at all ("South China Sea").
        sizes: For towns and regions, thousands of people for each of `codes`.
        cells: And the cell of half a degree each lies in, as row and column; None if not known.
        marks: What else the word is: `g` given name, `s` surname, `w` English word.
    """

    kind: str
    rule: str
    codes: tuple[str, ...]
    sizes: tuple[int, ...] = ()
    cells: tuple[Cell | None, ...] = ()
    marks: str = ""

    def as_code(self, code: str, rule: str) -> "Entry":
        """Return the entry settled on one country."""
        return replace(self.within(code), kind="settled", rule=rule)

    def within(self, code: str) -> "Entry":
        """Return the entry less its places in other countries."""
        at = [index for index, one in enumerate(self.codes) if one == code] if self.cells else []
        sizes, cells = tuple(self.sizes[index] for index in at), tuple(self.cells[index] for index in at)
        return replace(self, codes=(code,) * max(1, len(at)), sizes=sizes, cells=cells)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words of a text that the gazetteer knows: tokens `first` to `last`, included."""

    first: int
    last: int
    entry: Entry

    @property
    def code(self) -> str:
        """Return the likeliest country."""
        return self.entry.codes[0]

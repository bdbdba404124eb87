"""What the gazetteer knows of some words, and where they stand in a text. Values only."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Entry:
    """The countries some words may stand for.

    Attributes:
        kind: `name`, `adjective`, `town` and so on: the table it comes from.
        rule: For a reader: why these words stand for this country.
        codes: Countries, the likeliest first; empty if the words name no country at all ("South China Sea").
        sizes: For towns and regions, thousands of people for each of `codes`.
        marks: What else the word is: `g` given name, `s` surname, `w` English word.
    """

    kind: str
    rule: str
    codes: tuple[str, ...]
    sizes: tuple[int, ...] = ()
    marks: str = ""

    def as_code(self, code: str, rule: str) -> "Entry":
        """Return the entry settled on one country."""
        return replace(self, kind="settled", codes=(code,), rule=rule)


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

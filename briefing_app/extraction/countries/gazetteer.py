"""Looks words up in the tables of `resources/gazetteer`. Knows no text around them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from string import ascii_letters, digits

from briefing_app.assets import resource
from briefing_app.extraction.countries.entry import Cell, Entry

TABLES = ("phrases", "adjectives", "names", "capitals", "regions", "institutions", "persons", "postal")
"""From the first to the last word on the same words."""
ELSEWHERE = ("names_elsewhere_by_hand", "names_elsewhere")
"""Names in other languages, which come after all others."""
KINDS = {
    "phrases": ("phrase", "name"),
    "capitals": ("capital", "capital"),
    "regions": ("region", "region"),
    "postal": ("postal", "postal code of a state"),
}
"""Kind and rule of all rows of a table; other tables tell them row by row."""
_SENSE = re.compile(r"([A-Z]{2})(\d+)(\S{3})?")
_INITIAL = re.compile(r"(?<![.\w])([A-Z])\. ")
_CELL_CHARACTERS = {character: at for at, character in enumerate(ascii_letters + digits + "-_")}
COLUMNS = 720
"""Cells of half a degree around the earth."""


@dataclass(frozen=True)
class Gazetteer:
    """Words by the countries they may stand for.

    Attributes:
        own: Tables written by hand, parsed.
        places: Towns and regions as in places.tsv, read when asked for: there are 240,000.
        cues: Words that tell something of their neighbours, by cue.
        local: Words that are used of one country ("crore", "sheriff"), which hint at where its small towns are.
    """

    own: Mapping[str, Entry]
    places: Mapping[str, str]
    cues: Mapping[str, frozenset[str]]
    local: Mapping[str, str]

    @cached_property
    def connectors(self) -> frozenset[str]:
        """Return words in small letters that stand inside names ("of", "al", "state")."""
        own = {word for key in self.own if " " in key for word in key.split(" ")[1:] if word[:1].islower()}
        return self.cues["connector"] | own

    @cached_property
    def openers(self) -> frozenset[str]:
        """Return the first words of all names of several words, "People" of "People's Republic"."""
        first = {key[: key.index(" ")] for keys in (self.own, self.places) for key in keys if " " in key}
        return frozenset(word.removesuffix("'s") for word in first)

    def entry(self, key: str) -> Entry | None:
        """Return what is known of words, joined by single spaces."""
        return self.own.get(key) or self.place(key)

    def place(self, key: str) -> Entry | None:
        """Return the towns and regions of a name."""
        row = self.places.get(key)
        return _place(row) if row is not None else None


@lru_cache(maxsize=20_000)
def _place(row: str) -> Entry:
    """Return a row of places.tsv as an entry; a text, and the next ones, name the same places again and again."""
    senses = _SENSE.findall(row)
    codes, sizes = tuple(code for code, _, _ in senses), tuple(int(size) for _, size, _ in senses)
    return Entry("town", "town or region", codes, sizes, tuple(_cell(cell) for _, _, cell in senses), _marks(row))


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer, read once a process."""
    places = _places()
    own: dict[str, Entry] = {}
    for table in (*TABLES, *ELSEWHERE):
        for words, entry in _entries(table):
            key = _key(words)
            own.setdefault(key, replace(entry, marks=_marks(places[key])) if key in places else entry)
    cues: dict[str, set[str]] = {
        "given name": {row[0] for row in _rows("given_names")},
        "surname": {row[0] for row in _rows("surnames")},
    }
    for cue, word, _ in _rows("cues"):
        cues.setdefault(cue, set()).add(word)
    local = {word: code for word, code, _ in _rows("local_words")}
    return Gazetteer(own, places, {cue: frozenset(words) for cue, words in cues.items()}, local)


def _entries(table: str) -> Iterator[tuple[str, Entry]]:
    for row in _rows(table):
        match table, row:
            case "persons", (name, alone, code, office, years, _):
                entry = Entry("person", f"{office} ({years}): {name}", (code,))
                yield from ((words, entry) for words in (name, *filter(None, alone.split("; "))))
            case "institutions", (words, code, _):
                yield words, Entry("institution", f"institution: {words}", (code,))
            case "names_elsewhere" | "names_elsewhere_by_hand", (words, code, rule, _):
                yield words, Entry("name", rule, (code,))
            case "names" | "adjectives", (words, code, rule, _):
                yield words, Entry(rule.split()[-1], rule, (code,))
            case _, (words, code, _):
                yield words, Entry(*KINDS[table], (code,) if code else ())


def _cell(characters: str) -> Cell | None:
    """Return the cell that `resources/build/cut_places.py` wrote as a letter and two characters."""
    if not characters:
        return None
    first, second, third = (_CELL_CHARACTERS[character] for character in characters)
    base = len(_CELL_CHARACTERS)
    return divmod(((first + 10) % 62 * base + second) * base + third, COLUMNS)


def _marks(row: str) -> str:
    last = row.rpartition(" ")[2]
    return last if last[0].islower() else ""


def _key(words: str) -> str:
    return _INITIAL.sub(r"\1 ", words.replace("-", " ").replace("’", "'").replace("St. ", "St "))


def _places() -> dict[str, str]:
    """Return the table as it is, by name: splitting it whole takes half the time of splitting its lines."""
    cells = _read("places").replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], cells[1::2], strict=False))


def _rows(table: str) -> Iterable[list[str]]:
    return (line.split("\t") for line in _read(table).splitlines()[1:])


def _read(table: str) -> str:
    return resource(f"gazetteer/{table}.tsv").read_text(encoding="utf-8")

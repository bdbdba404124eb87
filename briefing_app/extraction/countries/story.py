"""Weighs which of the places of one name a text tells of: by people, by country, and by the places beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import log10

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.evidence import Evidence, evidence
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.neighbours import Neighbours, neighbours
from briefing_app.extraction.countries.standing import is_placed
from briefing_app.extraction.countries.words import Words

NAMED_IN_TEXT, NAMED_NEAR, MOST_NAMED, LOCAL, VOUCHED = 1.5, 0.8, 0.8, 1.0, 1.5
"""What it adds to a place, in powers of ten of people, that the text names its country; names it near; names it most;
has words of its people; and names another place beside it."""
MOST_VOUCHING = 2.0
TRUST_AGAINST_WELL_KNOWN = 0.8
"""How far that counts where the name is also a great city's."""
WELL_KNOWN = 400
"""Thousands of people from which a city is great."""
CURRENCIES = "£₹₦"


@dataclass(frozen=True, slots=True)
class Sense:
    """A place a name may stand for.

    Attributes:
        code: Its country.
        size: Thousands of people.
        named: Whether the text tells of its country in other words, or of places beside it.
        vouching: How many of these there are.
    """

    code: str
    size: int
    named: bool
    vouching: float


@dataclass(frozen=True, slots=True)
class Story:
    """What a text tells of countries and places.

    Attributes:
        words: The text.
        tables: The gazetteer.
        near: Its places, which vouch for each other.
        known: The countries it names for sure.
        local: Where the words are that it has of a country's people, by country.
        vouched: How many places beside each place of a name there are, by name, counted when it is asked for.
    """

    words: Words
    tables: Gazetteer
    near: Neighbours
    known: Evidence
    local: Mapping[str, Sequence[int]]
    vouched: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def with_known(self, sure: Iterable[Candidate]) -> "Story":
        """Return the story with more countries named for sure."""
        mentions = sorted((*self.known.mentions, *sure), key=lambda candidate: candidate.first)
        return replace(self, known=evidence(mentions))

    def likeliest(self, candidate: Candidate) -> Sense:
        """Return the place that a town's name most likely stands for."""
        entry = candidate.entry
        trust = 1.0 if max(entry.sizes) < WELL_KNOWN else TRUST_AGAINST_WELL_KNOWN
        most = self.known.most
        weighed = []
        for code, size, vouching in zip(entry.codes, entry.sizes, self._vouching(candidate), strict=True):
            support = self._support(code, candidate.first) + (MOST_NAMED if code == most else 0.0) + VOUCHED * vouching
            weighed.append((log10(size + 1) + trust * support, code, size, vouching))
        _, code, size, vouching = max(weighed, key=lambda one: one[0])
        named = bool(self.known.counts.get(code)) or vouching >= 1 or code in self.local
        return Sense(code, size, named, vouching)

    def _vouching(self, candidate: Candidate) -> tuple[float, ...]:
        entry, name = candidate.entry, self.words.name(candidate.first, candidate.last)
        if name not in self.vouched:
            places = zip(entry.codes, entry.cells, strict=True)
            self.vouched[name] = tuple(min(MOST_VOUCHING, self.near.vouching(name, *place)) for place in places)
        return self.vouched[name]

    def _support(self, code: str, index: int) -> float:
        local = LOCAL if code in self.local else 0.0
        if not self.known.counts.get(code):
            return local
        return local + NAMED_IN_TEXT + (NAMED_NEAR if self.known.near(code, index) else 0.0)


def story(words: Words, found: Sequence[Candidate], known: Evidence, tables: Gazetteer) -> Story:
    """Return what a text tells, by its candidates and the countries it names for sure."""
    return Story(words, tables, neighbours(_places(words, found, tables)), known, _local(words, tables))


def _local(words: Words, tables: Gazetteer) -> Mapping[str, Sequence[int]]:
    """Return where the text has local words, by country; nowhere for money."""
    found: dict[str, list[int]] = {tables.local[sign]: [] for sign in CURRENCIES if sign in words.text}
    if not tables.local.keys().isdisjoint(words.words):
        for index, word in enumerate(words.words):
            code = tables.local.get(word)
            if code is not None:
                found.setdefault(code, []).append(index)
    return found


def _places(words: Words, found: Iterable[Candidate], tables: Gazetteer) -> Iterator[tuple[str, Entry]]:
    """Yield what may be places, by name."""
    for candidate in found:
        name = words.name(candidate.first, candidate.last)
        match candidate.entry.kind:
            case "town" if not candidate.entry.marks or is_placed(words, candidate, tables.cues):
                yield name, candidate.entry
            case "settled" if candidate.entry.cells:
                yield name, candidate.entry
            case "capital" | "region":
                place = tables.place(name)
                if place is not None and candidate.code in place.codes:
                    yield name, replace(place.within(candidate.code), kind=candidate.entry.kind)

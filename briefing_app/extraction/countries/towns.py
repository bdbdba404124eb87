"""Decides whether a name of towns and regions stands for one of them here, and of which country."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log10

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.evidence import Evidence, evidence
from briefing_app.extraction.countries.gazetteer import Gazetteer
from briefing_app.extraction.countries.neighbours import Neighbours, neighbours
from briefing_app.extraction.countries.small_namesakes import with_small_namesakes
from briefing_app.extraction.countries.standing import is_located, is_part_of_name, is_placed
from briefing_app.extraction.countries.words import Words

NAMED_IN_TEXT, NAMED_NEAR, MOST_NAMED, LOCAL, VOUCHED = 1.5, 0.8, 0.8, 1.0, 1.5
"""What it adds to a place, in powers of ten of people, that the text names its country; names it near; names it most;
has words of its people; and names another place beside it."""
MOST_VOUCHING = 2.0
TRUST_AGAINST_WELL_KNOWN = 0.8
"""How far that counts where the name is also a great city's."""
CURRENCIES = "£₹₦"
SAINTS = frozenset({"St", "Saint"})
"""Before the names of churches as well as of towns."""
LARGE, WELL_KNOWN = 80, 400
"""Thousands of people from which a town needs no other evidence, and from which even a surname does not."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A text, the country it names most, and those whose people's words it has."""

    words: Words
    tables: Gazetteer
    near: Neighbours
    known: Evidence
    most: str
    local: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Sense:
    """The place a name most likely stands for: country, thousands of people, and how many others vouch for it."""

    code: str
    size: int
    vouching: float


def with_towns(words: Words, found: Sequence[Candidate], known: Evidence, tables: Gazetteer) -> tuple[Candidate, ...]:
    """Return the candidates with towns settled on a country, or left out.

    Twice, since the towns that are sure at first sight tell which country the text is about.
    """
    story = _Story(words, tables, neighbours(_places(words, found, tables)), known, known.most, _local(words, tables))
    sure = tuple(_sure(story, found))
    if sure:
        known = evidence(sorted((*known.mentions, *sure), key=lambda candidate: candidate.first))
        story = replace(story, known=known, most=known.most)
    found = with_small_namesakes(words, found, known, story.near, tables)
    return tuple(_settled(story, found))


def _local(words: Words, tables: Gazetteer) -> frozenset[str]:
    """Return the countries whose local words or money the text has."""
    written = tables.local.keys() & {*words.words, *(sign for sign in CURRENCIES if sign in words.text)}
    return frozenset(tables.local[word] for word in written)


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


def _sure(story: _Story, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the towns that no other word and no other country makes doubtful."""
    for candidate in found:
        if candidate.entry.kind == "town" and not candidate.entry.marks:
            sense = _likeliest(story, candidate)
            is_only = len(set(candidate.entry.codes)) == 1
            if (is_only or sense.vouching >= 1) and _stands(story, candidate, sense):
                yield Candidate(candidate.first, candidate.last, candidate.entry.as_code(sense.code, ""))


def _settled(story: _Story, found: Iterable[Candidate]) -> Iterator[Candidate]:
    for candidate in found:
        if candidate.entry.kind != "town":
            yield candidate
            continue
        sense = _likeliest(story, candidate)
        if _stands(story, candidate, sense):
            rule = "town or region" if len(set(candidate.entry.codes)) == 1 else "town or region, settled by the text"
            yield Candidate(candidate.first, candidate.last, candidate.entry.as_code(sense.code, rule))


def _likeliest(story: _Story, candidate: Candidate) -> _Sense:
    """Return the place that size and text together make likeliest."""
    entry, known = candidate.entry, story.known
    trust = 1.0 if max(entry.sizes) < WELL_KNOWN else TRUST_AGAINST_WELL_KNOWN
    name = story.words.name(candidate.first, candidate.last)
    senses = [
        _Sense(code, size, min(MOST_VOUCHING, story.near.vouching(name, code, cell)))
        for code, size, cell in zip(entry.codes, entry.sizes, entry.cells, strict=True)
    ]

    def weight(sense: _Sense) -> float:
        named = NAMED_IN_TEXT if known.counts.get(sense.code) else 0.0
        near = NAMED_NEAR if named and known.near(sense.code, candidate.first) else 0.0
        most = MOST_NAMED if sense.code == story.most else 0.0
        local = LOCAL if sense.code in story.local else 0.0
        return log10(sense.size + 1) + trust * (named + near + most + local + VOUCHED * sense.vouching)

    return max(senses, key=weight)


def _stands(story: _Story, candidate: Candidate, sense: _Sense) -> bool:
    """Return whether the evidence is enough for what the name may also be."""
    words, cues = story.words, story.tables.cues
    if is_part_of_name(words, candidate, cues, is_great=sense.size >= WELL_KNOWN):
        return False
    marks, alone = candidate.entry.marks, candidate.first == candidate.last
    is_word = "w" in marks and sense.size < LARGE
    placed = is_located(words, candidate, cues) if is_word else is_placed(words, candidate, cues)
    named = bool(story.known.counts.get(sense.code)) or sense.vouching >= 1 or sense.code in story.local
    if "w" in marks and (words.opens_sentence(candidate.first) or not placed):
        return placed and named
    if marks and (alone or words.words[candidate.first] in SAINTS):
        is_great = sense.size >= WELL_KNOWN and (named or words.words[candidate.first] in cues["great city"])
        return is_great or (placed and (named or sense.size >= LARGE))
    if placed or named or sense.size >= LARGE:
        return True
    is_rare = not alone and not marks and len(set(candidate.entry.codes)) == 1
    return is_rare and words.words[candidate.first] not in cues["given name"]

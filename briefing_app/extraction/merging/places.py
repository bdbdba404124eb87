"""Where an account says it took place, and whether two such places lie far apart. Compares nothing else."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing_app.extraction.countries.entry import Cell
from briefing_app.extraction.countries.gazetteer import COLUMNS, gazetteer
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.model import EventDraft

Place = tuple[str, str]
"""The name of a town or region, and its country."""

_RULES = ("town or region", "region", "capital")
_AT = frozenset({"in", "at", "near", "outside", "off"})
_LEADING = frozenset({"from", "to", "for", "between", "by", "with", "of"})
_FAR = 4
"""In cells of half a degree: no town has another event of its name so far away."""


def places(text: str, draft: EventDraft, named: Sequence[CountryMention]) -> frozenset[Place]:
    """Return the towns and regions of the title; a capital only if something is in it, not its state."""
    return frozenset(_places(text, draft, named))


def _places(text: str, draft: EventDraft, named: Sequence[CountryMention]) -> Iterator[Place]:
    span = draft.mentions[0].span
    for mention in named:
        if not (span.start <= mention.start < span.end and mention.rule.startswith(_RULES)):
            continue
        name = text[mention.start : mention.end]
        is_there = is_in(text, mention) if mention.rule == "capital" else _word_before(text, mention) not in _LEADING
        if is_there and name in draft.title:
            yield name, mention.code


def is_in(text: str, mention: CountryMention) -> bool:
    """Return whether something is told to be there: "in Lima", not "Lima protested"."""
    return _word_before(text, mention) in _AT


def _word_before(text: str, mention: CountryMention) -> str:
    before = text[max(0, mention.start - _NEAR) : mention.start].split()
    return before[-1].lower() if before else ""


_NEAR = 20


def are_far_apart(ours: frozenset[Place], theirs: frozenset[Place]) -> bool:
    """Return whether both name places, and each of the one's lies far from each of the other's."""
    return bool(ours and theirs) and all(_is_far(one, other) for one in ours for other in theirs)


def _is_far(one: Place, other: Place) -> bool:
    if one[0] == other[0]:
        return False
    ours, theirs = _cells(one), _cells(other)
    return bool(ours and theirs) and all(_distance(a, b) > _FAR for a in ours for b in theirs)


def _distance(one: Cell, other: Cell) -> int:
    columns = abs(one[1] - other[1])
    return max(abs(one[0] - other[0]), min(columns, COLUMNS - columns))


@lru_cache(maxsize=20_000)
def _cells(place: Place) -> tuple[Cell, ...]:
    """Return the cells a name may mean in its country; none if the gazetteer does not say, or it is a whole region."""
    entry = gazetteer().place(place[0])
    return tuple(cell for cell in entry.within(place[1]).cells if cell is not None) if entry is not None else ()

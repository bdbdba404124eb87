"""Counts the sources that tell an event by themselves: copies and articles that credit another one do not add to it."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise

from briefing_app.model import Source

_SHINGLE = 5
_COPY = 0.5


def independent_sources(telling: Sequence[Source], families: Mapping[str, int]) -> int:
    """Return how many of the sources are independent; `families` numbers copies of one text alike, by source id."""
    publishers = {source.publisher.casefold(): source for source in telling if len(source.publisher) > 3}
    credited = {
        source.id
        for source in telling
        for name, other in publishers.items()
        if other.id != source.id and name != source.publisher.casefold() and name in source.text.casefold()
    }
    return max(1, len({families[source.id] for source in telling if source.id not in credited}))


def copy_families(sources: Sequence[Source]) -> dict[str, int]:
    """Return a number for each source id; sources that share half of their five-word runs have the same."""
    runs: dict[str, frozenset[bytes]] = {source.id: _runs(source.text) for source in sources}
    holders: dict[bytes, list[str]] = {}
    for source in sources:
        for run in runs[source.id]:
            holders.setdefault(run, []).append(source.id)
    shared: dict[tuple[str, str], int] = {}
    for ids in holders.values():
        for pair in _neighbours(ids):
            shared[pair] = shared.get(pair, 0) + 1
    family: dict[str, int] = {source.id: number for number, source in enumerate(sources)}
    for (one, other), count in shared.items():
        if count >= _COPY * min(len(runs[one]), len(runs[other])):
            first, second = sorted((family[one], family[other]))
            family = {name: first if number == second else number for name, number in family.items()}
    return family


def _neighbours(ids: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Yield each holder with the one before it: enough to chain copies, and it grows with the holders only."""
    return pairwise(ids)


def _runs(text: str) -> frozenset[bytes]:
    words = text.casefold().split()
    return frozenset(
        blake2b(" ".join(words[at : at + _SHINGLE]).encode(), digest_size=8).digest()
        for at in range(max(1, len(words) - _SHINGLE + 1))
    )

"""Counts the sources that tell an event by themselves: copies and articles that credit another one do not add to it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
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
    runs: dict[str, frozenset[int]] = {source.id: _runs(source.text) for source in sources}
    holders: dict[int, list[str]] = {}
    for source in sources:
        for run in runs[source.id]:
            holders.setdefault(run, []).append(source.id)
    shared: dict[tuple[str, str], int] = {}
    for ids in holders.values():
        for pair in _neighbours(ids):
            shared[pair] = shared.get(pair, 0) + 1
    numbers: dict[str, int] = {source.id: number for number, source in enumerate(sources)}
    leader = list(range(len(numbers)))
    for (one, other), count in shared.items():
        if count >= _COPY * min(len(runs[one]), len(runs[other])):
            first, second = sorted((_first_of(leader, numbers[one]), _first_of(leader, numbers[other])))
            leader[second] = first
    return {name: _first_of(leader, number) for name, number in numbers.items()}


def _first_of(leader: list[int], number: int) -> int:
    """Return the first of the family that a number belongs to, and shorten the way there."""
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number


def _neighbours(ids: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Yield each holder with the one before it: enough to chain copies, and it grows with the holders only."""
    return pairwise(ids)


def _runs(text: str) -> frozenset[int]:
    """Return a number for each run of five words; a text shorter than that is one run."""
    import numpy as np  # noqa: PLC0415 - a tenth of a second that a window has not got when it opens

    words = text.casefold().split()
    words += [""] * (_SHINGLE - len(words))
    marks = np.fromiter(map(_mark, words), np.uint64, len(words))
    weights = np.array(_WEIGHTS, np.uint64)
    return frozenset((np.lib.stride_tricks.sliding_window_view(marks, _SHINGLE) * weights).sum(axis=1).tolist())


_WEIGHTS = tuple(int.from_bytes(blake2b(b"%d" % place, digest_size=8).digest()) | 1 for place in range(_SHINGLE))
"""Odd numbers without a pattern, so that the order of the words counts."""


@lru_cache(maxsize=100_000)
def _mark(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest())

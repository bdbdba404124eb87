"""Counts the sources that tell an event by themselves: copies and articles that credit another one do not add to it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from briefing_app.extraction.merging.grouping import first_of
from briefing_app.model import Source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SHINGLE = 5
_COPY = 0.5
_TOUCHED_UP, _SAME_WORDS, _SAME_LENGTH = 0.15, 0.75, 0.6
"""Of a copy with words put elsewhere: the runs, the words and the length that are left of the original."""


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
    """Return a number for each source id; copies of one text have the same, with some words changed too."""
    leader = list(range(len(sources)))
    for one, other in _copies([source.text for source in sources]):
        first, second = sorted((first_of(leader, one), first_of(leader, other)))
        leader[second] = first
    return {source.id: first_of(leader, number) for number, source in enumerate(sources)}


def _copies(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of two texts that share half of the runs of the shorter one, or some runs and most words.

    Each holder of a run is paired with the one before it only: enough to chain copies, and it grows with the holders.
    """
    import numpy as np  # noqa: PLC0415 - a tenth of a second that a window has not got when it opens

    if not texts:
        return
    runs, holders = _runs(texts)
    sizes = np.bincount(holders)
    again = runs[1:] == runs[:-1]
    pairs, counts = np.unique(holders[:-1][again] * len(texts) + holders[1:][again], return_counts=True)
    ones, others = np.divmod(pairs, len(texts))
    shorter = np.minimum(sizes[ones], sizes[others])
    is_copy = counts >= _COPY * shorter
    yield from zip(ones[is_copy].tolist(), others[is_copy].tolist(), strict=True)
    is_near = (
        ~is_copy
        & (counts >= _TOUCHED_UP * shorter)
        & (shorter >= _SAME_LENGTH * np.maximum(sizes[ones], sizes[others]))
    )
    for one, other in zip(ones[is_near].tolist(), others[is_near].tolist(), strict=True):
        if _are_of_same_words(texts[one], texts[other]):
            yield one, other


def _are_of_same_words(one: str, other: str) -> bool:
    """Return whether most words of the shorter text are in the other, as often."""
    ours, theirs = Counter(_words(one)), Counter(_words(other))
    return (ours & theirs).total() >= _SAME_WORDS * min(ours.total(), theirs.total())


def _runs(texts: Sequence[str]) -> "tuple[NDArray[np.uint64], NDArray[np.intp]]":
    """Return a number for each run of five words in each text, once, and the place of its text.

    Equal runs stand together, in the order of their texts. A text of fewer words is one run.
    """
    import numpy as np  # noqa: PLC0415 - as above

    marks = [_marks(text) for text in texts]
    holders = np.repeat(np.arange(len(texts)), [len(each) for each in marks])
    joined = np.concatenate(marks)
    runs = np.lib.stride_tricks.sliding_window_view(joined, _SHINGLE) @ np.array(_WEIGHTS, np.uint64)
    within = holders[: len(runs)] == holders[_SHINGLE - 1 :]
    runs, holders = runs[within], holders[: len(runs)][within]
    order = np.argsort(runs, kind="stable")
    runs, holders = runs[order], holders[order]
    is_first = np.ones(len(runs), np.bool_)
    is_first[1:] = (runs[1:] != runs[:-1]) | (holders[1:] != holders[:-1])
    return runs[is_first], holders[is_first]


@lru_cache(maxsize=2_000)
def _marks(text: str) -> "NDArray[np.uint64]":
    """Return a number for each word, kept as documents come in batches and each is compared with all before it."""
    import numpy as np  # noqa: PLC0415 - as above

    return np.fromiter(map(_mark, _words(text)), np.uint64)


def _words(text: str) -> list[str]:
    words = [word.strip(_MARKS) or word for word in text.casefold().split()]
    return words + [""] * (_SHINGLE - len(words))


_MARKS = ".,;:!?\"'“”‘’()"
_WEIGHTS = tuple(int.from_bytes(blake2b(b"%d" % place, digest_size=8).digest()) | 1 for place in range(_SHINGLE))
"""Odd numbers without a pattern, so that the order of the words counts."""


@lru_cache(maxsize=100_000)
def _mark(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest())

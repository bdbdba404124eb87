"""Counts what a text says of each country for sure, to settle the doubtful. Judges nothing."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.extraction.countries.entry import Candidate

NEAR = 60
"""Words on each side that count as near."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How often each country is named for sure in the whole text, and where.

    Attributes:
        counts: Sure mentions by code.
        places: Index of the first word of each sure mention, rising, by code.
        mentions: The sure mentions.
        most: The country named most; an empty string if none is.
    """

    mentions: tuple[Candidate, ...]
    counts: Mapping[str, int]
    places: Mapping[str, Sequence[int]]
    most: str

    def near(self, code: str, index: int, reach: int = NEAR) -> bool:
        """Return whether a sure mention of a country stands within `reach` words."""
        at = self.places.get(code, ())
        following = bisect_left(at, index - reach)
        return following < len(at) and at[following] <= index + reach


def evidence(sure: Iterable[Candidate]) -> Evidence:
    """Return the evidence that sure mentions, in order, give."""
    mentions = tuple(sure)
    places: dict[str, list[int]] = {}
    for candidate in mentions:
        places.setdefault(candidate.code, []).append(candidate.first)
    counts = Counter({code: len(at) for code, at in places.items()})
    return Evidence(mentions, counts, places, max(counts, key=lambda code: counts[code], default=""))

"""The legend below the lanes: what can be chosen with one click, and where each chip stands. Knows no painter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from briefing_app.model import CountryCode, EventFilter, EventKind
from briefing_app.reference import country_name, kind_info
from briefing_app.timeline.board import Board
from briefing_app.timeline.columns import KINDS
from briefing_app.timeline.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: a kind, or a country where lanes are by kind.

    Attributes:
        key: The kind, or the country's code.
        place: Its place in `KINDS`, or among the columns' countries.
        count: How many of all events have it.
    """

    key: str
    label: str
    place: int
    count: int
    is_kind: bool


class Chip(NamedTuple):
    """One entry's place, in pixels from the legend's left end."""

    entry: Entry
    left: float
    width: float


def entries(board: Board) -> tuple[Entry, ...]:
    """Return the entries, the most frequent first: what the lanes do not already say."""
    columns = board.columns
    if board.by == "kind":
        counts = np.bincount(columns.countries.codes, minlength=len(columns.countries.names)).tolist()
        names = columns.countries.names
        made = [
            Entry(name, country_name(CountryCode(name)), at, counts[at], is_kind=False) for at, name in enumerate(names)
        ]
    else:
        counts = np.bincount(columns.kind, minlength=len(KINDS)).tolist()
        made = [Entry(kind, kind_info(kind).label, at, counts[at], is_kind=True) for at, kind in enumerate(KINDS)]
    return tuple(sorted((entry for entry in made if entry.count), key=lambda entry: -entry.count))


def chips(found: Sequence[Entry], width: float, measure: Callable[[str], float], sizes: Metrics) -> tuple[Chip, ...]:
    """Return the chips that fit side by side; the least frequent are left out."""
    made: list[Chip] = []
    left = 14 * sizes.unit
    for entry in found:
        across = sizes.marker + measure(entry.label) + 18 * sizes.unit
        if left + across > width - 14 * sizes.unit:
            break
        made.append(Chip(entry, left, across))
        left += across + 6 * sizes.unit
    return tuple(made)


def is_chosen(entry: Entry, chosen: EventFilter) -> bool:
    """Return whether the filter lets the entry through, if it asks for any."""
    part = "kinds" if entry.is_kind else "countries"
    asked: frozenset[str] = getattr(chosen, part)
    return not asked or (entry.key in asked) != (part in chosen.negated)


def toggled(entry: Entry, chosen: EventFilter) -> EventFilter:
    """Return the filter with the entry added, or taken away if it was asked for."""
    if entry.is_kind:
        return replace(chosen, kinds=chosen.kinds ^ {EventKind(entry.key)})
    return replace(chosen, countries=chosen.countries ^ {CountryCode(entry.key)})

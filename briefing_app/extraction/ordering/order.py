"""Closes stated orders over a third event (a before b, b before c: a before c) through no circle. Knows no texts."""

from collections.abc import Iterable

from briefing_app.model import DraftRelation, RelationKind

Stated = tuple[int, RelationKind, int, str]
"""One event, how it stands to the other, the other, and the words that say so."""

_CHAIN_LIMIT = 12


def stated_and_following(count: int, stated: Iterable[Stated]) -> list[dict[int, DraftRelation]]:
    """Return for each of `count` events its relations by the other's index; stated ones outrank what follows.

    What follows through a circle is left out: each event of a circle keeps only what is stated of it.
    """
    related: list[dict[int, DraftRelation]] = [{} for _ in range(count)]
    later: list[set[int]] = [set() for _ in range(count)]
    for one, kind, other, words in stated:
        related[one].setdefault(other, DraftRelation(kind, other, words))
        if kind is RelationKind.BEFORE:
            later[one].add(other)
        elif kind is RelationKind.AFTER:
            later[other].add(one)
    for one in range(count):
        reached = _reached(later, one)
        for other in sorted(reached - {one}):
            if one not in reached and other not in related[one] and one not in related[other]:
                related[one][other] = DraftRelation(RelationKind.BEFORE, other)
    return related


def _reached(later: list[set[int]], start: int) -> set[int]:
    """Return what comes later than `start` over at most a dozen steps."""
    found: set[int] = set()
    edge = set(later[start])
    for _ in range(_CHAIN_LIMIT):
        found |= edge
        edge = {after for at in edge for after in later[at]} - found
        if not edge:
            break
    return found

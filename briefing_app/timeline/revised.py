"""Columns after a few events were decided or noted: the same rows in the same places, without counting all anew."""

from collections.abc import Mapping
from dataclasses import replace

from briefing_app.model import Event
from briefing_app.timeline.columns import Columns, Mark, Ties, columns

_PLACED_BY = ("first", "last", "own_first", "own_last", "time", "until", "kind", "status")
"""What decides where and in which lane an event stands."""


def revised(before: Columns, events: Mapping[int, Event]) -> Columns | None:
    """Return the columns with these events in these rows; None if one of them would stand elsewhere.

    Args:
        before: The columns so far.
        events: The events as they are now, by their rows.
    """
    if any(event.relations or event.id in before.order.bounds for event in events.values()):
        return None
    decision, marks, weight, titles = before.decision.copy(), before.marks.copy(), before.weight.copy(), None
    for row, event in events.items():
        one = columns([event])
        if not _stands(before, row, one):
            return None
        decision[row], weight[row] = one.decision[0], one.weight[0]
        marks[row] = one.marks[0] | (before.marks[row] & Mark.ORDERED)
        if before.titles[row] != event.title:
            titles = titles or list(before.titles)
            titles[row] = event.title
    return replace(before, decision=decision, marks=marks, weight=weight, titles=titles or before.titles)


def _stands(before: Columns, row: int, one: Columns) -> bool:
    """Return whether the one event of `one` stands where the row stood, in the same lanes."""
    is_placed = all(_same(getattr(before, name)[row], getattr(one, name)[0]) for name in _PLACED_BY)
    return is_placed and all(
        _names(getattr(before, name), row) == _names(getattr(one, name), 0) for name in ("countries", "sources")
    )


def _same(one: object, other: object) -> bool:
    return bool(one == other or (one != one and other != other))  # noqa: PLR0124  (nan, as numpy has no day)


def _names(ties: Ties, row: int) -> list[str]:
    first, end = ties.rows.searchsorted([row, row + 1])
    return [ties.names[code] for code in ties.codes[first:end]]

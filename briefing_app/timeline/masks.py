"""The filter over columns: the same answer as `EventFilter.shows`, a million events at a time."""

from collections.abc import Iterator

import numpy as np

from briefing_app.model import CountryMode, EventFilter
from briefing_app.timeline.columns import DECISIONS, KINDS, STATUSES, Columns, Mask, Small, Ties

_FEW = 8


def mask(columns: Columns, chosen: EventFilter) -> Mask:
    """Return which rows are in view, its `words` and `grades` apart: columns hold neither texts nor sources."""
    shown = np.ones(len(columns), np.bool_)
    for part, found in _parts(columns, chosen):
        shown &= ~found if part in chosen.negated else found
    # The filter goes by an event's own words, not by what its order to others adds.
    if chosen.first_day:
        shown &= columns.own_last > chosen.first_day.toordinal()
    if chosen.last_day:
        shown &= columns.own_first < chosen.last_day.toordinal() + 1
    return shown


def _parts(columns: Columns, chosen: EventFilter) -> Iterator[tuple[str, Mask]]:
    """Yield each part that asks for something, with the rows that it binds."""
    for part, values, table in (
        ("kinds", columns.kind, KINDS),
        ("statuses", columns.status, STATUSES),
        ("decisions", columns.decision, DECISIONS),
    ):
        if names := getattr(chosen, part):
            yield part, _is_among(values, [place for place, name in enumerate(table) if name in names])
    if chosen.countries:
        yield "countries", _binds(columns, frozenset(chosen.countries), chosen.mode)
    if chosen.sources:
        yield "sources", _has(columns.sources, frozenset(chosen.sources), len(columns))


def _is_among(values: Small, places: list[int]) -> Mask:
    wanted = np.zeros(256, np.bool_)
    wanted[places] = True
    return wanted[values]


def _binds(columns: Columns, countries: frozenset[str], mode: CountryMode) -> Mask:
    if mode is CountryMode.ANY:
        return _has(columns.countries, countries, len(columns))
    held = _counts(columns.countries, countries, len(columns))
    if mode is CountryMode.ALL:
        return held >= len(countries)
    others = frozenset(columns.countries.names) - countries
    is_only: Mask = (held > 0) & (_counts(columns.countries, others, len(columns)) == 0)
    return is_only


def _has(ties: Ties, names: frozenset[str], count: int) -> Mask:
    """Return which rows have any of the names."""
    codes = [code for code, name in enumerate(ties.names) if name in names]
    found = np.zeros(count, np.bool_)
    # A filter names few: comparing with each is many times faster than looking every code up.
    if 0 < len(codes) <= _FEW:
        for code in codes:
            found[ties.rows[np.flatnonzero(ties.codes == code)]] = True
    elif codes:
        wanted = np.zeros(len(ties.names), np.bool_)
        wanted[codes] = True
        found[ties.rows[wanted[ties.codes]]] = True
    return found


def _counts(ties: Ties, names: frozenset[str], count: int) -> Small:
    """Return how many of the names each row has (no row has 256)."""
    wanted = np.fromiter((name in names for name in ties.names), np.bool_, len(ties.names))
    if not len(ties.codes):
        return np.zeros(count, np.uint8)
    return np.bincount(ties.rows[wanted[ties.codes]], minlength=count).astype(np.uint8)

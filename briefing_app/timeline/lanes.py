"""Lanes: which rows stand together, by country, kind, source, status, tone or all in one. Knows no pixel."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from briefing_app.model import CountryCode
from briefing_app.reference import country_name, kind_info
from briefing_app.timeline.columns import KINDS, NO_COUNTRY, STATUSES, Codes, Columns, Mark, Rows, Small, Ties

LaneBy = Literal["country", "kind", "source", "status", "tone", "none"]
LANE_BY: tuple[LaneBy, ...] = get_args(LaneBy)


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane.

    Attributes:
        key: What its events share: a country code, a kind, a source's id, ...; empty for events without one.
        country: Place of its country among the columns' names, None if it is not a country's.
    """

    key: str
    label: str
    country: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """Which rows stand in which lanes; an event with two countries stands in two.

    Attributes:
        rows: Rising; floating events are not among them.
        lanes: Places in `table`.
    """

    table: tuple[Lane, ...]
    rows: Rows
    lanes: Codes


def entries(columns: Columns, by: LaneBy, titles: Mapping[str, str] | None = None) -> Entries:
    """Return the lanes of the events that have a place on the axis.

    `titles`: labels of sources by id, for lanes by source.
    """
    table, rows, lanes = _MADE[by](columns, titles or {})
    placed = (columns.marks[rows] & Mark.FLOATING) == 0
    return Entries(table, rows[placed], lanes[placed].astype(np.uint16))


Made = tuple[tuple[Lane, ...], Rows, Codes]


def _by_country(columns: Columns, titles: Mapping[str, str]) -> Made:
    del titles
    names = columns.countries.names
    table = tuple(Lane(code, country_name(CountryCode(code)), place) for place, code in enumerate(names))
    bare = np.flatnonzero(columns.lead == NO_COUNTRY).astype(np.int32)
    if not len(bare):
        return table, columns.countries.rows, columns.countries.codes
    rows = np.concatenate([columns.countries.rows, bare])
    lanes = np.concatenate([columns.countries.codes, np.full(len(bare), len(table), np.uint16)])
    sorted_rows = np.argsort(rows, kind="stable")
    return (*table, Lane("", "No country")), rows[sorted_rows], lanes[sorted_rows]


def _by_source(columns: Columns, titles: Mapping[str, str]) -> Made:
    ties: Ties = columns.sources
    return tuple(Lane(name, titles.get(name, name)) for name in ties.names), ties.rows, ties.codes


def _by_kind(columns: Columns, titles: Mapping[str, str]) -> Made:
    del titles
    return _by_code(columns.kind, tuple(Lane(kind, kind_info(kind).label) for kind in KINDS))


def _by_status(columns: Columns, titles: Mapping[str, str]) -> Made:
    del titles
    return _by_code(columns.status, tuple(Lane(status, status.capitalize()) for status in STATUSES))


TONES = ("cooperation", "neutral", "friction")
"""Lanes of a pair of countries, from above to below."""


def _by_tone(columns: Columns, titles: Mapping[str, str]) -> Made:
    del titles
    tone = np.array([TONES.index(kind_info(kind).tone) for kind in KINDS], np.uint8)
    labels = {"cooperation": "Cooperation", "neutral": "Other contacts", "friction": "Friction"}
    return _by_code(tone[columns.kind], tuple(Lane(name, labels[name]) for name in TONES))


def _all_in_one(columns: Columns, titles: Mapping[str, str]) -> Made:
    del titles
    return _by_code(np.zeros(len(columns), np.uint8), (Lane("", "All events"),))


def _by_code(codes: Small, table: tuple[Lane, ...]) -> Made:
    return table, np.arange(len(codes), dtype=np.int32), codes.astype(np.uint16)


_MADE: dict[LaneBy, Callable[[Columns, Mapping[str, str]], Made]] = {
    "country": _by_country,
    "kind": _by_kind,
    "source": _by_source,
    "status": _by_status,
    "tone": _by_tone,
    "none": _all_in_one,
}

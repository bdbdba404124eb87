"""Decides whether two sources' accounts tell one event. Knows no passages, no ids."""

from datetime import date
from functools import lru_cache

from briefing_app.extraction.account import Account
from briefing_app.model import EventKind, Status, When

_VAGUE_KINDS = frozenset({EventKind.OTHER, EventKind.STATEMENT, EventKind.REQUEST, EventKind.TRADE})
_FAR = 3


@lru_cache(maxsize=30_000)
def same_event(one: Account, other: Account) -> bool:
    """Return whether a careful reader would take the two for one event; when in doubt they stay apart.

    Answers are kept for a while, as a pair of the same countries and months comes up once for each of them.
    """
    if not (_kinds_agree(one, other) and _countries_agree(one, other)) or _counted_apart(one, other):
        return False
    shared = _likeness(one, other)
    if one.when.is_dated and other.when.is_dated:
        if overlap(one.when, other.when):
            return shared >= _needed(one, other)
        near = days_apart(one.when, other.when) <= _FAR and one.when.is_day and other.when.is_day
        moved = Status.PLANNED in {one.draft.status, other.draft.status} and _is_moved(one, other)
        return (near or moved) and shared >= 0.4
    return shared >= 0.6 and (one.draft.kind not in _VAGUE_KINDS or _plain_likeness(one, other) >= 0.7)


def overlap(one: When, other: When) -> bool:
    """Return whether a day exists that both dates allow."""
    starts_in_time = one.first_day is None or other.last_day is None or one.first_day <= other.last_day
    return starts_in_time and (other.first_day is None or one.last_day is None or other.first_day <= one.last_day)


def days_apart(one: When, other: When) -> int:
    """Return how many days lie between two dates that do not overlap."""
    first, last = sorted((_ends(one), _ends(other)))
    return (last[0] - first[1]).days


def _ends(when: When) -> tuple[date, date]:
    return when.first_day or date.min, when.last_day or date.max


def _kinds_agree(one: Account, other: Account) -> bool:
    if one.family != other.family:
        return False
    return one.draft.kind not in _VAGUE_KINDS or bool(one.concepts & other.concepts)


def _countries_agree(one: Account, other: Account) -> bool:
    """Return whether one side's countries are among the other's; an account without any stands open."""
    ours, theirs = one.countries, other.countries
    return ours <= theirs or theirs <= ours


def _counted_apart(one: Account, other: Account) -> bool:
    """Return whether the words say it is another one of its sort: "a second drone"."""
    return one.count != other.count


def _likeness(one: Account, other: Account) -> float:
    """Return the share of the shorter account's telling words that the other has too."""
    shorter = min(len(one.words), len(other.words))
    return len(one.words & other.words) / shorter if shorter else 0.0


def _plain_likeness(one: Account, other: Account) -> float:
    """Return the likeness of the words that are no names: who speaks does not settle what is said."""
    ours, theirs = one.words - one.names, other.words - other.names
    shorter = min(len(ours), len(theirs))
    return len(ours & theirs) / shorter if shorter else 0.0


def _needed(one: Account, other: Account) -> float:
    """Return how like the words must be: less where the day, the countries and the kind already pin it down."""
    same_day = one.when.is_day and other.when.is_day
    if not (one.countries and other.countries):
        return 0.5
    if one.draft.kind in _VAGUE_KINDS:
        return 0.2 if same_day else 0.4
    pair = len(one.countries & other.countries) > 1 or one.concepts & other.concepts
    if same_day and (pair or one.family == "agreement"):
        return 0.0
    return 0.15 if same_day or one.concepts & other.concepts else 0.25


def _is_moved(one: Account, other: Account) -> bool:
    """Return whether one account says that the day was moved."""
    return bool(
        {"mov", "postpon", "delay", "reschedul", "put", "defer", "move", "postpone"} & (one.words | other.words)
    )

"""People and institutions that stand for a country in a set of events, as the rules of extraction name them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.model import CountryCode, Event

_PERSON = re.compile(r"(?:sentence before: )?(?P<office>[^:(]+) \((?P<years>[\d, -]+)\): (?P<name>.+)")
_INSTITUTION = re.compile(r"(?:sentence before: )?institution: (?P<name>.+)")


@dataclass(frozen=True, slots=True)
class Named:
    """One person or institution.

    Attributes:
        office: What a person is, with the years; empty for institutions.
        count: How many events it stands for the country in.
    """

    name: str
    office: str
    count: int


def named(code: CountryCode, events: Iterable[Event]) -> tuple[Named, ...]:
    """Return who stands for the country, most events first, then by name."""
    counts: Counter[tuple[str, str]] = Counter()
    for event in events:
        counts.update({found for party in event.parties if party.code == code and (found := _found(party.rule))})
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Named(name, office, count) for (name, office), count in ranked)


def _found(rule: str) -> tuple[str, str] | None:
    """Return name and office, None for rules that name neither a person nor an institution."""
    if person := _PERSON.fullmatch(rule):
        return person["name"], f"{person['office']}, {person['years'].replace('-', '–')}"
    institution = _INSTITUTION.fullmatch(rule)
    return (institution["name"], "") if institution else None

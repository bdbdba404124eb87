"""From the options of a command to a filter of events."""

import argparse
from collections.abc import Iterable

from briefing_app.errors import UsageError
from briefing_app.model import CountryCode, CountryMode, EventFilter, EventKind
from briefing_app.reference import countries


def asked_filter(asked: argparse.Namespace) -> EventFilter:
    """Return the filter that the options ask for.

    Raises:
        UsageError: They do not go together, or name no country.
    """
    if asked.pair and asked.country:
        raise UsageError("Give --country or --pair, not both.")
    named = asked.pair.split(",") if asked.pair else asked.country
    codes = _codes(named)
    if asked.pair and len(codes) != 2:
        raise UsageError(f"“{asked.pair}” is not a pair of countries. Write it like --pair IR,RU.")
    if asked.first_day and asked.last_day and asked.first_day > asked.last_day:
        raise UsageError(f"--from {asked.first_day} is after --to {asked.last_day}. Swap them.")
    return EventFilter(
        countries=codes,
        mode=CountryMode.ALL if asked.pair else CountryMode.ANY,
        first_day=asked.first_day,
        last_day=asked.last_day,
        kinds=frozenset(map(EventKind, asked.kind)),
    )


def _codes(named: Iterable[str]) -> frozenset[CountryCode]:
    """Return the codes of countries given by code or by English name.

    Raises:
        UsageError: One is neither.
    """
    known = {name.casefold(): country.code for country in countries() for name in (country.name, country.code)}
    codes = {word: known.get(word.strip().casefold()) for word in named}
    for word, code in codes.items():
        if code is None:
            raise UsageError(f"“{word}” is not a country. Write its two letters (IR) or its English name (Iran).")
    return frozenset(code for code in codes.values() if code)

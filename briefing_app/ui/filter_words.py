"""Say a filter in words, part by part, with the filter that is left when a part is taken away. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefing_app.model import CountryMode, Decision, EventFilter, Source, SourceId
from briefing_app.reference import kind_info
from briefing_app.ui.wording import country_name, day_text

EVERYTHING = EventFilter()
GRADE_NAMES = {
    "A": "A · reliable",
    "B": "B · usually reliable",
    "C": "C · fairly reliable",
    "D": "D · not usually reliable",
    "E": "E · unreliable",
    "F": "F · cannot be judged",
    "-": "not graded",
}
"""The letters of the Admiralty grade (NATO AJP-2.1) with their meaning."""
_DECISIONS = {Decision.SUGGESTED: "To review"}


@dataclass(frozen=True, slots=True)
class Chip:
    """One part of a filter, in words; `without` is the filter less this part."""

    words: str
    without: EventFilter


def chips(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> tuple[Chip, ...]:
    """Return a chip for each part of the filter, none if everything is in view."""
    return tuple(_chips(wanted, sources))


def count_text(shown: int, total: int) -> str:
    """Return how many events are in view, and of how many."""
    if not shown and total:
        return f"The filter hides all {total:,} events."
    if shown == total:
        return "1 event" if total == 1 else f"{total:,} events"
    return f"{shown:,} of {total:,} shown"


def _chips(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[Chip]:
    if wanted.words.strip():
        yield Chip(f"“{wanted.words.strip()}”", replace(wanted, words=""))
    if wanted.countries:
        bound = replace(wanted, countries=frozenset(), mode=CountryMode.ANY, negated=wanted.negated - {"countries"})
        yield Chip(_countries(wanted), bound)
    if wanted.first_day or wanted.last_day:
        yield Chip(_period(wanted), replace(wanted, first_day=None, last_day=None))
    for part, names in _sets(wanted, sources):
        for value, name in sorted(names.items(), key=lambda pair: pair[1]):
            yield Chip(_unless(wanted, part) + name, _without(wanted, part, value))


def _sets(wanted: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[tuple[str, Mapping[Any, str]]]:
    """Yield the parts that are sets, with the names of their values; countries have a chip of their own."""
    yield "kinds", {kind: kind_info(kind).label for kind in wanted.kinds}
    yield "statuses", {status: status.capitalize() for status in wanted.statuses}
    yield "decisions", {one: _DECISIONS.get(one, one.capitalize()) for one in wanted.decisions}
    yield "grades", {letter: f"Grade {GRADE_NAMES.get(letter, letter)}" for letter in wanted.grades}
    titles = {one: sources[one].title if one in sources else "a source that is gone" for one in wanted.sources}
    yield "sources", titles


def _without(wanted: EventFilter, part: str, value: object) -> EventFilter:
    left = getattr(wanted, part) - {value}
    negated = wanted.negated if left else wanted.negated - {part}
    changed: dict[str, Any] = {part: left, "negated": negated}
    return replace(wanted, **changed)


def _unless(wanted: EventFilter, part: str) -> str:
    return "Not " if part in wanted.negated else ""


def _countries(wanted: EventFilter) -> str:
    names = sorted(country_name(code) for code in wanted.countries)
    if wanted.mode is CountryMode.ONLY:
        return f"{_unless(wanted, 'countries') or 'Only '}{_joined(names, 'and')}"
    joined = _joined(names, "and" if wanted.mode is CountryMode.ALL else "or")
    return _unless(wanted, "countries") + joined


def _joined(names: list[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def _period(wanted: EventFilter) -> str:
    first, last = wanted.first_day, wanted.last_day
    if first and last:
        return f"{day_text(first)} to {day_text(last)}"
    return f"From {day_text(first)}" if first else f"To {day_text(last)}" if last else ""

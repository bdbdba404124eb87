"""Say a filter in words, part by part, with the filter that is left when a part is taken away. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from briefing_app.model import CountryMode, EventFilter, Source, SourceId
from briefing_app.reference import country_name, kind_info
from briefing_app.reference.wording import day_text

EVERYTHING = EventFilter()


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
        yield Chip(_countries(wanted), replace(wanted, countries=frozenset(), mode=CountryMode.ANY))
    if wanted.first_day or wanted.last_day:
        yield Chip(_period(wanted), replace(wanted, first_day=None, last_day=None))
    for part, names in (
        ("kinds", {kind: kind_info(kind).label for kind in wanted.kinds}),
        ("statuses", {status: status.capitalize() for status in wanted.statuses}),
        ("decisions", {decision: decision.capitalize() for decision in wanted.decisions}),
        ("sources", {one: sources[one].title if one in sources else "a source that is gone" for one in wanted.sources}),
    ):
        for value, name in sorted(names.items(), key=lambda pair: pair[1]):
            yield Chip(name, replace(wanted, **{part: getattr(wanted, part) - {value}}))


def _countries(wanted: EventFilter) -> str:
    names = sorted(country_name(code) for code in wanted.countries)
    if wanted.mode is CountryMode.ONLY:
        return f"Only {_joined(names, 'and')}"
    return _joined(names, "and" if wanted.mode is CountryMode.ALL else "or")


def _joined(names: list[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def _period(wanted: EventFilter) -> str:
    first, last = wanted.first_day, wanted.last_day
    if first and last:
        return f"{day_text(first)} to {day_text(last)}"
    return f"From {day_text(first)}" if first else f"To {day_text(last)}" if last else ""

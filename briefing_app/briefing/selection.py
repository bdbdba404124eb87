"""Say a filter in words: the scope line on page one and the method line at the end."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from briefing_app.briefing.clean import one_line
from briefing_app.briefing.material import Material, counted
from briefing_app.model import CountryCode, CountryMode, Event, EventFilter, Source, SourceId
from briefing_app.reference import country_name, kind_info
from briefing_app.reference.wording import day_text


def scope(material: Material) -> str:
    """Return what the briefing covers, for page one."""
    return " · ".join(
        [
            f"Countries: {_countries(material.filter) or 'all that are named'}",
            f"Period: {_asked_period(material.filter) or found_period(material.events)}",
            f"Sources: {counted(len(material.source_numbers), 'document')}",
        ]
    )


def filter_words(chosen: EventFilter, sources: Mapping[SourceId, Source]) -> tuple[str, ...]:
    """Return each part of the filter that leaves something out, in words; empty if it lets everything through."""
    return tuple(_filter_words(chosen, sources))


def found_period(events: Iterable[Event]) -> str:
    """Return the years of the dated events."""
    days = [
        day for event in events if event.when.is_dated for day in (event.when.first_day, event.when.last_day) if day
    ]
    if not days:
        return "no dated event"
    first, last = min(days).year, max(days).year
    return str(first) if first == last else f"{first} to {last}"


def _filter_words(chosen: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[str]:
    if chosen.countries:
        yield f"countries: {_countries(chosen)}"
    if period := _asked_period(chosen):
        yield f"period: {period}"
    for part, values in _sets(chosen, sources):
        if values:
            yield f"{part}: {_unless(chosen, part)}{values}"
    if chosen.words.strip():
        yield f"words: “{one_line(chosen.words)}”"


def _sets(chosen: EventFilter, sources: Mapping[SourceId, Source]) -> Iterator[tuple[str, str]]:
    yield "kinds", _names(kind_info(kind).label.lower() for kind in chosen.kinds)
    yield "statuses", _values(chosen.statuses)
    yield "decisions", _values(chosen.decisions)
    yield "sources", _names(one_line(sources[key].title) for key in chosen.sources if key in sources)
    yield "grades", _names("not graded" if letter == "-" else letter for letter in chosen.grades)


def _unless(chosen: EventFilter, part: str) -> str:
    return "all but " if part in chosen.negated else ""


def _countries(chosen: EventFilter) -> str:
    names = sorted(country_name(CountryCode(code)) for code in chosen.countries)
    if not names:
        return ""
    together = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    if "countries" in chosen.negated:
        return f"{together} (without {_MODES[chosen.mode]})"
    if len(names) == 1:
        return f"{together} (and no other)" if chosen.mode is CountryMode.ONLY else together
    return f"{together} ({_MODES[chosen.mode]})"


_MODES = {
    CountryMode.ANY: "events with any of them",
    CountryMode.ALL: "events with all of them",
    CountryMode.ONLY: "events with no others",
}


def _asked_period(chosen: EventFilter) -> str:
    first, last = chosen.first_day, chosen.last_day
    if first and last:
        return f"{day_text(first)} to {day_text(last)}"
    if first:
        return f"from {day_text(first)}"
    return f"up to {day_text(last)}" if last else ""


def _values(values: Iterable[StrEnum]) -> str:
    return _names(value.value for value in values)


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))

"""What each picker of the filter offers, with how many events each choice has. Pure, apart from asking the session."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefing_app.model import CountryMode, Decision, Event, EventFilter, EventKind, Status
from briefing_app.model.event_filter import reliability
from briefing_app.ui.filter_words import GRADE_NAMES
from briefing_app.ui.translation import mark, say, tr
from briefing_app.ui.viewing import Viewing
from briefing_app.ui.wording import country_name, kind_name


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter's part, its name, and how many events it has."""

    value: Any
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Binding:
    """How the chosen values of a part bind an event; `mode` counts for countries only."""

    is_negated: bool = False
    mode: CountryMode = CountryMode.ANY


_BINDINGS = {Binding(): mark("Any of these"), Binding(is_negated=True): mark("None of these")}
_COUNTRY_BINDINGS = {
    Binding(): mark("Any of these"),
    Binding(mode=CountryMode.ALL): mark("All of these together (a pair)"),
    Binding(mode=CountryMode.ONLY): mark("These and no others"),
    Binding(is_negated=True): mark("None of these"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a filter that is a set of values.

    Attributes:
        field: The part's name in `EventFilter`.
        title: On its button, in English.
        choices: What can be chosen, in the order to show.
        bindings: How the choices can bind an event, in English words.
    """

    field: str
    title: str
    choices: Callable[[Viewing], Sequence[Choice]]
    bindings: Mapping[Binding, str]


def binding(part: Part, chosen: EventFilter) -> Binding:
    """Return how the part's values bind an event in a filter."""
    is_countries = part.field == "countries"
    return Binding(part.field in chosen.negated, chosen.mode if is_countries else CountryMode.ANY)


def with_binding(part: Part, chosen: EventFilter, wanted: Binding) -> EventFilter:
    """Return the filter with the part's values bound in another way."""
    others = chosen.negated - {part.field}
    negated = others | {part.field} if wanted.is_negated else others
    mode = wanted.mode if part.field == "countries" else chosen.mode
    return replace(chosen, negated=negated, mode=mode)


def with_values(part: Part, chosen: EventFilter, values: frozenset[Any]) -> EventFilter:
    """Return the filter with other values for the part; without any, how they were bound is forgotten too."""
    changed: dict[str, Any] = {part.field: values}
    filled = replace(chosen, **changed)
    return filled if values else with_binding(part, filled, Binding())


def _counted(events: Iterable[Event], values: Callable[[Event], Iterable[Any]]) -> Counter[Any]:
    return Counter(value for event in events for value in set(values(event)))


def _countries(viewing: Viewing) -> list[Choice]:
    counts = viewing.showing.country_counts
    ranked = sorted(counts, key=lambda code: (-counts[code], country_name(code)))
    return [Choice(code, country_name(code), counts[code]) for code in ranked]


def _kinds(viewing: Viewing) -> list[Choice]:
    counts = viewing.showing.kind_counts
    return [Choice(kind, kind_name(kind), counts[kind]) for kind in EventKind if counts[kind]]


def _statuses(viewing: Viewing) -> list[Choice]:
    counts = viewing.showing.status_counts
    return [Choice(status, say(status.capitalize()), counts[status]) for status in Status]


def _decisions(viewing: Viewing) -> list[Choice]:
    counts = viewing.showing.decision_counts
    names = {Decision.SUGGESTED: tr("To review")}
    return [Choice(one, names.get(one, say(one.capitalize())), counts[one]) for one in Decision]


def _sources(viewing: Viewing) -> list[Choice]:
    counts = viewing.showing.counts
    ordered = sorted(viewing.sources.values(), key=lambda source: (str(source.published or ""), source.title))
    return [Choice(source.id, source.title or source.path, counts.get(source.id, 0)) for source in ordered]


def _grades(viewing: Viewing) -> list[Choice]:
    letters = {source.id: reliability(source) for source in viewing.sources.values()}
    counts = _counted(viewing.events, lambda event: [letters.get(passage.source, "-") for passage in event.passages])
    return [Choice(letter, tr(GRADE_NAMES[letter]), counts[letter]) for letter in GRADE_NAMES]


PARTS = (
    Part("countries", mark("Countries"), _countries, _COUNTRY_BINDINGS),
    Part("kinds", mark("Kind"), _kinds, _BINDINGS),
    Part("statuses", mark("Status"), _statuses, _BINDINGS),
    Part("sources", mark("Source"), _sources, _BINDINGS),
    Part("grades", mark("Grade"), _grades, _BINDINGS),
    Part("decisions", mark("Review"), _decisions, _BINDINGS),
)
"""The parts that are sets, in the order of their buttons."""

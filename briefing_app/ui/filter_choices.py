"""What each picker of the filter offers, with how many events each choice has. Pure, apart from asking the session."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from briefing_app.model import Decision, Event, EventKind, Status
from briefing_app.reference import country_name, kind_info
from briefing_app.ui.viewing import Viewing


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter's part, its name, and how many events it has."""

    value: Any
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a filter that is a set of values.

    Attributes:
        field: The part's name in `EventFilter`.
        title: On its button.
        icon: Its qtawesome name.
        choices: What can be chosen, in the order to show.
    """

    field: str
    title: str
    icon: str
    choices: Callable[[Viewing], Sequence[Choice]]


def _counted(events: Iterable[Event], values: Callable[[Event], Iterable[Any]]) -> Counter[Any]:
    return Counter(value for event in events for value in set(values(event)))


def _countries(viewing: Viewing) -> list[Choice]:
    counts = _counted(viewing.events, lambda event: event.countries)
    ranked = sorted(counts, key=lambda code: (-counts[code], country_name(code)))
    return [Choice(code, country_name(code), counts[code]) for code in ranked]


def _kinds(viewing: Viewing) -> list[Choice]:
    counts = _counted(viewing.events, lambda event: [event.kind])
    return [Choice(kind, kind_info(kind).label, counts[kind]) for kind in EventKind if counts[kind]]


def _statuses(viewing: Viewing) -> list[Choice]:
    counts = _counted(viewing.events, lambda event: [event.status])
    return [Choice(status, status.capitalize(), counts[status]) for status in Status]


def _decisions(viewing: Viewing) -> list[Choice]:
    counts = _counted(viewing.dossier.events.values(), lambda event: [event.decision])
    names = {Decision.SUGGESTED: "To review"}
    return [Choice(one, names.get(one, one.capitalize()), counts[one]) for one in Decision]


def _sources(viewing: Viewing) -> list[Choice]:
    counts = _counted(viewing.events, lambda event: [passage.source for passage in event.passages])
    ordered = sorted(viewing.sources.values(), key=lambda source: (str(source.published or ""), source.title))
    return [Choice(source.id, source.title or source.path, counts[source.id]) for source in ordered]


PARTS = (
    Part("countries", "Countries", "mdi6.earth", _countries),
    Part("kinds", "Kind", "mdi6.shape-outline", _kinds),
    Part("statuses", "Status", "mdi6.progress-check", _statuses),
    Part("sources", "Source", "mdi6.file-document-outline", _sources),
    Part("decisions", "Review", "mdi6.checkbox-marked-circle-outline", _decisions),
)
"""The parts that are sets, in the order of their buttons."""

"""What a dossier shows: events in order of time, saved views, search, settings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from briefing_app.model import Changes, Event, EventFilter, EventId, SourceId
from briefing_app.store import SETTINGS, VIEWS, Dossier, Write


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found: events by their title, note or quotations, sources by their title or text."""

    events: tuple[EventId, ...]
    sources: tuple[SourceId, ...]


def in_time_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events by the days their words allow: first day, then last day; those without any at the end."""
    return tuple(sorted(events, key=time_key))


def time_key(event: Event) -> tuple[date, date, str, str]:
    """Return what the order in time goes by; unique for each event."""
    first = event.when.first_day or event.when.last_day or date.max
    return first, event.when.last_day or date.max, event.when.time or "", event.id


def search(dossier: Dossier, words: str) -> Hits:
    """Return what holds all the words, at most a thousand of each; the last word may be the beginning of one."""
    return Hits(*dossier.search(words))


def save_view(dossier: Dossier, name: str, view: EventFilter) -> Changes:
    """Keep a filter under a name; `dossier.views` has them.

    Raises:
        DossierError: It cannot be written (so for every verb here).
    """
    return dossier.commit("save view", f"save view “{name}”", [Write(VIEWS, name, view)])


def delete_view(dossier: Dossier, name: str) -> Changes:
    """Forget a saved filter."""
    return dossier.commit("delete view", f"delete view “{name}”", [Write(VIEWS, name, None)])


def set_setting(dossier: Dossier, name: str, value: str | None) -> Changes:
    """Keep a text that belongs to this dossier, such as the options of its briefing; None forgets it."""
    return dossier.commit("set", f"change {name}", [Write(SETTINGS, name, value)])

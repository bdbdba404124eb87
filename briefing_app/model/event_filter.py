"""Which events are in view: countries, period, kinds, statuses, sources, decisions, words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefing_app.model.event import Decision, Event, EventKind, Status
from briefing_app.model.ids import CountryCode, SourceId
from briefing_app.model.source import Source
from briefing_app.model.when import When


class CountryMode(StrEnum):
    """How the chosen countries bind an event."""

    ANY = "any of"
    ALL = "all of"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """A choice of events; an empty part lets everything through.

    Attributes:
        mode: ANY: at least one of `countries`; ALL: each of them (a pair is ALL of two); ONLY: no other than these.
        first_day: Events that certainly ended before it are left out; None is open.
        last_day: Events that certainly began after it are left out; None is open.
        words: Each must stand in the title, the note or a quotation; case does not count.
    """

    countries: frozenset[CountryCode] = frozenset()
    mode: CountryMode = CountryMode.ANY
    first_day: date | None = None
    last_day: date | None = None
    kinds: frozenset[EventKind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    sources: frozenset[SourceId] = frozenset()
    decisions: frozenset[Decision] = frozenset()
    words: str = ""

    def apply(self, events: Iterable[Event], sources: Mapping[SourceId, Source]) -> tuple[Event, ...]:
        """Return the events in view, in the order given."""
        return tuple(event for event in events if self.shows(event, sources))

    def shows(self, event: Event, sources: Mapping[SourceId, Source]) -> bool:
        """Return whether the event is in view."""
        return (
            (not self.kinds or event.kind in self.kinds)
            and (not self.statuses or event.status in self.statuses)
            and (not self.decisions or event.decision in self.decisions)
            and (not self.countries or self._binds(frozenset(event.countries)))
            and (not self.sources or any(passage.source in self.sources for passage in event.passages))
            and self._meets_period(event.when)
            and (not self.words.strip() or self._reads(event, sources))
        )

    def _binds(self, countries: frozenset[CountryCode]) -> bool:
        match self.mode:
            case CountryMode.ANY:
                return bool(countries & self.countries)
            case CountryMode.ALL:
                return countries >= self.countries
            case CountryMode.ONLY:
                return bool(countries) and countries <= self.countries

    def _meets_period(self, when: When) -> bool:
        ended_before = self.first_day is not None and when.last_day is not None and when.last_day < self.first_day
        began_after = self.last_day is not None and when.first_day is not None and when.first_day > self.last_day
        return not (ended_before or began_after)

    def _reads(self, event: Event, sources: Mapping[SourceId, Source]) -> bool:
        quotes = [sources[passage.source].quote(passage) for passage in event.passages if passage.source in sources]
        told = "\n".join([event.title, event.note, *quotes]).casefold()
        return all(word in told for word in self.words.casefold().split())

"""Which events are in view: countries, period, kinds, statuses, sources, grades, decisions, words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefing_app.model.event import Decision, Event, EventKind, Status
from briefing_app.model.ids import CountryCode, SourceId
from briefing_app.model.source import Source
from briefing_app.model.when import When

Check = Callable[[Event], bool]


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
        words: Each must stand in the title, the note or a quotation, and none of those with a minus before them
            (`nuclear -deal`); case does not count.
        grades: Reliability of a source that tells it, the letters A to F of the Admiralty grade; `-`: not graded.
        negated: Names of parts that are sets and leave out, rather than keep, what they bind (`kinds`).
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
    grades: frozenset[str] = frozenset()
    negated: frozenset[str] = frozenset()

    def apply(self, events: Iterable[Event], sources: Mapping[SourceId, Source]) -> tuple[Event, ...]:
        """Return the events in view, in the order given."""
        shown = tuple(events)
        for check in self._checks(sources):
            shown = tuple(filter(check, shown))
        return shown

    def shows(self, event: Event, sources: Mapping[SourceId, Source]) -> bool:
        """Return whether the event is in view."""
        return self.check(sources)(event)

    def check(self, sources: Mapping[SourceId, Source]) -> Check:
        """Return what tells whether an event is in view, made once for many of them."""
        checks = tuple(self._checks(sources))
        return checks[0] if len(checks) == 1 else lambda event: all(check(event) for check in checks)

    def _checks(self, sources: Mapping[SourceId, Source]) -> Iterator[Check]:
        """Yield a check for each part that asks for something, the quick ones first."""
        kinds, statuses, decisions = self.kinds, self.statuses, self.decisions
        if kinds:
            yield self._turned("kinds", lambda event: event.kind in kinds)
        if statuses:
            yield self._turned("statuses", lambda event: event.status in statuses)
        if decisions:
            yield self._turned("decisions", lambda event: event.decision in decisions)
        if self.first_day or self.last_day:
            yield lambda event: self._meets_period(event.when)
        if self.countries:
            yield self._turned("countries", self._binding())
        if self.sources:
            yield self._turned("sources", self._tells(self.sources))
        if self.grades:
            yield self._turned("grades", self._tells(self._graded(sources)))
        if self.words.strip():
            lets = seeking(self.words)
            yield lambda event: lets(wording(event, sources))

    def _turned(self, part: str, check: Check) -> Check:
        return (lambda event: not check(event)) if part in self.negated else check

    def _binding(self) -> Check:
        wanted = self.countries
        match self.mode:
            case CountryMode.ANY:
                return lambda event: not wanted.isdisjoint([party.code for party in event.parties])
            case CountryMode.ALL:
                return lambda event: wanted.issubset([party.code for party in event.parties])
            case CountryMode.ONLY:
                return lambda event: bool(event.parties) and wanted.issuperset([party.code for party in event.parties])

    def _meets_period(self, when: When) -> bool:
        ended_before = self.first_day is not None and when.last_day is not None and when.last_day < self.first_day
        began_after = self.last_day is not None and when.first_day is not None and when.first_day > self.last_day
        return not (ended_before or began_after)

    def _tells(self, wanted: frozenset[SourceId]) -> Check:
        return lambda event: any(passage.source in wanted for passage in event.passages)

    def _graded(self, sources: Mapping[SourceId, Source]) -> frozenset[SourceId]:
        return frozenset(source.id for source in sources.values() if reliability(source) in self.grades)


def wording(event: Event, sources: Mapping[SourceId, Source]) -> str:
    """Return all that the words of a filter are sought in, title, note and quotations, without case."""
    quotes = [sources[passage.source].quote(passage) for passage in event.passages if passage.source in sources]
    return "\n".join([event.title, event.note, *quotes]).casefold()


def seeking(words: str) -> Callable[[str], bool]:
    """Return what tells whether the words of a filter let a `wording` through."""
    sought = words.casefold().split()
    unwanted = [word[1:] for word in sought if word.startswith("-") and len(word) > 1]
    wanted = [word for word in sought if not word.startswith("-")]
    return lambda text: all(word in text for word in wanted) and not any(word in text for word in unwanted)


def reliability(source: Source) -> str:
    """Return the letter of the source's grade, `-` if it is not graded."""
    return source.grade[:1] or "-"

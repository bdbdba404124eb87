"""What the parts of a briefing are composed from, numbered once. Knows events and sources, no formats."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing_app.briefing.clean import direction, one_line
from briefing_app.briefing.manifest import Manifest
from briefing_app.briefing.options import BriefingOptions
from briefing_app.briefing.row import Citation, CountryTag, Link, Quotation, Row, Words
from briefing_app.model import CountryCode, Decision, Event, EventFilter, EventId, Passage, Source, SourceId
from briefing_app.reference import country_name

LONG = 24
"""More rows than this, some three pages, go to an appendix; the weightiest stand in their place."""

QUOTATION_LENGTH = 420
"""A longer sentence is cut at blanks, around the words that name the event."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything a part may speak of.

    Attributes:
        events: The events to print, in the order of their numbers.
        numbers: The number of each.
        source_numbers: The number of each cited source, in order of first citation.
        hidden: Events of the dossier that are not in view.
        unread: Suggestions in view that are not printed.
        leading: The weightiest events, to stand for all of them where these are many.
        rows: The chronology's rows; empty while they are being made.
    """

    events: tuple[Event, ...]
    sources: Mapping[SourceId, Source]
    options: BriefingOptions
    filter: EventFilter
    hidden: tuple[Event, ...]
    unread: tuple[Event, ...]
    figure_svg: str
    previous: Manifest | None
    rules: str
    numbers: Mapping[EventId, int]
    source_numbers: Mapping[SourceId, int]
    leading: frozenset[EventId] = frozenset()
    rows: tuple[Row, ...] = ()

    @property
    def is_long(self) -> bool:
        """Return whether the rows belong in an appendix."""
        return len(self.events) > LONG

    def link(self, event: EventId) -> Link:
        """Return the link to an event's row."""
        number = self.numbers[event]
        return Link(number, row_label(number))

    def cite(self, passage: Passage) -> Citation:
        """Return the citation of a passage."""
        number = self.source_numbers[passage.source]
        source = self.sources[passage.source]
        page = source.page_at(passage.span.start)
        place = f"p. {page} " if page else ""
        return Citation(f"S{number} {place}¶{source.paragraph_at(passage.span.start)}", f"source-{number}")

    def quote(self, passage: Passage) -> Quotation:
        """Return the words of a passage, cut to a length that can be read in a table."""
        source = self.sources[passage.source]
        start, end = _shortened(source.text, passage)
        words = source.text[start:end]
        return Quotation(
            words=in_language(words, source.language),
            citation=self.cite(passage),
            cut_before=start > passage.span.start,
            cut_after=end < passage.span.end,
        )


def choose(events: Iterable[Event], options: BriefingOptions) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Return the events to print, and the suggestions nobody has accepted; rejected ones are in neither."""
    told = [event for event in events if event.passages and event.decision not in _OUT]
    if options.include_suggestions:
        return tuple(told), ()
    return (
        tuple(event for event in told if event.decision.is_decided),
        tuple(event for event in told if not event.decision.is_decided),
    )


_OUT = {Decision.REJECTED, Decision.SET_ASIDE}


def number_sources(events: Iterable[Event]) -> dict[SourceId, int]:
    """Return a number for each source, in order of first citation; cited conflicts count too."""
    numbers: dict[SourceId, int] = {}
    for event in events:
        told = [*event.passages, *(passage for conflict in event.conflicts for passage in conflict.passages)]
        for passage in told:
            numbers.setdefault(passage.source, len(numbers) + 1)
    return numbers


def row_label(number: int) -> str:
    """Return the label of a row."""
    return f"event-{number}"


def in_language(text: str, language: str = "") -> Words:
    """Return the text on one line with its language and direction."""
    words = one_line(text)
    return Words(words, language, direction(words))


def tags(event: Event) -> tuple[CountryTag, ...]:
    """Return the countries of an event, in the order of their names."""
    found = [CountryTag(party.code, country_name(party.code), party.inferred) for party in event.parties]
    return tuple(sorted(found, key=lambda tag: tag.name))


def tag(code: CountryCode) -> CountryTag:
    """Return one country as named in a sentence."""
    return CountryTag(code, country_name(code))


def counted(count: int, one: str, many: str = "") -> str:
    """Return the count with its noun: `1 event`, `2 events`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def _shortened(text: str, passage: Passage) -> tuple[int, int]:
    """Return the stretch to print: the sentence, or as much around the trigger as may stand in a table."""
    start, end = passage.span.start, min(passage.span.end, len(text))
    if end - start <= QUOTATION_LENGTH:
        return start, end
    spare = max(0, QUOTATION_LENGTH - (passage.trigger.end - passage.trigger.start)) // 2
    left = max(start, min(passage.trigger.start - spare, end - QUOTATION_LENGTH))
    right = min(end, left + QUOTATION_LENGTH)
    return _after_blank(text, start, left), _before_blank(text, right, end)


def _after_blank(text: str, start: int, left: int) -> int:
    """Return the start of the word at `left` or the next one; scripts without blanks are cut where they are."""
    blank = text.find(" ", left, left + 40) if left > start else -1
    return blank + 1 if blank >= 0 else left


def _before_blank(text: str, right: int, end: int) -> int:
    blank = text.rfind(" ", right - 40, right) if right < end else -1
    return blank if blank >= 0 else right

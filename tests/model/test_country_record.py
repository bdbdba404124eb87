"""What the documents say of one country is counted rightly."""

from datetime import date

from briefing_app.model import (
    UNKNOWN,
    CountryCode,
    Event,
    EventId,
    EventKind,
    Party,
    Passage,
    SourceId,
    Span,
    Status,
    When,
    country_record,
)


def event(name: str, when: When, *codes: str, kind: EventKind = EventKind.MEETING) -> Event:
    passage = Passage(SourceId(f"source of {name}"), Span(0, 5), Span(0, 5))
    parties = tuple(Party(CountryCode(code)) for code in codes)
    return Event(EventId(name), name, when, kind, Status.HAPPENED, (passage,), parties)


def year(number: int) -> When:
    return When(date(number, 1, 1), date(number, 12, 31), str(number))


EVENTS = (
    event("accord", year(2021), "CN", "IR", kind=EventKind.AGREEMENT),
    event("summit", year(2023), "CN", "RU"),
    event("talks", year(2023), "IR", "RU"),
    event("treaty", year(2025), "IR", "RU", kind=EventKind.TREATY),
    event("drills", UNKNOWN, "IR", "RU", kind=EventKind.EXERCISE),
)


def test_only_its_own_events_count():
    record = country_record(CountryCode("IR"), EVENTS)

    assert [event.id for event in record.events] == ["accord", "talks", "treaty", "drills"]
    assert len(record.sources) == 4


def test_partners_are_ranked():
    assert country_record(CountryCode("IR"), EVENTS).partners == (("RU", 3), ("CN", 1))


def test_first_and_last_are_the_dated_ones():
    record = country_record(CountryCode("IR"), EVENTS)

    assert record.first is EVENTS[0]
    assert record.last is EVENTS[3]


def test_years_without_an_event_are_shown_as_none():
    assert country_record(CountryCode("IR"), EVENTS).years == ((2021, 1), (2022, 0), (2023, 1), (2024, 0), (2025, 1))


def test_a_country_the_documents_do_not_name_has_an_empty_record():
    record = country_record(CountryCode("BR"), EVENTS)

    assert (record.events, record.partners, record.years, record.first) == ((), (), (), None)

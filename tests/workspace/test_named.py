"""Who stands for a country is read from what extraction says of each party."""

from dataclasses import replace

from briefing_app.extraction import extract
from briefing_app.model import UNKNOWN, CountryCode, Event, EventId, EventKind, Party, Passage, SourceId, Span, Status
from briefing_app.workspace.named import Named, named

IR, RU = CountryCode("IR"), CountryCode("RU")
PASSAGE = Passage(SourceId("s"), Span(0, 1), Span(0, 1))
TREATY = Event(EventId("e"), "A treaty", UNKNOWN, EventKind.TREATY, Status.HAPPENED, (PASSAGE,))


def told(*rules: str) -> tuple[Party, ...]:
    return tuple(Party(IR, rule=rule) for rule in rules)


def test_people_come_with_their_office_and_institutions_without():
    events = [
        replace(TREATY, parties=told("leader or minister (2024-): Masoud Pezeshkian")),
        replace(TREATY, parties=told("sentence before: leader or minister (2024-): Masoud Pezeshkian")),
        replace(TREATY, parties=told("institution: Fordow")),
    ]

    assert named(IR, events) == (
        Named("Masoud Pezeshkian", "leader or minister, 2024–", 2),
        Named("Fordow", "", 1),
    )


def test_names_adjectives_and_capitals_are_no_persons():
    assert named(IR, [replace(TREATY, parties=told("name", "adjective", "capital", "sentence before: name"))]) == ()


def test_only_those_of_the_country_count():
    assert named(RU, [replace(TREATY, parties=told("institution: Fordow"))]) == ()


def test_it_reads_what_extraction_writes():
    drafts = extract("Vladimir Putin met Masoud Pezeshkian in Moscow on 17 January 2025.", None)
    event = replace(TREATY, parties=drafts[0].parties)

    assert [one.name for one in named(RU, [event])] == ["Vladimir Putin"]

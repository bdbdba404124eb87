"""The filter lets through what the user asked for, and nothing the words rule out."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app.model import (
    UNKNOWN,
    CountryCode,
    CountryMode,
    Decision,
    Event,
    EventFilter,
    EventId,
    EventKind,
    Party,
    Passage,
    Source,
    SourceId,
    Span,
    Status,
    When,
)

TEXT = "Russia and Iran signed a treaty in January 2025."
SOURCE = Source(id=SourceId("s1"), path="a.txt", title="A", text=TEXT, sha256="0" * 64)
SOURCES = {SOURCE.id: SOURCE}
JANUARY = When(date(2025, 1, 1), date(2025, 1, 31), "2025-01")
EVENT = Event(
    id=EventId("e1"),
    title="Russia and Iran sign a treaty",
    when=JANUARY,
    kind=EventKind.TREATY,
    status=Status.HAPPENED,
    passages=(Passage(SOURCE.id, Span(0, 48), Span(16, 22)),),
    parties=(Party(CountryCode("IR")), Party(CountryCode("RU"))),
)


def codes(*names: str) -> frozenset[CountryCode]:
    return frozenset(map(CountryCode, names))


def test_the_empty_filter_shows_everything():
    assert EventFilter().apply([EVENT], SOURCES) == (EVENT,)


@pytest.mark.parametrize(
    ("mode", "countries", "shown"),
    [
        (CountryMode.ANY, codes("IR", "CN"), True),
        (CountryMode.ANY, codes("CN"), False),
        (CountryMode.ALL, codes("IR", "RU"), True),
        (CountryMode.ALL, codes("IR", "CN"), False),
        (CountryMode.ONLY, codes("IR", "RU", "CN"), True),
        (CountryMode.ONLY, codes("IR"), False),
    ],
)
def test_countries_bind_by_mode(mode, countries, shown):
    assert EventFilter(countries=countries, mode=mode).shows(EVENT, SOURCES) is shown


def test_only_these_countries_leaves_out_an_event_without_any():
    assert not EventFilter(countries=codes("IR"), mode=CountryMode.ONLY).shows(replace(EVENT, parties=()), SOURCES)


@pytest.mark.parametrize(
    ("first_day", "last_day", "shown"),
    [
        (date(2025, 1, 31), None, True),
        (date(2025, 2, 1), None, False),
        (None, date(2025, 1, 1), True),
        (None, date(2024, 12, 31), False),
        (date(2025, 1, 10), date(2025, 1, 12), True),
    ],
)
def test_a_period_leaves_out_only_what_certainly_lies_outside(first_day, last_day, shown):
    assert EventFilter(first_day=first_day, last_day=last_day).shows(EVENT, SOURCES) is shown


def test_an_undated_event_is_in_every_period():
    undated = replace(EVENT, when=UNKNOWN)

    assert EventFilter(first_day=date(2030, 1, 1)).shows(undated, SOURCES)


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        (EventFilter(kinds=frozenset({EventKind.TREATY})), True),
        (EventFilter(kinds=frozenset({EventKind.VOTE})), False),
        (EventFilter(statuses=frozenset({Status.PLANNED})), False),
        (EventFilter(decisions=frozenset({Decision.SUGGESTED})), True),
        (EventFilter(sources=frozenset({SourceId("s2")})), False),
        (EventFilter(words="january TREATY"), True),
        (EventFilter(words="january vote"), False),
    ],
)
def test_each_part_binds(choice, shown):
    assert choice.shows(EVENT, SOURCES) is shown


@pytest.mark.parametrize(
    ("part", "values"),
    [
        ("countries", codes("IR")),
        ("kinds", frozenset([EventKind.TREATY])),
        ("statuses", frozenset([Status.HAPPENED])),
        ("decisions", frozenset([Decision.SUGGESTED])),
        ("sources", frozenset([SOURCE.id])),
        ("grades", frozenset("-")),
    ],
)
def test_a_negated_part_leaves_out_what_it_binds(part, values):
    chosen = EventFilter(**{part: values})

    assert chosen.shows(EVENT, SOURCES)
    assert not replace(chosen, negated=frozenset([part])).shows(EVENT, SOURCES)


def test_negation_of_a_part_that_asks_for_nothing_hides_nothing():
    assert EventFilter(negated=frozenset(["kinds"])).shows(EVENT, SOURCES)


@pytest.mark.parametrize(("grade", "letters", "shown"), [("B2", "AB", True), ("C3", "AB", False), ("", "AB", False)])
def test_a_grade_binds_events_that_a_source_of_that_grade_tells(grade, letters, shown):
    sources = {SOURCE.id: replace(SOURCE, grade=grade)}

    assert EventFilter(grades=frozenset(letters)).shows(EVENT, sources) is shown


@pytest.mark.parametrize(("words", "shown"), [("treaty -iran", False), ("treaty -china", True), ("-", True)])
def test_a_minus_rules_a_word_out(words, shown):
    assert EventFilter(words=words).shows(EVENT, SOURCES) is shown

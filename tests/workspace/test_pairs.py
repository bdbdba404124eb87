"""Two countries' record counts what names both, and says what binds them, since when, and where nothing is told."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model import (
    CountryCode,
    CountryMode,
    Event,
    EventFilter,
    EventId,
    EventKind,
    Party,
    Passage,
    SourceId,
    Span,
    Status,
    When,
)
from briefing_app.workspace.pairs import Tally, asked_pair, matrix, ordered, pair_record

IR, RU, CN = map(CountryCode, ("IR", "RU", "CN"))
TODAY = date(2026, 3, 5)


def event(name: str, kind: EventKind, day: date | None, *codes: CountryCode, until: date | None = None) -> Event:
    return Event(
        EventId(name),
        name,
        When(day, day, day.isoformat()) if day else When(None, TODAY, f"../{TODAY}"),
        kind,
        Status.HAPPENED,
        (Passage(SourceId("s"), Span(0, 1), Span(0, 1)),),
        tuple(Party(code) for code in codes),
        until=When(until, until, until.isoformat()) if until else None,
    )


OLD = event("old pact", EventKind.TREATY, date(2001, 3, 12), IR, RU, until=date(2021, 3, 12))
ROW = event("row", EventKind.SANCTION, date(2005, 6, 1), IR, RU)
PACT = event("pact", EventKind.TREATY, date(2025, 1, 17), IR, RU, until=date(2045, 1, 17))
DEAL = event("deal", EventKind.AGREEMENT, date(2025, 5, 1), CN, IR, RU)
PLAN = replace(event("plan", EventKind.TREATY, date(2026, 1, 1), IR, RU), status=Status.PLANNED)
VAGUE = event("vague", EventKind.EXERCISE, None, IR, RU)
OTHER = event("other", EventKind.MEETING, date(2026, 2, 1), CN, IR)
EVENTS = (OLD, ROW, PACT, DEAL, PLAN, OTHER, VAGUE)


def test_only_events_that_name_both_count():
    record = pair_record((IR, RU), EVENTS, TODAY)

    assert record.events == (OLD, ROW, PACT, DEAL, PLAN, VAGUE)
    assert record.tally == Tally(cooperation=4, friction=1, other=1)


def test_years_without_an_event_stand_between():
    years = dict(pair_record((IR, RU), EVENTS, TODAY).years)

    assert list(years) == list(range(2001, 2027))
    assert years[2005] == Tally(friction=1)
    assert years[2010] == Tally()


def test_in_force_is_what_came_about_and_has_not_ended():
    assert pair_record((IR, RU), EVENTS, TODAY).in_force == (PACT, DEAL)


@pytest.mark.parametrize(("as_of", "names"), [(date(2021, 3, 12), ["old pact"]), (date(2021, 3, 13), [])])
def test_a_treaty_is_in_force_on_its_last_day(as_of, names):
    assert [one.title for one in pair_record((IR, RU), EVENTS, as_of).in_force] == names


def test_last_contact_is_the_latest_dated_event_that_came_about():
    assert pair_record((IR, RU), EVENTS, TODAY).last_contact == DEAL


def test_gaps_come_longest_first():
    gaps = pair_record((IR, RU), EVENTS, TODAY).gaps

    assert [(gap.after.title, gap.before.title) for gap in gaps] == [("row", "pact"), ("old pact", "row")]
    assert gaps[0].days == (date(2025, 1, 17) - date(2005, 6, 1)).days


def test_a_long_event_leaves_no_gap_while_it_lasts():
    long_drill = event("long", EventKind.EXERCISE, date(2001, 1, 1), IR, RU)
    long_drill = replace(long_drill, when=When(date(2001, 1, 1), date(2006, 1, 1), "2001/2006", extent=True))

    gaps = pair_record((IR, RU), (long_drill, OLD, ROW), TODAY).gaps

    assert gaps == ()


def test_two_that_share_nothing_have_an_empty_record():
    record = pair_record((CN, CountryCode("FR")), EVENTS, TODAY)

    assert (record.events, record.years, record.last_contact, record.gaps) == ((), (), None, ())


@pytest.mark.parametrize(
    ("chosen", "pair"),
    [
        (EventFilter(countries=frozenset([RU, IR]), mode=CountryMode.ALL), (IR, RU)),
        (EventFilter(countries=frozenset([RU, IR])), (IR, RU)),
        (EventFilter(countries=frozenset([RU, IR]), mode=CountryMode.ONLY), None),
        (EventFilter(countries=frozenset([RU, IR]), negated=frozenset(["countries"])), None),
        (EventFilter(countries=frozenset([RU])), None),
        (EventFilter(), None),
    ],
)
def test_a_filter_asks_for_a_pair_if_it_names_two(chosen, pair):
    assert asked_pair(chosen) == pair


def test_the_matrix_ranks_countries_and_counts_pairs():
    found = matrix(EVENTS)

    assert found.countries == (IR, RU, CN)
    assert found.own[IR] == 7
    assert found.tally(RU, CN) == Tally(cooperation=1)


codes = st.lists(st.sampled_from([IR, RU, CN]), min_size=1, unique=True)
events = st.lists(st.builds(lambda kind, who: event("e", kind, TODAY, *who), st.sampled_from(EventKind), codes))


@given(events)
def test_the_matrix_agrees_with_the_records(told):
    found = matrix(told)

    for one, other in ((IR, RU), (CN, IR), (CN, RU)):
        assert found.tally(one, other) == pair_record(ordered(one, other), told, TODAY).tally

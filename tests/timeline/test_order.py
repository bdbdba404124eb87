from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.model import Basis, EventId, Relation, RelationKind, When
from briefing_app.timeline.columns import Mark, columns
from briefing_app.timeline.order import order, own_bounds
from tests.timeline.cases import after, before, dossier, event, when

UNKNOWN = when("../..", basis=Basis.NONE)


def test_what_comes_before_is_bounded_by_what_comes_after():
    told = order([event("war", "2026-02-28"), event("drill", when=UNKNOWN, relations=(before("war"),))])

    assert told.bounds[EventId("drill")][1] == date(2026, 3, 1).toordinal()


def test_bounds_are_carried_along_a_chain():
    told = order(
        [
            event("a", when=UNKNOWN, relations=(before("b"),)),
            event("b", when=UNKNOWN, relations=(before("c"),)),
            event("c", "2026-02-28"),
        ]
    )

    assert told.bounds[EventId("a")][1] == date(2026, 3, 1).toordinal()
    assert told.rank[EventId("a")] < told.rank[EventId("b")] < told.rank[EventId("c")]


def test_what_happens_during_keeps_within():
    tie = Relation(RelationKind.DURING, EventId("war"))
    told = order([event("war", "2026-02-28/2026-03-09"), event("talks", when=UNKNOWN, relations=(tie,))])

    assert told.bounds[EventId("talks")] == own_bounds(when("2026-02-28/2026-03-09"))


def test_a_circle_is_reported_and_not_drawn():
    told = order(
        [
            event("a", relations=(before("b"),)),
            event("b", relations=(before("c"),)),
            event("c", relations=(before("a"),)),
        ]
    )

    assert told.circular == {"a", "b", "c"}
    assert told.links == ()


def test_what_leads_into_a_circle_is_still_drawn():
    told = order(
        [
            event("x", relations=(before("a"),)),
            event("a", relations=(before("b"),)),
            event("b", relations=(before("a"),)),
        ]
    )

    assert [(link.before, link.after) for link in told.links] == [("x", "a")]


def test_an_order_against_the_dates_takes_no_time_away():
    told = order([event("a", "2026-01-01", relations=(before("b"),)), event("b", "2020-01-01")])

    assert told.bounds[EventId("a")] == own_bounds(when("2026-01-01"))


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=14))
def test_ranks_rise_along_every_link_drawn(pairs):
    ties = {
        name: tuple(after(f"e{other}") for own, other in pairs if own == name and other != own) for name in range(8)
    }
    told = order([event(f"e{name}", when=UNKNOWN, relations=ties[name]) for name in range(8)])

    assert all(told.rank[link.before] < told.rank[link.after] for link in told.links)


def test_only_events_without_a_date_of_their_own_words_float():
    told = columns(dossier())

    floating = {told.ids[row] for row in range(len(told)) if told.marks[row] & Mark.FLOATING}
    assert floating == {"e26", "e27", "e28", "e29"}


def test_a_stated_hour_narrows_the_day():
    told = When(date(2025, 6, 13), date(2025, 6, 13), "2025-06-13", time="03:30")
    first, last = own_bounds(told)

    assert (first - date(2025, 6, 13).toordinal()) * 24 == pytest.approx(3.5)
    assert last > first


def test_a_part_of_the_day_does_not():
    told = When(date(2025, 6, 13), date(2025, 6, 13), "2025-06-13", time="MO")

    assert own_bounds(told) == own_bounds(when("2025-06-13"))

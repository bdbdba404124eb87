"""The timeline with a small session: what the session says is drawn."""

from dataclasses import replace
from datetime import date

import pytest

from briefing_app.model import CountryCode, CountryMode, EventFilter, EventId
from briefing_app.ui.timeline_view import TimelineView
from briefing_app.ui.viewing import Sought
from tests.timeline.cases import dossier, event
from tests.ui.fake_session import FakeSession


def test_all_events_are_in_sight_at_first(view):
    first, last = view.chart.board.columns.extent()

    assert view.chart.scale.x(first) >= 0
    assert view.chart.scale.x(last) <= view.chart.width


STRAYS = (event("old", "1953-08-19"), event("older", "1941-08-25"))


def test_most_events_are_fitted_at_first(qtbot):
    shown = TimelineView(FakeSession((*dossier(), *STRAYS)))
    qtbot.addWidget(shown)
    shown.resize(1280, 640)
    with qtbot.waitExposed(shown):
        shown.show()

    assert shown.chart.beyond == (2, 0)


def test_most_events_can_be_fitted_again(view, session):
    session.show((*session.events, *STRAYS))

    view.fit_crowd()

    assert view.chart.beyond == (2, 0)


def test_what_a_search_found_is_ringed(view, session):
    before = view.grab().toImage()

    session.sought = Sought("drills", frozenset([EventId("e02")]))
    session.searched.emit()

    assert view.lit.sought == view.chart.rows([EventId("e02")])
    assert view.grab().toImage() != before


def test_the_selected_event_is_brought_into_sight(view, session):
    view.camera.show_period(735_000.0, 735_100.0)

    session.select(EventId("e22"))

    assert 0 <= view.chart.scale.x(float(date(2026, 2, 28).toordinal())) <= view.chart.width


def test_a_pair_without_friction_says_so(view, session):
    session.set_filter(EventFilter(countries=frozenset({CountryCode("CN"), CountryCode("SA")}), mode=CountryMode.ALL))

    told = {view.chart.board.whole.table[slot.lane].label: slot.count for slot in view.chart.slots}
    assert told["Friction"] == 0


def test_a_pair_of_countries_parts_cooperation_from_friction(view, session):
    session.set_filter(EventFilter(countries=frozenset({CountryCode("IR"), CountryCode("RU")}), mode=CountryMode.ALL))

    assert view.chart.board.by == "tone"
    assert view.chart.board.whole.table[view.chart.order[0]].label == "Cooperation"


@pytest.mark.parametrize("by", ["country", "kind", "source", "status", "none", "tone"])
def test_lanes_hold_all_dated_events(view, by):
    view.set_lanes(by)

    held = {row for stratum in view.chart.board.index.strata for row in stratum.rows.tolist()}
    assert len(held) + len(view.chart.board.floating) == 30


def test_words_filter_through_the_session(view, session):
    session.set_filter(replace(session.filter, words="fordow"))

    assert view.chart.board.shown.sum() == 1


def test_events_that_come_keep_the_days_in_sight(view, session):
    view.camera.show_period(738_000.0, 738_100.0)
    before = view.chart.scale

    session.show((*session.events, event("new", "1990-01-01")))

    assert view.chart.scale == before


def test_no_events_at_all_can_be_painted(qtbot):
    shown = TimelineView(FakeSession())
    qtbot.addWidget(shown)
    shown.resize(800, 400)

    assert not shown.grab().isNull()

"""Lanes that stay on top while the others are scrolled beneath them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.hits import targets
from tests.timeline.cases import dossier
from tests.timeline.laws import chart, scene

scrolls = st.floats(0, 400)


def pinned_chart(*keys):
    made = chart(dossier(), height=260.0)
    made.pinned |= set(keys)
    made.settle()
    return made


def lanes(shown):
    return [shown.lane(place).key for place in range(len(shown.view.slots))]


@given(scrolls)
def test_a_pinned_lane_stays_in_sight(pixels):
    made = pinned_chart("RU")
    made.scroll = pixels

    assert lanes(scene(made).pinned) == ["RU"]


@given(scrolls)
def test_no_lane_is_in_sight_twice(pixels):
    made = pinned_chart("RU")
    made.scroll = pixels
    shown = scene(made)

    assert "RU" not in lanes(shown)
    assert shown.areas.lanes.top == shown.pinned.areas.lanes.bottom


@given(scrolls)
def test_what_is_scrolled_beneath_pinned_lanes_is_not_hit_there(pixels):
    made = pinned_chart("RU")
    made.scroll = pixels
    shown = scene(made)
    found, area = targets(shown), shown.pinned.areas.lanes
    table = made.board.whole.table

    hits = [found.at(x, area.top + y) for x in range(190, 1200, 7) for y in range(2, int(area.height), 9)]

    assert {table[hit.lane].key for hit in hits if hit} == {"RU"}


def test_the_last_lane_can_be_scrolled_into_sight():
    made = pinned_chart("RU")
    made.scroll = made.scroll_most
    shown = scene(made)
    last = shown.view.slots[-1]

    assert last.lane == made.order[-1]
    assert last.bottom - shown.scroll <= shown.areas.lanes.height


@pytest.mark.parametrize("keys", [("RU", "CN", "IL", "US", "SA", "IR")])
def test_pinned_lanes_leave_room_for_the_others(keys):
    made = pinned_chart(*keys)

    assert 0 < made.held <= 0.6 * made.areas.lanes.height


def test_nothing_is_held_where_all_lanes_are_in_sight():
    made = chart(dossier(), height=1400.0)
    made.pinned.add("RU")
    made.settle()

    assert scene(made).pinned is None


def test_an_event_in_a_pinned_lane_needs_no_scrolling():
    made = pinned_chart("RU")
    made.scroll = 60.0

    assert made.scroll_for(made.row("e07")) == made.scroll

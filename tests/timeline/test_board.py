"""Filter, lanes, legend and steps over one small dossier."""

from datetime import date
from itertools import pairwise

import numpy as np
import pytest

from briefing_app.model import CountryCode, EventFilter, EventKind
from briefing_app.timeline.legend import chips, entries, is_chosen, toggled
from briefing_app.timeline.steps import FLOATING, across, along, lane_of
from tests.timeline.cases import dossier, event, when
from tests.timeline.laws import chart, len_px, scene


@pytest.fixture
def made():
    return chart(dossier())


def test_an_event_of_two_countries_stands_in_two_lanes(made):
    table = made.board.whole.table
    lanes = {
        table[lane].key for lane in range(len(table)) if made.row("e07") in made.board.index.rows_between(lane, 1, 4e6)
    }

    assert lanes == {"IR", "RU"}


def test_an_event_without_country_has_a_lane_too():
    made = chart([event("e1", countries="")])

    assert [made.board.whole.table[lane].label for lane in made.order] == ["No country"]


def test_lanes_the_filter_empties_are_not_shown(made):
    made.choose(EventFilter(countries=frozenset({CountryCode("SA")})), None)

    assert {made.board.whole.table[lane].key for lane in made.order} == {"SA", "IR", "CN"}


def test_thousands_in_view_are_counted_up_to_any_day():
    told = [event(f"e{place}", f"{1000 + place // 10}-01-{place % 10 + 1:02d}") for place in range(9000)]
    made = chart(told)
    made.choose(EventFilter(first_day=date(1200, 1, 1)), None)
    board, days = made.board, made.board.columns.anchor

    assert [board.shown_before(day) for day in days[::500]] == [max(place - 2000, 0) for place in range(0, 9000, 500)]
    assert board.shown_before(np.inf) == 7000


@pytest.mark.parametrize("named", [1, 3, 12])
def test_countries_few_or_many_are_found_in_their_lanes(named):
    codes = ["IR", "RU", "CN", "SA", "US", "FR", "DE", "GB", "IN", "PK", "TR", "EG", "JP"]
    made = chart([event(f"e{place}", countries=code) for place, code in enumerate(codes)])
    made.choose(EventFilter(countries=frozenset(map(CountryCode, codes[:named]))), None)

    assert {made.board.whole.table[lane].key for lane in made.order} == set(codes[:named])


def test_a_filter_and_back_leaves_all_in_view(made):
    before = made.board.counts
    made.choose(EventFilter(first_day=date(2025, 1, 1)), None)
    made.choose(EventFilter(), None)

    assert made.board.counts == before


def test_pinned_lanes_stand_on_top_and_collapsed_ones_are_low(made):
    made.pinned, made.collapsed = {"SA"}, {"IR"}
    made.settle()

    keys = [made.board.whole.table[lane].key for lane in made.order]
    assert keys[0] == "SA"
    assert next(slot for slot in made.slots if made.board.whole.table[slot.lane].key == "IR").rows == 0


def test_lanes_fill_the_height_but_do_not_exceed_it_where_they_fit(made):
    assert made.slots[-1].bottom <= made.areas.lanes.height
    assert (
        made.areas.lanes.height - made.slots[-1].bottom < made.sizes.row or made.slots[-1].rows >= made.slots[-1].count
    )


def test_steps_along_a_lane_follow_the_days(made):
    board, lane = made.board, made.order[0]
    rows = [int(board.index.rows_between(lane, 1, 4e6)[0])]
    while (found := along(board, lane, rows[-1], 1)) is not None:
        rows.append(found)

    assert len(rows) == board.counts[lane]
    assert np.all(np.diff(board.columns.anchor[rows]) >= 0)


def test_steps_across_end_at_the_undated(made):
    stepped = across(made.board, made.order, made.order[-1], made.row("e09"), 1)

    assert stepped is not None
    assert stepped[0] == FLOATING
    assert across(made.board, made.order, FLOATING, stepped[1], 1) is None


def test_a_floating_event_is_found_in_the_band(made):
    assert lane_of(made.board, made.order, made.row("e26")) == FLOATING


def test_an_event_out_of_view_is_in_no_lane(made):
    made.choose(EventFilter(kinds=frozenset({EventKind.VISIT})), None)

    assert lane_of(made.board, made.order, made.row("e01")) is None


def test_the_legend_offers_what_there_is_and_most_frequent_first(made):
    counts = [entry.count for entry in entries(made.board)]

    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == 30


def test_lanes_by_kind_leave_the_legend_to_countries(made):
    made.arrange("kind")

    assert [entry.key for entry in entries(made.board)][:2] == ["IR", "RU"]


def test_chips_stand_side_by_side_within_the_width(made):
    placed = chips(entries(made.board), 500.0, len_px, made.sizes)

    assert all(a.left + a.width <= b.left for a, b in pairwise(placed))
    assert placed[-1].left + placed[-1].width <= 500


def test_a_chip_clicked_twice_changes_nothing(made):
    entry = entries(made.board)[0]
    once = toggled(entry, EventFilter())

    assert is_chosen(entry, once)
    assert not is_chosen(entries(made.board)[1], once)
    assert toggled(entry, once) == EventFilter()


def test_crowds_of_undated_events_are_gathered_and_can_be_told_apart():
    made = chart(
        [
            event("war", "2026-02-28"),
            *(event(f"f{at}", when=when("../2026-03-05", basis="inferred")) for at in range(40)),
        ]
    )
    shown = scene(made)
    cluster = next(item for item in shown.band.floats if item.members > 1)

    rows = shown.band.members_of(cluster)

    assert len(rows) == cluster.members
    assert cluster.members + sum(item.members == 1 for item in shown.band.floats) == 40

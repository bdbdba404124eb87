from collections import Counter, defaultdict
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.columns import Mark
from briefing_app.timeline.hits import targets
from tests.timeline.cases import dossier, event
from tests.timeline.laws import chart, event_lists, len_px, scene, scenes


def rows_of_labels(shown):
    rows = defaultdict(list)
    for item in shown.layout.items:
        rows[item.slot, item.y].append(item)
    return rows.values()


@given(scenes())
def test_labels_never_overlap(shown):
    for items in rows_of_labels(shown):
        ends = sorted((item.label, item.label + item.room) for item in items if item.room)

        assert all(end <= start + 1e-6 for (_, end), (start, _) in pairwise(ends))


def marker(item, sizes):
    half = sizes.across(item.members) / 2
    return item.x - half, item.x + half


def are_apart(stretches):
    return all(end <= start + 1e-6 for (_, end), (start, _) in pairwise(sorted(stretches)))


@given(scenes())
def test_markers_and_counts_never_overlap(shown):
    for items in rows_of_labels(shown):
        assert are_apart(marker(item, shown.sizes) for item in items)


@given(scenes())
def test_no_label_runs_into_a_marker(shown):
    for items in rows_of_labels(shown):
        for item in items:
            label = item.label, item.label + item.room
            others = [marker(other, shown.sizes) for other in items if other is not item]

            assert not item.room or all(end <= label[0] or label[1] <= start for start, end in others)


@given(scenes())
def test_labels_are_ten_letters_or_whole_titles(shown):
    for item in shown.layout.items:
        title = len_px(shown.board.columns.titles[item.row])

        assert not item.room or item.room >= min(shown.sizes.label_least, title)


@given(scenes())
def test_labels_end_in_sight(shown):
    assert all(item.label + item.room <= shown.view.width for item in shown.layout.items if item.room)


@given(scenes())
def test_nothing_stands_off_its_interval(shown):
    for item in shown.layout.items:
        if not item.is_block:
            slack = shown.sizes.across(item.members) / 2

            assert item.left - slack <= item.x <= item.right + slack


@given(scenes())
def test_a_block_has_the_true_width_of_its_interval(shown):
    told, scale = shown.board.columns, shown.view.scale
    for item in shown.layout.items:
        if item.is_block:
            assert np.isclose(item.left, scale.x(float(told.first[item.row])), atol=1e-3)
            assert np.isclose(item.right, scale.x(float(told.last[item.row])), atol=1e-3)


@given(scenes())
def test_a_single_marker_stands_at_its_anchor(shown):
    told, scale = shown.board.columns, shown.view.scale
    for item in shown.layout.items:
        if not item.is_block and item.members == 1:
            assert np.isclose(item.x, scale.x(float(told.anchor[item.row])), atol=1e-3)


@given(scenes())
def test_order_of_days_is_order_of_markers(shown):
    told = shown.board.columns
    singles = [item for item in shown.layout.items if item.members == 1 and not item.is_block]
    by_day = sorted(singles, key=lambda item: told.anchor[item.row])

    assert all(a.x <= b.x + 1e-6 for a, b in pairwise(by_day))


def counted(layout):
    """Return how many events the bars of each slot count."""
    return dict(zip(layout.bars.slots, layout.bars.counts.sum(axis=1), strict=True)) if layout.bars else {}


@given(event_lists())
def test_every_dated_event_is_drawn_or_counted_when_all_are_fitted(events):
    shown = scene(chart(events))
    drawn = Counter()
    for item in shown.layout.items:
        drawn[item.slot] += item.members
    drawn.update(shown.layout.strips.slots.tolist())
    drawn.update(counted(shown.layout))

    assert drawn == {place: slot.count for place, slot in enumerate(shown.view.slots)}


@given(scenes())
def test_hit_test_finds_what_was_painted(shown):
    found = targets(shown)
    lanes = shown.areas.lanes
    for target in found.targets:
        is_in_lanes = target.lane is not None
        if lanes.left <= target.x < lanes.right and (not is_in_lanes or lanes.top <= target.y < lanes.bottom):
            hit = found.at(target.x, target.y)

            assert hit is not None
            assert abs(hit.x - target.x) < 1e-6


@given(scenes())
def test_nothing_is_hit_where_nothing_is_painted(shown):
    assert targets(shown).at(shown.areas.lanes.left - 1, shown.areas.lanes.top + 1) is None


@given(event_lists(), st.floats(1, 40), st.floats(-2000, 2000))
def test_events_keep_their_rows_while_the_view_moves_along(events, factor, pixels):
    made = chart(events)
    made.scale = made.scale.zoomed(factor, 500).held(made.width)
    before = {(item.slot, item.row): item.y for item in scene(made).layout.items}
    made.scale = made.scale.panned(pixels)

    after = {(item.slot, item.row): item.y for item in scene(made).layout.items}

    assert all(before[key] == after[key] for key in before.keys() & after.keys())


@given(event_lists(), st.floats(0, 400))
def test_a_scrolled_scene_is_the_one_that_is_made_anew(events, pixels):
    made, anew = chart(events, height=220.0), chart(events, height=220.0)
    scene(made)
    made.scroll = anew.scroll = pixels
    scrolled, fresh = scene(made), scene(anew)

    assert (scrolled.view, scrolled.scroll, scrolled.axis) == (fresh.view, fresh.scroll, fresh.axis)
    assert scrolled.band.floats == fresh.band.floats
    assert scrolled.layout.items == fresh.layout.items


moves = st.lists(st.tuples(st.floats(0.5, 2), st.floats(-700, 700), st.floats(0, 400)), min_size=1, max_size=6)


@given(event_lists(), moves)
def test_a_view_looks_the_same_wherever_it_was_come_to_from(events, path):
    moved, anew = chart(events, height=220.0), chart(events, height=220.0)
    for factor, pixels, down in path:
        moved.scale = moved.scale.zoomed(factor, 500).panned(pixels).held(moved.width)
        moved.scroll = down
        scene(moved)
    anew.scale, anew.scroll = moved.scale, moved.scroll
    come, fresh = scene(moved), scene(anew)

    assert come.layout.items == fresh.layout.items
    assert (come.band.floats, come.axis, come.view) == (fresh.band.floats, fresh.axis, fresh.view)


@given(event_lists(), moves)
def test_what_is_pointed_at_in_mid_motion_is_what_was_painted(events, path):
    made = chart(events)
    for factor, pixels, down in path:
        made.scale = made.scale.zoomed(factor, 500).panned(pixels).held(made.width)
        made.scroll = down
        shown = scene(made)
        found, lanes = targets(shown), shown.areas.lanes
        for target in found.targets:
            if lanes.holds(target.x, target.y):
                assert found.at(target.x, target.y).x == target.x


@given(event_lists())
def test_folding_a_lane_shows_at_once(events):
    made = chart(events)
    before = scene(made)
    made.collapsed = {made.board.whole.table[slot.lane].key for slot in before.view.slots}
    made.settle()

    assert not scene(made).layout.items


@given(scenes())
def test_floating_events_stay_within_their_bounds(shown):
    slack = shown.sizes.marker
    for item in shown.band.floats:
        assert item.left - slack <= item.x <= item.right + slack


def taken(item, sizes):
    """Return from where to where marker and label of a floating event take their row."""
    left, right = marker(item, sizes)
    ends = (item.label, item.label + item.room) if item.room else ()
    return min(left, *ends, left), max(right, *ends, right)


@given(scenes())
def test_labels_markers_and_counts_in_the_band_never_overlap(shown):
    rows = defaultdict(list)
    for item in shown.band.floats:
        rows[item.y].append(taken(item, shown.sizes))

    assert all(are_apart(stretches) for stretches in rows.values())


@given(scenes())
def test_labels_in_the_band_are_whole_in_sight(shown):
    for item in shown.band.floats:
        assert not item.room or (item.label >= 0 and item.label + item.room <= shown.view.width + 1e-6)


@given(scenes())
def test_the_band_stays_in_its_area(shown):
    half = shown.sizes.row / 2

    assert all(half <= item.y <= shown.areas.band.height - half for item in shown.band.floats)


@given(event_lists())
def test_every_floating_event_with_a_bound_is_drawn_or_counted(events):
    shown = scene(chart(events))

    assert sum(item.members for item in shown.band.floats) + shown.band.unbounded == len(shown.board.floating)


def test_floating_events_stand_in_stated_order():
    made = chart(dossier())
    shown = scene(made)
    place = {made.board.columns.ids[item.row]: item.x for item in shown.band.floats}
    war = made.scale.x(made.board.columns.anchor[made.row("e22")])

    assert place["e26"] < war < place["e27"]


def test_crowded_lanes_become_bars_that_count_every_event():
    events = [event(f"e{day}", f"20{day % 26:02d}-{day % 12 + 1:02d}-{day % 28 + 1:02d}") for day in range(2000)]
    shown = scene(chart(events))

    assert set(counted(shown.layout).values()) == {2000}


def test_a_lane_has_labels_for_its_weightiest_events_where_it_is_crowded():
    events = [event(f"e{day}", f"20{day % 26:02d}-{day % 12 + 1:02d}-{day % 28 + 1:02d}") for day in range(2000)]
    events[700] = event("heavy", "2014-06-06", independent_sources=9)
    made = chart(events)

    assert made.row("heavy") in {item.row for item in scene(made).layout.items if item.room}


def test_undated_events_stand_in_no_lane():
    made = chart(dossier())
    floating = set(made.board.floating.tolist())

    assert not floating & {item.row for item in scene(made).layout.items}
    assert all(made.board.columns.marks[row] & Mark.FLOATING for row in floating)

"""The laws of the layout where lanes hold so many events that only a section of each is laid out at once."""

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.chart import Chart
from briefing_app.timeline.metrics import metrics
from briefing_app.timeline.scale import Scale
from briefing_app.timeline.scene import Rulers
from briefing_app.timeline.sections import FEW, section
from tests.benchmarks.timeline_events import FIRST, LAST, made_columns
from tests.timeline.laws import len_px, scales, scene

COLUMNS = made_columns(4_000)


def crowd():
    made = Chart(metrics(16.0), Rulers(lambda row: len_px(COLUMNS.titles[row]), len_px, len_px))
    made.resize(1200.0, 700.0)
    made.show(COLUMNS, {})
    return made


looks = st.builds(
    lambda first, years: Scale(first, 1000 / (365 * years)), st.floats(FIRST, LAST - 400), st.floats(0.002, 60)
)


@given(looks)
def test_labels_and_markers_of_crowds_never_overlap(look):
    made = crowd()
    made.scale = look.held(made.width)
    shown = scene(made)
    rows = defaultdict(list)
    for item in shown.layout.items:
        half = shown.sizes.across(item.members) / 2
        label = [(item.label, item.label + item.room)] if item.room else []
        rows[item.slot, item.y] += [(item.x - half, item.x + half), *label]

    for stretches in rows.values():
        assert all(end <= start + 1e-6 for (_, end), (start, _) in pairwise(sorted(stretches)))


@given(looks, st.lists(st.tuples(st.floats(0.6, 1.6), st.floats(-900, 900)), min_size=1, max_size=4))
def test_a_crowd_looks_the_same_wherever_it_was_come_to_from(look, path):
    moved, anew = crowd(), crowd()
    moved.scale = look.held(moved.width)
    for factor, pixels in path:
        moved.scale = moved.scale.zoomed(factor, 500).panned(pixels).held(moved.width)
        scene(moved)
    anew.scale = moved.scale
    come, fresh = scene(moved), scene(anew)

    assert come.layout.items == fresh.layout.items
    assert come.band.floats == fresh.band.floats
    assert come.layout.strips.left.tolist() == fresh.layout.strips.left.tolist()
    assert bars_of(come) == bars_of(fresh)


def bars_of(shown):
    bars = shown.layout.bars
    return None if bars is None else (bars.slots.tolist(), bars.left, bars.counts.tolist())


@given(looks)
def test_a_cluster_stands_for_as_many_events_as_it_says(look):
    made = crowd()
    made.scale = look.held(made.width)
    layout = scene(made).layout

    for place, item in enumerate(layout.items):
        if item.members > 1:
            rows = layout.members_of(place)
            anchors = made.scale.x(COLUMNS.anchor[rows])
            assert len(set(rows.tolist())) == item.members
            assert item.left - 1e-3 <= anchors.min() <= anchors.max() <= item.right + 1e-3


@given(scales, st.integers(0, 300), st.sampled_from([FEW, 500, 100_000]))
def test_a_section_holds_the_view_it_is_asked_for(scale, lane, count):
    own = section(scale, 1200.0, lane, count, 2)

    assert own.first <= scale.day(0) + 1e-6
    assert own.last >= scale.day(1200) - 1e-6
    assert own.px_per_day * (1 - 1e-9) <= scale.px_per_day <= own.px_per_day * own.nearer * (1 + 1e-9)


@pytest.mark.parametrize("count", [FEW + 1, 100_000])
def test_a_pan_of_a_screen_passes_few_sections(count):
    scale = Scale(700_000.0, 3.0)

    passed = {section(scale.panned(-step), 1200.0, 5, count, 2) for step in range(0, 1200, 10)}

    assert len(passed) <= 3

"""Places in a row: nothing covers anything else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.metrics import metrics
from briefing_app.timeline.slots import slots

SIZES = metrics(16.0)
counts = st.lists(st.integers(0, 5000), min_size=1, max_size=40)


@given(counts, st.floats(0, 2000))
def test_lanes_stand_below_one_another_without_gaps(own, height):
    made = slots(own, range(len(own)), (), height, SIZES)

    assert all(upper.bottom == lower.top for upper, lower in pairwise(made))


@given(counts, st.floats(0, 2000))
def test_lanes_that_could_fit_do(own, height):
    made = slots(own, range(len(own)), (), height, SIZES)
    least = sum(count > 0 for count in own) * (SIZES.row + 2 * (SIZES.pad // 2))

    assert least > height or not made or made[-1].bottom <= height


@given(counts, st.floats(160, 2000))
def test_five_lanes_are_in_sight_where_the_window_can_hold_them(own, height):
    made = slots(own, range(len(own)), (), height, SIZES)

    assert all(slot.bottom <= height for slot in made[:5])


@given(counts)
def test_lanes_without_events_take_no_room(own):
    made = slots(own, range(len(own)), (), 600, SIZES)

    assert {slot.lane for slot in made} == {lane for lane, count in enumerate(own) if count}


@pytest.mark.parametrize("height", [300, 900, 1200])
def test_a_dozen_lanes_fill_a_window(height):
    own = [38, 20, 15, 11, 4, 3, 3, 2, 2, 1, 1, 1]

    made = slots(own, range(len(own)), (), height, SIZES)

    assert made[-1].bottom > 0.85 * height


def test_a_folded_lane_has_no_rows():
    made = slots([5, 5], [0, 1], {1}, 600, SIZES)

    assert made[1].rows == 0
    assert made[1].height == SIZES.collapsed

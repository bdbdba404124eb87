"""What the timeline shows at first: the dense part, with strays a step away."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.fits import crowd
from tests.timeline.cases import dossier, event
from tests.timeline.laws import chart, event_lists, scene

anchor_lists = st.lists(st.floats(700_000, 740_000), min_size=1, max_size=80).map(sorted).map(np.array)


@given(anchor_lists)
def test_a_crowd_holds_all_but_one_in_twelve(anchors):
    found = crowd(anchors)

    if found is not None:
        outside = (anchors < found[0]) | (anchors > found[1])
        assert 0 < outside.sum() <= len(anchors) / 12


@given(anchor_lists)
def test_a_crowd_is_much_narrower_than_all(anchors):
    found = crowd(anchors)

    if found is not None:
        assert found[1] - found[0] < 0.55 * (anchors[-1] - anchors[0])


def test_two_early_strays_do_not_push_the_crowd_together():
    strays = [event("old", "1979-02-11"), event("older", "1953-08-19")]
    recent = [event(f"e{month}", f"20{20 + month // 12}-{month % 12 + 1:02d}-10") for month in range(36)]
    made = chart((*strays, *recent))

    made.scale = made.fit_crowd()

    assert made.scale.day(0) > date(2019, 1, 1).toordinal()
    assert made.beyond == (2, 0)


def test_events_spread_evenly_are_all_shown():
    made = chart(dossier())

    assert made.fit_crowd() == made.fit_all()


@given(event_lists())
def test_all_markers_are_in_sight_when_all_are_fitted(events):
    made = chart(events)
    made.scale = made.fit_all()

    assert made.beyond == (0, 0)


@pytest.mark.parametrize("is_later", [False, True])
def test_the_nearest_event_beyond_is_the_next_one(is_later):
    made = chart(dossier())
    made.scale = made.scale.zoomed(8, 600)
    anchors = made.board.columns.anchor
    outside = anchors[anchors >= made.scale.day(made.width)] if is_later else anchors[anchors < made.scale.day(0)]

    assert made.nearest_beyond(is_later=is_later) == (outside.min() if is_later else outside.max())


def test_nothing_is_beyond_when_all_is_fitted():
    made = chart(dossier())

    assert made.nearest_beyond(is_later=True) is None
    assert not scene(made).signposts


def test_the_axis_says_how_many_events_are_beyond():
    made = chart(dossier())
    made.scale = made.scale.zoomed(8, 600)
    earlier, later = made.beyond

    assert [sign.text for sign in scene(made).signposts] == [f"‹ {earlier} earlier", f"{later} later ›"]


@pytest.mark.parametrize(
    ("title", "width"),
    [("A title of some thirty letters", 1200), ("A title of some more letters, forty of them", 1600)],
)
def test_the_label_of_the_last_event_fits_beside_it(title, width):
    made = chart([event("e1", "2025-01-01"), event("e2", "2026-01-01", title=title)])
    made.resize(width, 640)
    made.scale = made.fit_all()

    last = max(scene(made).layout.items, key=lambda item: item.x)

    assert last.room >= len(title) * 7

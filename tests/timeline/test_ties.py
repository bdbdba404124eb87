"""Lines between events that are stated to come one before the other."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.ties import Spot, clear_runs, curve, ties
from tests.timeline.cases import dossier
from tests.timeline.laws import chart, scene

AWAY = 10.0
spots = st.builds(Spot, st.floats(0, 1200), st.floats(0, 600))


@given(st.floats(0.5, 30), st.floats(-600, 600))
def test_ties_give_way_to_titles_in_lanes_and_band(factor, pixels):
    made = chart(dossier())
    made.scale = made.scale.zoomed(factor, 800).panned(pixels).held(made.width)
    shown = scene(made)
    down = shown.areas.band.top - shown.areas.lanes.top
    titles = [(item.label, item.y - shown.scroll, item.room) for item in shown.layout.items if item.room]
    titles += [(item.label, item.y + down, item.room) for item in shown.band.floats if item.room]
    points = [point for tie in ties(shown, AWAY) for run in tie.runs for point in run.tolist()]

    assert not [
        (x, y) for x, y in points for left, middle, room in titles if left <= x <= left + room and abs(y - middle) < 6
    ]


def test_an_event_before_the_outbreak_is_tied_to_it():
    made = chart(dossier())

    tied = {tuple(made.board.columns.ids[row] for row in tie.rows) for tie in ties(scene(made), AWAY)}

    assert ("e26", "e22") in tied


@given(spots, spots)
def test_a_curve_ends_beside_both_markers(before, after):
    line, _ = curve(before, after, AWAY)

    assert np.isclose(np.hypot(*(line[0] - before)), AWAY)
    assert np.isclose(np.hypot(*(line[-1] - after)), AWAY)


def test_a_line_is_cut_where_a_title_stands():
    line, _ = curve(Spot(0.0, 0.0), Spot(300.0, 0.0), AWAY)

    first, second = clear_runs(line, np.array([[100.0, -5.0, 200.0, 5.0]]))

    assert first[-1, 0] <= 100
    assert second[0, 0] >= 200

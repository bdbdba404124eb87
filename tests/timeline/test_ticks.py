from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.scale import FINEST, Scale, fitted
from briefing_app.timeline.ticks import axis, one_row
from tests.timeline.laws import len_px

widths = st.floats(300, 3000)
scales = st.builds(Scale, st.floats(1, 3_600_000), st.floats(1e-4, FINEST))


@given(scales, widths)
def test_labels_of_a_row_never_collide(scale, width):
    shown = axis(scale.held(width), width, len_px)
    for ticks in (shown.coarse, shown.fine):
        ends = [(tick.x, tick.x + len_px(tick.text)) for tick in ticks if tick.text]

        assert all(end <= start for (_, end), (start, _) in pairwise(ends))


@given(scales, widths)
def test_ticks_stand_in_order(scale, width):
    shown = axis(scale.held(width), width, len_px)
    for ticks in (shown.coarse, shown.fine):
        assert [tick.at for tick in ticks] == sorted(tick.at for tick in ticks)


@given(scales, widths)
def test_some_tick_is_named_wherever_one_looks(scale, width):
    shown = axis(scale.held(width), width, len_px)

    assert any(tick.text for tick in (*shown.coarse, *shown.fine))


@given(scales, widths)
def test_the_period_at_the_left_edge_is_named(scale, width):
    shown = axis(scale.held(width), width, len_px)

    assert shown.coarse[0].at <= 1


@pytest.mark.parametrize(
    ("first", "last", "coarse", "fine"),
    [
        (date(1200, 1, 1), date(2000, 1, 1), "1200–1299", "1500"),
        (date(1900, 1, 1), date(2000, 1, 1), "1900–1999", "1900"),
        (date(2015, 1, 1), date(2026, 1, 1), "2010s", "2015"),
        (date(2025, 1, 1), date(2026, 1, 1), "2025", "Jan"),
        (date(2025, 3, 1), date(2025, 3, 20), "March 2025", "1"),
        (date(2025, 3, 3), date(2025, 3, 4), "Mon 3 March 2025", "00:00"),
    ],
    ids=["centuries", "decades", "years", "months", "days", "hours"],
)
def test_fineness_follows_the_days_in_sight(first, last, coarse, fine):
    shown = axis(fitted(first.toordinal(), last.toordinal(), 1000), 1000, len_px)

    assert next(tick.text for tick in shown.coarse if tick.text) == coarse
    assert fine in [tick.text for tick in shown.fine]


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (date(2015, 1, 1), date(2026, 1, 1), ["2018", "2020", "2022"]),
        (date(2025, 7, 1), date(2026, 6, 1), ["Aug", "2026", "Feb"]),
        (date(2025, 7, 20), date(2025, 9, 20), ["August 2025", "September 2025", "15"]),
        (date(2025, 3, 3), date(2025, 3, 4), ["Mon 3 March 2025", "12:00"]),
    ],
)
def test_a_row_alone_names_the_period_above_where_it_starts(first, last, names):
    shown = axis(fitted(first.toordinal(), last.toordinal(), 1000, 16, 16), 1000, lambda text: 2.2 * len_px(text))

    assert set(names) <= {text for _, text in one_row(shown, len_px)}


@given(scales, widths)
def test_labels_of_a_row_alone_never_collide(scale, width):
    shown = list(one_row(axis(scale.held(width), width, len_px), len_px))
    ends = [(tick.x, tick.x + len_px(text)) for tick, text in shown if text]

    assert all(end <= start for (_, end), (start, _) in pairwise(ends))

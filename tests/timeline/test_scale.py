import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.timeline.scale import FINEST, Scale, between, fitted

days = st.floats(1, 3_600_000)
widths = st.floats(200, 6000)
scales = st.builds(Scale, st.floats(1, 3_000_000), st.floats(1e-3, FINEST))


@given(scales, st.tuples(days, days))
def test_order_of_days_is_order_of_x(scale, pair):
    earlier, later = sorted(pair)

    assert scale.x(earlier) <= scale.x(later)


@given(scales, days)
def test_pixel_and_day_are_inverse(scale, day):
    assert scale.day(scale.x(day)) == pytest.approx(day)


@given(scales, st.floats(0.05, 20), st.floats(0, 2000))
def test_zoom_in_and_out_returns_to_where_it_was(scale, factor, at):
    back = scale.zoomed(factor, at).zoomed(1 / factor, at)

    assert back.px_per_day == pytest.approx(scale.px_per_day)
    assert back.x(scale.day(at)) == pytest.approx(at, abs=0.01)


@given(scales, st.floats(0.05, 20), st.floats(0, 2000))
def test_zoom_holds_the_day_under_the_pointer(scale, factor, at):
    assert scale.zoomed(factor, at).day(at) == pytest.approx(scale.day(at))


@given(scales, st.floats(-5000, 5000))
def test_pan_and_back_returns_to_where_it_was(scale, pixels):
    assert scale.panned(pixels).panned(-pixels).origin == pytest.approx(scale.origin)


@given(st.tuples(days, days), widths)
def test_what_is_fitted_is_in_sight(pair, width):
    first, last = sorted(pair)

    scale = fitted(first, last, width, 20, 40)

    assert scale.x(first) >= -1
    assert scale.x(last) <= width + 1


@given(scales, widths)
def test_held_scale_shows_days_of_the_calendar_only(scale, width):
    held = scale.panned(1e7).held(width)

    assert held.day(0) >= 1 - 1e-6
    assert held.day(width) <= 3_652_060 + 1e-6


@given(scales, scales, widths)
def test_a_move_ends_where_it_was_to_end(start, end, width):
    assert between(start, end, 1.0, width) == end
    assert between(start, end, 0.0, width).px_per_day == pytest.approx(start.px_per_day)

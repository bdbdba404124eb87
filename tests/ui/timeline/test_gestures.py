"""Gestures and keys on the timeline become calls on the session."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from briefing_app.model import CountryCode, EventFilter, EventId, EventKind
from tests.ui.timeline.hands import click, drag, target, turn


def test_a_click_on_an_event_selects_it(qtbot, view, session):
    found = target(view, "e02")

    click(qtbot, view, found.x, found.y)

    assert session.selection == {"e02"}


def test_a_click_beside_all_events_selects_none(qtbot, view, session):
    session.select(EventId("e02"))

    click(qtbot, view, view.chart.areas.lanes.right - 5, view.chart.areas.lanes.bottom - 3)

    assert not session.selection


def test_ctrl_click_adds_to_the_selection(qtbot, view, session):
    session.select(EventId("e01"))
    found = target(view, "e02")

    click(qtbot, view, found.x, found.y, Qt.KeyboardModifier.ControlModifier)

    assert session.selection == {"e01", "e02"}


def test_a_click_on_a_cluster_opens_it(qtbot, view):
    cluster = next(found for found in view.targets.targets if found.members > 1)
    before = view.chart.scale.px_per_day

    click(qtbot, view, cluster.x, cluster.y)

    assert view.chart.scale.px_per_day > before


def test_ctrl_wheel_zooms_at_the_pointer(view):
    x = 700.0
    day = view.chart.scale.day(x - view.chart.areas.lanes.left)

    turn(view, x, 200, 3, Qt.KeyboardModifier.ControlModifier)

    assert view.chart.scale.day(x - view.chart.areas.lanes.left) == pytest.approx(day)


def test_wheel_pans_where_all_lanes_fit(view):
    view.zoom_in()
    before = view.chart.scale.origin

    turn(view, 700, 200, -1)

    assert view.chart.scale.origin > before


def test_dragging_pans(view):
    before = view.chart.scale

    drag(view, (900, 445), (800, 445))

    assert view.chart.scale.origin == pytest.approx(before.day(100))


def test_shift_drag_zooms_to_the_stretch(view):
    left = view.chart.areas.lanes.left
    first, last = view.chart.scale.day(500 - left), view.chart.scale.day(700 - left)

    drag(view, (500, 445), (700, 445), Qt.KeyboardModifier.ShiftModifier)

    assert view.chart.scale.day(0) == pytest.approx(first)
    assert view.chart.scale.day(view.chart.width) == pytest.approx(last)


def test_ctrl_drag_selects_what_is_inside(view, session):
    areas = view.chart.areas

    keys = Qt.KeyboardModifier.ControlModifier
    drag(view, (areas.band.left + 5, areas.band.top + 3), (areas.band.right - 5, areas.band.bottom - 3), keys)

    assert session.selection == {"e26", "e27", "e28", "e29"}


def test_a_drag_in_the_overview_sets_the_period(view, session):
    area = view.chart.areas.overview

    drag(view, (area.left + 300, area.top + 30), (area.left + 600, area.top + 30))

    scale = view.chart.overview.scale
    assert session.filter.first_day == date.fromordinal(int(scale.day(300)))
    assert session.filter.last_day == date.fromordinal(int(scale.day(600)))


def test_an_end_of_the_period_can_be_dragged(view, session):
    session.set_filter(EventFilter(first_day=date(2018, 1, 1), last_day=date(2022, 1, 1)))
    area, scale = view.chart.areas.overview, view.chart.overview.scale
    end = area.left + scale.x(date(2022, 1, 2).toordinal())

    drag(view, (end, area.top + 30), (end + 100, area.top + 30))

    assert session.filter.first_day == date(2018, 1, 1)
    assert session.filter.last_day > date(2022, 6, 1)


def test_a_click_in_the_overview_goes_there(qtbot, view, session):
    view.zoom_in()
    area, scale = view.chart.areas.overview, view.chart.overview.scale

    click(qtbot, view, area.left + 200, area.top + 30)

    assert view.chart.scale.day(view.chart.width / 2) == pytest.approx(scale.day(200), abs=1)
    assert session.filter == EventFilter()


def test_a_double_click_in_the_overview_shows_all(qtbot, view, session):
    session.set_filter(EventFilter(first_day=date(2025, 1, 1), last_day=date(2025, 12, 31)))
    area = view.chart.areas.overview

    qtbot.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(area.left + 9), round(area.top + 30))
    )

    assert session.filter == EventFilter()
    assert view.camera.fitted == view.chart.fit_all


def test_a_click_on_a_lane_leaves_its_country_and_a_second_lets_all_back(qtbot, view, session):
    area = view.chart.areas.gutter

    click(qtbot, view, 60, area.top + 20)
    chosen = session.filter
    click(qtbot, view, 60, area.top + 20)

    assert chosen.countries == {CountryCode("IR")}
    assert session.filter == EventFilter()


def test_a_click_in_the_legend_chooses_a_kind(qtbot, view, session):
    chip = view.scene.legend[0]

    click(qtbot, view, chip.left + chip.width / 2, view.chart.areas.legend.top + 15)

    assert session.filter.kinds == {EventKind(chip.entry.key)}


def test_lanes_can_be_dragged_into_another_order(view):
    area, slots = view.chart.areas.gutter, view.chart.slots
    last = slots[-1]

    drag(view, (60, area.top + last.top + 10), (60, area.top + 1))

    assert view.chart.order[0] == last.lane


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, 0)], ids=["down", "up"])
def test_alt_arrows_move_the_lane_of_the_event(qtbot, view, session, key, place):
    first = view.chart.order[0]
    session.select(EventId("e10"))

    qtbot.keyClick(view, key, Qt.KeyboardModifier.AltModifier)

    assert view.chart.order[place] == first


def test_a_click_on_a_signpost_goes_to_the_nearest_event(qtbot, view):
    view.camera.show_period(date(2020, 1, 1).toordinal(), date(2021, 1, 1).toordinal())
    sign = view.scene.signposts[0]

    click(qtbot, view, view.chart.areas.axis.left + sign.left + 5, view.chart.areas.axis.top + 8)

    drill = date(2019, 12, 27).toordinal()
    assert view.chart.scale.day(view.chart.width / 2) == pytest.approx(drill + 0.5, abs=1)


def test_a_pinch_zooms_at_the_fingers(view):
    day = view.chart.scale.day(400)
    point = QPointF(400 + view.chart.areas.lanes.left, 200)
    before = view.chart.scale.px_per_day

    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        point,
        point,
        point,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), pinch)

    assert view.chart.scale.px_per_day == pytest.approx(before * 1.25)
    assert view.chart.scale.day(400) == pytest.approx(day)


def test_arrows_go_from_event_to_event(qtbot, view, session):
    session.select(EventId("e01"))

    qtbot.keyClick(view, Qt.Key.Key_Right)

    assert session.selection == {"e30"} or session.selected_event.when.first_day > date(2016, 1, 16)


def test_down_goes_to_the_nearest_event_of_the_next_lane(qtbot, view, session):
    session.select(EventId("e12"))

    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)

    assert "IL" in session.selected_event.countries


def test_tab_visits_events_and_then_leaves(view):
    visited = []
    while view._gestures.tab(True) and len(visited) < 100:
        visited.append(view.session.selected_event.id)

    assert len(visited) == len(set(visited))
    assert len(visited) > 10


@pytest.mark.parametrize(
    ("key", "is_wider"), [(Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False)], ids=["plus", "minus"]
)
def test_keys_zoom(qtbot, view, key, is_wider):
    before = view.chart.scale.px_per_day

    qtbot.keyClick(view, key)

    assert (view.chart.scale.px_per_day > before) is is_wider


def test_hovering_lifts_an_event_and_says_so(qtbot, view):
    found = target(view, "e02")

    with qtbot.waitSignal(view.hovered) as heard:
        qtbot.mouseMove(view.viewport(), QPoint(round(found.x), round(found.y)))

    assert heard.args == ["e02"]

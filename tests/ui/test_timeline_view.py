"""The timeline with a small session: gestures become calls, and what the session says is drawn."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QNativeGestureEvent, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefing_app.errors import ExportError
from briefing_app.model import CountryCode, CountryMode, EventFilter, EventId, EventKind
from briefing_app.ui.timeline import motion
from briefing_app.ui.timeline.glyphs import Glyphs
from briefing_app.ui.timeline.inks import inks
from briefing_app.ui.timeline.kit import kit
from briefing_app.ui.timeline_view import TimelineView
from briefing_app.ui.viewing import Sought
from tests.timeline.cases import dossier, event
from tests.ui.fake_session import FakeSession


@pytest.fixture(autouse=True)
def _no_motion(monkeypatch):
    monkeypatch.setattr(motion, "is_motion_reduced", lambda: True)


@pytest.fixture
def session():
    return FakeSession(dossier())


@pytest.fixture
def view(qtbot, session):
    shown = TimelineView(session)
    qtbot.addWidget(shown)
    shown.resize(1280, 640)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.fit_all()
    return shown


def target(view, name):
    row = view.chart.row(EventId(name))
    return next(found for found in view.targets.targets if found.row == row and found.members == 1)


def click(qtbot, view, x, y, keys=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(round(x), round(y)))


def drag(view, start, end, keys=Qt.KeyboardModifier.NoModifier):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    middle = QPointF((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    for kind, point, button, buttons in (
        (QEvent.Type.MouseButtonPress, QPointF(*start), left, left),
        (QEvent.Type.MouseMove, middle, none, left),
        (QEvent.Type.MouseMove, QPointF(*end), none, left),
        (QEvent.Type.MouseButtonRelease, QPointF(*end), left, none),
    ):
        there = QPointF(view.viewport().mapToGlobal(point.toPoint()))
        QApplication.sendEvent(view.viewport(), QMouseEvent(kind, point, there, button, buttons, keys))


def turn(view, x, y, notches, keys=Qt.KeyboardModifier.NoModifier):
    point = QPointF(x, y)
    wheel = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)


def test_all_events_are_in_sight_at_first(view):
    first, last = view.chart.board.columns.extent()

    assert view.chart.scale.x(first) >= 0
    assert view.chart.scale.x(last) <= view.chart.width


STRAYS = (event("old", "1953-08-19"), event("older", "1941-08-25"))


def test_most_events_are_fitted_at_first(qtbot):
    shown = TimelineView(FakeSession((*dossier(), *STRAYS)))
    qtbot.addWidget(shown)
    shown.resize(1280, 640)
    with qtbot.waitExposed(shown):
        shown.show()

    assert shown.chart.beyond == (2, 0)


def test_most_events_can_be_fitted_again(view, session):
    session.show((*session.events, *STRAYS))

    view.fit_crowd()

    assert view.chart.beyond == (2, 0)


def test_what_a_search_found_is_ringed(view, session):
    before = view.grab().toImage()

    session.sought = Sought("drills", frozenset([EventId("e02")]))
    session.searched.emit()

    assert view.lit.sought == view.chart.rows([EventId("e02")])
    assert view.grab().toImage() != before


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


def test_the_selected_event_is_brought_into_sight(view, session):
    view.camera.show_period(735_000.0, 735_100.0)

    session.select(EventId("e22"))

    assert 0 <= view.chart.scale.x(float(date(2026, 2, 28).toordinal())) <= view.chart.width


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


def test_a_pair_without_friction_says_so(view, session):
    session.set_filter(EventFilter(countries=frozenset({CountryCode("CN"), CountryCode("SA")}), mode=CountryMode.ALL))

    told = {view.chart.board.whole.table[slot.lane].label: slot.count for slot in view.chart.slots}
    assert told["Friction"] == 0


def test_a_pair_of_countries_parts_cooperation_from_friction(view, session):
    session.set_filter(EventFilter(countries=frozenset({CountryCode("IR"), CountryCode("RU")}), mode=CountryMode.ALL))

    assert view.chart.board.by == "tone"
    assert view.chart.board.whole.table[view.chart.order[0]].label == "Cooperation"


@pytest.mark.parametrize("by", ["country", "kind", "source", "status", "none", "tone"])
def test_lanes_hold_all_dated_events(view, by):
    view.set_lanes(by)

    held = {row for stratum in view.chart.board.index.strata for row in stratum.rows.tolist()}
    assert len(held) + len(view.chart.board.floating) == 30


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


def test_words_filter_through_the_session(view, session):
    session.set_filter(replace(session.filter, words="fordow"))

    assert view.chart.board.shown.sum() == 1


def test_events_that_come_keep_the_days_in_sight(view, session):
    view.camera.show_period(738_000.0, 738_100.0)
    before = view.chart.scale

    session.show((*session.events, event("new", "1990-01-01")))

    assert view.chart.scale == before


def test_no_events_at_all_can_be_painted(qtbot):
    shown = TimelineView(FakeSession())
    qtbot.addWidget(shown)
    shown.resize(800, 400)

    assert not shown.grab().isNull()


@pytest.mark.parametrize("name", ["view.svg", "view.pdf", "view.png"])
def test_a_picture_can_be_saved(view, tmp_path, name):
    path = tmp_path / name

    view.save_picture(path)

    assert path.stat().st_size > 2000


def test_a_saved_svg_holds_titles_as_text(view, tmp_path):
    path = tmp_path / "view.svg"

    view.save_picture(path)

    assert "Outbreak of hostilities" in path.read_text(encoding="utf-8")


def test_a_picture_of_no_known_kind_is_refused(view, tmp_path):
    with pytest.raises(ExportError, match=r"view\.bmp"):
        view.save_picture(tmp_path / "view.bmp")


def test_a_picture_that_cannot_be_written_says_so(view, tmp_path):
    with pytest.raises(ExportError, match="cannot be written"):
        view.save_picture(tmp_path / "nowhere" / "view.png")


def test_a_copied_picture_is_on_the_clipboard(view):
    view.copy_picture()

    held = QApplication.clipboard().mimeData()
    assert isinstance(QApplication.clipboard().image(), QImage)
    assert not QApplication.clipboard().image().isNull()
    assert b"Outbreak of hostilities" in bytes(held.data("image/svg+xml").data())


def test_screen_readers_hear_the_events_in_sight(view):
    spoken = QAccessible.queryAccessibleInterface(view)

    names = [spoken.child(place).text(QAccessible.Text.Name) for place in range(spoken.childCount())]

    assert spoken.role() == QAccessible.Role.List
    assert any(name.startswith("United States leaves the nuclear deal. 8 May 2018.") for name in names)


def test_what_is_spoken_stands_where_it_was_painted(view):
    spoken = QAccessible.queryAccessibleInterface(view)
    found = target(view, "e02")

    item = spoken.childAt(*view.viewport().mapToGlobal(QPoint(round(found.x), round(found.y))).toTuple())

    assert "nuclear deal" in item.text(QAccessible.Text.Name)
    assert item.role() == QAccessible.Role.ListItem


TITLES = {
    "latin": "Foreign ministers sign the accord in Tehran",
    "right to left": "توقيع اتفاق التعاون بين البلدين في طهران",
    "beyond the first plane": "😀😀😀 signed in Tehran by both of them 😀",
}


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_cut_title_stays_in_its_room(view, title, ratio):
    look = kit(view.font(), inks(), Glyphs(), ratio)
    image = QImage(round(600 * ratio), round(30 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)

    painter = QPainter(image)
    look.labels.draw(painter, 10.0, 15.0, title, 120.0)
    painter.end()

    across = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    assert min(across) >= 8 * ratio
    assert max(across) <= 131 * ratio


def test_a_title_that_fits_is_not_cut(view):
    width = view.kit.plain.width("Short title")
    whole, roomy = (QImage(300, 30, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(2))

    for image, room in ((whole, width), (roomy, 250.0)):
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        view.kit.labels.draw(painter, 10.0, 15.0, "Short title", room)
        painter.end()

    assert whole == roomy

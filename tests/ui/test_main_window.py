"""The whole window: what a user does all day, by gesture and key, from the empty start to a filter and back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from briefing_app.model import CountryMode, Decision, EventFilter
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.palette import Palette
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from tests.ui.sample import AGREEMENT, TREATY, fill


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot, settings):
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.furnish(Session())
    return window


@pytest.fixture
def room(window):
    room = window.room
    fill(room.session)
    QApplication.processEvents()
    return room


def when_open(kind: type[QDialog], act) -> None:
    """Act on a dialog of a kind as soon as it is open."""

    def look() -> None:
        opened = QApplication.activeModalWidget()
        if isinstance(opened, kind):
            act(opened)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_the_window_is_painted_before_it_is_furnished(qtbot, settings):
    window = MainWindow(settings)
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.painted):
        window.show()

    assert window.room is None


def test_an_empty_window_asks_for_documents(window):
    assert window.room.start_page.isVisible()
    assert not window.room.bench.isVisible()


def test_documents_bring_the_workbench_with_the_first_source(room):
    assert room.bench.isVisible()
    assert room.bench.source.text.toPlainText().startswith("Partners of Iran")


def test_an_event_selected_in_the_list_shows_in_card_text_and_country(room):
    room.bench.events.table.selectRow(1)

    assert room.bench.event_card.title.text() == TREATY.title
    assert room.session.shown_source is not None
    assert room.session.country == "IR"


def test_the_sample_is_read_reviewed_filtered_and_ready_for_export(qtbot, window):
    room, session = window.room, window.room.session
    room.start_page.open_sample.click()
    qtbot.waitUntil(lambda: len(session.sources) > 5 and bool(session.events) and not room.is_busy, timeout=120_000)

    room.bench.events.table.selectRow(0)
    first = session.selected_event
    room.menus.actions["accept"].trigger()
    session.set_filter(EventFilter(countries=frozenset(["IR", "RU"]), mode=CountryMode.ALL))
    room.menus.actions["undo"].trigger()

    assert first is not None
    assert session.find_event(first.id).decision is Decision.SUGGESTED
    assert 0 < len(session.shown) < len(session.events)
    assert all({"IR", "RU"} <= set(event.countries) for event in session.shown)
    assert room.menus.actions["export"].isEnabled()


def test_a_filter_goes_through_all_views_and_undo_leaves_it(room):
    room.session.set_filter(replace(room.session.filter, words="agreement"))
    room.session.accept([AGREEMENT.id])

    room.menus.actions["undo"].trigger()

    assert room.session.shown == (AGREEMENT,)
    assert room.session.find_event(AGREEMENT.id).decision is Decision.SUGGESTED


@pytest.mark.parametrize(("key", "decision"), [("A", Decision.ACCEPTED), ("R", Decision.REJECTED)])
def test_one_key_decides_the_selected_event(qtbot, room, key, decision):
    room.session.select(TREATY.id)
    room.bench.events.table.setFocus()

    qtbot.keyClick(room.bench.events.table, getattr(Qt.Key, f"Key_{key}"))

    assert room.session.find_event(TREATY.id).decision is decision


def test_export_is_offered_as_soon_as_an_event_is_in_view(window):
    export = window.room.menus.actions["export"]
    assert not export.isEnabled()

    fill(window.room.session)

    assert export.isEnabled()


def test_a_key_opens_the_palette_and_letters_find_a_country(qtbot, room):
    def choose_russia(palette: Palette) -> None:
        qtbot.keyClicks(palette.words, "russ")
        qtbot.keyClick(palette.words, Qt.Key.Key_Return)

    when_open(Palette, choose_russia)
    room.menus.actions["palette"].trigger()

    assert room.session.country == "RU"
    assert room.bench.country.isVisible()


def test_the_title_names_the_dossier_and_marks_what_is_not_saved(window, room, tmp_path):
    assert window.windowTitle() == "Untitled* — Briefing"

    room.session.save_as(tmp_path / "iran.dossier")

    assert window.windowTitle() == "iran — Briefing"


# Where the panels stand


def width_share(room, name: str) -> float:
    return room.bench.panels[name].width() / room.bench.width()


def test_panels_keep_their_parts_as_the_window_grows(window, room):
    before = width_share(room, "events")

    window.resize(1800, 1100)
    QApplication.processEvents()

    assert width_share(room, "events") == pytest.approx(before, abs=0.02)


def test_a_splitter_that_was_moved_stays(qtbot, window, room):
    bench = room.bench
    left = bench.panels["events"]
    edge = QPoint(left.geometry().right() + 4, left.geometry().center().y())
    qtbot.mousePress(bench, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseRelease(bench, Qt.MouseButton.LeftButton, pos=edge)
    moved = left.width()

    window.resize(1500, 800)
    QApplication.processEvents()

    assert left.width() == pytest.approx(moved, abs=2)
    assert not bench.layout_state().isEmpty()


def test_a_layout_left_as_it_was_is_not_remembered(room):
    assert room.bench.layout_state() == QByteArray()


def test_a_closed_panel_comes_back_with_a_reset_layout(room):
    room.bench.panels["country"].close()

    room.bench.reset_layout()

    assert not room.bench.panels["country"].isHidden()


def test_geometry_is_remembered(qtbot, window, settings):
    window.close()

    assert not settings.layout("window").isEmpty()


def test_files_dropped_on_the_window_are_read(room, window, monkeypatch, tmp_path):
    taken: list[Path] = []
    monkeypatch.setattr(room.session, "add_paths", taken.extend)

    window.open_paths([tmp_path])

    assert taken == [tmp_path]

"""The tour: where its note stands, and that it goes on, back and away by button and by key."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from briefing_app.ui.tour import STOPS, Stop, Tour, _beside

OPENING = QRect(20, 20, 600, 200)
TWO = (Stop("timeline", "One", "The first."), Stop("", "Two", "The last."))


@pytest.fixture
def tour(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    panel = QWidget(window)
    panel.setObjectName("panel")
    panel.setGeometry(OPENING)
    panel.show()
    return Tour(window, lambda _name: panel, TWO)


def test_it_starts_beside_the_first_panel(tour):
    assert tour.note.heading.text() == "One"
    assert not tour.note.geometry().intersects(OPENING)


def test_its_last_stop_ends_it(tour, qtbot):
    tour.note.forward.click()
    assert tour.note.forward.text() == "Done"

    with qtbot.waitSignal(tour.ended):
        tour.note.forward.click()


def test_back_leads_to_the_stop_before(tour, qtbot):
    qtbot.keyClick(tour, Qt.Key.Key_Right)

    tour.note.back.click()

    assert tour.note.place.text() == "1 of 2"


def test_escape_leaves_it_at_once(tour, qtbot):
    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(tour.note.forward, Qt.Key.Key_Escape)


def test_it_follows_its_panel(tour):
    panel = tour.parentWidget().findChild(QWidget, "panel")

    panel.setGeometry(20, 300, 600, 300)

    assert not tour.note.geometry().intersects(panel.geometry())


def test_it_follows_the_size_of_the_window(tour):
    tour.parentWidget().resize(640, 480)

    assert tour.size() == QSize(640, 480)
    assert tour.rect().contains(tour.note.geometry())


@pytest.mark.parametrize(
    "opening",
    [QRect(0, 0, 300, 700), QRect(700, 0, 300, 700), QRect(0, 0, 1000, 300), QRect(0, 400, 1000, 300)],
    ids=["left", "right", "above", "below"],
)
def test_a_note_leaves_the_panel_it_speaks_of_in_sight(opening):
    note = QRect(_beside(opening, QSize(340, 180), QRect(0, 0, 1000, 700)), QSize(340, 180))

    assert not note.intersects(opening)
    assert QRect(0, 0, 1000, 700).contains(note)


def test_a_note_on_the_whole_window_stands_in_its_middle():
    assert _beside(QRect(), QSize(340, 180), QRect(0, 0, 1000, 700)) == QPoint(329, 259)


def test_every_stop_says_something():
    assert all(stop.heading and stop.words.endswith(".") for stop in STOPS)

"""A few letters lead to commands, countries, sources and events, without a mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from briefing_app.ui.offers import Offer
from briefing_app.ui.palette import Palette

NAMES = ("Export briefing", "Fit all events", "Iran", "Iraq")


@pytest.fixture
def palette(qtbot):
    palette = Palette([Offer(name, "Command", QIcon, lambda: None, "Ctrl+E") for name in NAMES])
    qtbot.addWidget(palette)
    palette.show()
    return palette


def listed(palette: Palette) -> list[str]:
    return [palette.found.item(row).text() for row in range(palette.found.count())]


def test_it_opens_on_everything(palette):
    assert listed(palette) == list(NAMES)


def test_letters_narrow_it(qtbot, palette):
    qtbot.keyClicks(palette.words, "ira")

    assert listed(palette) == ["Iran", "Iraq"]


def test_enter_chooses_the_first_and_arrows_another(qtbot, palette):
    qtbot.keyClicks(palette.words, "ira")
    qtbot.keyClick(palette.words, Qt.Key.Key_Down)
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)

    assert palette.chosen is not None
    assert palette.chosen.name == "Iraq"
    assert palette.result() == Palette.DialogCode.Accepted


def test_enter_on_nothing_leaves_it_open(qtbot, palette):
    qtbot.keyClicks(palette.words, "no such thing")
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)

    assert palette.chosen is None
    assert palette.isVisible()


def test_a_click_chooses(qtbot, palette):
    place = palette.found.visualItemRect(palette.found.item(2)).center()
    qtbot.mouseClick(palette.found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert palette.chosen is not None
    assert palette.chosen.name == "Iran"


def test_a_screen_reader_hears_name_detail_and_keys(palette):
    spoken = palette.found.item(0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Export briefing, Command, Ctrl+E"

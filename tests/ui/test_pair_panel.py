"""Two countries' history follows the filter or the choice made in the panel, and filters to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefing_app.model import CountryMode, EventFilter
from briefing_app.ui.pair_panel import PairPanel
from briefing_app.ui.tone_bars import ToneBars
from briefing_app.workspace.pairs import Tally
from tests.ui.sample import AGREEMENT, DRILLS, TREATY


@pytest.fixture
def panel(qtbot, session):
    panel = PairPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 800)
    panel.show()
    return panel


def told(panel: PairPanel) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def links(panel: PairPanel) -> list[QPushButton]:
    QApplication.processEvents()
    return [button for button in panel.findChildren(QPushButton, "link") if button.isVisible()]


def test_without_a_pair_it_asks_for_two_countries(panel):
    assert "Choose two countries" in told(panel)
    assert not panel.only_these.isVisible()


def test_a_filter_by_two_countries_is_a_pair(panel, session):
    session.set_filter(EventFilter(countries=frozenset(["RU", "IR"])))

    assert (panel.first.currentText(), panel.second.currentText()) == ("Iran", "Russia")
    assert TREATY.title in told(panel)
    assert AGREEMENT.title not in told(panel)


def test_two_countries_chosen_above_are_a_pair(panel):
    panel.first.setCurrentText("China")
    panel.second.setCurrentText("Iran")
    panel.second.activated.emit(panel.second.currentIndex())

    assert "2021, to 2046" in told(panel)
    assert "Last contact\n2021: China and Iran" in told(panel)


def test_its_button_filters_to_both_and_back(qtbot, panel, session):
    panel.show_pair("RU", "IR")

    qtbot.mouseClick(panel.only_these, Qt.MouseButton.LeftButton)
    assert session.filter == EventFilter(countries=frozenset(["IR", "RU"]), mode=CountryMode.ALL)
    assert session.shown == (TREATY, DRILLS)

    qtbot.mouseClick(panel.only_these, Qt.MouseButton.LeftButton)
    assert session.filter == EventFilter()


def test_another_pair_takes_a_pair_filter_along(panel, session):
    session.set_filter(EventFilter(countries=frozenset(["RU", "IR"]), mode=CountryMode.ALL))

    panel.show_pair("CN", "IR")

    assert session.filter.countries == {"CN", "IR"}


def test_two_that_share_nothing_are_said_to(panel):
    panel.show_pair("CN", "RU")

    assert "No event in view names both." in told(panel)


def test_its_events_and_countries_are_a_click_away(qtbot, panel, session):
    panel.show_pair("IR", "RU")
    by_name = {link.accessibleName().splitlines()[-1]: link for link in links(panel)}

    qtbot.mouseClick(by_name[TREATY.title], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(by_name["Russia"], Qt.MouseButton.LeftButton)

    assert (session.selected_event, session.country) == (TREATY, "RU")


def test_a_long_list_is_as_high_as_its_words(panel):
    panel.show_pair("IR", "RU")
    QApplication.processEvents()

    assert all(link.height() >= link.heightForWidth(link.width()) for link in links(panel))


def test_while_hidden_it_is_not_filled(panel, session):
    panel.hide()
    session.set_filter(EventFilter(countries=frozenset(["RU", "IR"])))
    assert panel.first.currentText() == ""

    panel.show()
    assert panel.first.currentText() == "Iran"


def test_the_chart_says_its_years_to_a_screen_reader(qtbot):
    bars = ToneBars(((2024, Tally(2, 1)), (2025, Tally())))
    qtbot.addWidget(bars)

    assert bars.accessibleName() == "Cooperation and friction by year. 2024: 2 cooperation, 1 friction"
    assert not bars.grab().isNull()

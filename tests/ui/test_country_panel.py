"""The panel follows the selection, counts what is in view, and filters to a country or a pair."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefing_app.model import CountryMode
from briefing_app.reference import country
from briefing_app.ui.country_panel import CountryPanel
from briefing_app.ui.note_box import inert
from briefing_app.workspace.country_notes import country_note
from tests.ui.sample import AGREEMENT, TREATY


@pytest.fixture
def panel(qtbot, session):
    panel = CountryPanel(session)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    return panel


def told(panel: CountryPanel) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def tabs(panel: CountryPanel) -> list[str]:
    return [panel.choice.tabText(place) for place in range(panel.choice.count())]


def test_without_a_country_it_says_what_it_is_for(panel):
    assert panel.nothing.isVisible()
    assert not panel.name.isVisible()


def test_it_offers_the_countries_of_the_selected_event(panel, session):
    session.select(AGREEMENT.id)

    assert tabs(panel) == ["China", "Iran"]
    assert panel.name.text() == "China"
    assert not panel.flag.pixmap().isNull()


def test_another_tab_is_another_country(panel, session):
    session.select(AGREEMENT.id)

    panel.choice.setCurrentIndex(1)

    assert session.country == "IR"
    assert panel.name.text() == "Iran"
    assert "Tehran" in told(panel)


def test_it_counts_what_is_in_view(panel, session):
    session.show_country("RU")
    session.set_filter(replace(session.filter, words="treaty"))

    assert "Iran: 1 event together" in told(panel)


def test_its_button_filters_to_it_and_back(qtbot, panel, session):
    session.show_country("CN")

    qtbot.mouseClick(panel.only_this, Qt.MouseButton.LeftButton)
    assert session.shown == (AGREEMENT,)

    qtbot.mouseClick(panel.only_this, Qt.MouseButton.LeftButton)
    assert len(session.shown) == len(session.events)


def test_a_pair_shows_what_both_share(panel, session):
    session.show_country("IR")

    next(action for action in panel.pair.menu().actions() if action.text() == "Russia (2)").trigger()

    assert (session.filter.countries, session.filter.mode) == ({"IR", "RU"}, CountryMode.ALL)
    assert TREATY in session.shown
    assert AGREEMENT not in session.shown


def test_an_event_in_the_panel_is_one_click_away(qtbot, panel, session):
    session.show_country("RU")
    link = next(button for button in panel.findChildren(QPushButton, "link") if TREATY.title in button.accessibleName())

    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)

    assert session.selected_event == TREATY


def test_facts_stand_with_their_year_and_origin(panel, session):
    session.show_country("IR")

    assert "GeoNames, 2026" in told(panel)
    assert "Unicode CLDR 48, 2025" in told(panel)


def test_partners_lead_to_their_profiles(qtbot, panel, session):
    session.show_country("CN")
    QApplication.processEvents()
    links = {link.accessibleName(): link for link in panel.findChildren(QPushButton, "link") if link.isVisible()}

    qtbot.mouseClick(links["Iran: 1 event together"], Qt.MouseButton.LeftButton)

    assert session.country == "IR"


def test_first_and_last_seen_say_what_was_seen(panel, session):
    session.show_country("IR")

    assert f"2021: {AGREEMENT.title}" in told(panel)
    assert f"17 January 2025: {TREATY.title}" in told(panel)


def test_a_note_is_kept_in_the_dossier(qtbot, panel, session):
    session.show_country("IR")
    qtbot.mouseClick(panel.note.write, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.note.words, "Watch **this**")
    qtbot.mouseClick(panel.note.keep, Qt.MouseButton.LeftButton)

    assert country_note(session.dossier, "IR") == "Watch **this**"
    assert panel.note.shown.text() == "Watch **this**"

    session.undo()
    assert panel.note.shown.isHidden()


def test_words_being_written_stay_while_events_change(qtbot, panel, session):
    session.show_country("IR")
    qtbot.mouseClick(panel.note.write, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.note.words, "Half a sent")

    session.accept([TREATY.id])

    assert panel.note.words.toPlainText() == "Half a sent"
    assert panel.note.words.isVisible()


def test_a_disputed_name_is_said_to_be_so(panel, session):
    session.show_country("XK")

    assert country("XK").note in told(panel)


def test_names_come_in_the_users_language_too(qtbot, session, spoken):
    spoken("fr")
    panel = CountryPanel(session)
    qtbot.addWidget(panel)
    session.show_country("DE")
    panel.show()

    assert panel.name.text() == "Allemagne"
    assert panel.local_name.text() == "Germany · Deutschland"


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [("![seen](file:///secret)", "[seen](file:///secret)"), ("<img src=x> a < b", "\\<img src=x> a < b")],
)
def test_a_note_loads_no_file(markdown, shown):
    assert inert(markdown) == shown

"""The card explains the date, the countries and the order, and its buttons decide."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from briefing_app.model import Conflict, Decision
from briefing_app.store import EVENTS, Write
from briefing_app.ui.event_card import EventCard
from tests.ui.sample import AGREEMENT, DRILLS, OUTBREAK, TREATY


@pytest.fixture
def card(qtbot, session):
    card = EventCard(session)
    qtbot.addWidget(card)
    card.resize(320, 700)
    card.show()
    return card


def told(card: EventCard) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def link(card: EventCard, words: str) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton, "link") if words in button.accessibleName())


def test_without_a_selection_it_says_what_it_is_for(card):
    assert card.nothing.isVisible()
    assert not card.whole.isVisible()


def test_it_explains_the_date(card, session):
    session.select(AGREEMENT.id)

    assert {"“2021”", "2021-01-01 to 2021-12-31", "year"} <= set(told(card).split("\n"))
    assert "2046 (“25-year”)" in told(card)


def test_an_undated_event_has_no_made_up_day(card, session):
    session.select(DRILLS.id)

    assert "open to 2026-03-05" in told(card)


def test_a_related_event_is_one_click_away(qtbot, card, session):
    session.select(DRILLS.id)

    qtbot.mouseClick(link(card, "Before: The outbreak"), Qt.MouseButton.LeftButton)

    assert session.selected_event == OUTBREAK


def test_each_passage_leads_to_its_source(qtbot, card, session):
    session.select(TREATY.id)

    qtbot.mouseClick(link(card, "Harbour Post ¶2"), Qt.MouseButton.LeftButton)

    assert session.shown_source.publisher == "Harbour Post"
    assert "2 articles, 2 independent" in told(card)


def test_accepting_decides_and_can_be_undone(qtbot, card, session):
    session.select(TREATY.id)

    qtbot.mouseClick(card.accept, Qt.MouseButton.LeftButton)

    assert session.selected_event.decision is Decision.ACCEPTED
    assert "accepted by you" in told(card)
    session.undo()
    assert session.selected_event.decision is Decision.SUGGESTED


def test_editing_is_asked_for(qtbot, card, session):
    session.select(TREATY.id)

    with qtbot.waitSignal(card.edit_asked) as asked:
        qtbot.mouseClick(card.edit, Qt.MouseButton.LeftButton)

    assert asked.args == [TREATY.id]


def test_markup_in_a_quotation_stays_words(card, session):
    session.select(TREATY.id)

    labels = [label for label in card.findChildren(QLabel) if "<b>officials</b>" in label.text()]
    assert labels
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in card.findChildren(QLabel)
        if label.text() != card.nothing.text()
    )


def test_a_passage_leads_to_its_own_place(qtbot, card, session):
    session.select(TREATY.id)

    with qtbot.waitSignal(session.passage_shown) as shown:
        qtbot.mouseClick(link(card, "Harbour Post ¶2"), Qt.MouseButton.LeftButton)

    assert shown.args == [TREATY.passages[1]]


def act_on(card: EventCard, words: str, text: str) -> None:
    next(action for action in link(card, words).actions() if action.text() == text).trigger()


def test_a_passage_is_taken_out_by_its_menu(card, session):
    session.select(TREATY.id)

    act_on(card, "Harbour Post ¶2", "&Take out of this event")

    assert session.selected_event.passages == TREATY.passages[:1]


def test_a_passage_becomes_an_event_by_its_menu(card, session):
    session.select(TREATY.id)

    act_on(card, "Harbour Post ¶2", "&Make an event of its own")

    assert any(event.passages == TREATY.passages[1:] for event in session.events)


def test_the_only_passage_has_no_such_menu(card, session):
    session.select(AGREEMENT.id)

    assert link(card, "Sample Wire ¶2").actions() == []


def test_setting_aside_is_one_press_and_counts_as_progress(qtbot, card, session):
    session.select(TREATY.id)

    qtbot.mouseClick(card.set_aside, Qt.MouseButton.LeftButton)

    assert session.selected_event.decision is Decision.SET_ASIDE
    assert (card.progress.value(), card.progress.maximum()) == (1, 4)


def test_an_open_conflict_asks_to_be_weighed(qtbot, card, session):
    conflict = Conflict("date", ("2025-01", "2025-01-20"), TREATY.passages)
    disputed = replace(TREATY, conflicts=(conflict,))
    session.do(lambda dossier: dossier.commit("test", "test", [Write(EVENTS, TREATY.id, disputed)]))
    session.select(TREATY.id)
    assert "20 January 2025" in told(card)

    with qtbot.waitSignal(card.compare_asked):
        qtbot.mouseClick(link(card, "Compare and decide"), Qt.MouseButton.LeftButton)


def test_a_relation_to_an_event_that_is_gone_is_left_out(card, session):
    session.do(lambda dossier: dossier.commit("test", "test", [Write(EVENTS, OUTBREAK.id, None)]))

    session.select(DRILLS.id)

    assert "Before:" not in told(card)

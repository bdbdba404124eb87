"""Conflicts, doubles and corroboration are weighed with the passages side by side."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from briefing_app import workspace
from briefing_app.model import Conflict, Decision, Relation, RelationKind, SourceId
from briefing_app.store import EVENTS, VERSIONS, Write
from briefing_app.ui.cross_check_window import CrossCheckWindow
from briefing_app.workspace.cross_checks import Question
from tests.ui.sample import AGREEMENT, TREATY

CONFLICT = Conflict("date", ("2025-01", "2025-01-20"), TREATY.passages)


@pytest.fixture
def disputed(session):
    event = replace(TREATY, conflicts=(CONFLICT,))
    session.do(lambda dossier: dossier.commit("test", "test", [Write(EVENTS, event.id, event)]))
    return session


@pytest.fixture
def window(qtbot, disputed):
    window = CrossCheckWindow(disputed)
    qtbot.addWidget(window)
    window.show()
    return window


def answers(window):
    QApplication.processEvents()
    return [button for button in window.answers.findChildren(QPushButton) if not button.isHidden()]


def press(window, words):
    next(button for button in answers(window) if button.text() == words).click()


def test_it_opens_on_the_open_conflicts(window):
    assert window.question.currentText() == "Open conflicts (1)"
    assert window.heading.text() == TREATY.title


def test_both_passages_stand_side_by_side(window):
    texts = [edit.toPlainText() for edit in window.sides.findChildren(QPlainTextEdit)]

    assert texts == [
        "In January 2025, Russia and Iran signed a treaty. 😀",
        "Russia and Iran signed it on 17 January 2025, <b>officials</b> said.",
    ]
    says = [label.text() for label in window.sides.findChildren(QLabel, "sectionHeading")]
    assert says == ["Says January 2025", "Says 20 January 2025"]


def test_deciding_for_a_day_dates_the_event_and_keeps_why(window, disputed):
    window.note.setText("The ministry confirmed it.")

    press(window, "Take 20 January 2025")

    event = disputed.find_event(TREATY.id)
    assert (event.when.edtf, event.note) == ("2025-01-20", "The ministry confirmed it.")
    assert window.question.itemText(0) == "Open conflicts (0)"


def test_both_may_stand_and_the_question_be_opened_again(window, disputed):
    press(window, "Keep both")
    window.ask(Question.DECIDED)
    assert window.finding.text() == "You let both stand."

    press(window, "Open again")

    assert disputed.find_event(TREATY.id).conflicts == (CONFLICT,)


def test_the_keyboard_goes_from_the_list_to_the_answers_and_back(qtbot, window):
    qtbot.waitActive(window)
    window.checks.setFocus()
    walked = []
    while window.focusWidget() is not window.show_event:
        window.focusNextChild()
        walked.append(window.focusWidget())

    buttons = [widget.text() for widget in walked if isinstance(widget, QPushButton)]
    assert buttons == ["Take January 2025", "Take 20 January 2025", "Keep both", window.show_event.text()]
    press(window, "Keep both")
    assert window.focusWidget() is window.checks


def test_corroboration_says_how_many_are_independent(window):
    window.ask(Question.SEVERAL)

    assert window.finding.text().startswith("2 articles, 2 independent.")


def test_doubles_are_joined_into_the_decided_one(window, disputed):
    double = replace(AGREEMENT, relations=(Relation(RelationKind.SAME, TREATY.id),))
    disputed.do(lambda dossier: dossier.commit("test", "test", [Write(EVENTS, double.id, double)]))
    window.ask(Question.DOUBLE)

    press(window, "Join into one event")

    joined = disputed.find_event(TREATY.id)
    assert set(joined.passages) == {*TREATY.passages, *AGREEMENT.passages}
    assert joined.decision is Decision.EDITED


def test_the_event_is_shown_in_the_main_window(window, disputed):
    window.show_event.click()

    assert disputed.selected_event.id == TREATY.id


def test_an_event_left_behind_may_stay_as_it_is_and_that_be_undone(window, disputed):
    versions = [Write(VERSIONS, passage.source, SourceId("newer")) for passage in TREATY.passages]
    disputed.do(lambda dossier: dossier.commit("test", "test", versions))
    window.ask(Question.GONE)
    title = window.heading.text()

    press(window, "Keep as it is")
    assert title not in [window.checks.item(row).text() for row in range(window.checks.count())]
    assert disputed.undo_label == f"Undo keep “{title}” as it is"

    disputed.undo()
    assert window.heading.text() == title


def test_what_was_done_while_the_window_was_closed_shows_when_it_opens(window, disputed):
    window.hide()
    disputed.do(workspace.resolve_conflict, TREATY.id, 0, "both")

    window.show()

    assert window.question.itemText(0) == "Open conflicts (0)"


def test_where_there_is_nothing_it_says_so(window):
    window.ask(Question.GONE)

    assert window.heading.text() == "Nothing to weigh here."
    assert not window.note.isVisible()

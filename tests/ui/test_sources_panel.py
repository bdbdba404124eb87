"""The sources are listed with their days, doubts and grades; a grade is two choices."""

from dataclasses import replace

import pytest

from briefing_app.store import SOURCES as SOURCE_VALUES
from briefing_app.store import Write
from briefing_app.ui.sources_panel import SourcesPanel
from briefing_app.ui.two_line_rows import COUNT, SECOND_ROLE
from tests.ui.sample import SOURCES, TREATY

WIRE, POST = SOURCES


@pytest.fixture
def panel(qtbot, session):
    panel = SourcesPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.show_source(WIRE.id)
    return panel


def choose(box, mark):
    row = box.findData(mark)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def grade(session):
    return session.sources[WIRE.id].grade


def test_a_source_without_a_day_stands_first_and_amber(panel):
    assert panel.list.item(0).text() == POST.title
    assert panel.list.item(0).data(SECOND_ROLE) == "warning"


def test_one_half_of_a_grade_leaves_the_other_unjudged(panel, session):
    choose(panel.reliability, "B")
    assert grade(session) == "B6"

    choose(panel.credibility, "2")
    assert grade(session) == "B2"


def test_a_grade_is_taken_back_by_either_half(panel, session):
    choose(panel.reliability, "B")

    choose(panel.credibility, "")

    assert grade(session) == ""
    assert panel.reliability.currentText() == "Reliability: none"


def test_a_day_that_is_settled_needs_no_words(panel):
    assert not panel.day.isVisible()


def test_a_day_that_is_missing_is_said(panel, session):
    session.show_source(POST.id)

    assert panel.day.isVisible()
    assert panel.day.text().startswith("No publication day found")


def test_days_that_disagree_are_shown_and_amber(panel, session):
    doubtful = replace(WIRE, published_candidates=("dateline: KELL, 4 March 2026",))

    session.do(lambda dossier: dossier.commit("test", "test", [Write(SOURCE_VALUES, WIRE.id, doubtful)]))

    assert "Other days in it: dateline: KELL, 4 March 2026." in panel.day.text()
    assert panel.day.isVisible()


def test_counts_follow_what_is_rejected(panel, session):
    assert panel.list.item(0).data(COUNT) == "1"

    session.reject([TREATY.id])

    assert panel.list.item(0).data(COUNT) == "0"

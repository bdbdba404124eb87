"""Documents that could not be read: some of them, or all, are tried again or forgotten."""

from pathlib import Path

import pytest

from briefing_app.model import Problem
from briefing_app.reading import LIMITS
from briefing_app.ui.problems_panel import ProblemsPanel

PATHS = ["/papers/a.pdf", "/papers/b.zip", "/papers/c.txt"]


@pytest.fixture
def tried(session, monkeypatch):
    tried = []
    monkeypatch.setattr(session, "add_paths", lambda paths, limits=LIMITS: tried.append((paths, limits)))
    return tried


@pytest.fixture
def panel(qtbot, session, tried):
    session._problems = tuple(Problem(path, "It is a scan.", "Recognise its text.") for path in PATHS)
    panel = ProblemsPanel(session)
    qtbot.addWidget(panel)
    return panel


def left(session):
    return [problem.path for problem in session.problems]


def test_without_a_choice_all_are_tried_again(panel, session, tried):
    panel.retry.click()

    assert tried == [([Path(path) for path in PATHS], LIMITS)]
    assert left(session) == []


def test_limits_are_raised_for_the_chosen_document_alone(panel, session, tried):
    panel.list.topLevelItem(1).setSelected(True)

    panel.retry_raised.click()

    assert tried == [([Path(PATHS[1])], LIMITS.raised())]
    assert left(session) == [PATHS[0], PATHS[2]]


def test_the_chosen_document_can_be_taken_off_the_list(panel, session):
    panel.list.topLevelItem(0).setSelected(True)

    panel.clear.click()

    assert left(session) == PATHS[1:]


def test_the_menu_of_a_row_says_what_the_buttons_say(panel, session):
    panel.list.topLevelItem(2).setSelected(True)
    offered = {action.text(): action for action in panel.list.actions()}

    offered[panel.clear.text()].trigger()

    assert set(offered) == {panel.retry.text(), panel.retry_raised.text(), panel.clear.text()}
    assert left(session) == PATHS[:2]

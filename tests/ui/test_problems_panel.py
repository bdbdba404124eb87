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


def test_the_list_is_cleared_whatever_is_selected(panel, session):
    panel.list.topLevelItem(0).setSelected(True)

    panel.clear.click()

    assert left(session) == []

"""A timeline on a small dossier, without motion."""

import pytest

from briefing_app.ui.timeline import motion
from briefing_app.ui.timeline_view import TimelineView
from tests.timeline.cases import dossier
from tests.ui.fake_session import FakeSession


@pytest.fixture(autouse=True)
def _no_motion(monkeypatch):
    monkeypatch.setattr(motion, "is_motion_reduced", lambda: True)


@pytest.fixture
def session():
    return FakeSession(dossier())


@pytest.fixture
def view(qtbot, session):
    shown = TimelineView(session)
    qtbot.addWidget(shown)
    shown.resize(1280, 640)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.fit_all()
    return shown

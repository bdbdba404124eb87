"""The session most views are tested on."""

import pytest
from PySide6.QtCore import QLocale

from briefing_app.ui.clipboard import let_go
from briefing_app.ui.session import Session
from briefing_app.ui.translation import speak
from tests.ui.sample import fill


@pytest.fixture
def session(qtbot):
    session = Session()
    fill(session)
    yield session
    session.close()


@pytest.fixture(autouse=True)
def _clipboard(qapp):
    yield
    let_go()


@pytest.fixture
def spoken(qapp):
    """Let the window speak a language until the test ends."""
    before = QLocale()
    yield speak
    speak("en")
    QLocale.setDefault(before)

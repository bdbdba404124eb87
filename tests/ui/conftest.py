"""The session most views are tested on."""

import pytest

from briefing_app.ui.clipboard import let_go
from briefing_app.ui.session import Session
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

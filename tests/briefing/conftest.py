"""The sample briefing, composed once, and its PDF."""

import pytest

from briefing_app.briefing import render
from briefing_app.workspace.briefs import composed
from tests.briefing.sample import BY_ID, EVENTS, OPTIONS, many


@pytest.fixture(scope="session")
def briefing():
    return composed(EVENTS, BY_ID, OPTIONS)


@pytest.fixture(scope="session")
def pdf(briefing):
    return render(briefing, "briefing.pdf").content


@pytest.fixture(scope="session")
def long_briefing():
    events, sources = many(300)
    return composed(events, sources, OPTIONS)


@pytest.fixture(scope="session")
def long_pdf(long_briefing):
    return render(long_briefing, "briefing.pdf").content

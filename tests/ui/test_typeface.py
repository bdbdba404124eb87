"""The lent typeface: taken where the desktop has only a fallback, left where it names one."""

import pytest
from PySide6.QtGui import QFont, QFontInfo

from briefing_app.ui.typeface import lend_typeface


@pytest.fixture
def application(qapp):
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


def test_a_fallback_gives_way(application):
    application.setFont(QFont("DejaVu Sans"))

    lend_typeface()

    assert QFontInfo(application.font()).family() == "Source Sans 3"


def test_a_face_of_the_desktop_stays(application, monkeypatch):
    monkeypatch.setattr("briefing_app.ui.typeface._FALLBACKS", {"No Such Face"})
    application.setFont(QFont("DejaVu Sans"))

    lend_typeface()

    assert application.font().family() == "DejaVu Sans"

"""A briefing is checked against the documents as they are now; a line that no longer holds leads to its event."""

from datetime import date

import pytest

from briefing_app import workspace
from briefing_app.briefing import BriefingOptions, write
from briefing_app.ui.check_window import CheckWindow
from briefing_app.ui.session import Session
from briefing_app.workspace.briefs import composed

TEXT = "Title\n\nRussia and Iran signed a treaty in Moscow on 17 January 2025.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def session(qtbot, article):
    session = Session()
    session.do(workspace.add_readings, list(workspace.read_sources([article], date(2025, 1, 18))))
    yield session
    session.close()


@pytest.fixture
def briefing(session, tmp_path):
    path = tmp_path / "briefing.pdf"
    options = BriefingOptions(date(2025, 2, 1), include_suggestions=True)
    write(composed(session.dossier.events.values(), dict(session.sources), options), path)
    return path


@pytest.fixture
def window(qtbot, session):
    window = CheckWindow(session)
    qtbot.addWidget(window)
    window.show()
    return window


def checked(qtbot, window, path):
    window.check(path)
    qtbot.waitUntil(window.choose.isEnabled, timeout=20_000)
    return window.summary.text()


def test_unchanged_documents_hold(qtbot, window, briefing):
    assert checked(qtbot, window, briefing) == "briefing.pdf: all of its lines hold (1)."
    assert window.list.count() == 0


def test_a_changed_document_names_the_line_and_leads_to_its_event(qtbot, window, briefing, article, session):
    article.write_text(TEXT.replace("Moscow", "Moskow"), encoding="utf-8")

    summary = checked(qtbot, window, briefing)
    window.list.itemActivated.emit(window.list.item(window.list.count() - 1))

    assert "not hold any more" in summary
    assert "Moskow" in window.list.item(window.list.count() - 1).text()
    assert session.selected_event is not None


def test_a_document_that_is_gone_is_checked_as_it_was_kept(qtbot, window, briefing, article):
    article.unlink()

    assert checked(qtbot, window, briefing).endswith("1 of the documents are not at their place; "
                                                     "they were checked as the dossier keeps them.")  # fmt: skip


def test_a_file_that_is_no_briefing_is_said(qtbot, window, article):
    assert "is not a briefing" in checked(qtbot, window, article)

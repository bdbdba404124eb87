"""The source as it looked: pages with the passage marked, and nothing active."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from briefing_app import workspace
from briefing_app.ui.original_view import OriginalView
from briefing_app.ui.session import Session
from briefing_app.worker import read_and_extract
from tests.reading.samples import TITLE, samples


@pytest.fixture
def session(tmp_path: Path, qtbot):
    names = ("story.pdf", "story.html")
    for name in names:
        (tmp_path / name).write_bytes(samples()[name])
    dossier = workspace.new_dossier()
    workspace.add_readings(dossier, [read_and_extract(tmp_path / name) for name in names])
    made = Session(dossier)
    yield made
    made.close()


def opened(session, qtbot):
    """Return a view with a window, which keeps it from being collected in another thread."""
    window = QWidget()
    qtbot.addWidget(window)
    view = OriginalView(session, window)
    view.keeper = window
    return view


def test_a_pdf_is_shown_as_its_page(session, qtbot):
    view = opened(session, qtbot)
    source = next(source for source in session.sources.values() if source.reader == "portable_document")

    view.show_source(source)
    qtbot.waitUntil(lambda: view.shown.currentWidget() is view.picture_area, timeout=60_000)
    view.close()

    assert view.place.text() == "Page 1 of 1"
    assert view.picture.pixmap().width() > 700
    assert not view.next_page.isEnabled()


def test_a_web_page_is_shown_with_the_selected_passage_marked(session, qtbot):
    view = opened(session, qtbot)
    source = next(source for source in session.sources.values() if source.reader == "web_page")
    event = next(event for event in session.events if any(one.source == source.id for one in event.passages))
    quotation = source.quote(next(one for one in event.passages if one.source == source.id))
    session.select(event.id)

    view.show_source(source)
    qtbot.waitUntil(lambda: view.shown.currentWidget() is view.page, timeout=60_000)
    view.close()

    assert TITLE in view.page.toPlainText()
    assert view.page.textCursor().selectedText() == quotation.rstrip(".")


def test_a_file_that_is_gone_is_told_in_the_view(session, qtbot):
    view = opened(session, qtbot)
    source = next(source for source in session.sources.values() if source.reader == "web_page")
    Path(source.path).unlink()

    view.show_source(source)
    qtbot.waitUntil(lambda: "no such file" in view.message.text(), timeout=60_000)
    view.close()

    assert view.shown.currentWidget() is view.message

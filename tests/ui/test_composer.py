"""What is written is kept in the dossier; the preview is the result; an export says how it ended."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from briefing_app.ui.composer import Composer
from briefing_app.ui.page_preview import PagePreview
from briefing_app.ui.pdf_pages import Page
from tests.ui.sample import EVENTS, TREATY


@pytest.fixture
def composer(qtbot, session):
    session.accept([event.id for event in EVENTS])
    composer = Composer(session)
    qtbot.addWidget(composer, before_close_func=Composer.reject)
    composer.title.setText("Partners of Iran")
    composer.show()
    return composer


def pages(composer: Composer) -> list[QLabel]:
    return [label for label in composer.preview.findChildren(QLabel) if label.accessibleName().startswith("Page ")]


def test_the_preview_shows_the_pages(qtbot, composer):
    qtbot.waitUntil(lambda: len(pages(composer)) > 1, timeout=20_000)

    assert not pages(composer)[0].pixmap().isNull()


def test_an_export_is_written_and_can_be_opened(qtbot, composer, session, tmp_path):
    path = tmp_path / "briefing.md"

    with qtbot.waitSignal(session.exported, timeout=20_000):
        composer.export(path)

    assert "Partners of Iran" in path.read_text(encoding="utf-8")
    assert composer.state.text().startswith(f"Written: {path}")
    assert composer.open_file.isVisible()


def test_a_path_that_cannot_be_written_is_said(qtbot, composer, tmp_path):
    composer.export(tmp_path / "no such folder" / "briefing.md")
    qtbot.waitUntil(lambda: "briefing.md" in composer.state.text() and "…" not in composer.state.text(), timeout=20_000)

    assert not composer.open_file.isVisible()
    assert composer.export_button.isEnabled()


def test_what_was_written_is_there_next_time(qtbot, composer, session):
    composer.bottom_line.setPlainText("They protest.")
    composer.close()

    again = Composer(session)
    qtbot.addWidget(again)

    assert (again.title.text(), again.bottom_line.toPlainText()) == ("Partners of Iran", "They protest.")


def test_a_long_bottom_line_is_warned_of(composer):
    composer.bottom_line.setPlainText("word " * 61)

    assert "61 words" in composer.words.text()
    assert "The bottom line has 61 words; keep it to 60." in composer.advice.text()
    assert composer.advice.isVisible()


def test_an_event_is_cited_where_the_cursor_is(composer):
    composer.cite.click()
    composer.picker.search.setText("2025 treaty")
    composer.picker.take()

    assert TREATY.id in composer.key_points.toPlainText()


def test_every_format_has_an_ending():
    from briefing_app.briefing import WRITERS
    from briefing_app.ui.composer import _FORMATS

    assert set(_FORMATS.values()) == set(WRITERS)
    assert all(Path(f"x{ending}").suffix for ending in WRITERS)


def test_the_pages_grow_and_shrink(qtbot, composer):
    qtbot.waitUntil(lambda: len(pages(composer)) > 1, timeout=20_000)
    before = pages(composer)[0].width()

    composer.zoom_in.click()
    larger = pages(composer)[0].width()
    composer.zoom_fit.click()

    assert larger == pytest.approx(before * 1.25, abs=2)
    assert pages(composer)[0].width() == before


def test_a_citation_of_the_pages_leads_to_its_passage(qtbot, composer, session):
    qtbot.waitUntil(lambda: len(pages(composer)) > 1, timeout=20_000)
    link = next(link for page in composer.preview._pages for link in page.links if link.words == "[S1 ¶3]")

    composer.preview._follow(link)

    assert session.selected_event is not None
    assert session.selected_event.id == TREATY.id
    assert session.shown_source.id == "wire"
    assert not composer.isVisible()


def test_an_export_can_be_stopped(qtbot, composer, tmp_path):
    composer.export(tmp_path / "briefing.pdf")
    composer.cancel.click()
    qtbot.waitUntil(composer.export_button.isEnabled, timeout=20_000)

    assert composer.state.text() == "The export was stopped; nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_an_export_is_remembered_for_the_next(qtbot, composer, session, tmp_path):
    with qtbot.waitSignal(session.exported, timeout=20_000):
        composer.export(tmp_path / "first.md")
    with qtbot.waitSignal(session.exported, timeout=20_000):
        composer.export(tmp_path / "second.md")

    assert "No change since the briefing of" in (tmp_path / "second.md").read_text(encoding="utf-8")


def test_printed_pages_fill_their_sheets(qtbot, tmp_path):
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from briefing_app.ui import pdf_pages
    from briefing_app.ui.printing import print_pages

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    picture = QImage(210, 297, QImage.Format.Format_RGB888)
    picture.fill(0x15345F)

    print_pages([picture, picture], printer)

    printed = list(pdf_pages.pages((tmp_path / "printed.pdf").read_bytes(), 100))
    assert len(printed) == 2
    assert printed[0].picture.pixelColor(50, 70).blue() > 80


def test_more_events_than_make_pages_in_time_are_said_instead(qtbot, composer, monkeypatch):
    monkeypatch.setattr("briefing_app.ui.composer.MOST_SHOWN", 1)

    composer._refresh_preview()

    told = [label.text() for label in composer.preview.findChildren(QLabel)]
    assert any("too many to show as pages" in words for words in told)


def test_pages_that_come_as_the_preview_goes_do_no_harm(qtbot):
    preview = PagePreview()
    preview._show_pages([Page(QImage(100, 140, QImage.Format.Format_RGB888))])

    shiboken6.delete(preview)

    with qtbot.capture_exceptions() as caught:
        QApplication.processEvents()
    assert caught == []

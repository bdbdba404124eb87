"""What is written is kept in the dossier; the preview is the result; an export says how it ended."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from briefing_app.ui.composer import Composer
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
    action = next(action for action in composer.cite.menu().actions() if TREATY.title in action.text())

    action.trigger()

    assert TREATY.id in composer.key_points.toPlainText()


def test_every_format_has_an_ending():
    from briefing_app.briefing import WRITERS
    from briefing_app.ui.composer import _FORMATS

    assert set(_FORMATS.values()) == set(WRITERS)
    assert all(Path(f"x{ending}").suffix for ending in WRITERS)

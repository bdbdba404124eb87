"""Opening a part of an archive: counted before it is done, refused in a sentence."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from briefing_app.archive.folder import ArchiveFolder
from briefing_app.model import CountryMode, EventFilter, EventKind
from briefing_app.ui.archive_desk import ArchiveDesk
from briefing_app.ui.archive_dialog import ArchiveDialog
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from tests.archive.repeated import chunk_of, read_rows

TIMEOUT_MS = 300_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = ArchiveFolder(tmp_path_factory.mktemp("archives") / "articles")
    made.prepare()
    made.keep("one", chunk_of(read_rows(4)))
    return made.path


@pytest.fixture
def ask(qtbot):
    """Return a function that opens the dialog; it has a window, which keeps it."""
    window, asked = QWidget(), []
    qtbot.addWidget(window)

    def ask_about(folder):
        asked.append(ArchiveDialog(folder, window))
        asked[-1].show()
        return asked[-1]

    return ask_about


@pytest.fixture
def dialog(folder, ask):
    return ask(folder)


def told(dialog, qtbot):
    """Return what stands there once it has been counted, however long a busy machine takes."""
    qtbot.waitUntil(lambda: dialog.counts.text() != "Counting …", timeout=TIMEOUT_MS)
    return dialog.counts.text()


def open_button(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Open)


def test_it_says_how_much_there_is_before_anything_is_done(dialog, qtbot):
    assert "events, told in 4 documents." in told(dialog, qtbot)
    assert open_button(dialog).isEnabled()
    assert dialog.wanted() == EventFilter()


def test_what_is_typed_is_the_filter(dialog):
    dialog.countries.setText("Iran, ru")
    dialog.together.setChecked(True)
    dialog.first_day.setText("2021")
    dialog.last_day.setText("January 2025")
    dialog.kind.setCurrentText("Treaty")

    assert dialog.wanted() == EventFilter(
        countries=frozenset({"IR", "RU"}),
        mode=CountryMode.ALL,
        first_day=date(2021, 1, 1),
        last_day=date(2025, 1, 31),
        kinds=frozenset({EventKind.TREATY}),
    )


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [
        ("countries", "Iran, Atlantis", "“Atlantis” names no country"),
        ("first_day", "soonish", "“soonish” names no day"),
    ],
)
def test_what_is_not_understood_is_told_and_cannot_be_opened(dialog, field, words, sentence):
    getattr(dialog, field).setText(words)

    assert dialog.counts.text().startswith(sentence)
    assert not open_button(dialog).isEnabled()


def test_the_last_words_are_the_ones_that_are_counted(dialog, qtbot):
    dialog.countries.setText("Iran")
    dialog.countries.setText("New Zealand")

    qtbot.waitUntil(lambda: dialog.counts.text() == "0 events, told in 0 documents.", timeout=TIMEOUT_MS)
    assert not open_button(dialog).isEnabled()


def test_a_folder_that_is_no_archive_is_told(tmp_path, ask, qtbot):
    dialog = ask(tmp_path)

    assert "is no archive of this program" in told(dialog, qtbot)
    assert not open_button(dialog).isEnabled()


def test_what_is_wanted_is_opened_as_a_dossier(folder, tmp_path, qtbot, qapp):
    session, window = Session(), QWidget()
    qtbot.addWidget(window)
    desk = ArchiveDesk(session, Settings(), window)

    with qtbot.waitSignal(session.dossier_changed, timeout=TIMEOUT_MS):
        desk.open(folder, EventFilter(countries=frozenset({"IR"})), tmp_path / "iran.dossier")

    assert session.dossier.name == "iran.dossier"
    assert session.events
    assert all("IR" in event.countries for event in session.events)
    session.close()

"""The journal shows who did what, the last first; it is searched, undone from and exported."""

import pytest

from briefing_app.ui.journal_window import JournalWindow
from tests.ui.sample import AGREEMENT, TREATY


@pytest.fixture
def window(qtbot, session):
    session.accept([TREATY.id])
    session.reject([AGREEMENT.id])
    window = JournalWindow(session)
    qtbot.addWidget(window)
    window.show()
    return window


def told(window, column):
    rows = [window.list.topLevelItem(number) for number in range(window.list.topLevelItemCount())]
    return [row.text(column) for row in rows if not row.isHidden()]


def test_the_last_action_comes_first_with_what_it_changed(window):
    assert told(window, 2) == ["reject 1 event", "accept 1 event", "fill"]
    assert told(window, 3)[0] == f"“{AGREEMENT.title}”: decision: suggested"
    assert told(window, 4)[0] == "decision: rejected"


def test_what_is_undone_is_said_in_words(window):
    window.undo.click()

    assert told(window, 2)[:2] == ["undo reject 1 event", "reject 1 event (undone)"]
    assert window.redo.text() == "Redo reject 1 event"


def test_a_word_narrows_the_list(window):
    window.search.setText("ACCEPT")

    assert told(window, 2) == ["accept 1 event"]


def test_it_follows_what_is_done_meanwhile(window, session):
    session.set_aside([AGREEMENT.id])

    assert told(window, 2)[0] == "set aside 1 event"


def test_a_file_that_cannot_be_written_is_said(qtbot, window, session, tmp_path):
    with qtbot.waitSignal(session.failed) as failed:
        window.export_to(tmp_path / "nowhere" / "journal.csv")

    assert "cannot be written" in failed.args[0]

"""The editor shows what a typed date allows before it is taken, and cannot save nonsense."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from briefing_app.extraction.typed_dates import read_edtf
from briefing_app.model import Basis, EventKind, Party, Status
from briefing_app.ui.event_editor import EventEditor
from tests.ui.sample import AGREEMENT, DRILLS, SOURCES, TREATY


@pytest.fixture
def editor(qtbot):
    editor = EventEditor(AGREEMENT, date(2026, 3, 5))
    qtbot.addWidget(editor)
    editor.show()
    return editor


def can_save(editor: EventEditor) -> bool:
    return editor.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_saved_as_it_is_nothing_changes(editor):
    assert editor.edited() == AGREEMENT


def test_a_typed_date_is_shown_as_its_interval(editor):
    editor.date_words.setText("27 March 2021")

    assert editor.interval.text() == "27 March 2021 (day): 2021-03-27 to 2021-03-27"
    assert editor.edited().when.basis is Basis.DECIDED


def test_a_relative_date_counts_from_publication(editor):
    editor.date_words.setText("yesterday")

    assert editor.edited().when.first_day == date(2026, 3, 4)


def test_a_stated_term_is_typed_like_a_date(editor):
    editor.until_words.setText("27 March 2046")

    assert editor.until_interval.text() == "27 March 2046 (day): 2046-03-27 to 2046-03-27"
    assert (editor.edited().until.edtf, editor.edited().until.basis) == ("2046-03-27", Basis.DECIDED)


def test_a_stated_term_is_taken_away_by_an_empty_line(qtbot):
    editor = EventEditor(replace(AGREEMENT, until=read_edtf("2046")), date(2026, 3, 5))
    qtbot.addWidget(editor)
    assert editor.until_words.text() == "2046"

    editor.until_words.clear()

    assert can_save(editor)
    assert editor.edited().until is None


@pytest.mark.parametrize("words", ["one fine day", "2019", "2046-02-31"])
def test_a_term_that_is_no_date_or_is_over_too_soon_cannot_be_saved(editor, words):
    editor.until_words.setText(words)

    assert not can_save(editor)
    assert editor.until_interval.text()


def test_no_date_cannot_be_saved(editor):
    editor.date_words.setText("31 June 2021")

    assert not can_save(editor)
    assert editor.interval.text().startswith("This names no date.")


def test_an_event_needs_a_title(editor):
    editor.title.setText("  ")

    assert not can_save(editor)


def test_countries_are_read_by_name_and_code(editor):
    editor.countries.setText("China, ru")

    assert editor.edited().parties == (AGREEMENT.parties[0], Party("RU", rule="named by you"))


@pytest.mark.parametrize(("language", "name"), [("fr", "Chine"), ("fa", "چین")])
def test_countries_are_read_in_the_language_of_the_window(spoken, qtbot, language, name):
    spoken(language)
    editor = EventEditor(AGREEMENT, date(2026, 3, 5))
    qtbot.addWidget(editor)

    editor.countries.setText(f"{name}, Russia")

    assert editor.edited().countries == ("CN", "RU")


@pytest.mark.parametrize("words", ["China, Russia", "China; Russia", "چین، روسیه", "چین؛ Russia", "China、Russia"])
def test_countries_are_parted_by_the_commas_of_any_script(spoken, qtbot, words):
    spoken("fa")
    editor = EventEditor(AGREEMENT, date(2026, 3, 5))
    qtbot.addWidget(editor)

    editor.countries.setText(words)

    assert editor.edited().countries == ("CN", "RU")


@pytest.mark.parametrize("event", [AGREEMENT, TREATY, DRILLS], ids=lambda event: event.id)
@pytest.mark.parametrize("language", ["fr", "fa"])
def test_saved_as_it_is_nothing_changes_in_any_language(spoken, qtbot, language, event):
    spoken(language)
    editor = EventEditor(event, date(2026, 3, 5))
    qtbot.addWidget(editor)

    assert editor.edited() == event


def test_an_unknown_country_is_named(editor):
    editor.countries.setText("China, Atlantis")

    assert editor.unknown.text() == "Not a country: Atlantis."
    assert not can_save(editor)


def test_kind_status_and_note_are_taken(editor):
    editor.kind.setCurrentIndex(editor.kind.findData(EventKind.TREATY))
    editor.status.setCurrentIndex(editor.status.findData(Status.PLANNED))
    editor.note.setPlainText("Check the text.")

    edited = editor.edited()

    assert (edited.kind, edited.status, edited.note) == (EventKind.TREATY, Status.PLANNED, "Check the text.")


def test_an_undated_event_can_keep_its_open_date(qtbot):
    editor = EventEditor(DRILLS, None)
    qtbot.addWidget(editor)
    editor.title.setText("Drills at sea")

    assert can_save(editor)
    assert editor.edited().when == DRILLS.when


@pytest.fixture
def told_twice(qtbot):
    editor = EventEditor(TREATY, None, {source.id: source for source in SOURCES})
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_passages_are_listed_with_where_they_stand(told_twice):
    assert [told_twice.passages.item(row).text() for row in range(2)] == [
        "Sample Wire ¶3: In January 2025, Russia and Iran signed a treaty.",
        "Harbour Post ¶2: Russia and Iran signed it on 17 January 2025, <b>officials</b> said.",
    ]


def test_a_passage_without_its_tick_leaves_the_event(told_twice):
    told_twice.passages.item(1).setCheckState(Qt.CheckState.Unchecked)

    edited = told_twice.edited()

    assert edited.passages == TREATY.passages[:1]
    assert edited.independent_sources == 1


def test_an_event_keeps_a_passage(told_twice):
    for row in range(2):
        told_twice.passages.item(row).setCheckState(Qt.CheckState.Unchecked)

    assert not can_save(told_twice)


def test_a_single_passage_is_not_offered(editor):
    assert not editor.passages.isVisible()

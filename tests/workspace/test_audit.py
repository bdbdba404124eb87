"""The journal tells a reader who did what, what it was and what it is, and goes into a spreadsheet harmlessly."""

import csv
from dataclasses import replace

import pytest

from briefing_app import workspace
from briefing_app.errors import ExportError
from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import CountryCode, EventFilter, Party
from tests.workspace.desk import ids


def test_a_line_says_what_it_was_and_is(dossier):
    one = ids(dossier)[0]
    workspace.edit(dossier, replace(dossier.events[one], title="Other words", parties=(Party(CountryCode("CN")),)))

    line = workspace.journal_lines(dossier)[-1]

    assert line.label == "edit “Other words”"
    assert line.before == "title: Treaty 0 of Article 0 on its day, parties: IR, RU, decision: suggested"
    assert line.after == "title: Other words, parties: CN, decision: edited"


def test_a_stated_term_is_told_and_can_be_taken_back(dossier):
    one = ids(dossier)[0]
    workspace.edit(dossier, replace(dossier.events[one], until=read_typed("27 March 2046")))

    line = workspace.journal_lines(dossier)[-1]
    assert line.before == f"“{dossier.events[one].title}”: until: –, decision: suggested"
    assert line.after == "until: 2046-03-27, decision: edited"
    workspace.undo(dossier)
    assert dossier.events[one].until is None


def test_many_values_are_counted(dossier):
    workspace.reject(dossier, ids(dossier))

    assert workspace.journal_lines(dossier)[-1].after == "6 values changed"


def test_only_words_of_the_program_are_said_in_another_language(dossier):
    one = ids(dossier)[0]
    workspace.edit(dossier, replace(dossier.events[one], title="open"))

    line = workspace.journal_lines(dossier, str.upper)[-1]

    assert line.label == "EDIT “OPEN”"
    assert line.after == "TITLE: open, DECISION: EDITED"


def test_what_was_taken_back_is_marked_until_it_is_done_again(dossier):
    workspace.accept(dossier, ids(dossier)[:1])
    number = workspace.journal_lines(dossier)[-1].number

    workspace.undo(dossier)
    assert next(line for line in workspace.journal_lines(dossier) if line.number == number).is_undone
    assert workspace.journal_lines(dossier)[-1].label == "undo accept 1 event"

    workspace.redo(dossier)
    assert not any(line.is_undone for line in workspace.journal_lines(dossier))


def test_every_action_names_a_person_and_a_time(dossier):
    assert all(line.who and line.at.tzinfo for line in workspace.journal_lines(dossier))


def test_the_file_has_a_row_for_each_action(dossier, tmp_path):
    workspace.accept(dossier, ids(dossier)[:1])
    path = tmp_path / "journal.csv"

    workspace.export_journal(dossier, path)

    head, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert head == ["number", "at", "who", "label", "is_undone", "before", "after"]
    assert [row[3] for row in rows] == ["add 2 sources", "accept 1 event"]


def test_no_cell_is_taken_for_a_formula(dossier, tmp_path):
    workspace.save_view(dossier, "all", EventFilter())
    workspace.note(dossier, ids(dossier)[0], "x")
    dossier.remember("test", "=1+1")
    path = tmp_path / "journal.csv"

    workspace.export_journal(dossier, path)

    assert [row[3] for row in csv.reader(path.read_text(encoding="utf-8-sig").splitlines())][-1] == "'=1+1"


def test_a_place_that_cannot_be_written_is_said(dossier, tmp_path):
    with pytest.raises(ExportError, match="cannot be written"):
        workspace.export_journal(dossier, tmp_path / "no folder" / "journal.csv")

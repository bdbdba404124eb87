"""Words on a country are kept, forgotten when emptied, and undone."""

import pytest

from briefing_app import workspace
from briefing_app.model import CountryCode
from briefing_app.workspace.country_notes import country_note, note_country

IR = CountryCode("IR")


@pytest.fixture
def dossier():
    with workspace.new_dossier() as dossier:
        yield dossier


def test_words_are_kept_without_blanks_around_them(dossier):
    note_country(dossier, IR, " Asks for **parts**.\n")

    assert country_note(dossier, IR) == "Asks for **parts**."


def test_emptied_words_are_forgotten(dossier):
    note_country(dossier, IR, "Something")
    note_country(dossier, IR, "  ")

    assert country_note(dossier, IR) == ""


def test_a_note_is_one_step_of_undo(dossier):
    note_country(dossier, IR, "First")
    note_country(dossier, IR, "Second")
    assert dossier.undo_label == "Undo note on Iran"

    workspace.undo(dossier)

    assert country_note(dossier, IR) == "First"


def test_the_same_words_again_are_no_action(dossier):
    note_country(dossier, IR, "First")

    assert not note_country(dossier, IR, "First")

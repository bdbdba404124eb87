"""Texts go through the translators with their values, counts and senses; what the core says is recognised."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from briefing_app.ui import translation
from briefing_app.ui.translation import LANGUAGES, is_right_to_left, mark, number, say, tr, trn
from tests.ui.marking import Brackets, recognise_gathered, templates

WORDS = {
    ("Open folder", ""): "Ouvrir un dossier",
    ("Show {title}", ""): "{title} : montrer",
    ("Open", "a verb"): "Ouvrir",
    ("Open", "a state"): "Ouvert",
    ("accepted", ""): "accepté",
    ("accept {counted}", ""): "accepter {counted}",
    ("Undo {label}", ""): "Annuler : {label}",
    ("{number} events", ""): "{number} événements",
}
COUNTED = {"{count} events": ("{count} événement", "{count} événements")}

whole_numbers = st.integers(0, 10**12)


class Dictionary(QTranslator):
    """A translator with a few words, and one plural, which in this language begins at two."""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False

    def translate(self, _context, text, note=None, count=-1):
        if count >= 0 and text in COUNTED:
            return COUNTED[text][count >= 2]
        return WORDS.get((text, note or ""), text)


@pytest.fixture
def french(qapp, spoken, monkeypatch):
    """Let the window speak French, of which the translator knows a few words."""
    recognise_gathered(monkeypatch)
    spoken("fr")
    qapp.installTranslator(Dictionary(qapp))


@pytest.fixture
def bracketed(qapp, spoken, monkeypatch):
    """Let the window put all it says in brackets."""
    recognise_gathered(monkeypatch)
    spoken("fr")
    qapp.installTranslator(Brackets(qapp))


# What stands in the code


def test_english_is_what_stands_in_the_code(qapp):
    assert tr("Open folder") == mark("Open folder") == "Open folder"


def test_a_text_is_said_in_the_language(french):
    assert tr("Open folder") == "Ouvrir un dossier"


def test_values_stand_where_the_language_wants_them(french):
    assert tr("Show {title}", title="“A {treaty}”") == "“A {treaty}” : montrer"


def test_a_note_tells_one_sense_from_another(french):
    assert (tr("Open", "a verb"), tr("Open", "a state")) == ("Ouvrir", "Ouvert")


def test_a_text_without_values_may_hold_braces(qapp):
    assert tr("{title}") == "{title}"


@pytest.mark.parametrize(("value", "said"), [(12345, "12,345"), ("2025", "2025"), (True, "True"), (0.5, "0.5")])
def test_only_whole_numbers_are_written_as_the_language_does(qapp, value, said):
    assert tr("{value}", value=value) == said


@given(whole_numbers)
def test_english_counts_one_apart_from_all_others(count):
    assert trn("{count} event", "{count} events", count) == f"{count:,} {'event' if count == 1 else 'events'}"


@pytest.mark.parametrize(("count", "said"), [(0, "0 événement"), (1, "1 événement"), (2, "2 événements")])
def test_the_language_decides_where_its_plural_begins(french, count, said):
    assert trn("{count} event", "{count} events", count) == said


@pytest.fixture(params=LANGUAGES)
def code(request, spoken):
    spoken(request.param)
    return request.param


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=whole_numbers)
def test_a_written_number_reads_as_it_was(code, value):
    assert QLocale(code).toLongLong(number(value)) == (value, True)


# What the core says


@given(st.text())
def test_english_leaves_what_the_core_says(sentence):
    assert say(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("accepted", "accepté"),
        ("accept 3 events", "accepter 3 événements"),
        ("Undo accept 3 events", "Annuler : accepter 3 événements"),
        ("Undo accept {counted}", "Annuler : accepter {counted}"),
        ("what nobody has met", "what nobody has met"),
        ("", ""),
    ],
    ids=["a word", "a sentence with a value", "a sentence in another", "braces in a value", "unknown", "nothing"],
)
def test_what_the_core_says_is_recognised(french, sentence, said):
    assert say(sentence) == said


VALUES = {"number": "3", "years": "2019", "day": "2025-01-17", "unit": "days", "weekday": "Mon"}


@pytest.mark.parametrize("template", [template for template, _ in templates()])
def test_a_sentence_of_the_core_is_recognised_and_said_whole(bracketed, template):
    sentence = re.sub(r"\{(\w+)\}", lambda name: VALUES.get(name[1], "Ruritania"), template)

    said = say(sentence)

    assert said.startswith("⟦")
    assert said.translate(dict.fromkeys(map(ord, "⟦⟧"))) == sentence


# Which language


@given(st.text())
def test_the_window_speaks_a_language_it_has(chosen):
    assert translation.spoken(chosen) in LANGUAGES


@pytest.mark.parametrize(("code", "is_mirrored"), [("en", False), ("fr", False), ("fa", True)])
def test_the_language_gives_the_direction(spoken, qapp, code, is_mirrored):
    spoken(code)

    assert is_right_to_left() is is_mirrored
    assert qapp.isRightToLeft() is is_mirrored

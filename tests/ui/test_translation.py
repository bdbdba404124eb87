"""Sentences of the core are recognised for what they are, and keep their order where the window runs the other way."""

import pytest

from briefing_app.ui import translation
from briefing_app.ui.translation import isolated, number, say, tr

TEMPLATES = ("the last one before {named_day}", "edit “{title}”", "undo {label}", "{number} events", "{weekday} {day}")


@pytest.fixture
def templates(monkeypatch):
    pairs = tuple((template, translation._recogniser(template)) for template in TEMPLATES)
    monkeypatch.setattr(translation, "_templates", lambda: pairs)


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("{number} events", "undo accept 3 events"),
        ("{weekday} {day}", "Talks fail"),
        ("{number} {unit} after {day}", "Two days after the war"),
    ],
)
def test_a_value_of_another_shape_is_not_taken_for_one(template, sentence):
    assert translation._recogniser(template).fullmatch(sentence) is None


def test_a_number_in_a_sentence_is_written_as_the_language_does(spoken, templates):
    spoken("fr")

    assert number(12345) in say("12,345 events")


def test_a_title_is_the_users_own_word(spoken, templates):
    spoken("fr")

    assert "12,345 events" in say("edit “12,345 events”")


def test_a_day_inside_a_reason_keeps_its_order(spoken, templates):
    spoken("fa")

    assert "\u20682026-03-05\u2069" in say("the last one before Thu 2026-03-05")


@pytest.mark.parametrize(("language", "shown"), [("en", "2026-03-05"), ("fa", "\u20682026-03-05\u2069")])
def test_digits_are_isolated_only_where_reading_starts_at_the_right(spoken, language, shown):
    spoken(language)

    assert isolated("2026-03-05") == shown


@pytest.mark.parametrize(
    ("language", "text", "is_led"),
    [("fa", "Iran ایران", True), ("fa", "ایران Iran", False), ("fa", "Iran", False), ("fr", "Iran ایران", False)],
)
def test_a_sentence_that_begins_with_a_foreign_word_is_led(spoken, language, text, is_led):
    spoken(language)

    assert tr(text).startswith("\u200f") is is_led

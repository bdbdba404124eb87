"""Which words of a sentence stand in quotation marks."""

import pytest

from briefing_app.extraction.words.quotes import quoted
from briefing_app.extraction.words.tokens import tokens
from briefing_app.model import Span


def inside(text, *, is_open=False):
    words = tokens(text, Span(0, len(text)))
    indices, goes_on = quoted(words, is_open=is_open)
    return " ".join(words[at].word for at in sorted(indices)), goes_on


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “it is over” and left.", ("it is over", False)),
        ("``We won,'' he said.", ("We won ,", False)),
        ('"We won," he said. "We', ("We won , We", True)),
        ("No word here.", ("", False)),
        ("it is over,” he said.", ("it is over ,", False)),
    ],
)
def test_words_between_marks_are_quoted(text, found):
    assert inside(text) == found


def test_a_quotation_goes_on_from_the_sentence_before():
    assert inside("It is over,” he said.", is_open=True) == ("It is over ,", False)

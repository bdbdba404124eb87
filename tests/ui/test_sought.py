"""Words are lit where the search found them."""

import pytest

from briefing_app.ui.sought import places, snippet

CASES = [
    ("treaty", "A treaty; treaties", ["treaty"]),
    ("treat", "A treaty; treaties", ["treaty", "treaties"]),
    ("tre iran", "Iranian treaty of Iran", ["Iranian", "Iran"]),
    ("iran tre", "Iranian treaty of Iran", ["treaty", "Iran"]),
    ("uber", "Über die Grenze", ["Über"]),
    ("ÜBER", "uber", ["uber"]),
    ("", "anything", []),
    ("?!", "anything", []),
    ("absent", "anything", []),
]


@pytest.mark.parametrize(("words", "text", "found"), CASES)
def test_whole_words_and_the_beginning_of_the_last_are_found(words, text, found):
    assert [span.cut(text) for span in places(words, text)] == found


def test_a_snippet_shows_the_first_place_in_a_line():
    text = "x " * 100 + "the\ntreaty was signed" + " y" * 100

    assert snippet("treaty", text) == "…" + "x " * 6 + "the treaty was signed" + " y" * 39 + "…"


def test_without_a_place_there_is_no_snippet():
    assert snippet("treaty", "nothing of it") == ""

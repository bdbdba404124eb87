"""A text that stops anywhere, as a cut page does, has its titles all the same."""

import pytest

from tests.extraction.titling.test_speech import SAID
from tests.extraction.titling.test_title import DONE, MEANT, RELATIVE, titles


@pytest.mark.parametrize(
    "text", [text for text, _ in (*DONE, *RELATIVE, *MEANT, *SAID)] + ["Chile urged Peru to free that"]
)
def test_a_text_that_breaks_off_anywhere_has_titles(text):
    words = text.split()

    for end in range(1, len(words) + 1):
        assert all(titles(" ".join(words[:end])))

"""Where a sentence ends."""

import pytest

from briefing_app.extraction.words.sentences import sentences

CUTS = [
    ("Officials said\n   the bus was hit.", ["Officials said\n   the bus was hit."]),
    ("Peru signs pact\n\nPeru signed a pact.", ["Peru signs pact", "Peru signed a pact."]),
    ("He left.\nthen it rained.", ["He left.", "then it rained."]),
]


@pytest.mark.parametrize(("text", "found"), CUTS)
def test_a_line_that_breaks_inside_a_sentence_does_not_end_it(text, found):
    assert [span.cut(text) for span in sentences(text)] == found


@pytest.mark.parametrize("words", ["Peru met Chile, ", "Peru met Chile and ", "PeruChile"])
def test_what_never_stops_is_parted_and_nothing_is_lost(words):
    text = words * 2_000

    spans = sentences(text)

    assert max(span.end - span.start for span in spans) <= 2_000
    assert "".join(span.cut(text) for span in spans).replace(" ", "") == text.replace(" ", "")
    assert all(span.cut(text).startswith("Peru met") for span in spans if "," in words)

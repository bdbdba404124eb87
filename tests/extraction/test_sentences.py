"""Where a sentence ends."""

import pytest

from briefing_app.extraction.sentences import sentences

CUTS = [
    ("Officials said\n   the bus was hit.", ["Officials said\n   the bus was hit."]),
    ("Peru signs pact\n\nPeru signed a pact.", ["Peru signs pact", "Peru signed a pact."]),
    ("He left.\nthen it rained.", ["He left.", "then it rained."]),
]


@pytest.mark.parametrize(("text", "found"), CUTS)
def test_a_line_that_breaks_inside_a_sentence_does_not_end_it(text, found):
    assert [span.cut(text) for span in sentences(text)] == found

"""What is not to be seen, or reorders what is seen, does not reach a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.briefing.clean import clean, direction, one_line


@pytest.mark.parametrize(
    "hidden", ["\x00", "\x07", "\x1b", "\x85", "\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff", "\ufffe", "\ue000"]
)
def test_what_cannot_be_shown_is_dropped(hidden):
    assert clean(f"a{hidden}b") == "ab"


@pytest.mark.parametrize("kept", ["می\u200cشود", "👩\u200d🚀", "a\tb\nc", "é", "e\u0301", "½"])
def test_what_words_need_stays(kept):
    assert clean(kept) == kept


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Iran", "ltr"),
        ("ایران", "rtl"),
        ("ישראל", "rtl"),
        ("“ایران”", "rtl"),
        ("12 March", "ltr"),
        ("中国", "ltr"),
        ("", "ltr"),
    ],
)
def test_the_first_letter_gives_the_direction(text, way):
    assert direction(text) == way


@given(st.text())
def test_one_line_is_one_line_and_stays_so(text):
    once = one_line(text)

    assert not set(once) & {"\n", "\r", "\t"}
    assert one_line(once) == once

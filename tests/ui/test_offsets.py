"""Positions in the widget and offsets in the text are two names of one place."""

from hypothesis import given
from hypothesis import strategies as st

from briefing_app.ui.offsets import LONGEST_LINE, ShownText

TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("😀 \n\tab"), max_size=60)
LONG_TEXTS = st.builds(lambda part, times: part * times, TEXTS, st.integers(1, 200))


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_plain_text_has_the_same_offsets():
    shown = ShownText.of("Iran and China")

    assert [shown.to_qt(offset) for offset in (0, 5, 14)] == [0, 5, 14]


def test_an_emoji_takes_two_positions():
    shown = ShownText.of("a😀b")

    assert shown.to_qt(2) == 3
    assert shown.from_qt(3) == 2


def test_a_long_paragraph_is_broken_at_a_blank_without_moving_anything():
    text = "word " * 1_000

    shown = ShownText.of(text)

    assert len(shown.text) == len(text)
    assert max(map(len, shown.text.split("\n"))) <= LONGEST_LINE
    assert shown.to_qt(4_321) == 4_321


def test_a_long_word_is_broken_and_the_break_is_counted():
    text = "x" * (LONGEST_LINE + 5)

    shown = ShownText.of(text)

    assert shown.text == "x" * LONGEST_LINE + "\n" + "x" * 5
    assert shown.to_qt(LONGEST_LINE) == LONGEST_LINE + 1


@given(LONG_TEXTS)
def test_every_offset_comes_back(text):
    shown = ShownText.of(text)

    assert [shown.from_qt(shown.to_qt(offset)) for offset in range(len(text) + 1)] == list(range(len(text) + 1))


@given(LONG_TEXTS)
def test_the_end_of_the_text_is_the_end_of_what_is_shown(text):
    shown = ShownText.of(text)

    assert shown.to_qt(len(text)) == utf16_length(shown.text)
    assert max(map(len, shown.text.split("\n"))) <= LONGEST_LINE

"""What holds for any text."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction import find_times
from briefing_app.extraction.times.rules import RULES

WORDS = sorted({word for rule in RULES for word in rule.begins if word.isalpha()})
PIECES = st.sampled_from(
    [*WORDS, "2021", "17", "3rd", "-", ",", ".", " ", "\n", "of", "May", "Friday", "ago", "later", "İ", "💥"]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))
ANCHORS = st.one_of(st.none(), st.dates())


@given(TEXTS, ANCHORS)
def test_expressions_lie_in_the_text_in_order_and_apart(text, anchor):
    spans = [(found.start, found.end) for found in find_times(text, anchor)]

    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(TEXTS, ANCHORS)
def test_words_are_those_of_the_text(text, anchor):
    assert all(
        found.when is None or found.when.words == text[found.start : found.end] for found in find_times(text, anchor)
    )


@given(TEXTS, ANCHORS)
def test_same_text_gives_the_same_result(text, anchor):
    assert find_times(text, anchor) == find_times(text, anchor)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 100_000,
        "a " * 50_000,
        " " * 100_000,
        "the " * 30_000,
        "1/" * 50_000,
        "one hundred and " * 10_000,
        "May " * 30_000,
        "\ud800 2021 \U0010ffff",
        "early " * 30_000,
        "January 9999999999 0000 31 February 2023 the 31st 0 AD 9999 years later",
    ],
    ids=lambda text: text[:12],
)
def test_odd_text_is_read_to_its_end(text):
    spans = [(found.start, found.end) for found in find_times(text, date(2026, 3, 5))]

    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize("anchor", [date.min, date.max])
def test_counting_stops_at_the_ends_of_the_calendar(anchor):
    text = "yesterday, tomorrow, last week, next century, 5000 years ago, the following decade, Monday, in March"

    assert find_times(text, anchor)

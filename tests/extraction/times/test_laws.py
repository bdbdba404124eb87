"""What holds for any text."""

import ast
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction import find_times, times
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
def test_days_are_in_order_where_both_are_known(text, anchor):
    days = [(found.when.first_day, found.when.last_day) for found in find_times(text, anchor) if found.when]

    assert all(first <= last for first, last in days if first and last)


@given(TEXTS, ANCHORS)
def test_lengths_repetitions_and_open_dates_have_no_days(text, anchor):
    undated = [found for found in find_times(text, anchor) if found.kind in ("DURATION", "SET") or "X" in found.value]

    assert all(found.when is None for found in undated)


@pytest.mark.parametrize("module", sorted(Path(times.__path__[0]).rglob("*.py")), ids=lambda path: path.name)
def test_module_asks_neither_clock_nor_locale(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))

    asked = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}

    assert not asked & {"today", "now", "utcnow", "localtime", "strftime", "strptime", "month_name", "day_name"}


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
        "March 3-" * 10_000,
        "8 a.m. and " * 10_000,
        "12:30-" * 10_000,
        "Monday to " * 10_000,
        "2021-22, " * 10_000,
        "three and a half " * 10_000,
        "ahead of Friday and " * 10_000,
        "9" * 5_000 + " years ago",
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

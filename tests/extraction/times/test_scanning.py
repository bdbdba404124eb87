"""The scan leaves out no rule that would match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction.times.rules import RULES
from briefing_app.extraction.times.scanning import LEADS, lowered, rules_at

EXAMPLES = [re.sub(r"[\[\]]", "", example.text) for rule in RULES for example in rule.examples]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})
LEAD = re.compile(rf"\b(?:{'|'.join(LEADS)})\b|(?<![\w$£€¥#/.,:+±])\d+")


def left_out(text: str) -> list[str]:
    """Return the names of the rules that match at a common word or a number but are not tried there."""
    lower = lowered(text)
    return [
        rule.name
        for lead in LEAD.finditer(lower)
        for rule in set(RULES) - set(rules_at(lower, lead.start(), lead[0]))
        if ("#" if lead[0].isdigit() else lead[0]) in rule.begins and rule.pattern.match(lower, lead.start())
    ]


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_rule_of_an_example_is_tried(text):
    assert left_out(text) == []


@given(st.lists(st.sampled_from([*LEADS, "5", "1066", "1990", "23rd", *WORDS])).map(" ".join))
def test_every_rule_that_matches_at_a_common_word_or_number_is_tried(text):
    assert left_out(text) == []

"""The scan leaves out no rule that would match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.extraction.times.rules import RULES
from briefing_app.extraction.times.scanning import lowered, rules_at

EXAMPLES = [re.sub(r"[\[\]]", "", example.text) for rule in RULES for example in rule.examples]
WORDS = sorted({word for text in EXAMPLES for word in text.split()})
ARTICLE = re.compile(r"\b(?:the|an?)\b")


def left_out(text: str) -> list[str]:
    """Return the names of the rules that match at an article but are not tried there."""
    lower = lowered(text)
    return [
        rule.name
        for article in ARTICLE.finditer(lower)
        for rule in set(RULES) - set(rules_at(lower, article.start(), article[0]))
        if article[0] in rule.begins and rule.pattern.match(lower, article.start())
    ]


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_rule_of_an_example_is_tried(text):
    assert left_out(text) == []


@given(st.lists(st.sampled_from(["the", "a", *WORDS])).map(" ".join))
def test_every_rule_that_matches_at_an_article_is_tried(text):
    assert left_out(text) == []

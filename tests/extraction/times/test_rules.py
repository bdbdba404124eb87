"""Every example of every rule holds."""

import pytest

from briefing_app.extraction import find_times
from briefing_app.extraction.times.rules import RULES

CASES = [(rule, example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[f"{rule.name}: {example.text}" for rule, example in CASES])
def test_example_holds(rule, example):
    before, words, after = example.text.replace("]", "[").split("[")
    start, end = len(before), len(before) + len(words)

    touching = [
        found for found in find_times(before + words + after, example.anchor) if found.start < end and found.end > start
    ]

    if example.value is None:
        assert not [found for found in touching if found.kind != "DURATION"]
    else:
        assert [(found.start, found.end, found.value) for found in touching] == [(start, end, example.value)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_shows_itself_in_an_example(rule):
    shown = [example for example in rule.examples if example.value is not None]

    assert shown or rule.examples

"""Each date says the arithmetic that made it, in words a reader can follow."""

from datetime import date

import pytest

from briefing_app.extraction import find_times
from briefing_app.extraction.times.period import plural

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "rule", "reason"),
    [
        ("They met on Monday of last week.", "weekday", "Mon of the week before that of Thu 2026-03-05"),
        ("They will meet next Friday.", "weekday", "Fri of the week after that of Thu 2026-03-05"),
        (
            "They will meet a week from Friday.",
            "weeks after a weekday",
            "1 week from the Fri after Thu 2026-03-05",
        ),
        (
            "He was shot two days before Christmas.",
            "day beside a holiday",
            "2 days before 2025-12-25: the year that puts it nearest to Thu 2026-03-05",
        ),
        ("He was shot on 17 June last year.", "day and month", "in 2025, 1 year before 2026-03-05"),
        (
            "Some 40 died in the three months to January.",
            "month",
            "the three months up to 2026-01: the year that puts it nearest to Thu 2026-03-05",
        ),
        ("It was built in 1902. Five years later, in 1970, it was sold.", "bare year", "as written"),
    ],
)
def test_date_tells_its_rule_and_its_arithmetic(text, rule, reason):
    when = find_times(text, THURSDAY)[-1].when

    assert when is not None
    assert (when.rule, when.reason) == (rule, reason)


@pytest.mark.parametrize(("unit", "words"), [("year", "years"), ("half", "halves"), ("century", "centuries")])
def test_several_of_a_unit_are_said_in_english(unit, words):
    assert plural(unit) == words

"""What is put in behind a date counts from it; the date is that of the clause around."""

import pytest

from tests.extraction.drafts import date_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On 4 May 1990, two weeks before Latvia held its vote, deputies signed the declaration.",
            {"held its vote": "1990-05-18", "signed the declaration": "1990-05-04"},
        ),
        (
            "In June 2011, three months after the king died, the prince opened the parliament.",
            {"died": "2011-03", "opened the parliament": "2011-06"},
        ),
        (
            "Troops have been stationed at the pass since 1987, two years after rebels attacked the mine.",
            {"stationed": "1987/..", "attacked": "1985"},
        ),
        (
            "The minister resigned on 3 March, two days after police searched his home.",
            {"resigned": "2026-03-03", "searched": "2026-03-01"},
        ),
        # The date opens its own clause, so nothing is counted from what was told before it.
        (
            "In 1962 Peru left the bloc, and on 17 May 1966, a year before Chile signed the pact, it was quiet.",
            {"left the bloc": "1962", "signed the pact": None},
        ),
    ],
)
def test_counts_from_the_date_it_stands_behind(text, expected):
    assert {words: date_of(text, words) for words in expected} == expected

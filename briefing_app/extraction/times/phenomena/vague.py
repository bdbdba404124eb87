"""References that name no date: "now", "recently", "the future", "once"."""

import re

from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import first_words, one_of, table

_VALUES = {row["word"]: row["value"] for row in table("vague")}


def _vague(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DATE", _VALUES[re.sub(r"\s+", " ", match[0])]))


RULES = (
    rule(
        "vague reference",
        first_words(_VALUES),
        one_of(_VALUES),
        _vague,
        Example("They are [now] at war.", "PRESENT_REF"),
        Example("It was [recently] opened.", "PAST_REF"),
        Example("In [the future] it may change.", "FUTURE_REF"),
    ),
)

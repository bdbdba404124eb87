"""What recurs: "daily", "every day", "each year", "twice a week"."""

import re

from briefing_app.extraction.times.lengths import length_value
from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, SINGULAR_UNITS, one_of

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}


def _every(match: "re.Match[str]") -> Sense:
    return Sense(Plain("SET", length_value(1, SINGULAR_UNITS[match["unit"]])))


RULES = (
    rule(
        "adverb of repetition",
        _ADVERBS,
        rf"(?P<adverb>{one_of(_ADVERBS)})",
        lambda match: Sense(Plain("SET", _ADVERBS[match["adverb"]])),
        Example("The [daily] rallies go on.", "P1D"),
    ),
    rule(
        "every unit",
        {"every", "each"},
        rf"(?:every|each){GAP}(?P<unit>day|week|month|quarter|year|hour|night)",
        _every,
        Example("They rally [every day] in Havana.", "P1D"),
    ),
)

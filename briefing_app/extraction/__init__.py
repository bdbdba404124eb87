"""Find times, countries and events in a text. Knows no files, no clock and no window."""

from briefing_app.extraction.assemble import extract
from briefing_app.extraction.countries import find_countries
from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.merging.merge import Merger, merge
from briefing_app.extraction.rules_version import RULES_VERSION
from briefing_app.extraction.time_expression import TimeExpression, TimexKind
from briefing_app.extraction.times import find_times

__all__ = [
    "RULES_VERSION",
    "CountryMention",
    "Merger",
    "TimeExpression",
    "TimexKind",
    "extract",
    "find_countries",
    "find_times",
    "merge",
]

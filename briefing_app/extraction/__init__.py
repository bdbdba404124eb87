"""Find times, countries and events in a text. Knows no files, no clock and no window."""

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.time_expression import TimeExpression, TimexKind
from briefing_app.extraction.times import find_times

RULES_VERSION = "1"
"""Names the state of the rules; drafts made by another version are made anew."""

__all__ = ["RULES_VERSION", "CountryMention", "TimeExpression", "TimexKind", "find_times"]

"""Times of day: "10:35 a.m.", "6 p.m. EST", "1400 GMT", "noon"."""

import re

from briefing_app.extraction.times.meaning import Clock, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import one_of, table

_ZONES = one_of(row["word"] for row in table("zones"))
_ZONE = rf"(?:\s{{1,4}}(?:{_ZONES}|(?:eastern|central|pacific)(?:\s{{1,4}}time)?)\b)"


def _clock(match: "re.Match[str]") -> Sense | None:
    hour, minute = int(match["hour"]), match["minute"]
    half = (match["half"] or "")[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or (minute and int(minute) > 59):
        return None
    return Sense(Clock(f"T{hour:02}:{minute or '00'}"))


RULES = (
    rule(
        "clock with half of the day",
        {"#"},
        rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s{{0,4}}(?P<half>a\.m\.|p\.m\.|a\.m|p\.m|am|pm){_ZONE}?",
        _clock,
        Example("It went off at [10:35 a.m.] on Friday 6 March.", "2026-03-06T10:35"),
        Example("The vote is at [6 pm today].", "2026-03-05T18:00"),
        Example("It airs at [9 p.m. ET Friday] there.", "2026-02-27T21:00"),
        Example("They came at [5:34 a.m.] Baghdad time on 3 March.", "2026-03-03T05:34"),
    ),
    rule(
        "clock of 24 hours",
        {"#"},
        rf"(?P<hour>[01]?\d|2[0-4])(?::|\.(?=\d\d{_ZONE}))(?P<minute>[0-5]\d)(?P<half>)(?::[0-5]\d)?+"
        rf"(?:{_ZONE}|\s{{0,2}}(?:hours|hrs))?(?!\s{{0,2}}(?:seconds|minutes)\b|\.\d)",
        _clock,
        Example("It went off at [14:35] there.", "2026-03-05T14:35"),
        Example("It went off at [14.35 GMT] there.", "2026-03-05T14:35"),
        Example("He won in [2:01:38] seconds.", None),
    ),
    rule(
        "clock without a colon",
        {"#"},
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)(?:{_ZONE}|\s{{0,2}}(?:hours|hrs|h)\b)",
        _clock,
        Example("It went off at [0735 GMT] there.", "2026-03-05T07:35"),
    ),
)

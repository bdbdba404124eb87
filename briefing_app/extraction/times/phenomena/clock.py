"""Times of day: "10:35 a.m.", "6 p.m. EST", "1400 GMT", "nine o'clock", "4 in the morning"."""

import re

from briefing_app.extraction.times.meaning import Clock, Sense
from briefing_app.extraction.times.numbers import HOURS
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, ZONE, one_of

_AT = re.compile(r"\b(?:at|about|around|until|till|by|before|after|from|to|since)\s{1,4}$")
_NO_TIME = re.compile(
    r"\b(?:in|of|under|than|an?|ratio|ratio\sis|odds|odds\sare|record|genesis|exodus|isaiah|psalms?|proverbs|matthew|mark"
    r"|luke|john|acts|romans|corinthians|revelation|surah?|quran|koran)\s{1,4}$"
)
_HOUR = rf"(?P<hour>\d{{1,2}}|{one_of(HOURS)})"


_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm"}


def _time(hour: int, minute: str | None) -> Sense | None:
    if hour > 24 or (minute and int(minute) > 59):
        return None
    return Sense(Clock(f"T{hour:02}:{minute or '00'}"))


def _clock(match: "re.Match[str]") -> Sense | None:
    hour = int(match["hour"])
    half = (match["half"] or _HALVES.get(match.groupdict().get("part") or "", ""))[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _time(hour, match["minute"])


def _clock_alone(match: "re.Match[str]") -> Sense | None:
    """Take "14:35" for a time, but not the "3:16" of a verse, odds of 10:1 or a race run in 2:03."""
    no_time = not match["zone"] and _NO_TIME.search(match.string, max(0, match.start() - 16), match.start())
    return None if no_time else _clock(match)


def _spoken(match: "re.Match[str]") -> Sense | None:
    """Read "nine o'clock", and "4 in the morning" where a preposition shows that it is no count."""
    if not match["clock"] and not _AT.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    hour = HOURS.get(match["hour"]) or int(match["hour"])
    is_late = match["part"] in ("afternoon", "evening", "night") and hour < 12
    return _time(hour + 12 if is_late else hour, None)


RULES = (
    rule(
        "clock with half of the day",
        {"#"},
        rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s{{0,4}}(?P<half>a\.m\.|p\.m\.|a\.m|p\.m|am|pm){ZONE}?",
        _clock,
        Example("It went off at [10:35 a.m.] on Friday 6 March.", "2026-03-06T10:35"),
        Example("The vote is at [6 pm today].", "2026-03-05T18:00"),
        Example("It airs at [9 p.m. ET Friday] there.", "2026-03-06T21:00"),
        Example("They came at [5:34 a.m.] Baghdad time on 3 March.", "2026-03-03T05:34"),
    ),
    rule(
        "clock of 24 hours",
        {"#"},
        rf"(?P<hour>[01]?\d|2[0-4])(?::|\.(?=\d\d{ZONE}))(?P<minute>[0-5]\d)(?P<half>)(?::[0-5]\d)?+"
        rf"(?P<zone>{ZONE}|\s{{0,2}}(?:hours|hrs)|{GAP}(?:noon|midday)|{GAP}in{GAP}the{GAP}(?P<part>morning|afternoon|evening)\b)?(?!\s{{0,2}}(?:seconds|minutes)\b|\.\d)",
        _clock_alone,
        Example("It went off at [14:35] there.", "2026-03-05T14:35"),
        Example("It went off at [14.35 GMT] there.", "2026-03-05T14:35"),
        Example("It went off at [3:30 in the afternoon] there.", "2026-03-05T15:30"),
        Example("He won in [2:01:38] seconds.", None),
        Example("He won in [2:01:38] at last.", None),
        Example("He read John [3:16] to them.", None),
    ),
    rule(
        "clock without a colon",
        {"#"},
        rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?P<half>)(?:{ZONE}|\s{{0,2}}(?:hours|hrs|h)\b|(?={GAP}local{GAP}time\b))",
        _clock,
        Example("It went off at [0735 GMT] there.", "2026-03-05T07:35"),
        Example("It went off at [1530] local time.", "2026-03-05T15:30"),
    ),
    rule(
        "spoken hour",
        {"#", *HOURS},
        rf"{_HOUR}(?P<clock>\s{{0,4}}o['’]clock)?(?:{GAP}(?:in{GAP}the|at(?={GAP}night)){GAP}(?P<part>morning|afternoon|evening|night)"
        r"|(?<=o.clock))",
        _spoken,
        Example("He leaves at [4 in the morning], he said.", "2026-03-05T04:00"),
        Example("He leaves at [nine o'clock in the evening], he said.", "2026-03-05T21:00"),
        Example("He leaves at [9 o'clock], he said.", "2026-03-05T09:00"),
        Example("It killed [4 in the morning] rush.", None),
    ),
)

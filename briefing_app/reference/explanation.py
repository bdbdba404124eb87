"""Why this date, why this country: the words, the rule, the anchor, the arithmetic, the interval, in plain rows."""

from collections.abc import Iterator

from briefing_app.model import Event, Party, When
from briefing_app.reference.countries import country_name
from briefing_app.reference.wording import ENGLISH, DateWords, day_text, precision, when_text


def why_this_date(when: When, words: DateWords = ENGLISH) -> tuple[tuple[str, str], ...]:
    """Return label and value for each step from the words to the interval, for a reader."""
    return tuple(_date_rows(when, words))


def why_these_countries(event: Event, language: str = "en") -> tuple[tuple[str, str], ...]:
    """Return name, in a language, and ground for each country of an event."""
    return tuple((country_name(party.code, language), _ground(party)) for party in event.parties)


def _date_rows(when: When, words: DateWords) -> Iterator[tuple[str, str]]:
    yield "As written", f"“{when.words}”" if when.words else words.say("no words of time")
    yield "Reads as", f"{when_text(when, words)} ({words.say(precision(when))})"
    bounds = (words.isolate(str(day)) if day else words.say("open") for day in (when.first_day, when.last_day))
    yield "Interval", words.say("{} to {}").format(*bounds)
    yield "EDTF", when.edtf
    yield "Rests on", when.basis
    if when.anchor:
        yield "Counted from", f"{words.weekdays[when.anchor.weekday()]} {day_text(when.anchor, words)}"
    if when.reason:
        yield "Arithmetic", when.reason
    if when.time:
        yield "Time of day", _PARTS_OF_DAY.get(when.time, when.time)
    if when.rule:
        yield "Rule", when.rule


def _ground(party: Party) -> str:
    if party.inferred:
        return ", ".join(part for part in (party.rule, "inferred from the text around") if part)
    return party.rule or "named in the passage"


_PARTS_OF_DAY = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
"""TIMEX3 parts of day."""

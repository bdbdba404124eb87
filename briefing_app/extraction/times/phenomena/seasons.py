"""Seasons and holidays: "summer 1918", "the spring of that year", "over the winter", "Easter 1916"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Beside, Inside, Meaning, Sense, Stated, Yearless
from briefing_app.extraction.times.numbers import COUNT, COUNT_STARTS, count_of
from briefing_app.extraction.times.period import CALENDAR_UNITS, Period
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.phenomena.turns import year_part
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    GAP,
    HOLIDAY,
    HOLIDAYS,
    SEASON,
    SEASONS,
    YEAR,
    first_words,
    one_of,
    short_year,
    table,
)
from briefing_app.extraction.times.year_part import YearPart

_NO_NOUN = "(?:and|in|when|to|they|he|she|it|was|were|by|as|with|for|at|on|but|before|after|or|that|had|has|will)"
_THING = one_of(row["word"] for row in table("feast_things"))
_IN = re.compile(r"\b(?:in|during|until|by|through|over|since|late\sin|early\sin)\s{1,4}$")
_OF_FALLING = re.compile(r"\s{1,4}(?:in|to|from|for|by|on|at)\b")
_VERB = re.compile(r"\b(?:to|would|will|could|may|might|not|hot|a)\s{1,4}$")


def _of_year(match: "re.Match[str]") -> Meaning:
    part = year_part(match)
    year = int(match["year"]) if match["year"] else short_year(match["short"])
    return _bare(match) if _is_once(part) else Inside(part, Stated(Period("year", date(year, 1, 1))))


def _around(match: "re.Match[str]") -> Sense | None:
    part = year_part(match)
    return None if _is_once(part) else Sense(Yearless(part), grain=CALENDAR_UNITS[match["grain"]])


def _beside(match: "re.Match[str]") -> Sense | None:
    part, count = year_part(match), count_of(match["count"]) if match["count"] else 1
    if _is_once(part) or count is None or count % 1:
        return None
    days = int(count) * (7 if match["unit"].startswith("week") else 1)
    return Sense(Beside(-days if match["side"] == "before" else days, Yearless(part)))


def _is_once(part: YearPart) -> bool:
    """Return whether it is a day of one year only: D-Day."""
    return part.rule[:4].isdigit()


def _bare(match: "re.Match[str]") -> Meaning:
    part = year_part(match)
    if _is_once(part):
        return Stated(Period("day", date.fromisoformat(part.rule)))
    return Yearless(part)


def _with_article(match: "re.Match[str]") -> Meaning | None:
    """Take "the fall" for autumn, but not "after the fall in prices"."""
    falls = match["season"] == "fall" and _OF_FALLING.match(match.string, match.end())
    inside = _IN.search(match.string, max(0, match.start() - 12), match.start())
    return None if falls and not inside else _bare(match)


def _season(match: "re.Match[str]") -> Meaning | None:
    before = match.string[max(0, match.start() - 10) : match.start()]
    return None if match["season"] == "spring" and _VERB.search(before) else _bare(match)


RULES = (
    modified(
        "season or holiday of a year",
        {"the", *SEASONS, *first_words(HOLIDAYS)},
        rf"(?:the{GAP})?(?:(?P<season>{SEASON})|(?P<holiday>{HOLIDAY}))(?:,?{GAP}|{GAP}(?:of|in){GAP})(?:(?P<year>{YEAR})|['’](?P<short>\d\d)(?!\d))",
        _of_year,
        Example("It came in [the spring of 1915] at last.", "1915-SP"),
        Example("The rising of [Easter 1916] failed.", "1916-04-23"),
        Example("It erupted on [Good Friday in 1979] there.", "1979-04-13"),
        Example("They sang in [the summer of '69] there.", "1969-SU"),
    ),
    modified(
        "season with an article",
        {"the"},
        rf"the{GAP}(?P<season>{SEASON})(?=\s{{0,4}}(?:$|[.,;:?!)]|{_NO_NOUN}\b))",
        _with_article,
        Example("Over [the winter] they dug in.", "2025-WI"),
        Example("They vote in [the fall] in Ohio.", "2026-FA"),
        Example("He blamed [the fall] in prices.", None),
        Example("It ended with [the fall of] Saigon.", None),
    ),
    modified(
        "season",
        SEASONS,
        rf"(?P<season>summer|winter|autumn|spring(?!{GAP}(?:up|into|from|back|to|water|rolls?|loaded)\b))(?![-‐‑–]like\b)",
        _season,
        Example("[Spring]-like weather came.", None),
        Example("He won at the [Winter] Olympics there.", None),
        Example("The [summer] offensive failed.", "2025-SU"),
        Example("They would [spring] a trap.", None),
        Example("It began with the Arab [Spring], he said.", None),
    ),
    modified(
        "holiday",
        first_words(HOLIDAYS),
        rf"(?P<holiday>{HOLIDAY})(?!['’]?s?[-\s]{{1,8}}{_THING}\b)",
        _bare,
        Example("They met on [Christmas Eve] in Rome.", "2025-12-24"),
        Example("He was found on [Thanksgiving Day] at sea.", "2025-11-27"),
        Example("Shops shut for the [Lunar New Year] there.", "2026-02-17"),
        Example("He fasts in [Ramadan] as all do.", "2026-02-17/2026-03-20"),
        Example("He fasted on [Yom Kippur] as all do.", "2025-10-02"),
        Example("Crowds came on [V-E Day] there.", "1945-05-08"),
        Example("A blast struck the [Christmas] market.", None),
        Example("It broke the [Good Friday] Agreement again.", None),
        Example("It was a day of [thanksgiving] for all.", None),
        Example("It was a cold [May day] in Rome.", None),
        Example("The scholar Tariq [Ramadan] spoke.", None),
        Example("Mr [Ramadan] Shalah led it.", None),
    ),
    rule(
        "day beside a holiday",
        {*COUNT_STARTS, "#", "the"},
        rf"(?:(?P<count>{COUNT}|an?)|the){GAP}(?P<unit>days?|weeks?){GAP}(?P<side>before|after){GAP}(?P<holiday>{HOLIDAY})"
        rf"(?!['’]?s?[-\s]{{1,8}}{_THING}\b)(?!{GAP}(?:{YEAR}|week))",
        _beside,
        Example("He was shot [two days before Christmas] in Berlin.", "2025-12-23"),
        Example("He was shot [the day after Thanksgiving] in Ohio.", "2025-11-28"),
        Example("He was shot [a week after Easter] in Berlin.", "2026-04-12"),
    ),
    rule(
        "week of a holiday",
        first_words(HOLIDAYS),
        rf"(?P<holiday>{HOLIDAY}){GAP}(?:(?:bank{GAP})?holiday{GAP}|long{GAP})?(?P<grain>week(?:end)?)",
        _around,
        Example("They met over the [Easter weekend] in Rome.", "2026-W14-WE"),
        Example("He drowned on [Memorial Day weekend] there.", "2025-W21-WE"),
    ),
)

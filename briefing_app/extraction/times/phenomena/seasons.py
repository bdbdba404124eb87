"""Seasons and holidays: "summer 1918", "the spring of that year", "over the winter", "Easter 1916"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Inside, Meaning, Stated, Yearless
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.phenomena.turns import year_part
from briefing_app.extraction.times.rule import Example
from briefing_app.extraction.times.words import GAP, HOLIDAY, HOLIDAYS, SEASON, SEASONS, YEAR, first_words

_NO_NOUN = "(?:and|in|when|to|they|he|she|it|was|were|by|as|with|for|at|on|but|before|after|or|that|had|has|will)"
_VERB = re.compile(r"\b(?:to|would|will|could|may|might|not|hot|a)\s{1,4}$")


def _of_year(match: "re.Match[str]") -> Meaning:
    return Inside(year_part(match), Stated(Period("year", date(int(match["year"]), 1, 1))))


def _bare(match: "re.Match[str]") -> Meaning | None:
    part = year_part(match)
    if part.rule.startswith("1944"):
        return Stated(Period("day", date.fromisoformat(part.rule)))
    return Yearless(part)


def _season(match: "re.Match[str]") -> Meaning | None:
    before = match.string[max(0, match.start() - 10) : match.start()]
    return None if match["season"] == "spring" and _VERB.search(before) else _bare(match)


RULES = (
    modified(
        "season or holiday of a year",
        {"the", *SEASONS, *first_words(HOLIDAYS)},
        rf"(?:the{GAP})?(?:(?P<season>{SEASON})|(?P<holiday>{HOLIDAY}))(?:,?{GAP}|{GAP}of{GAP})(?P<year>{YEAR})",
        _of_year,
        Example("It came in [the spring of 1915] at last.", "1915-SP"),
        Example("The rising of [Easter 1916] failed.", "1916-04-23"),
    ),
    modified(
        "season with an article",
        {"the"},
        rf"the{GAP}(?P<season>{SEASON})(?=\s{{0,4}}(?:$|[.,;:?!)]|{_NO_NOUN}\b))",
        _bare,
        Example("Over [the winter] they dug in.", "2025-WI"),
        Example("It ended with [the fall of] Saigon.", None),
    ),
    modified(
        "season",
        SEASONS,
        rf"(?P<season>summer|winter|autumn|spring(?!{GAP}(?:up|into|from|back|to|water|rolls?|loaded)\b))",
        _season,
        Example("The [summer] offensive failed.", "2025-SU"),
        Example("They would [spring] a trap.", None),
        Example("It began with the Arab [Spring], he said.", None),
    ),
    modified(
        "holiday",
        first_words(HOLIDAYS),
        rf"(?:(?P<holiday>{HOLIDAY}))",
        _bare,
        Example("They met on [Christmas Eve] in Rome.", "2025-12-24"),
        Example("He was found on [Thanksgiving Day] at sea.", "2025-11-27"),
    ),
)

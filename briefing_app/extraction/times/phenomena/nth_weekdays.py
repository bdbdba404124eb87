"""Weekdays by their place in a month: "the first Tuesday in November", "the last Sunday of October 2026"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Inside, Meaning, Plain, Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.phenomena.turns import OF_A_YEAR, year_told
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    GAP,
    MONTH_ALONE,
    WEEKDAY_ALONE,
    YEAR,
    month_number,
    one_of,
    weekday_number,
)
from briefing_app.extraction.times.year_part import YearPart

_PLACES = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "1st": "1",
    "2nd": "2",
    "3rd": "3",
    "4th": "4",
    "last": "-1",
    "final": "-1",
}
_NTH_WEEKDAY = rf"the{GAP}(?P<place>{one_of(_PLACES)}){GAP}(?P<weekday>{WEEKDAY_ALONE})"


def _nth(match: "re.Match[str]") -> Sense:
    month, weekday = month_number(match["month"]), weekday_number(match["weekday"])
    return Sense(_of_year(YearPart("holiday", rule=f"{month:02}-{_PLACES[match['place']]}-{weekday}"), match))


def _of_year(part: YearPart, match: "re.Match[str]") -> Meaning:
    if match["year"]:
        return Inside(part, Stated(Period("year", date(int(match["year"]), 1, 1))))
    told = year_told(match)
    return Inside(part, told) if told else Yearless(part)


RULES = (
    rule(
        "weekday by its place in a month",
        {"the"},
        rf"{_NTH_WEEKDAY}{GAP}(?:of|in){GAP}(?P<month>{MONTH_ALONE})(?:,?{GAP}(?P<year>{YEAR})|{OF_A_YEAR})?",
        _nth,
        Example("They will vote on [the first Tuesday in November] there.", "2026-11-03"),
        Example("Clocks go back on [the last Sunday of October 2027] there.", "2027-10-31"),
        Example("They met on [the third Monday of May last year] there.", "2025-05-19"),
    ),
    rule(
        "weekday by its place in every month",
        {"the"},
        rf"{_NTH_WEEKDAY}{GAP}(?:of|in){GAP}(?:each|every|the|a){GAP}month",
        lambda match: Sense(Plain("SET", f"XXXX-WXX-{weekday_number(match['weekday']) + 1}")),
        Example("They meet on [the first Monday of each month] there.", "XXXX-WXX-1"),
    ),
)

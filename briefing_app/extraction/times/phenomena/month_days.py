"""Days and months whose year is not said: "17 January", "Sept. 30", "in May", "the 20th"."""

import re

from briefing_app.extraction.times.meaning import Counted, DayOfMonth, Inside, Meaning, Origin, Sense, Turned, Yearless
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.phenomena.turns import OF_A_YEAR, year_told
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    DAY,
    GAP,
    LINK,
    MONTH,
    MONTH_ALONE,
    MONTHS,
    ORDINALS,
    WEEKDAY,
    WEEKDAYS,
    day_number,
    first_words,
    month_number,
)
from briefing_app.extraction.times.year_part import YearPart, in_year

_TURNS = {"last": -1, "next": 1}
_ON_WEEKDAY = rf"(?:(?:this{GAP}coming{GAP})?{WEEKDAY},?{GAP}(?:the{GAP})?)?"


def _month_day(match: "re.Match[str]") -> Sense | None:
    part = YearPart("day", month_number(match["month"]), day_number(match["day"]))
    if not in_year(part, 2024):
        return None
    turn, year = _TURNS.get(match.groupdict().get("turn") or ""), year_told(match)
    if year:
        return Sense(Inside(part, year))
    return Sense(Turned(part, turn) if turn else Yearless(part))


def _month(match: "re.Match[str]") -> Meaning:
    return Yearless(YearPart("month", month_number(match["month"])))


def _day(match: "re.Match[str]") -> Sense:
    return Sense(DayOfMonth(day_number(match["day"])))


def _day_of_told(match: "re.Match[str]") -> Sense:
    if match["turn"]:
        month = Counted("month", {"last": -1, "this": 0, "next": 1}[match["turn"]])
    else:
        count = {"following": 1, "previous": -1}.get(match["told"].split()[-1], 0)
        month = Counted("month", count, Origin.STORY)
    return Sense(DayOfMonth(day_number(match["day"]), month))


RULES = (
    rule(
        "month and day",
        {"this", "last", "next", *MONTHS, *WEEKDAYS},
        rf"(?:(?P<turn>last|next){GAP})?{_ON_WEEKDAY}(?P<month>{MONTH}){GAP}(?:the{GAP})?(?P<day>{DAY})(?!,\d|\.\d|\s?(?:percent|%|people\b|,000)){OF_A_YEAR}?",
        _month_day,
        Example("The attacks of [Aug. 7] killed 224 people.", "XXXX-08-07", None),
        Example("They met on [March 3] in Oman.", "2026-03-03"),
        Example("He was shot [last Oct. 23] at home.", "2025-10-23"),
        Example("It takes effect [Jan. 3 next year] there.", "2027-01-03"),
        Example("They fell out in 2024 and on [Dec. 22 that year] made it up.", "2024-12-22"),
        Example("You [may 3] times.", None),
        Example("They [march 20] miles a day.", None),
    ),
    rule(
        "day and month",
        {"the", "this", "#", *WEEKDAYS, *first_words(ORDINALS)},
        rf"{_ON_WEEKDAY}(?:the{GAP})?(?P<day>{DAY})(?:{GAP}|-)(?:(?:day{GAP})?of{GAP})?(?P<month>{MONTH}){OF_A_YEAR}?",
        _month_day,
        Example("They met on [17 January] in Oman.", "2026-01-17"),
        Example("They met on [17 June last year] in Oman.", "2025-06-17"),
        Example("They met in 2024 and again on [17 June of the following year] in Oman.", "2025-06-17"),
        Example("Talks begin on [the 3rd of April] in Muscat.", "2026-04-03"),
    ),
    modified(
        "month",
        MONTHS,
        rf"(?P<month>{MONTH_ALONE})",
        _month,
        Example("He will travel in [April] to Cairo.", "2026-04"),
        Example("Since [late November] he has been at home.", "2025-11"),
        Example("In [the last week of August] they fled.", "2025-08"),
        Example("On [the last day of August] they fled.", "2025-08"),
        Example("It was due by [end-January] at last.", "2026-01"),
        Example("It was due by [end of January] at last.", "2026-01"),
        Example("In [the second half of January] it rained.", "2026-01"),
        Example("They won the cup in [May] there.", "2025-05"),
        Example("They [may] agree.", None),
        Example("The [march] on Rome began.", None),
        Example("Prime Minister Theresa [May] spoke.", None),
        Example("The Long [March] ended in Shaanxi.", None),
        Example("They joined the [March] for Life.", None),
    ),
    rule(
        "day of a month told",
        {"the"},
        rf"the{GAP}(?P<day>{DAY}){GAP}of{GAP}(?:(?P<turn>last|this|next)|(?P<told>that|the{GAP}(?:same|following|previous))){GAP}month",
        _day_of_told,
        Example("They will meet on [the 1st of next month] there.", "2026-04-01"),
        Example("They met in May 2024 and on [the 3rd of the following month] there.", "2024-06-03"),
    ),
    rule(
        "day of the month",
        {"the"},
        rf"the{GAP}(?P<day>(?:1[0-9]|2[0-9]|3[01]|[4-9])th|2?1st|31st|2?2nd|2?3rd)(?=\s{{0,3}}(?:[,.;:)]|and\b|at\b|in\b|to\b|that\b|when\b|but\b|they\b|he\b|it\b|as\b|by\b|after\b|with\b|a\b|for\b|from\b))"
        rf"(?!{GAP}(?:and|or|to){GAP}(?:the{GAP}|early{GAP}|late{GAP})?[a-z0-9]{{3,11}}{LINK}centur)",
        _day,
        Example("It began on 3 May 2024. By [the 20th], it was over.", "2024-05-20"),
        Example("They will meet on [the 17th], he said.", "2026-03-17"),
        Example("They met on [the 17th], he said.", "2026-02-17"),
        Example("It was [the 20th] time that he won.", None),
        Example("It spread in [the 18th] and 19th centuries.", "17"),
    ),
)

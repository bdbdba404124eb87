"""Days that news calls by their date: "the Sept. 11 attacks", "9/11"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    DAY,
    GAP,
    MONTH,
    MONTHS,
    day_number,
    month_number,
    one_of,
    table,
)
from briefing_app.extraction.times.year_part import YearPart

_ROWS = table("known_days")
_YEARS = {
    (int(row["month"]), int(row["day"]), noun): int(row["year"]) for row in _ROWS for noun in row["nouns"].split()
}
_NOUN = one_of({noun for _, _, noun in _YEARS})
_BEFORE_NOUN = rf"(?={GAP}(?:(?:terror(?:ist)?|deadly|hamas|capitol){GAP})?(?P<noun>{_NOUN})\b)"
_NOT_A_DATE = r"(?![\d/.-]|\s?(?:percent|%))"


def _known(match: "re.Match[str]") -> Sense | None:
    month, day = month_number(match["month"]), day_number(match["day"])
    year = _YEARS.get((month, day, match["noun"]))
    return Sense(Yearless(YearPart("day", month, day), known_year=year)) if year else None


RULES = (
    rule(
        "known day",
        MONTHS,
        rf"(?P<month>{MONTH}){GAP}(?P<day>{DAY}){_BEFORE_NOUN}",
        _known,
        Example("He planned the [Sept. 11] attacks with others.", "2001-09-11"),
        Example("It freed those taken in the [October 7] attack.", "2023-10-07"),
        Example("It freed those taken in the [October 7] attack.", "1998-10-07", date(1998, 11, 1)),
        Example("It opens on [April 7] for all.", "2026-04-07"),
    ),
    rule(
        "known day in digits",
        {"#"},
        rf"9/11{_NOT_A_DATE}",
        lambda _: Sense(Stated(Period("day", date(2001, 9, 11)))),
        Example("It has grown since [9/11] there.", "2001-09-11"),
        Example("It was filed on [9/11/2020] there.", "2020"),
    ),
    rule(
        "known day of London in digits",
        {"#"},
        rf"7/7{_NOT_A_DATE}(?={GAP}(?:attacks?|bomb\w*|victims?|inquest)\b)",
        lambda _: Sense(Stated(Period("day", date(2005, 7, 7)))),
        Example("He survived the [7/7] bombings there.", "2005-07-07"),
        Example("It scored [7/7] in the test.", None),
    ),
)

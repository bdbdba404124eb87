"""Quarters and years by what is reported of them: "the quarter", "year-earlier", "the same period last year"."""

import re

from briefing_app.extraction.times.meaning import Counted, Origin, Reported, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, YEAR

YEAR_EARLIER = Sense(Reported(-1, is_compared=True, is_as_long=True))
"""What figures are compared with."""


def _reported(match: "re.Match[str]") -> Sense:
    year = int(match["year"]) if match["year"] else None
    return Sense(
        Reported(-1 if match["ago"] else 0, year, is_as_long=bool(match["ago"] or year) and match[0].endswith("period"))
    )


def _in_other_year(match: "re.Match[str]") -> Sense:
    year = int(match["year"]) if match["year"] else None
    if match["noun"] == "month":
        return Sense(Counted("year", -1, Origin.STORY, keeps_grain=True), grain="month")
    is_period = "period" in (match["noun"], match["last"])
    return Sense(Reported(-1, year, is_compared=is_period, is_as_long=is_period))


RULES = (
    rule(
        "year-earlier",
        {"year", "the"},
        r"year[-‐‑–](?:ago|earlier)",
        lambda _: YEAR_EARLIER,
        Example("Profit was up from the [year-earlier] figure.", "2025"),
    ),
    rule(
        "same time of another year",
        {"the", "same", "last"},
        rf"(?:the{GAP})?(?:same|comparable|corresponding|equivalent){GAP}(?P<noun>period|quarter|month)"
        rf"(?:{GAP}(?:of|in|from|for))?{GAP}(?:last{GAP}year|(?:a|one){GAP}year{GAP}(?:ago|earlier|before)"
        rf"|the{GAP}(?:previous|prior|preceding){GAP}year|(?P<year>{YEAR}))"
        rf"|last{GAP}year['’]s{GAP}(?P<last>quarter|period)",
        _in_other_year,
        Example("Sales grew in the second quarter of 2024, but not in [the same period last year].", "2023-Q2"),
        Example("Exports grew more than in [the same period last year], he said.", "2025"),
        Example("Sales rose in May 2024, from 3% in [the same month a year earlier].", "2023-05"),
    ),
    rule(
        "quarter reported on",
        {"the", "that", "this"},
        rf"(?:the|that){GAP}(?:(?:latest|same|comparable|corresponding|most{GAP}recent){GAP})?"
        rf"(?:(?P<ago>year[-‐‑–](?:ago|earlier){GAP}(?:quarter|period)|quarter(?={GAP}a{GAP}year{GAP}(?:ago|earlier)))"
        rf"|(?P<year>{YEAR}){GAP}(?:quarter|period)|quarter|(?<=latest\s)period)(?!-)",
        _reported,
        Example("Sales grew in the second quarter of 2024. In [the quarter], it sold more.", "2024-Q2"),
        Example("Sales grew in the second quarter of 2024; in [the year-earlier period] they fell.", "2023-Q2"),
    ),
)

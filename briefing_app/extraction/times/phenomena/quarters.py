"""Quarters and halves: "the third quarter", "third-quarter", "the first half of 2024", "the quarter"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Counted, Inside, Meaning, Origin, Reported, Sense, Stated, Yearless
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, YEAR
from briefing_app.extraction.times.year_part import YearPart

_NUMBERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": 4,
    "latter": 2,
}
_NUMBER = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_TURNS = {"last": -1, "this": 0, "next": 1}


def _quarter(match: "re.Match[str]") -> Sense:
    return Sense(_of_year(YearPart("quarter", _NUMBERS[match["number"]]), match))


def _half(match: "re.Match[str]") -> Sense:
    return Sense(_of_year(YearPart("half", min(2, _NUMBERS[match["number"]])), match))


def _of_year(part: YearPart, match: "re.Match[str]") -> Meaning:
    year = match["year"] or match["year_before"]
    turn = match["turn"] or match["turn_before"]
    if year:
        return Inside(part, Stated(Period("year", date(int(year), 1, 1))))
    if turn:
        return Inside(part, Counted("year", _TURNS[turn]))
    if match["fiscal"]:
        return Inside(part, Counted("year", 0))
    if match["told"] or match["told_before"]:
        return Inside(part, Counted("year", -1 if match["told_before"] else 0, Origin.STORY))
    return Yearless(part)


def _short(match: "re.Match[str]") -> Sense:
    part = YearPart("quarter", int(match["digit"]))
    if match["year"]:
        return Sense(Inside(part, Stated(Period("year", date(int(match["year"]), 1, 1)))))
    return Sense(Yearless(part))


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


_BEFORE = (
    rf"(?:the{GAP}(?!(?:fiscal{GAP})?{_NUMBER}[-‐‑–]quarter)|(?P<turn_before>last|this|next){GAP}year['’]s{GAP})?"
    rf"(?:(?P<year_before>{YEAR})(?:['’]s)?{GAP}|(?P<fiscal>fiscal){LINK}|(?P<told_before>year{LINK}(?:ago|earlier)){GAP})?"
)
_AFTER = (
    rf"(?:(?:{GAP}of|,)?{GAP}(?:(?:fiscal{GAP})?(?P<year>{YEAR})"
    rf"|(?P<turn>last|this|next){GAP}year|of{GAP}(?P<told>(?:that|the){GAP}year)))?"
)
_STARTS = {"the", "last", "this", "next", "#", "fiscal", "year"}

RULES = (
    rule(
        "quarter",
        _STARTS | {*_NUMBERS},
        rf"{_BEFORE}(?P<number>{_NUMBER}){LINK}quarter{_AFTER}",
        _quarter,
        Example("Sales fell in [the third quarter of 2024] again.", "2024-Q3"),
        Example("[Third-quarter] profit fell.", "2025-Q3", date(2025, 11, 5)),
        Example("It was behind the [third-quarter] loss.", "2025-Q3", date(2025, 11, 5)),
    ),
    rule(
        "quarter by its number",
        {"q"},
        rf"q(?P<digit>[1-4])(?:[\s/,-]{{1,3}}(?P<year>{YEAR}))?",
        _short,
        Example("Growth in [Q3 2024] was slow.", "2024-Q3"),
    ),
    rule(
        "half",
        _STARTS | {*_NUMBERS},
        rf"{_BEFORE}(?P<number>first|second|1st|2nd|last|latter){LINK}half(?:{_AFTER})",
        lambda match: _half(match) if match["year"] or match["turn"] or match["told"] or match["year_before"] else None,
        Example("It grew in [the first half of 2024] fast.", "2024-H1"),
        Example("In [the first half] they led.", None),
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

"""Quarters and halves: "the third quarter", "third-quarter", "the first half of 2024", "Q3"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Counted, Inside, Meaning, Origin, Sense, Stated, Yearless
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
        return Inside(part, _stated_year(year))
    if turn:
        return Inside(part, Counted("year", _TURNS[turn]))
    if match["fiscal"]:
        return Inside(part, Counted("year", 0))
    if match["told"] or match["told_before"]:
        return Inside(part, Counted("year", -1 if match["told_before"] else 0, Origin.STORY))
    return Yearless(part)


def _last_quarter(match: "re.Match[str]") -> Sense:
    year = _stated_year(match["year"]) if match["year"] else Counted("year", _TURNS[match["turn"]])
    return Sense(Inside(YearPart("quarter", 4), year))


def _stated_year(year: str | int) -> Stated:
    return Stated(Period("year", date(int(year), 1, 1)))


def _short(match: "re.Match[str]") -> Sense | None:
    """Read "Q3 2024", "3Q24"; a half needs its year, for "H1" alone is a visa."""
    letter, digit = match["letter"] or match["letter_last"], int(match["digit"] or match["digit_first"])
    year = int(match["year"]) if match["year"] else 2000 + int(match["short"]) if match["short"] else None
    if letter == "h" and (digit > 2 or not (year or match["turn"])):
        return None
    part = YearPart("half" if letter == "h" else "quarter", digit)
    if match["turn"]:
        return Sense(Inside(part, Counted("year", _TURNS[match["turn"]])))
    return Sense(Inside(part, _stated_year(year)) if year else Yearless(part))


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
        "last quarter of a year",
        {"the"},
        rf"the{GAP}(?:last|final|closing){GAP}quarter{GAP}of{GAP}(?:(?P<year>{YEAR})|(?P<turn>last|this|next){GAP}year)",
        _last_quarter,
        Example("It fell in [the last quarter of 2024] too.", "2024-Q4"),
        Example("It fell in [the final quarter of last year] too.", "2025-Q4"),
    ),
    rule(
        "quarter by its number",
        {"q", "h", "#"},
        r"(?:(?P<letter>[qh])(?P<digit>[1-4])|(?P<digit_first>[1-4])(?P<letter_last>[qh]))"
        rf"(?:{GAP}(?:of{GAP})?(?P<turn>this|last|next){GAP}year"
        rf"|(?:{GAP}of{GAP}|[\s/,-]{{0,3}})(?:fy\s?)?(?P<year>{YEAR})"
        r"|(?:\s{0,2}fy\s?['’]?|\s?['’]|(?<=\d[qh]))(?P<short>\d\d)(?!\d))?",
        _short,
        Example("Growth in [Q3 2024] was slow.", "2024-Q3"),
        Example("Growth in [3Q24] was slow.", "2024-Q3"),
        Example("Growth in [Q1 last year] was slow.", "2025-Q1"),
        Example("Growth in [Q4 FY25] was slow.", "2025-Q4"),
        Example("Growth in [H1 2024] was slow.", "2024-H1"),
        Example("He came on an [H1] visa.", None),
    ),
    rule(
        "half",
        _STARTS | {*_NUMBERS},
        rf"{_BEFORE}(?P<number>first|second|1st|2nd|last|latter){LINK}half(?:{_AFTER})",
        lambda match: _half(match) if match["year"] or match["turn"] or match["told"] or match["year_before"] else None,
        Example("It grew in [the first half of 2024] fast.", "2024-H1"),
        Example("In [the first half] they led.", None),
    ),
)

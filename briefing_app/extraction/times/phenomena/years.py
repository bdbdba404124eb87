"""Years, decades and centuries: "1998", "the late 1970s", "the '90s", "20th century", "480 BC", "fiscal 1989"."""

import re
from datetime import date

from briefing_app.extraction.times.meaning import Meaning, Plain, Stated
from briefing_app.extraction.times.period import Period
from briefing_app.extraction.times.phenomena.modifiers import modified
from briefing_app.extraction.times.rule import Example
from briefing_app.extraction.times.words import (
    GAP,
    LINK,
    MONTH,
    MONTHS,
    ORDINALS,
    SEASON,
    SEASONS,
    YEAR,
    day_number,
    first_words,
    month_number,
    one_of,
    short_year,
    table,
)

_BEFORE_OUR_ERA = rf"{GAP}(?:b\.c\.e\.|b\.c\.|bce|bc|b\.c)"
_NOT_COUNTED = rf"(?!{LINK}{one_of(row['word'] for row in table('counted'))}\b)"
_NUMBERED = re.compile(rf"\b{one_of(row['word'] for row in table('numbered'))}\b\.?\s{{1,3}}$")
_IN_A_CODE = re.compile(r"(?<!\d)\d{3}[-\s]$|\b[a-z]-$")
_OF_SOMEONE = re.compile(r"\b(?:his|her|their|my|your|our)\s{1,4}$")
_DEGREES = re.compile(r"\b(?:temperatures?|degrees|highs?|lows?|mercury|heat)\b[^.;]{0,30}$")
_IN_YEAR = re.compile(r"\b(?:in|since|until|circa|year|by)\s{1,4}$")
_NO_NOUN = re.compile(r"\s{0,3}(?:[.,;:)]|$|\b(?:and|to|by|when|the|with|under|after|on|at|was|were|as|but|he|they)\b)")
_DECADES = {
    "noughties": 10,
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_HUNDREDS = {"seventeen": 1700, "eighteen": 1800, "nineteen": 1900, "twenty": 2000}


def _year(match: "re.Match[str]") -> Meaning | None:
    year = int(match["year"])
    return Stated(Period("year", date(year, 1, 1))) if year >= 1 else None


def _bare_year(match: "re.Match[str]") -> Meaning | None:
    start = match.start()
    numbered = _NUMBERED.search(match.string, max(0, start - 16), start)
    in_a_code = _IN_A_CODE.search(match.string, max(0, start - 5), start)
    return None if numbered or in_a_code else _year(match)


def _our_era(match: "re.Match[str]") -> Meaning | None:
    year = int(match["year"] or match["year_first"])
    return Stated(Period("year", date(year, 1, 1))) if year >= 1 else None


def _long_ago(match: "re.Match[str]") -> Meaning | None:
    """Take a number for a year only after "in", "since" and the like, with no noun after it."""
    before = _IN_YEAR.search(match.string, max(0, match.start() - 12), match.start())
    return _year(match) if before and _NO_NOUN.match(match.string, match.end()) else None


def _decade(match: "re.Match[str]") -> Meaning | None:
    """Read "the 1970s", "the '90s", "the nineties"; bare "90s" needs its article, and "the 1900s" are a century.

    "Her fifties" are an age, "temperatures in the 80s" are degrees.
    """
    digits, start = match["decade"], match.start()
    if _OF_SOMEONE.search(match.string, max(0, start - 10), start):
        return None
    if digits and len(digits) == 2 and _DEGREES.search(match.string, max(0, start - 50), start):
        return None
    if digits is None:
        return Stated(Period("decade", date(1900 + 10 * _DECADES[match["decade_name"]], 1, 1)))
    if len(digits) == 2 and not match["article"]:
        return None
    start = int(digits) if len(digits) == 4 else 1900 + int(digits[-2:])
    return Stated(Period("decade" if start % 100 or start >= 2000 else "century", date(start, 1, 1)))


def _century(match: "re.Match[str]") -> Meaning | None:
    number = day_number(match["century"])
    if match["era"]:
        return Plain("DATE", f"BC{number - 1:02}")
    return Stated(Period("century", date(max(1, (number - 1) * 100), 1, 1))) if 1 < number < 31 else None


def _ancient(match: "re.Match[str]") -> Meaning | None:
    return Plain("DATE", f"BC{int(match['year']):04}")


def _ancient_part(match: "re.Match[str]") -> Meaning:
    part = f"{month_number(match['month']):02}" if match["month"] else SEASONS[match["season"]]
    return Plain("DATE", f"BC{int(match['year']):04}-{part}")


def _spelled(match: "re.Match[str]") -> Meaning | None:
    tens = match["tens"]
    if match["thousand"]:
        return Stated(Period("year", date(2000 + _small(tens or ""), 1, 1)))
    return Stated(Period("year", date(_HUNDREDS[match["hundreds"]] + _small(tens), 1, 1)))


def _small(words: str) -> int:
    total = 0
    for word in re.findall("[a-z]+", words):
        if word in _TENS:
            total += 10 * (_TENS.index(word) + 2)
        elif word in _ONES:
            total += _ONES.index(word) + 1
        elif word in _TEENS:
            total += _TEENS.index(word) + 10
    return total


_TWO_DIGITS = rf"(?:{one_of(_TENS)}(?:{LINK}{one_of(_ONES)})?|{one_of(_TEENS)}|(?:oh|o){LINK}{one_of(_ONES)})"

RULES = (
    modified(
        "year",
        {"#", "fiscal", "fy", "calendar", "financial", "year"},
        rf"(?:the{GAP})?(?:(?:fiscal|calendar|financial)(?:{GAP}year)?{GAP}|fy\s?|(?<![-‐‑–])year{GAP})(?P<year>{YEAR})",
        _year,
        Example("Profit rose in [fiscal 1989] again.", "1989"),
        Example("By [the year 2030], all will be built.", "2030"),
        Example("It expects a full-year [2026] profit.", "2026"),
    ),
    modified(
        "year of our era",
        {"the", "year", "ad", "a", "#"},
        rf"(?:(?:the{GAP})?year{GAP})?(?:(?P<capital>a\.?d\.?|c\.?e\.?){GAP}(?P<year>\d{{1,4}})"
        rf"|(?P<year_first>\d{{1,4}}){GAP}(?P<capital_last>a\.d\.|ad|c\.e\.|ce))(?!\d|,\d)",
        _our_era,
        Example("The town was buried in [79 AD] there.", "0079"),
        Example("The town was buried in [AD 79] there.", "0079"),
        Example("It ran [500 ad] campaigns.", None),
    ),
    modified(
        "year long ago",
        {"#"},
        rf"(?P<year>1[0-4]\d\d)(?![\d%°]|[.,]\d|-\d|:\d){_NOT_COUNTED}",
        _long_ago,
        Example("The Normans came in [1066] with a fleet.", "1066"),
        Example("They shipped [1200] there.", None),
    ),
    modified(
        "fiscal year in short",
        {"fy"},
        r"fy\s?['’]?(?P<short>\d\d)(?!\d)",
        lambda match: Stated(Period("year", date(2000 + int(match["short"]), 1, 1))),
        Example("Sales rose in [FY25] again.", "2025"),
    ),
    modified(
        "bare year",
        {"#"},
        rf"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%°]|[.,]\d|-\d{{3}}(?!\d)|:\d)(?:{_NOT_COUNTED}|(?<=since\s\d{{4}}))",
        _bare_year,
        Example("China and Iran agreed on it in [2021], at last.", "2021"),
        Example("He was shot in [late 1998] near Buffalo.", "1998"),
        Example("Some [2000 people] came.", None),
        Example("Since [2019] soldiers from Uruguay have kept the line.", "2019"),
        Example("It defies UN Resolution [1929] again.", None),
        Example("It cost [$1998] in all.", None),
        Example("Call 212 555 [2010] for more.", None),
        Example('He read "[1984]" at school.', None),
        Example("It rose to [1998.5] points.", None),
    ),
    modified(
        "short year",
        {"'"},
        r"(?:(?<=in\s)|(?<=since\s)|(?<=until\s)|(?<=of\s)|(?<=from\s)|(?<=by\s))['’](?P<short>\d\d)(?![\d%]|['’]?s\b)",
        lambda match: Stated(Period("year", date(short_year(match["short"]), 1, 1))),
        Example("He was born in ['69] at sea.", "1969"),
        Example("The class of ['04] met.", "2004"),
        Example("It is the price of ['20%] of all.", None),
    ),
    modified(
        "decade",
        {"#", "'", *_DECADES},
        rf"(?P<article>the{GAP})?(?:(?P<decade>(?:1[5-9]|20)\d0|['’]?[2-9]0)['’]?s|(?P<decade_name>{one_of(_DECADES)}))(?(decade)(?!(?<=\b\d0s){GAP}(?:and|or){GAP}\d))",
        _decade,
        Example("It began in [the late 1970s] in Shiraz.", "197"),
        Example("In [the '90s] it grew.", "199"),
        Example("In [the second half of the '90s] it grew.", "199"),
        Example("Rules of [the nineties] no longer hold.", "199"),
        Example("She was in her [30s] then.", None),
        Example("He was a man in his [fifties] then.", None),
        Example("It will be hot, with highs in [the 80s] there.", None),
        Example("In [the 1980s] and 1990s it grew.", "198"),
    ),
    modified(
        "century",
        {"the", "#", *first_words(ORDINALS)},
        rf"(?:the{GAP})?(?P<century>\d{{1,2}}(?:st|nd|rd|th)|{one_of(ORDINALS)}){LINK}centur(?:y|ies)(?P<era>{GAP}b\.?c\.?(?:e\.?)?)?",
        _century,
        Example("A fort of [the 16th century] stands there.", "15"),
    ),
    modified(
        "year before our era",
        {"#"},
        rf"(?P<year>\d{{1,4}}){_BEFORE_OUR_ERA}",
        _ancient,
        Example("The Persians came in [480 BC] with a fleet.", "BC0480"),
    ),
    modified(
        "part of a year before our era",
        {"the", *MONTHS, *SEASONS},
        rf"(?:the{GAP})?(?:(?P<month>{MONTH})|(?P<season>{SEASON}))(?:,?{GAP}(?:of{GAP})?)(?P<year>\d{{1,4}}){_BEFORE_OUR_ERA}",
        _ancient_part,
        Example("They crossed in [April 480 BC] with a fleet.", "BC0480-04"),
        Example("They met in [the spring of 480 BC] again.", "BC0480-SP"),
    ),
    modified(
        "year in words",
        {"the", "two", *_HUNDREDS},
        rf"(?:(?P<hundreds>{one_of(_HUNDREDS)}){LINK}|(?P<thousand>(?:the{GAP}year{GAP})two{LINK}thousand|two{GAP}thousand(?={GAP}and{GAP}{one_of(_ONES)}))(?:{GAP}and)?{LINK}?)(?P<tens>{_TWO_DIGITS})?",
        lambda match: _spelled(match) if match["thousand"] or match["tens"] else None,
        Example("It began in [nineteen ninety-six] there.", "1996"),
    ),
)

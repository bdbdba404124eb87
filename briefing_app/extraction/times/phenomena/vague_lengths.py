"""Lengths without a number: "recent weeks", "for years", "decades-long", "a while", "the year ended 31 March"."""

import re

from briefing_app.extraction.times.lengths import length_value
from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import DAY, GAP, MONTH, PLURAL_UNITS, UNITS, first_words, one_of, table

_PLURAL = one_of(word for word in PLURAL_UNITS if UNITS[word] not in ("season", "weekend", "second", "quarter"))
_WHILES = {row["word"]: row["value"] for row in table("vague") if row["kind"] == "DURATION"}
_LASTING = re.compile(
    r"\b(?:for|within|over|lasted|lasting|takes?|took|follows|following|spent|spending|after|despite|amid|matter\sof)\s{1,8}$"
)
_COUNTED = re.compile(
    r"(?:\d|\b(?:business|trading|working|calendar|school|sick|light|man|dog|early|last|final))\s{1,8}$"
)
_THE = re.compile(r"\bthe\s{1,8}$")
_IN = re.compile(r"\bin\s{1,8}$")


def _length(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DURATION", length_value(None, UNITS[match["unit"]])))


def _bare(match: "re.Match[str]") -> Sense | None:
    """Take a bare plural after "for" and its like, and "the years that followed"; "their days" are no length."""
    start, end = match.start(), match.end()
    lasts = _LASTING.search(match.string, max(0, start - 12), start)
    ends = not match.string[end : end + 2].strip().isalpha() and _IN.search(match.string, max(0, start - 6), start)
    the = _THE.search(match.string, max(0, start - 12), start)
    told = match[0].startswith("the") or match["ahead"] or (the and match["after"])
    beside = match["beside"] and not _COUNTED.search(match.string, max(0, start - 12), start)
    return _length(match) if lasts or ends or told or beside else None


def _long(match: "re.Match[str]") -> Sense:
    count = None if match["unit"] in PLURAL_UNITS else 1
    return Sense(Plain("DURATION", length_value(count, UNITS[match["unit"]])))


RULES = (
    rule(
        "vague length",
        {"recent", "coming", "the"},
        rf"(?:recent|(?:the{GAP})?(?:coming|intervening)|the{GAP}(?:following|ensuing|early(?!{GAP}hours)|final|first|last|closing|opening))"
        rf"{GAP}(?P<unit>{_PLURAL}|quarters)",
        _length,
        Example("Over [the following days] they fled.", "PXD"),
        Example("In [recent weeks] prices rose.", "PXW"),
    ),
    rule(
        "plural unit",
        {"the", *PLURAL_UNITS},
        rf"(?:(?:(?<=over\s)|(?<=through\s)|(?<=down\s))the{GAP}(?=years\b(?!{GAP}\d))|the{GAP}(?=[a-z]{{4,7}}{GAP}(?:ahead|to{GAP}come)\b))?(?P<unit>{_PLURAL})(?:{GAP}or{GAP}{_PLURAL}|(?P<ahead>{GAP}(?:ahead|to{GAP}come))\b)?"
        rf"(?=(?P<after>{GAP}(?:before|after|that|following|since|leading)\b)?)(?=(?P<beside>{GAP}(?:before|after){GAP}[a-z])?)",
        _bare,
        Example("They were held for [weeks] there.", "PXW"),
        Example("In the [years] that followed, it grew.", "PXY"),
        Example("It will show in [the weeks ahead], he said.", "PXW"),
        Example("Over [the years] it grew.", "PXY"),
        Example("It came just [days] before he was to speak.", "PXD"),
        Example("They met after [months] of talks.", "PXM"),
        Example("Their [days] were numbered.", None),
    ),
    rule(
        "unit-long",
        {*UNITS, *(f"{word}long" for word in UNITS)},
        rf"(?P<unit>{one_of(UNITS)})[-‐‑–]?long",
        _long,
        Example("After a [decades-long] dispute they made peace.", "PXE"),
        Example("The [year-long] siege ended.", "P1Y"),
        Example("The [weeklong] truce held.", "P1W"),
    ),
    rule(
        "while",
        first_words(_WHILES),
        one_of(_WHILES),
        lambda match: Sense(Plain("DURATION", _WHILES[re.sub(r"\s+", " ", match[0])])),
        Example("They will stay for [a while] there.", "PXX"),
    ),
    rule(
        "year of accounts",
        {"the"},
        rf"the{GAP}(?:fiscal{GAP})?(?P<unit>year|month|week)(?={GAP}(?:ended|ending|to{GAP}{MONTH}|to{GAP}{DAY}|to{GAP}(?:the{GAP})?end)\b)",
        lambda match: Sense(Plain("DURATION", length_value(1, match["unit"]))),
        Example("Profit in [the year] ended March 31 fell.", "P1Y"),
        Example("In [the week] to 28 February some 40 died.", "P1W"),
    ),
)

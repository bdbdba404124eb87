"""Lengths: "25-year", "three days", "several months", "the past two years", "a week"."""

import re

from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.numbers import COUNT, COUNT_STARTS, VAGUE_COUNT, count_of
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, PLURAL_UNITS, SINGULAR_UNITS, UNITS, one_of

_LETTERS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "season": "S",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "millennium": "L",
}
_TENFOLD = {"decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000), "fortnight": ("week", 2)}
_LENGTHS = [word for word in UNITS if UNITS[word] not in ("season", "weekend")]
_PLURAL = one_of(word for word in _LENGTHS if word in PLURAL_UNITS)
_ANY = one_of(_LENGTHS)
_SINGULAR = one_of(word for word in _LENGTHS if word in SINGULAR_UNITS)
_MODS = {
    "more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "over": "MORE_THAN",
    "less than": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "no more than": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
}
_APPROXIMATE = rf"(?:(?P<mod>{one_of(_MODS)}){GAP})?"
_PAST = (
    rf"(?:the{GAP})?(?P<turn>past|last|next|coming|previous|following|first|recent|final|preceding|intervening){GAP}"
)


def length_value(count: float | None, unit: str) -> str:
    """Return the TIMEX3 value of so many units: `P25Y`, `PT1.5H`, `PXM` for an open count."""
    if count is None:
        name, letters = "X", _LETTERS[unit]
    else:
        base, factor = _TENFOLD.get(unit, (unit, 1))
        letters, name = _LETTERS[base], f"{count * factor:g}" if count * factor < 1e6 else f"{count * factor:.0f}"
    return f"PT{name}{letters[1:]}" if letters[0] == "T" else f"P{name}{letters}"


def _length(match: "re.Match[str]") -> Sense | None:
    words: str = match["count"] or match["number"]
    if words in ("a", "an") and not _is_one(match):
        return None
    value = length_value(count_of(words), UNITS[match["unit"]])
    mod = re.sub(r"\s+", " ", match.groupdict().get("mod") or "")
    return Sense(Plain("DURATION", value), _MODS.get(mod))


def _is_one(match: "re.Match[str]") -> bool:
    """Return whether "a" and a unit are a length: not a rate ("$35 a night"), an ordinal ("a second try") or a part."""
    unit, before = match["unit"], match.string[max(0, match.start() - 30) : match.start()]
    if (
        unit in PLURAL_UNITS
        or unit == "quarter"
        or (unit == "second" and match.string[match.end() :][:2].strip().isalpha())
    ):
        return False
    return _RATE.search(before) is None


def _plural(match: "re.Match[str]") -> Sense | None:
    before = match.string[max(0, match.start() - 12) : match.start()]
    return _bare(match) if (match["the"] and match["after"]) or _LASTING.search(before) else None


def _bare(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DURATION", length_value(None, UNITS[match["unit"]])))


def _long(match: "re.Match[str]") -> Sense:
    unit = UNITS[match["unit"]]
    return Sense(Plain("DURATION", length_value(None if match["unit"] in PLURAL_UNITS else 1, unit)))


_RATE = re.compile(
    r"(?:\d|million|billion|thousand|hundred|hours?|times|twice|once|percent|%|dollars|seats|flights|units|dlrs?)\s{1,8}$"
)
_LASTING = re.compile(r"\b(?:for|within|by|over|lasted|lasting|takes?|took|follows)\s{1,8}$")
_NOT_A_PART = rf"(?!(?<=quarters)(?:{GAP}of\b|-))"
_NOT_OLD = rf"(?![-\s]{{1,3}}old\b|{GAP}of{GAP}age)"
_ADJECTIVES = "(?:more|full|additional|consecutive|straight|long|whole|further|extra|trading|working|short|other)"
_MOD_STARTS = {"the", "more", "at", "over", "less", "nearly", "almost", "no", "up", "about", "around", "roughly"}

RULES = (
    rule(
        "length",
        {*COUNT_STARTS, *_MOD_STARTS, "#"},
        rf"{_APPROXIMATE}(?:(?:(?P<count>{COUNT}|{VAGUE_COUNT}|an?)[-‐‑–])"
        rf"|(?:the{GAP}(?:latest{GAP})?)?(?P<number>{COUNT}|{VAGUE_COUNT}|an?){GAP}(?:{_ADJECTIVES}{GAP})?)"
        rf"(?P<unit>{_ANY})(?:-long)?{_NOT_OLD}{_NOT_A_PART}",
        _length,
        Example("They signed a [25-year] agreement.", "P25Y"),
        Example("He was held for [more than two weeks] there.", "P2W"),
        Example("It took [several months] to build.", "PXM"),
        Example("A [25-year-old] man was held.", None),
        Example("He is [44 years old] now.", None),
    ),
    rule(
        "length from or to now",
        {"the", "past", "last", "next", "coming", "previous", "following", "first", "recent", "final"},
        rf"{_PAST}(?P<count>{COUNT}|few|several|couple{GAP}of){LINK}(?P<unit>{_ANY})(?:{GAP}or{GAP}so)?",
        _length,
        Example("Over [the past two years] it grew.", "P2Y"),
        Example("In [the next few days] it will end.", "PXD"),
    ),
    rule(
        "length up to now",
        {"the", "past"},
        rf"(?:the{GAP})?past{GAP}(?P<unit>week|month|quarter|year|decade|century)",
        lambda match: Sense(Plain("DURATION", length_value(1, match["unit"]))),
        Example("Over [the past decade] it doubled.", "P10Y"),
    ),
    rule(
        "vague length",
        {"recent", "coming", *PLURAL_UNITS},
        rf"(?:(?:recent|coming){GAP})(?P<unit>{_PLURAL})",
        _bare,
        Example("In [recent weeks] prices rose.", "PXW"),
    ),
    rule(
        "plural unit",
        {"the", *PLURAL_UNITS},
        rf"(?P<the>the{GAP})?(?P<unit>{_PLURAL})(?=(?P<after>{GAP}(?:before|after|ahead|that|following|since|leading|to{GAP}come)\b)?)",
        _plural,
        Example("They were held for [weeks] there.", "PXW"),
        Example("In [the years] that followed, it grew.", "PXY"),
        Example("Their [days] were numbered.", None),
    ),
    rule(
        "unit-long",
        UNITS,
        rf"(?P<unit>{_ANY})[-‐‑–]long",
        _long,
        Example("After a [decades-long] dispute they made peace.", "PXE"),
    ),
)

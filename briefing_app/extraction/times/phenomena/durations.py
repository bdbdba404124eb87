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
    words = match["count"]
    if words in ("a", "an") and match["unit"] in PLURAL_UNITS:
        return None
    value = length_value(count_of(words), UNITS[match["unit"]])
    mod = re.sub(r"\s+", " ", match["mod"] or "")
    return Sense(Plain("DURATION", value), _MODS.get(mod))


def _bare(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DURATION", length_value(None, UNITS[match["unit"]])))


def _long(match: "re.Match[str]") -> Sense:
    unit = UNITS[match["unit"]]
    return Sense(Plain("DURATION", length_value(None if match["unit"] in PLURAL_UNITS else 1, unit)))


_NOT_OLD = rf"(?![-\s]{{1,3}}old\b|{GAP}of{GAP}age)"
_MOD_STARTS = {"more", "at", "over", "less", "nearly", "almost", "no", "up", "about", "around", "roughly"}

RULES = (
    rule(
        "length",
        {*COUNT_STARTS, *_MOD_STARTS, "#"},
        rf"{_APPROXIMATE}(?P<count>{COUNT}|{VAGUE_COUNT}|an?){LINK}(?:(?:more|full|additional|consecutive|straight|long){GAP})?(?P<unit>{_ANY})(?:-long)?{_NOT_OLD}",
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
        rf"{_PAST}(?P<count>{COUNT}|few|several|couple{GAP}of){LINK}(?P<unit>{_ANY})(?P<mod>)",
        _length,
        Example("Over [the past two years] it grew.", "P2Y"),
        Example("In [the next few days] it will end.", "PXD"),
    ),
    rule(
        "vague length",
        {"recent", "coming", *PLURAL_UNITS},
        rf"(?:(?:recent|coming){GAP})(?P<unit>{_PLURAL})",
        _bare,
        Example("In [recent weeks] prices rose.", "PXW"),
    ),
    rule(
        "unit-long",
        UNITS,
        rf"(?P<unit>{_ANY})[-‐‑–]long",
        _long,
        Example("After a [decades-long] dispute they made peace.", "PXE"),
    ),
)

"""Counted lengths: "25-year", "three days", "more than two weeks", "the past two years", "a week"."""

import re

from briefing_app.extraction.times.lengths import length_value
from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.numbers import COUNT, COUNT_STARTS, VAGUE_COUNT, count_of
from briefing_app.extraction.times.rule import HISTORY, Example, rule
from briefing_app.extraction.times.words import GAP, LINK, PLURAL_UNITS, UNITS, one_of

_MODS = {
    "more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "over": "MORE_THAN",
    "less than": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "no more than": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "under": "LESS_THAN",
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
}
_RATE = re.compile(
    r"(?:\d|million|billion|thousand|hundred|hours?|times|twice|once|percent|%|dollars|seats|flights|units|dlrs?)\s{1,8}$"
)
_DREAM = re.compile(r"\b(?:will|would|could|may|might|can|must|should|to|hop\w+|['’]ll)\s{1,4}$")
_RANK = re.compile(r"\s{1,3}(?:class|place|division|grade|half|round|year|lieutenants?)\b")
_MORE = re.compile(
    r"\b(?:for|last(?:s|ed|ing)?|took|takes?|taking|just|well|little|after|within|in|where|than|spen[dt]|served|with|is|was"
    r"|been|at|from|by|to|needs?|requires?|got|now)\s{1,4}$"
)
"""What stands before "over" that means more than; else it tells through what time: "paid over three years"."""

_DREAM_NEXT = re.compile(r",?\s{1,4}(?:[a-z]{1,12}\s{1,4}){1,2}(?:will|would|could|may|might)\b")
_NO_LENGTH = re.compile(r"\bas\s{1,8}many|\bage[sd]?\b[^.,;]{0,22}$")
_APPROXIMATE = rf"(?:(?P<mod>{one_of(_MODS)}){GAP}(?!(?<=over\s)several)(?!(?<=about\s)(?!an?\s)))?"
_MOD_STARTS = {"more", "at", "over", "less", "nearly", "almost", "no", "up", "under", "about", "around", "roughly"}
_ANY = one_of(word for word in UNITS if UNITS[word] not in ("season", "weekend"))
_PAST = (
    rf"(?:the{GAP})?"
    rf"(?:past|last|next|coming|previous|following|first|recent|final|preceding|intervening|latest){GAP}"
)
_MANY = rf"(?:{COUNT}(?:(?:{GAP}(?:to|or){GAP}|(?<!\d{{4}})[-–]){COUNT})?|{VAGUE_COUNT}|(?<![-‐‑–])an?)"
_ADJECTIVES = "(?:more|full|additional|consecutive|straight|long|whole|further|extra|trading|working|short|other)"
_NOT_OLD = rf"(?![-\s]{{1,3}}old\b|{GAP}of{GAP}age|[-‐‑–](?:ago|earlier)\b)"
_FRACTION = rf"(?<=three[-\s]quarters)(?:{GAP}of\b|-)|(?<=three-quarter)|(?<=one-quarter)|(?<=one\squarter){GAP}of\b"
_NOT_A_PART = rf"(?!(?<=some\squarters)|{_FRACTION})"


def _length(match: "re.Match[str]") -> Sense | None:
    words: str = match["count"] or match["number"]
    if (words in ("a", "an") and not _is_one(match)) or _is_count_or_age(match):
        return None
    if match["unit"] == "second" and _RANK.match(match.string, match.end()):
        return None
    mod = re.sub(r"\s+", " ", match["mod"] or "")
    if mod == "over" and not _MORE.search(match.string, max(0, match.start() - 14), match.start()):
        return None
    count = _count(words)
    if match["number"] and match["unit"] not in PLURAL_UNITS and (count is None or _is_attribute(match[0])):
        return None
    if match["half"] and count:
        count += 0.5
    return Sense(Plain("DURATION", length_value(count, UNITS[match["unit"]])), _MODS.get(mod))


def _is_attribute(words: str) -> bool:
    """Return whether the article belongs to a noun after it: "the two day rally"."""
    return words.startswith("the ") and not words.endswith("long")


def _is_count_or_age(match: "re.Match[str]") -> bool:
    """Return whether it is "as many years" or "ages of 30 and 50 years"."""
    start = max(0, match.start() - 30)
    return (
        _NO_LENGTH.search(
            match.string, start, match.start() + 4 * (match["count"] or match["number"]).startswith("many")
        )
        is not None
    )


def _is_one(match: "re.Match[str]") -> bool:
    """Return whether "a" and a unit are a length: not a rate ("$35 a night"), an ordinal ("a second try") or a part."""
    unit, end = match["unit"], match.end()
    if unit in PLURAL_UNITS or unit == "quarter" or match[0].endswith("-long"):
        return False
    if unit == "second" and match.string[end : end + 2].strip().isalpha():
        return False
    return not _is_rate(match)


def _is_rate(match: "re.Match[str]") -> bool:
    return _RATE.search(match.string, max(0, match.start() - 30), match.start()) is not None


def _rate(match: "re.Match[str]") -> Sense | None:
    """Take "per day" anywhere, "a day" after a number only."""
    if match["article"] and not _is_rate(match):
        return None
    return Sense(Plain("DURATION", length_value(1, match["unit"])))


def _count(words: str) -> float | None:
    """Return the count; of "two to three" the first."""
    return count_of(re.split(r"\s(?:to|or)\s|(?<=\d)[-–](?=\d)", words)[0])


def _one_day(match: "re.Match[str]") -> Sense | None:
    """Read "will one day" as some day to come."""
    is_dreamt = _DREAM.search(match.string, max(0, match.start() - 30), match.start()) or _DREAM_NEXT.match(
        match.string, match.end()
    )
    return Sense(Plain("DATE", "FUTURE_REF")) if is_dreamt else None


def _counted(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DURATION", length_value(_count(match["count"]), UNITS[match["unit"]])))


def _period(match: "re.Match[str]") -> Sense:
    return Sense(Plain("DURATION", length_value(count_of(match["count"]), UNITS[match["unit"]])))


RULES = (
    rule(
        "period of a length",
        {*COUNT_STARTS, "a", "an", "the", "this", "that", "#"},
        rf"(?:(?:an?|the|this|that){GAP}(?:same{GAP}|entire{GAP})?)?(?P<count>{COUNT}|{VAGUE_COUNT}){LINK}(?P<unit>{_ANY}){GAP}period",
        _period,
        Example("It was paid over [a three-year period] in full.", "P3Y"),
        Example("Some 450 died in [the same 28-day period], they said.", "P28D"),
    ),
    rule(
        "one day",
        {"one"},
        rf"one{GAP}day",
        _one_day,
        Example("It will [one day] be whole again.", "FUTURE_REF"),
        Example("[One day] they will be whole again.", "FUTURE_REF"),
        Example("It fell by half in [one day] only.", "P1D"),
    ),
    rule(
        "length",
        {*COUNT_STARTS, *_MOD_STARTS, "the", "#"},
        rf"{_APPROXIMATE}(?:(?P<count>{_MANY})[-‐‑–]|(?:the{GAP})?(?P<number>{_MANY}){GAP}(?:{_ADJECTIVES}{GAP})?)"
        rf"(?P<unit>{_ANY})(?P<half>{GAP}and{GAP}a{GAP}half)?(?:[-\s]long\b)?{_NOT_OLD}{_NOT_A_PART}",
        _length,
        Example("They signed a [25-year] agreement.", "P25Y"),
        Example("He was held for [more than two weeks] there.", "P2W"),
        Example("It took [several months] to build.", "PXM"),
        Example("It will be paid over [three years] there.", "P3Y"),
        Example("He was held for [over three years] there.", "P3Y"),
        Example("It lasted [2 1/2 years] in all.", "P2Y6M"),
        Example("It will take [two to three weeks] there.", "P2W"),
        Example("It will take [5-10 years] there.", "P5Y"),
        Example("It was a once-in-[a-century] flood.", None),
        Example("It lasted [a minute and a half] only.", "PT1M30S"),
        Example("A [25-year-old] man was held.", None),
        Example("He is [44 years old] now.", None),
        Example("It made [a second] attempt.", None),
        Example("They came to the [two day] rally.", "P2D"),
        Example("It ended [several quarters] of losses.", "PXQ"),
        Example("It imports [three-quarters] of its food.", None),
        Example("It fell by [one-quarter] in all.", None),
        Example("He won in as [many years] as she.", None),
        Example("Women between the ages of 30 and [50 years] may come.", None),
    ),
    rule(
        "rate",
        {"per", "a", "an"},
        rf"(?:per|(?P<article>an?)){GAP}(?P<unit>hour|day|night|week|month|year)",
        _rate,
        Example(f"{HISTORY} Some 10,000 came [per day] then.", "P1D"),
        Example(f"{HISTORY} Losses averaged 30 [a day] then.", "P1D"),
        Example("It costs $35 [a night] there.", None),
    ),
    rule(
        "length from or to now",
        {"the", "past", "last", "next", "coming", "previous", "following", "first", "recent", "final", "latest"},
        rf"{_PAST}(?P<count>{COUNT}(?:{GAP}(?:to|or){GAP}{COUNT})?|few|several|couple{GAP}of){LINK}(?P<unit>{_ANY})(?:{GAP}or{GAP}so)?",
        _counted,
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
)

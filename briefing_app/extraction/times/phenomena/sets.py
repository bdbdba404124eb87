"""What recurs: "daily", "every day", "each year", "twice a week"."""

import re

from briefing_app.extraction.times.lengths import length_value
from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.numbers import COUNT, COUNT_STARTS, count_of
from briefing_app.extraction.times.phenomena.parts_of_day import PART_OF_DAY, PARTS_OF_DAY
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import (
    GAP,
    MONTH_ALONE,
    SEASON,
    SEASONS,
    SINGULAR_UNITS,
    UNIT,
    UNITS,
    WEEKDAY_ALONE,
    WEEKDAYS,
    month_number,
    one_of,
    weekday_number,
)

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}


def _every(match: "re.Match[str]") -> Sense:
    return Sense(Plain("SET", length_value(1, SINGULAR_UNITS[match["unit"]])))


def _every_few(match: "re.Match[str]") -> Sense | None:
    count = 2 if match["second"] else count_of(match["count"])
    return Sense(Plain("SET", length_value(count, UNITS[match["unit"]])))


_PLURAL_WEEKDAYS = [f"{word}s" for word in WEEKDAYS if len(word) > 5]


def _recurring(match: "re.Match[str]") -> Sense:
    if match["month"]:
        return Sense(Plain("SET", f"XXXX-{month_number(match['month']):02}"))
    if match["season"]:
        return Sense(Plain("SET", f"XXXX-{SEASONS[match['season']]}"))
    clock = PARTS_OF_DAY.get(match["part"] or "", "")
    return Sense(Plain("SET", f"XXXX-WXX-{weekday_number(match['weekday']) + 1}{clock}"))


def _weekdays(match: "re.Match[str]") -> Sense:
    word: str = match["day"] or match["weekday"].removesuffix("s")
    clock = PARTS_OF_DAY[match["parts"].removesuffix("s")] if match["parts"] else ""
    return Sense(Plain("SET", f"XXXX-WXX-{weekday_number(word) + 1}{clock}"))


RULES = (
    rule(
        "adverb of repetition",
        {*_ADVERBS, "once", "twice"},
        rf"(?:(?:once|twice){GAP})?(?P<adverb>(?<!bi[-‐‑–]){one_of(_ADVERBS)})",
        lambda match: Sense(Plain("SET", _ADVERBS[match["adverb"]])),
        Example("The [daily] rallies go on.", "P1D"),
        Example("They meet [twice weekly] in Rome.", "P1W"),
        Example("The [Daily] Telegraph said so.", None),
    ),
    rule(
        "every weekday or part of the year",
        {"every", "each"},
        rf"(?:every|each){GAP}(?:(?:other|second|first|third|last){GAP})?(?:(?P<weekday>{WEEKDAY_ALONE})|(?P<month>{MONTH_ALONE})|(?P<season>{SEASON})\b)"
        rf"(?:{GAP}(?P<part>{PART_OF_DAY})\b)?",
        _recurring,
        Example("They meet [every Tuesday] in Rome.", "XXXX-WXX-2"),
        Example("They meet [every second Tuesday] in Rome.", "XXXX-WXX-2"),
        Example("They march [each July] there.", "XXXX-07"),
    ),
    rule(
        "weekdays",
        {*WEEKDAYS, *_PLURAL_WEEKDAYS},
        rf"(?:(?P<weekday>{one_of(_PLURAL_WEEKDAYS)})(?!{GAP}ago\b)"
        rf"|(?P<day>{WEEKDAY_ALONE}){GAP}(?P<parts>mornings|afternoons|evenings|nights))",
        _weekdays,
        Example("The court sits on [Mondays] only.", "XXXX-WXX-1"),
        Example("They play [Tuesday nights] there.", "XXXX-WXX-2TNI"),
    ),
    rule(
        "times a unit",
        {"once", "twice", *COUNT_STARTS, "#"},
        rf"(?:once|twice|(?:{COUNT}|several|many){GAP}times){GAP}(?:an?|per|every|each){GAP}(?P<unit>day|night|week|month|quarter|year|decade)",
        _every,
        Example("They meet [twice a week] in Rome.", "P1W"),
        Example("They meet [three times a year] there.", "P1Y"),
    ),
    rule(
        "every few units",
        {"every", "each"},
        rf"(?:every|each){GAP}(?:(?P<second>other|second)|(?P<count>{COUNT}|few|several)){GAP}(?P<unit>{UNIT})",
        _every_few,
        Example("They vote [every four years] there.", "P4Y"),
        Example("They meet [every other week] there.", "P2W"),
    ),
    rule(
        "every part of the day",
        {"every", "each"},
        rf"(?:every|each){GAP}(?P<part>morning|afternoon|evening)",
        lambda match: Sense(Plain("SET", f"XXXX-XX-XX{PARTS_OF_DAY[match['part']]}")),
        Example("They march [every morning] there.", "XXXX-XX-XXTMO"),
    ),
    rule(
        "every unit",
        {"every", "each"},
        rf"(?:every|each){GAP}(?P<unit>day|week|month|quarter|year|hour|night)",
        _every,
        Example("They rally [every day] in Havana.", "P1D"),
    ),
)

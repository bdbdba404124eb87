"""Counted steps from the publication or the story: "two weeks ago", "a year earlier", "three days later"."""

import re

from briefing_app.extraction.times.meaning import Counted, Origin, Sense
from briefing_app.extraction.times.numbers import COUNT, COUNT_STARTS, VAGUE_COUNT, count_of
from briefing_app.extraction.times.period import CALENDAR_UNITS, FINE_TO_COARSE, Unit
from briefing_app.extraction.times.phenomena.reported import YEAR_EARLIER
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, PLURAL_UNITS, UNIT, UNITS

_APPROXIMATE = (
    rf"(?:(?:about|around|nearly|almost|some|roughly|over|under|more{GAP}than|less{GAP}than|at{GAP}(?:least|most))"
    rf"{GAP})?"
)
_MODS = {
    "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "under": "LESS_THAN",
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "less than": "LESS_THAN",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
}
_LIMITS = frozenset({"less than", "under", "at most"})
"""After these any day up to there is meant; "nearly" and "almost" mean one close to it."""
_MANY = rf"(?P<count>{COUNT}|{VAGUE_COUNT}|an?|one)"
_DIRECTIONS = {
    "ago": (-1, Origin.PUBLICATION),
    "earlier": (-1, Origin.STORY),
    "before": (-1, Origin.STORY),
    "previously": (-1, Origin.STORY),
    "beforehand": (-1, Origin.STORY),
    "later": (1, Origin.STORY),
    "afterward": (1, Origin.STORY),
    "afterwards": (1, Origin.STORY),
    "after": (1, Origin.STORY),
    "hence": (1, Origin.PUBLICATION),
    "from now": (1, Origin.PUBLICATION),
    "from today": (1, Origin.PUBLICATION),
    "on": (1, Origin.STORY),
    "down the line": (1, Origin.STORY),
}
_FIGURES = re.compile(
    r"\b(?:million|billion|share|shares|profit|profits|earnings|sales|revenue|net|income|percent|cents|results)\b|[%$£€]|\b(?:than|compared\s{1,4}(?:with|to))\s{1,4}$"
)
_IN_OTHERS: dict[str, tuple[Unit, int]] = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}
_BARE_END = r"(?=\s{0,3}(?:[.,;:)]|$))"


def _compares_figures(match: "re.Match[str]") -> bool:
    before = match.string[max(0, match.start() - 70) : match.start()]
    return _FIGURES.search(before) is not None


def _calendar_unit(unit: str) -> tuple[Unit | None, int]:
    """Return the unit to count in and how many of it one stands for; None for hours and finer."""
    if unit in _IN_OTHERS:
        return _IN_OTHERS[unit]
    return (unit, 1) if unit in FINE_TO_COARSE else (None, 0)


def _offset(match: "re.Match[str]") -> Sense | None:
    sign, origin = _DIRECTIONS[re.sub(r"\s+", " ", match["direction"])]
    rough = re.sub(r"\s+", " ", match["mod"] or "").strip()
    mod = _MODS.get(rough, "APPROX") if rough else None
    unit, times = _calendar_unit(UNITS[match["unit"]])
    count = count_of(match["count"]) if match["count"] else None
    if unit is None:
        return None if match["count"] else Sense(Counted("day", None, origin, is_ahead=sign > 0))
    if unit == "year" and count == 1 and sign < 0 and _compares_figures(match):
        return YEAR_EARLIER
    if count is None:
        return Sense(Counted(unit, None, origin, is_ahead=sign > 0), mod)
    steps = count * times
    if unit == "year" and steps % 1 == 0.5:
        return Sense(Counted("month", sign * int(12 * steps), origin), mod, grain="year")
    is_exact = origin is Origin.STORY and steps % 1 == 0 and count <= 5000
    is_at_most = rough in _LIMITS
    return Sense(Counted(unit, sign * int(steps), origin, keeps_grain=is_exact, is_at_most=is_at_most), mod)


def _to_the_day(match: "re.Match[str]") -> Sense | None:
    unit, times = _calendar_unit(UNITS[match["unit"]])
    count = count_of(match["count"])
    if unit is None or count is None or count % 1:
        return None
    grain = CALENDAR_UNITS[match["same"]] if match["same"] else None
    return Sense(Counted(unit, -int(count) * times, keeps_grain=True), grain=grain)


RULES = (
    rule(
        "offset to the day",
        {*COUNT_STARTS, "#"},
        rf"{_MANY}{LINK}(?P<unit>{UNIT}){GAP}ago{GAP}(?:today|to{GAP}the{GAP}day|this{GAP}(?P<same>week|month))",
        _to_the_day,
        Example("It fell [ten years ago to the day], they say.", "2016-03-05"),
        Example("It fell [two weeks ago today], they say.", "2026-02-19"),
        Example("It fell [a year ago this month], they say.", "2025-03"),
    ),
    rule(
        "offset",
        {
            *COUNT_STARTS,
            "#",
            "about",
            "around",
            "nearly",
            "almost",
            "over",
            "more",
            "less",
            "at",
            "under",
            "roughly",
            *PLURAL_UNITS,
        },
        rf"(?P<mod>{_APPROXIMATE})(?:{_MANY}{LINK}(?:or{GAP}(?:so|two|more){GAP})?)?(?P<unit>{UNIT})"
        rf"(?:{GAP}or{GAP}so)?{GAP}(?P<direction>ago|earlier|later|previously|beforehand|afterwards?|hence|from{GAP}(?:now|today)|(?:before|after){_BARE_END}"
        rf"|on(?=[,.;])|down{GAP}the{GAP}line)",
        lambda match: _offset(match) if match["count"] or match["unit"] in PLURAL_UNITS else None,
        Example("It broke out [two weeks ago] in Goma.", "2026-W08"),
        Example("It fell [three years ago], they say.", "2023"),
        Example("It fell [two and a half years ago], they say.", "2023"),
        Example("It fell [half a century ago], they say.", "1976"),
        Example("It fell [at least ten years ago], they say.", "2016"),
        Example("He fell on 3 May 2024. [Two days later], he died.", "2024-05-05"),
        Example("He fell on 3 May 2024. [A few weeks later], he died.", "FUTURE_REF"),
        Example("He fell on 3 May 2024. [Hours earlier], he had voted.", "PAST_REF"),
        Example("He came on 3 May 2024. [A week earlier], he had called.", "2024-04-26"),
        Example("He fell on 3 May 2024. He had left [three days beforehand], they said.", "2024-04-30"),
        Example("He fell on 3 May 2024. [Three days on], he died.", "2024-05-06"),
        Example("It opened in 2007. It was to close [five years on].", "2012"),
        Example("It opened in 2007. [Five years down the line], it closed.", "2012"),
    ),
)

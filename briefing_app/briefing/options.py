"""What the analyst chooses and writes for a briefing. Knows no events: texts and choices only."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from briefing_app.model import CountryCode

Paper = Literal["a4", "letter"]


class Part(StrEnum):
    """A part of the briefing; `BriefingOptions.parts` gives the choice and the order."""

    BOTTOM_LINE = "bottom line"
    KEY_POINTS = "key points"
    SINCE = "since the last briefing"
    TIMELINE = "timeline"
    CHRONOLOGY = "chronology"
    PAIR = "pair history"
    ASSESSMENT = "assessment"
    JUDGEMENTS = "judgements"
    CONFLICTS = "conflicts and gaps"
    WATCH = "what to watch"
    PROFILES = "country profiles"
    SOURCES = "sources"
    METHOD = "method"


class Likelihood(StrEnum):
    """The seven likelihood terms of ICD 203 (Intelligence Community Directive 203, section D.6.e.2.a)."""

    ALMOST_NO_CHANCE = "almost no chance"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"

    @property
    def percent(self) -> tuple[int, int]:
        """Return the lowest and the highest chance the term stands for."""
        return _PERCENT[self]


_PERCENT = dict(zip(Likelihood, ((1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)), strict=True))


class Confidence(StrEnum):
    """How good the evidence is; it says nothing of the outcome."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Trend(StrEnum):
    """The analyst's arrow for a country."""

    IMPROVED = "improved"
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One judgement of the analyst; never made by the program.

    Attributes:
        basis: Why, in Markdown; may cite events.
    """

    statement: str
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class CountryTrend:
    """The analyst's word on one country.

    Attributes:
        lead: One sentence that gives the reason; empty if there is none.
    """

    country: CountryCode
    trend: Trend
    lead: str = ""


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """A desk's looks, as data: no code in it. `house_style()` reads one from JSON.

    Attributes:
        colours: By role: `ink`, `accent`, `muted`, `rule`, `shade`, `link`, `undated`; `#rrggbb`.
        serif: Families for running text, tried in order.
        sans: Families for labels and headings, tried in order.
        kicker: The line above the title.
        logo: An SVG picture, as text; empty if there is none.
        parts: The order of parts, used where the options give none.
        name: What it is called where styles are chosen.
    """

    colours: dict[str, str]
    serif: tuple[str, ...]
    sans: tuple[str, ...]
    kicker: str = "Briefing note"
    logo: str = ""
    parts: tuple[Part, ...] = tuple(Part)
    name: str = ""


@dataclass(frozen=True, slots=True)
class BriefingOptions:
    """The analyst's part of a briefing.

    Attributes:
        dated: The day of the briefing; the program never asks the clock for it.
        number: Number in a series, such as `ME-2026-014`.
        handling: The line on every page, in the desk's own words; none is preset.
        cut_off: The last day of reporting that was read.
        bottom_line: The main message, plain text, at most 60 words.
        key_points: Markdown; `citation_mark` of an event becomes a link to it.
        assessment: The same.
        watch: The same: what would change the picture.
        include_suggestions: Print events nobody has accepted yet, marked as such.
        parts: The parts to print, in order; empty for all, in the order of the house style.
        style: The house style; None for our own.
    """

    dated: date
    title: str = "Briefing"
    subtitle: str = ""
    number: str = ""
    author: str = ""
    desk: str = ""
    handling: str = ""
    cut_off: date | None = None
    bottom_line: str = ""
    key_points: str = ""
    assessment: str = ""
    judgements: tuple[Judgement, ...] = ()
    watch: str = ""
    trends: tuple[CountryTrend, ...] = ()
    paper: Paper = "a4"
    include_suggestions: bool = False
    parts: tuple[Part, ...] = ()
    style: HouseStyle | None = None


BOTTOM_LINE_WORDS = 60
"""A bottom line longer than this is no bottom line."""


def advice(options: BriefingOptions) -> tuple[str, ...]:
    """Return what a careful editor would say of the texts, one sentence each; nothing is forbidden."""
    found = []
    if (count := len(options.bottom_line.split())) > BOTTOM_LINE_WORDS:
        found.append(f"The bottom line has {count} words; keep it to {BOTTOM_LINE_WORDS}.")
    found += [
        f"Likelihood and confidence stand in one sentence; say them apart (ICD 203): “{sentence}”"
        for sentence in _sentences(options)
        if _LIKELIHOOD.search(sentence) and _CONFIDENCE.search(sentence)
    ]
    return tuple(found)


def _sentences(options: BriefingOptions) -> list[str]:
    texts = [options.bottom_line, options.key_points, options.assessment, options.watch]
    texts += [text for judgement in options.judgements for text in (judgement.statement, judgement.basis)]
    return [sentence.strip() for text in texts for sentence in _ENDS.split(text) if sentence.strip()]


_ENDS = re.compile(r"(?<=[.!?])\s+|\n\s*\n|\n(?=\s*[-*+\d])")
_LIKELIHOOD = re.compile(
    r"\b(?:un)?likely\b|\b(?:almost|nearly) (?:no chance|certain)|\beven (?:chance|odds)|\b(?:im)?probabl[ey]\b|"
    r"\bremote chance\b",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(r"\b(?:low|moderate|medium|high)(?:[ -]to[ -]\w+)? confidence\b|\bconfident\b", re.IGNORECASE)

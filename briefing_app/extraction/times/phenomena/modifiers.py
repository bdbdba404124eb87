"""Words before a date that narrow it: "early", "the end of". Knows no single date."""

import re
from collections.abc import Callable, Iterable

from briefing_app.extraction.times.meaning import Meaning, Sense
from briefing_app.extraction.times.rule import Example, Rule, rule
from briefing_app.extraction.times.words import GAP, LINK, YEAR

_MODS = {
    "early": "START",
    "late": "END",
    "mid": "MID",
    "beginning": "START",
    "start": "START",
    "end": "END",
    "middle": "MID",
    "close": "END",
    "first": "START",
    "opening": "START",
    "last": "END",
    "final": "END",
    "closing": "END",
    "latter": "END",
    "second": "MID",
    "third": "MID",
}
_A_YEAR = rf"(?:(?:(?:the|this|that|last|next|fiscal){GAP}){{1,2}}year\b|(?:fiscal{GAP})?{YEAR}(?!['’]?s\b))"
"""Halves of these are told by `quarters`."""

_PREFIX = (
    rf"(?:(?P<mod>early|late|mid){LINK}(?:in{GAP})?(?:the{GAP})?"
    rf"|the{GAP}(?P<ending>beginning|start|end|middle|close){GAP}of{GAP}(?:the{GAP})?"
    rf"|the{GAP}(?P<modified>early|late|mid){LINK}"
    rf"|(?P<edge>beginning|start|end)(?:{GAP}of{GAP}(?:the{GAP})?|-)"
    rf"|the{GAP}(?P<piece>first|second|third|last|final|opening|closing|latter|early){GAP}"
    rf"(?:weeks?|days?|part|years|weekend|(?P<half>half)(?!{GAP}of{GAP}{_A_YEAR}))"
    rf"{GAP}of{GAP}(?:the{GAP})?)?"
)
_STARTS = {"early", "late", "mid", "the", "beginning", "start", "end"}


def _mod(match: "re.Match[str]") -> str | None:
    word = match["mod"] or match["ending"] or match["modified"] or match["edge"] or match["piece"]
    if match["half"]:
        return "START" if word == "first" else "END"
    return _MODS[word] if word else None


def modified(
    name: str,
    begins: Iterable[str],
    pattern: str,
    build: Callable[["re.Match[str]"], Meaning | None],
    *examples: Example,
) -> Rule:
    """Return a rule that takes "early", "mid", "the end of" and the like before its pattern."""

    def build_sense(match: "re.Match[str]") -> Sense | None:
        meaning = build(match)
        return None if meaning is None else Sense(meaning, _mod(match))

    return rule(name, _STARTS | set(begins), _PREFIX + f"(?:{pattern})", build_sense, *examples)

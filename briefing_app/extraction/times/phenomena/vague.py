"""References that name no date: "now", "recently", "the future", "at that time"."""

import re

from briefing_app.extraction.times.meaning import Plain, Sense
from briefing_app.extraction.times.numbers import COUNT
from briefing_app.extraction.times.rule import HISTORY, Example, rule
from briefing_app.extraction.times.words import GAP, first_words, one_of, table

_VALUES = {row["word"]: row["value"] for row in table("vague") if row["kind"] == "DATE"}
_NUMBER_NEXT = re.compile(rf"{GAP}(?:{COUNT}|few|several)\b")
_SOON = re.compile(r"\b(?:will|would|could|should|may|might|can|to|expect\w*|plan\w*|hop\w+|['’]ll)\b")
_AT = re.compile(r"\b(?:at|by|of|from|during|around|since|until|in|throughout)\s{1,8}$")


def _vague(match: "re.Match[str]") -> Sense | None:
    """Return the reference; "the past three summers" is no past."""
    if match[0] == "recently" and match.string.startswith(" as ", match.end()):
        return None
    if match[0] == "current" and match.string[match.start() - 1 : match.start()] == "-":
        return None
    if match[0].endswith("past") and _NUMBER_NEXT.match(match.string, match.end()):
        return None
    return Sense(Plain("DATE", _VALUES[re.sub(r"\s+", " ", match[0])]))


def _told(match: "re.Match[str]") -> Sense:
    if match[0] == "night":
        return Sense(Plain("TIME", "XXXX-XX-XXTNI"))
    return Sense(Plain("DATE", "FUTURE_REF" if match[0] == "future" else "PAST_REF"))


def _soon(match: "re.Match[str]") -> Sense | None:
    """Take "soon" for the future only: "soon after", "as soon as" and "soon became" name no time."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return Sense(Plain("DATE", "FUTURE_REF")) if _SOON.search(before) and not before.endswith("as ") else None


def _open_time(match: "re.Match[str]") -> Sense | None:
    """Take "that time" after "at", "by", "during"; "this time" alone counts occasions."""
    if not _AT.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    return Sense(Plain("DURATION", "PXX") if match["noun"] == "period" else Plain("DATE", "PAST_REF"))


RULES = (
    rule(
        "vague reference",
        first_words(_VALUES),
        one_of(_VALUES),
        _vague,
        Example("They are [now] at war.", "PRESENT_REF"),
        Example("It was [recently] opened.", "PAST_REF"),
        Example("For [the past] three summers it was dry.", None),
        Example("It feeds a high-[current] line there.", None),
        Example("In [the future] it may change.", "FUTURE_REF"),
        Example("It is part of [the Future] Technology Week.", None),
    ),
    rule(
        "reference in a history",
        {"former", "recent", "future", "night"},
        r"former|recent|future|(?<=at\s)night",
        _told,
        Example(f"{HISTORY} The [former] king fled.", "PAST_REF"),
        Example(f"{HISTORY} They feared [future] wars.", "FUTURE_REF"),
        Example("The [former] king fled.", None),
    ),
    rule(
        "reference after a preposition",
        {"present", "date"},
        rf"(?<=\bat\s)present(?={GAP}[a-z]|\s{{0,2}}[.,;])|(?<=\bto\s)(?<!\bup\sto\s)date(?=\s{{0,2}}[.,;)])",
        lambda _: Sense(Plain("DATE", "PRESENT_REF")),
        Example("At [present] he is ill.", "PRESENT_REF"),
        Example("To [date], 34 have died.", "PRESENT_REF"),
        Example("It is kept up to [date], he said.", None),
    ),
    rule(
        "soon",
        {"soon"},
        rf"soon(?!{GAP}(?:after|as\b))",
        _soon,
        Example("Talks will resume [soon], he said.", "FUTURE_REF"),
        Example("It [soon] became a ruin.", None),
        Example("He will come as [soon] as he can.", None),
    ),
    rule(
        "time left open",
        {"that", "this", "the"},
        rf"(?:(?:that|this){GAP}(?P<noun>time|period)|the{GAP}(?P<the>time))",
        _open_time,
        Example("He was a minister at [that time].", "PAST_REF"),
        Example("[This time] he won.", None),
    ),
)

"""Parts of a day and near days: "today", "yesterday evening", "last night", "this morning", "the morning"."""

import re

from briefing_app.extraction.times.meaning import Clock, Counted, Origin, Plain, Sense
from briefing_app.extraction.times.rule import Example, rule
from briefing_app.extraction.times.words import GAP, LINK, ZONE, one_of

PARTS_OF_DAY = {
    "morning": "TMO",
    "mornings": "TMO",
    "dawn": "TMO",
    "noon": "T12:00",
    "midday": "T12:00",
    "afternoon": "TAF",
    "evening": "TEV",
    "dusk": "TEV",
    "night": "TNI",
    "overnight": "TNI",
    "midnight": "T24:00",
}
PART_OF_DAY = one_of(word for word in PARTS_OF_DAY if word not in ("mornings", "overnight", "midday"))

_NEAR = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_OF_OUR_TIME = re.compile(
    r"['’]s\s{1,4}(?:world|youths?|young|society|generation|standards|children|kids|teens|teenagers|parents|women"
    r"|technology|technologies|computers|culture|era|reality|realities)\b"
)
_MODS = {"early": "START", "late": "END", "mid": "MID", "earlier": "BEFORE", "later": "AFTER"}

_TOLD = {"next": 1, "following": 1, "previous": -1}


def _near(match: "re.Match[str]") -> Sense:
    word = match["near"]
    if word == "today" and _OF_OUR_TIME.match(match.string, match.end()):
        return Sense(Plain("DATE", "PRESENT_REF"))
    clock = "TNI" if word == "tonight" else PARTS_OF_DAY.get(match["part"] or "", "")
    return Sense(Counted("day", _NEAR[word]), _MODS.get(match["mod"] or ""), clock)


def _this(match: "re.Match[str]") -> Sense:
    count = -1 if match["turn"] == "last" else 0
    return Sense(Counted("day", count), _MODS.get(match["mod"] or ""), PARTS_OF_DAY[match["part"]])


def _before(match: "re.Match[str]") -> Sense:
    return Sense(Counted("day", -2 if match["near"] == "yesterday" else 2))


def _night_before_last(match: "re.Match[str]") -> Sense:  # noqa: ARG001 - builders have one shape
    return Sense(Counted("day", -2), clock="TNI")


def _told(match: "re.Match[str]") -> Sense:
    count = _TOLD.get(match["turn"] or "", 0)
    return Sense(Counted("day", count, Origin.STORY), clock=PARTS_OF_DAY[match["part"]])


def _alone(match: "re.Match[str]") -> Sense:
    return Sense(Clock(PARTS_OF_DAY[match["part"]]))


RULES = (
    rule(
        "near day",
        {"late", "early", "later", "earlier", *_NEAR},
        rf"(?:(?P<mod>late|early|later|earlier){GAP})?(?P<near>{one_of(_NEAR)})(?:{GAP}(?P<part>{PART_OF_DAY})\b)?",
        _near,
        Example("It happened [yesterday] at sea.", "2026-03-04"),
        Example("It is hard in [today]'s world, he said.", "PRESENT_REF"),
        Example("He told the [Today] programme so.", None),
        Example("It was in USA [Today] first.", None),
        Example("They meet [tomorrow morning] there.", "2026-03-06TMO"),
    ),
    rule(
        "day beside a near day",
        {"the"},
        rf"the{GAP}day{GAP}(?:before{GAP}(?P<near>yesterday)|after{GAP}tomorrow)",
        _before,
        Example("It began [the day before yesterday] at noon.", "2026-03-03"),
    ),
    rule(
        "night before last",
        {"the"},
        rf"the{GAP}night{GAP}before{GAP}last",
        _night_before_last,
        Example("It sank [the night before last] off Crete.", "2026-03-03TNI"),
    ),
    rule(
        "part of a near day",
        {"last", "this", "late", "early", "later", "earlier"},
        rf"(?:(?P<mod>late|early|later|earlier){GAP})?(?:(?P<turn>last|this){GAP})(?:mid{LINK})?(?P<part>night|morning|afternoon|evening)",
        _this,
        Example("Shelling began [last night] there.", "2026-03-04TNI"),
        Example("He left [this morning] for Muscat.", "2026-03-05TMO"),
    ),
    rule(
        "part of day",
        {"midday", "noon", "midnight", "overnight"},
        rf"(?P<part>midday|noon|midnight|overnight)(?:{ZONE})?",
        _alone,
        Example("The truce begins at [midnight GMT] there.", "2026-03-05T24:00"),
        Example("The guns fell silent at [midnight] on both sides.", "2026-03-05T24:00"),
    ),
    rule(
        "part of the day",
        {"mid", "the"},
        rf"(?:mid{LINK}(?P<part>afternoon|morning)|the{GAP}(?:early{GAP}|late{GAP})?(?P<the>morning|afternoon|evening|night)"
        rf"(?:{GAP}hours)?(?(the)(?={GAP}of\b|\s?[.,;]|{GAP}(?:to|and|but|as|when|he|they)\b)))",
        lambda match: Sense(Clock(PARTS_OF_DAY[match["part"] or match["the"]])),
        Example("On [the night of 3 March] he fled.", "2026-03-03TNI"),
        Example("It rained in [the morning].", "2026-03-05TMO"),
    ),
    rule(
        "part of a day told",
        {"that", "the"},
        rf"(?:that(?:{GAP}same)?|the{GAP}(?P<turn>next|following|same|previous)){GAP}(?P<part>morning|afternoon|evening|night)",
        _told,
        Example("He fell on 3 May 2024 and died [the next morning] at sea.", "2024-05-04TMO"),
    ),
)

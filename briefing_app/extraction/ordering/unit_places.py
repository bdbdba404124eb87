"""Reads units of time that point to the event told before: "later that same week", "the evening before". No date."""

from briefing_app.extraction.cue import Distance
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import RelationKind

Place = tuple[int, RelationKind, Distance | None]
"""The last index of the words, how they place a clause beside the event before, and how far from it."""

_WITHIN = {"later": RelationKind.AFTER, "earlier": RelationKind.BEFORE}
_NEXT = frozenset({"next", "following", "ensuing", "subsequent"})
_PREVIOUS = frozenset({"previous", "preceding"})
_SIDES = {"after": RelationKind.AFTER, "before": RelationKind.BEFORE}
_OF_DAY = frozenset({"day", "morning", "afternoon", "evening", "night"})
_UNITS = _OF_DAY | {"week", "month", "year"}
_SAME = frozenset({"same", "very", "selfsame"})
_COUNTED = frozenset({"day", "month", "year"})
"""Units one of which is counted on; "the following week" is all of that week."""


def unit_place(sentence: Sentence, index: int) -> Place | None:
    """Return what such words that start here say, None if none do."""
    word = sentence.lower(index)
    if word in _WITHIN:
        return _within(sentence, index)
    if word in {"the", "that"} or word in _NEXT | _PREVIOUS:
        return _same_day(sentence, index) or _beside(sentence, index)
    return None


def _within(sentence: Sentence, index: int) -> Place | None:
    """Return "later that week", "earlier on in the same month"."""
    at = index + 1
    while sentence.lower(at) in {"on", "in", "during", "the"}:
        at += 1
    is_led = at > index + 1 or sentence.lower(at) == "that"
    at = _past_same(sentence, at + 1 if sentence.lower(at) == "that" else at)
    if not is_led or sentence.lower(at) not in _UNITS:
        return None
    is_of_day = sentence.lower(at) in _OF_DAY
    return at, _WITHIN[sentence.lower(index)], Distance(0, "day") if is_of_day else None


def _same_day(sentence: Sentence, index: int) -> Place | None:
    """Return "that evening", "the same day", "that very night"."""
    at = _past_same(sentence, index + 1)
    is_same = at > index + 1 or (sentence.lower(index) == "that" and sentence.lower(at) != "day")
    return (at, RelationKind.AFTER, Distance(0, "day")) if is_same and sentence.lower(at) in _OF_DAY else None


def _beside(sentence: Sentence, index: int) -> Place | None:
    """Return "the next afternoon", "previous day", "the evening before"."""
    at = index if sentence.lower(index) in _NEXT | _PREVIOUS else index + 1
    kind = RelationKind.AFTER if sentence.lower(at) in _NEXT else RelationKind.BEFORE
    if sentence.lower(at) in _NEXT | _PREVIOUS and sentence.lower(at + 1) in _UNITS:
        return at + 1, kind, _one(sentence.lower(at + 1))
    is_side = sentence.lower(at) in _UNITS and sentence.lower(at + 1) in _SIDES and sentence.is_clause_end(at + 2)
    return (at + 1, _SIDES[sentence.lower(at + 1)], _one(sentence.lower(at))) if is_side else None


def _one(unit: str) -> Distance | None:
    """Return the distance of one such unit; the next afternoon is one day on."""
    if unit in _OF_DAY:
        return Distance(1, "day")
    return Distance(1, unit) if unit in _COUNTED else None


def _past_same(sentence: Sentence, at: int) -> int:
    while sentence.lower(at) in _SAME:
        at += 1
    return at

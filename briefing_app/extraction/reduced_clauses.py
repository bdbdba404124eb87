"""Tells a participle that only describes a noun ("a ceremony shown on television") from a past. Weighs no event."""

from briefing_app.extraction.inflection import Form
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.verb_groups import Tense, VerbGroup


def is_reduced(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a past only describes the noun before it: "put it at a ceremony shown on television".

    It has no auxiliary and follows another verb of the clause, with neither a mark nor a joining word between.
    """
    if group.tense is not Tense.PAST or group.helpers or Form.PARTICIPLE not in group.sense.forms:
        return False
    if any(other.first == group.last + 1 and other.is_finite and not other.helpers for other in sentence.groups):
        return True  # "the number injured topped 2,200"
    before = [other for other in sentence.groups if other.last < group.first]
    if not before or sentence.lexicon.is_a(before[-1].base, "speech", "bare speech"):
        return False
    gap = range(before[-1].last + 1, group.first)
    if _is_apposition(sentence, group, gap):
        return True
    closed = ("conjunction", "subordinator", "temporal during", "personal pronoun")
    joiners = {"and"} if before[-1].base == "leave" else set()  # "left one dead and three wounded"
    return len(gap) > 0 and not any(
        sentence.lower(at) in MARKS or (sentence.is_a(at, *closed) and sentence.lower(at) not in joiners) for at in gap
    )


def _is_apposition(sentence: Sentence, group: VerbGroup, gap: range) -> bool:
    """Return whether a noun phrase that explains the one before the comma has it: "a firm, a project called Soil"."""
    comma = next((at for at in reversed(gap) if sentence.lower(at) in MARKS), None)
    if comma is None or sentence.lower(comma) != "," or sentence.lower(comma + 1) not in {"a", "an"}:
        return False
    after = group.last + 1
    is_led = after < len(sentence.words) and (sentence.is_a(after, "preposition") or sentence.words[after].is_name)
    return is_led and not any(sentence.is_a(at, "conjunction", "subordinator") for at in range(comma, group.first))

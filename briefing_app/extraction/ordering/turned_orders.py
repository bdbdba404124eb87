"""Turns the order a connective tells, as a denial, a tense or "was over" does. Finds no connective."""

from dataclasses import dataclass

from briefing_app.extraction.ordering.nth_days import nth_reached
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense
from briefing_app.model import RelationKind


@dataclass(frozen=True, slots=True)
class Aim:
    """What a connective leads to: a telling, a noun that names one again, or neither for the event told last.

    Attributes:
        last: Index of its last word.
    """

    last: int
    other: Telling | None = None
    name: int | None = None


def kind_told(sentence: Sentence, index: int, last: int, kind: RelationKind, one: Telling, aim: Aim) -> RelationKind:
    """Return the order that the words tell after all, as a denial, a tense or "was over" turns it.

    Args:
        sentence: Where the connective stands.
        index: Its first index.
        last: Its last index.
        kind: What it tells by itself.
        one: What it places.
        aim: What it leads to.
    """
    word = sentence.lower(index)
    is_denied = (one.verb is not None and one.verb.negated) or sentence.lower(index - 1) == "not"
    if sentence.lower(last) in {"until", "till"} and is_denied:
        kind = RelationKind.AFTER  # "not released until both had signed"
    if word == "when" and (_lay_before(one, aim.other) or sentence.lower(0) in _HARDLY):
        return RelationKind.BEFORE
    if word in {"when", "once"} and (is_over(sentence, aim.last) or _lay_after(one, aim.other)):
        return RelationKind.AFTER
    if kind is RelationKind.BEFORE and is_over(sentence, aim.last):
        return RelationKind.DURING
    return kind


_HARDLY = frozenset({"hardly", "scarcely", "barely"})  # "hardly had they left when a bomb exploded"


def within_span(kind: RelationKind, other: Telling | None) -> RelationKind:
    """Return "during" for what comes before the end of something that lasts: "before the talks closed"."""
    ends = other is not None and other.is_ending and other.noun is not None
    return RelationKind.DURING if kind is RelationKind.BEFORE and ends else kind


def is_over(sentence: Sentence, last: int) -> bool:
    """Return whether what ends here is told to be past: "when the meeting was over"."""
    return sentence.is_a(last + 1, "be") and sentence.lower(last + 2) in {"over", "finished", "done"}


def is_under_way(sentence: Sentence, last: int) -> bool:
    """Return whether what ends here is told to be going on: "while the trial was in progress"."""
    last = _phrase_end(sentence, last)
    going = next((one for one in sentence.groups if one.first == last + 1), None)
    if going is not None and going.progressive and going.base in _GOING:
        return True
    be = last + 1
    after = tuple(word for word in sentence.lowers[be + 1 : be + 4] if word != "still")[:2]
    if nth_reached(sentence, last) is not None:
        return True  # "as the strike entered its second week"
    return sentence.is_a(be, "be") and (after[:1] in _RUNNING or after in _RUNNING)


_GOING = frozenset({"go on", "run", "continue", "rage", "take place", "proceed"})


def _phrase_end(sentence: Sentence, last: int) -> int:
    """Return where the phrase ends past what only says when or where: "the fair of 5-7 May in Minsk was on"."""
    at = last + 1
    while at < len(sentence.words) and (
        _is_when_or_where(sentence, at) or (sentence.is_a(at, "preposition") and _is_when_or_where(sentence, at + 1))
    ):
        at += 1
    return at - 1


def _is_when_or_where(sentence: Sentence, index: int) -> bool:
    return sentence.is_timed(index) or (index < len(sentence.words) and sentence.words[index].is_name)


_RUNNING = frozenset(
    {
        ("underway",), ("ongoing",), ("on",), ("in", "progress"), ("under", "way"), ("going", "on"), ("still", "on"),
        ("in", "session"), ("in", "full"), ("at", "its"), ("still", "raging"), ("still", "underway"),
    }
)  # fmt: skip
"""Words of what goes on; "on", "in full swing" and "at its height" among them."""


def _lay_before(one: Telling, other: Telling | None) -> bool:
    """Return whether the tenses say what came first: "when police arrived, he had fled"."""
    if one.verb is None or other is None or other.verb is None:
        return False
    return one.verb.tense is Tense.PLUPERFECT and other.verb.tense is Tense.PAST


def _lay_after(one: Telling, other: Telling | None) -> bool:
    """Return whether the tenses say what came last: "reopened when the roofs had been repaired"."""
    return other is not None and _lay_before(other, one)

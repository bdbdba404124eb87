"""Knows whose plan a quoted "we" tells: "We will open a port in May," the minister said. Knows no dates."""

from briefing_app.extraction.names.attribution import Saying, sayings
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.extraction.words.verb_groups import Tense

_DONE = frozenset({Tense.PAST, Tense.PERFECT})
_PLANNING = frozenset({"will", "'ll", "’ll", "shall"})


def is_own_plan(sentence: Sentence, first: int) -> bool:
    """Return whether the "we" at an index tells what somebody of office or a body will do, or has done."""
    verb = next((group for group in sentence.groups if group.first == first + 1), None)
    has_done = verb is not None and verb.tense in _DONE and verb.sense.concept != ""
    is_led = sentence.lower(first) == "we" and (sentence.lower(first + 1) in _PLANNING or has_done)
    return is_led and _said(sentence, first) is not None


def planner(sentence: Sentence, index: int, text: str) -> Name | None:
    """Return the name that a quoted "we" stands for where it tells a plan."""
    said = _said(sentence, index) if is_own_plan(sentence, index) else None
    if said is None:
        return None
    span = sentence.cut(said.speaker_first, said.speaker_last)
    return Name(sentence.words[index].end, " ".join(span.cut(text).split()), span.start, span.end)


def _said(sentence: Sentence, index: int) -> Saying | None:
    """Return who says the quoted word, if it is somebody of office or a body."""
    if index not in sentence.quoted:
        return None
    said = next((one for one in sayings(sentence) if one.group is not None and one.covers(index)), None)
    if said is None:
        return None
    who = range(said.speaker_first, said.speaker_last + 1)
    return said if any(sentence.is_a(at, "office", "body", "public body") for at in who) else None

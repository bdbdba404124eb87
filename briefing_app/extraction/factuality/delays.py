"""Tells what did come about, only late: "was not released until ...", "was to fall two years later". Makes no date."""

from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def happens_at_last(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "not ... until" tells when it came about, in the same clause and told as past."""
    if not group.negated or group.tense is not Tense.PAST or {"never", "neither"} & set(group.helpers):
        return False
    for at in range(group.last + 1, len(sentence.words)):
        if sentence.lower(at) in MARKS or any(other.first == at for other in sentence.groups):
            return False
        if sentence.lower(at) in {"until", "till"}:
            return True
    return False


def was_still_to_come(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a story looks ahead to what followed long ago: "was to be sacked two years later"."""
    if not group.was_ahead or "to" not in group.helpers or "due" in group.helpers:
        return False
    return any(
        sentence.lower(last) in _COUNTED_ON for last in (sentence.indices_of(t.start, t.end)[1] for t in sentence.times)
    )


_COUNTED_ON = frozenset({"later", "afterwards", "afterward", "on", "line"})

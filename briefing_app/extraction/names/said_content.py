"""Finds where what somebody says starts and ends behind the verb of saying. Knows no speaker."""

from collections.abc import Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def before_answer(sentence: Sentence, group: VerbGroup) -> int:
    """Return where one speaker ends and another starts: "Lima says it fired at tanks; Quito says it hit a bus"."""
    if ";" not in sentence.vocabulary:
        return len(sentence.words) - 1
    later = [other for other in sentence.groups if other.first > group.last and other.is_finite]
    for at in range(group.last + 1, len(sentence.words)):
        following = next((other for other in later if other.first > at), None)
        if sentence.lower(at) == ";" and following and sentence.lexicon.is_a(following.base, "speech", "denying"):
            return at - 1
    return len(sentence.words) - 1


def content_start(sentence: Sentence, group: VerbGroup) -> int:
    """Return where what is said starts, past a clause that says when: "announced after the markets closed that ..."."""
    start = group.last + 1
    if not sentence.is_a(start, "temporal before", "temporal after", "temporal during"):
        return start
    inner = next((other for other in sentence.groups if other.first > start and other.is_finite), None)
    that = next((at for at in range(start, len(sentence.words)) if sentence.lower(at) == "that"), None)
    return that + 1 if inner is not None and that is not None and inner.last < that else start


def content_end(sentence: Sentence, group: VerbGroup) -> int:
    """Return where what is said ends: before ", and" and a clause that tells on where the content looked back.

    "X confirmed that Iran had complied, and the union lifted its sanctions": the second is the narrator's.
    """
    inner = [other for other in sentence.groups if other.first > group.last and other.is_finite]
    aside_end = _aside_end(sentence, group, inner)
    if aside_end is not None:
        return aside_end
    if sentence.lower(sentence.subject_first(group) - 1) in _LEAD_IN:
        # "After Peru denied the raid, Chile wrote a letter": the main clause is the narrator's.
        commas = (at for at in range(group.last + 1, len(sentence.words)) if sentence.lower(at) == ",")
        parting = (at - 1 for at in commas if _is_whole(sentence, group, at) and any(one.first > at for one in inner))
        return next(parting, len(sentence.words) - 1)
    declared = sentence.object_noun(group)
    if declared is not None and sentence.tells_on_after(declared):
        return declared.phrase_last  # "declared a ceasefire and the border was opened"
    if group.tense is not Tense.PAST or not inner or inner[0].tense not in {Tense.PLUPERFECT, Tense.MODAL}:
        return len(sentence.words) - 1
    for index in range(inner[0].last + 1, len(sentence.words) - 1):
        if sentence.lower(index) == "," and sentence.lower(index + 1) == "and":
            later = next((other for other in inner if other.first > index), None)
            has_own = later is not None and later.first > index + 2
            if later is not None and has_own and later.tense is Tense.PAST:
                return index - 1
    return len(sentence.words) - 1


def _aside_end(sentence: Sentence, group: VerbGroup, inner: Sequence[VerbGroup]) -> int | None:
    """Return where the words of a participle or a relative clause end, None if it is neither; the rest is told.

    "Rejecting the plan, deputies voted to strike"; "The army, which denied the raid, left the town".
    """
    last = len(sentence.words) - 1
    if group.tense is Tense.GERUND and group.first == 0:
        mains = (sentence.subject_first(other) for other in inner)
        return next((first - 2 for first in mains if sentence.lower(first - 1) == ","), last)
    if sentence.opener(group) not in {"which", "who"}:
        return None
    after = range(group.last + 1, len(sentence.words))
    return next((at - 1 for at in after if sentence.lower(at) == "," and _leads_main(inner, at)), last)


def _leads_main(inner: Sequence[VerbGroup], comma: int) -> bool:
    """Return whether a verb without a subject of its own stands behind the comma."""
    return any(other.first == comma + 1 for other in inner)


def _is_whole(sentence: Sentence, group: VerbGroup, comma: int) -> bool:
    """Return whether a comma does not come between "that" and its verb: "announced that the father, Ray, is ready"."""
    that = next((at for at in range(group.last + 1, comma) if sentence.lower(at) == "that"), None)
    return that is None or any(one.is_finite and that < one.first and one.last < comma for one in sentence.groups)


_LEAD_IN = frozenset({"after", "before", "when", "while", "as", "since", "once", "although", "though"})
"""Words that open a clause before the main one."""

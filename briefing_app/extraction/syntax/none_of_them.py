"""Tells whom a subject of nobody denies: "none of the men arrested in Rome has been charged". Weighs no event."""

from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.reduced_clauses import restricts
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def is_nobodys(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody does it: the subject denies, past what describes it; what describes it did come about."""
    if subject_is_none(sentence, group):
        return not _describes_part(sentence, group)
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    if before is None or not group.is_finite or not _is_joined(sentence, before, group):
        return False
    if _describes_part(sentence, before):
        return subject_is_none(sentence, before)
    pronoun = before.first - 1
    is_relative = restricts(sentence, before) and sentence.lower(pronoun) in {"that", "who", "which"}
    return is_relative and _none_leads(sentence, pronoun, pronoun)


def _describes_part(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a bare participle describes what the subject is part of: "nothing in the pact signed in May"."""
    is_bare = group.tense is Tense.PAST and not group.helpers and Form.PARTICIPLE in group.sense.forms
    after = group.last + 1
    is_led = sentence.is_a(after, "preposition") or sentence.is_timed(after)
    if not (is_bare and is_led):
        return False
    if not any(sentence.lower(at) in _PARTING for at in range(sentence.subject_first(group), group.first)):
        return False
    following = next((other for other in sentence.groups if other.first > group.last), None)
    is_main = following is not None and following.is_finite and _is_joined(sentence, group, following)
    return is_main or sentence.lower(after) == "by"


def _is_joined(sentence: Sentence, group: VerbGroup, following: VerbGroup) -> bool:
    gap = range(group.last + 1, following.first)
    parts = any(sentence.lower(at) in MARKS or sentence.is_a(at, "subordinator") for at in gap)
    ands = [at for at in gap if sentence.lower(at) in {"and", "or"}]
    lists_names = all(at + 1 in gap and sentence.words[at + 1].is_name for at in ands)
    return len(gap) > 0 and not parts and lists_names  # not "none of the ships sailed and two sank"


_PARTING = frozenset({"of", "in", "at", "on", "among", "from", "aboard", "behind"})


def subject_is_none(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the subject itself denies: "No minister", "Neither A nor B", "None of them"."""
    if sentence.vocabulary.isdisjoint(_NONE):
        return False
    return _none_leads(sentence, sentence.subject_first(group), group.first)


def _none_leads(sentence: Sentence, first: int, end: int) -> bool:
    """Return whether a denying word stands before an index, or before the first word of the subject, in its clause.

    Args:
        sentence: Where it stands.
        first: Index where the subject starts, or `end`.
        end: Index behind the subject.
    """
    start = first
    ends = {other.last for other in sentence.groups if other.last < end}
    while start > 0 and start - 1 not in ends and sentence.lower(start - 1) not in _NEW_CLAUSE:
        start -= 1
    return any(_denies(sentence, index) for index in range(start, end))


_NO_DENIAL = frozenset({"sooner", "fewer", "less", "later", "confidence"})
"""Words after a "no" that denies nothing: "no sooner had he left than", "no fewer than nine", "of no confidence"."""


def _denies(sentence: Sentence, index: int) -> bool:
    """Return whether the word denies what it stands before; "not" only in "not one" and "not a single"."""
    if sentence.lower(index) == "not":
        return sentence.lower(index + 1) == "one" or sentence.lower(index + 2) == "single"
    if sentence.words[index].word == "No" and index > 0 and sentence.words[index - 1].is_word:
        return False  # a name: "the leader of the No campaign resigned"
    if sentence.lower(index) == "few" and sentence.lower(index - 1) in {"a", "next", "past", "last", "first", "every"}:
        return False  # "a few days later the envoy left"
    return sentence.lower(index) in _NONE and sentence.lower(index + 1) not in _NO_DENIAL


_NEW_CLAUSE = frozenset(
    {",", ";", ":", "that", "who", "which", "and", "but", "after", "because", "when", "while", "although"}
)
_NONE = frozenset({"no", "not", "neither", "none", "nobody", "nothing", "few", "nor"})

"""Tells verbs that only look like events: "met its obligations", "sent no arms", "it has been reported"."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.verb_groups import Tense, VerbGroup


def says_nothing_happened(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the words around the verb take back what it would tell by itself."""
    return (
        _has_no_object(sentence, group)
        or _is_impersonal(sentence, group)
        or _is_still_to_come(sentence, group)
        or _is_figure_of_speech(sentence, group)
    )


def _is_impersonal(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody in particular says it or it only measures: "it has been reported", "than was expected"."""
    if group.passive and sentence.lower(group.first - 1) == "it" and sentence.lexicon.is_a(group.base, "speech"):
        return True
    before = max((other.last for other in sentence.groups if other.last < group.first), default=-1)
    if "than" not in sentence.vocabulary:
        return False
    return any(
        sentence.lower(at) == "than" and not sentence.words[at + 1].word[0].isdigit() and not sentence.is_timed(at + 2)
        for at in range(before + 1, group.first)
    )


def _has_no_object(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the object denies: "sent no arms", "said little"."""
    return sentence.lower(group.last + 1) in {"no", "nothing", "little", "nobody", "neither"}


def _is_still_to_come(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the clause is what a future one waits for: "will enter into force once they have ratified it"."""
    if group.tense is not Tense.PERFECT or sentence.opener(group) not in _WAITED_FOR:
        return False
    return any(other.tense in {Tense.FUTURE, Tense.MODAL} for other in sentence.groups)


_WAITED_FOR = frozenset({"once", "until", "when", "after", "till"})


def _is_figure_of_speech(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether nobody met or called anybody: "met its obligations", "called it cynical", "failed to agree"."""
    if group.base == "meet":
        return any(sentence.is_a(at, "met") for at in range(group.last + 1, group.last + _NEAR_OBJECT))
    if group.base == "call" and not group.passive:
        return sentence.is_a(group.last + 1, "personal pronoun", "determiner", "pronoun")
    return group.base == "fail" and sentence.lower(group.last + 1) == "to"


_NEAR_OBJECT = 6

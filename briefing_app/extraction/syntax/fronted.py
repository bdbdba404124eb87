"""Finds the subject behind a participle that opens a sentence: "Held on Friday was the envoy". Weighs no event."""

from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def subject_behind(sentence: Sentence, group: VerbGroup) -> tuple[int, int] | None:
    """Return the words that name whom the opening participle is of: behind a colon, or behind "was"."""
    if not opens_alone(group):
        return None
    colon = next((at for at in range(group.last, len(sentence.words)) if sentence.lower(at) in MARKS), None)
    turned = next((other for other in sentence.groups if other.first > group.last), None)
    if colon is not None and sentence.lower(colon) == ":":
        start = colon + 1
    elif turned is not None and _is_bare_be(sentence, turned) and (colon is None or turned.last < colon):
        start = turned.last + 1
    else:
        return None
    end = start
    while end < len(sentence.words) and not _ends(sentence, end):
        end += 1
    return (start, end - 1) if end > start else None


def opens_alone(group: VerbGroup) -> bool:
    """Return whether it is a participle that is the first word of its sentence."""
    return group.first == 0 and group.tense is Tense.PAST and not group.helpers and Form.PARTICIPLE in group.sense.forms


def _is_bare_be(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is only "was" and a phrase follows that can be a subject: "Held on Friday was the envoy"."""
    after = group.last + 1
    is_alone = group.base == "be" and group.first == group.last and group.is_finite
    has_subject = after < len(sentence.words) and (
        sentence.is_a(after, "determiner", "office") or sentence.words[after].is_name
    )
    return is_alone and has_subject and sentence.lower(group.first - 1) not in MARKS


def _ends(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    is_mark = sentence.lower(index) in MARKS or (
        not word.word[0].isalnum() and sentence.lower(index) not in {"'s", "’s", "’", "'"}
    )
    is_clause = sentence.lower(index) in RELATIVES or any(group.first == index for group in sentence.groups)
    # A time at the start describes the noun: "the 3 December meeting".
    is_led = sentence.is_a(index - 1, "determiner") or sentence.is_timed(index - 1) or sentence.lower(index - 1) == ":"
    return is_mark or is_clause or (sentence.is_timed(index) and not is_led)

"""Finds the auxiliary a participle shares with a passive before it: "was elected and ousted". Writes nothing."""

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.contact_clauses import has_object
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def lent_helper(sentence: Sentence, verb: VerbGroup) -> str:
    """Return the auxiliary that a participle shares with the passive before it; empty if it has none of its.

    "Was treated in Lima" lends none to what follows a place: only times, commas and "and" may stand between.
    """
    if not _is_bare_participle(verb):
        return ""
    after = verb
    for before in reversed([other for other in sentence.groups if other.last < verb.first]):
        gap = range(before.last + 1, after.first - 1)
        is_near = all(_is_time_or_joiner(sentence, at) for at in gap)
        joiner = sentence.lower(after.first - 1)
        if not is_near or joiner not in {"and", "or", ","}:
            return ""
        if before.passive:
            return next((word for word in before.helpers if word in _BE and _shares(sentence, verb)), "")
        if not _is_bare_participle(before):
            return ""
        after = before
    return ""


_BE = frozenset({"was", "were", "is", "are"})


def _is_bare_participle(verb: VerbGroup) -> bool:
    return verb.tense is Tense.PAST and not verb.helpers and Form.PARTICIPLE in verb.sense.forms


def _shares(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether a participle behind a passive is passive too: it has no object and can have one."""
    is_led = sentence.lower(verb.last + 1) == "with"  # "were arrested and charged with murder"
    is_passive = is_led or not has_object(sentence, verb)
    closed = ("no passive", "speech", "bare speech")
    return is_passive and verb.base != "leave" and not sentence.lexicon.is_a(verb.base, *closed)


def _is_time_or_joiner(sentence: Sentence, index: int) -> bool:
    is_time = sentence.is_timed(index) or sentence.is_a(index, "time preposition", "adverb")
    return is_time or sentence.lower(index) in {",", "and"}

"""Tells nouns that say too little as events of their own: "sales", "a slight rise", "Saturday's meeting"."""

from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.model import EventKind, When

VAGUE_KINDS = frozenset({EventKind.OTHER, EventKind.STATEMENT, EventKind.AID, EventKind.TRADE})


def is_lone_trend(telling: Telling) -> bool:
    """Return whether a name alone says too little: "a slight increase from earlier today", "sales"."""
    noun = telling.noun
    if telling.verb is not None or noun is None:
        return False
    if is_of_an_age(telling):
        return True
    return _is_bare(telling, noun) or telling.sentence.lexicon.is_a(telling.concept, "market move")


def is_of_an_age(telling: Telling) -> bool:
    """Return whether a name alone is dated by no more than a century: "the disasters of this century"."""
    return telling.verb is None and bool(telling.times) and all(_is_vast(time.when) for time in telling.times)


def _is_bare(telling: Telling, noun: EventNoun) -> bool:
    """Return whether one word of little meaning is all there is: "third-quarter results", "Saturday's meeting"."""
    sentence = telling.sentence
    others = [at for at in range(noun.phrase_first, noun.phrase_last + 1) if not noun.first <= at <= noun.last]
    is_alone = all(
        sentence.is_timed(at)
        or sentence.is_a(at, "determiner", "time preposition")
        or not sentence.words[at].is_word
        or sentence.lower(at) in {"'s", "’s"}
        for at in others
    )
    is_only = noun.phrase_first == noun.first == noun.last == noun.phrase_last and telling.kind in VAGUE_KINDS
    is_empty = noun.first == noun.last and sentence.is_a(noun.last, "empty noun")  # "the prisoner release" is not
    return is_only or (is_alone and is_empty)


def _is_vast(when: When | None) -> bool:
    if when is None or when.first_day is None or when.last_day is None:
        return True
    return (when.last_day - when.first_day).days > _LONGEST_DATE


_LONGEST_DATE = 3700
"""A decade: a name dated by a century ("the disasters of this century") is no event."""

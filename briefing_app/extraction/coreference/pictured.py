"""Knows an event by the clause that pictures it: a landing by "before the boats arrived". Knows no date."""

from functools import cache

from briefing_app.extraction.sentence import MARKS
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.lexicon import pictures_of
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_WHEN = ("temporal before", "temporal after", "temporal during")
_TOLD = frozenset({Tense.PAST, Tense.PLUPERFECT})
_PARTICLES = frozenset({"in", "way", "down", "up", "out", "off", "ashore", "over", "loose", "away"})


@cache
def _nouns_by_verb() -> dict[str, frozenset[str]]:
    """Return by the first word of a verb the nouns of events that it can picture."""
    found: dict[str, set[str]] = {}
    for noun, picture in pictures_of().items():
        for verb in picture.verbs:
            found.setdefault(verb.split()[0], set()).add(noun)
    return {verb: frozenset(nouns) for verb, nouns in found.items()}


def pictures(telling: Telling) -> frozenset[str]:
    """Return the nouns of events it can be of: its own, or those its verb can picture."""
    if telling.noun is not None:
        return frozenset({telling.noun.sense.base}) & pictures_of().keys()
    base = telling.verb.base if telling.verb is not None else ""
    return _nouns_by_verb().get(base.split(" ")[0], frozenset())


def is_pictured(one: Telling, again: Telling) -> bool:
    """Return whether a clause only says when by what shows an event: "left before the roof gave", after a cave-in.

    It stands right after "before" or "after", tells of something known, and is over with its verb.
    """
    verb, sentence = again.verb, again.sentence
    if one.noun is None or verb is None or verb.tense not in _TOLD or again.noun is not None or again.times:
        return False
    picture = pictures_of().get(one.noun.sense.base)
    end = _end_of_picture(again, verb, picture.verbs) if picture is not None else None
    if picture is None or end is None:
        return False
    who = subject(sentence, verb)
    if who is None or sentence.lower(who[0]) != "the" or not sentence.is_a(who[0] - 1, *_WHEN):
        return False
    if picture.seen and sentence.lower(who[1]) not in picture.seen:
        return False  # "before the police arrived" is no landing
    return sentence.lower(end) in {*MARKS, ".", ""}


def _end_of_picture(telling: Telling, verb: VerbGroup, verbs: frozenset[str]) -> int | None:
    """Return the index behind the verb if it is one of these, as the tables write it; None if it is not.

    They write "came ashore" as "come ashore", and "struck a reef" as "strike reef".
    """
    sentence, after = telling.sentence, verb.last + 1
    if sentence.lower(after) in _PARTICLES:
        return after + 1 if f"{verb.base} {sentence.lower(after)}" in verbs else None
    what = after + sentence.is_a(after, "determiner")
    if f"{verb.base} {sentence.lower(what)}" in verbs:
        return what + 1
    plain = " ".join(word for word in verb.base.split() if word not in _ARTICLES)
    return after if {verb.base, plain} & verbs else None


_ARTICLES = frozenset({"a", "an", "the"})

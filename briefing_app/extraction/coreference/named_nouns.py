"""Tells how a noun that names an event stands: definite, fresh, or bare of names of its own. Knows no order."""

from briefing_app.extraction.factuality.pinned_nouns import is_landmark
from briefing_app.extraction.telling import Telling

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their"})
_FRESH = frozenset(
    {"another", "second", "third", "fourth", "new", "more", "other", "further", "two", "several", "separate"}
)


def is_fresh(telling: Telling) -> bool:
    """Return whether the words say it is another one: "a second raid"."""
    if telling.sentence.vocabulary.isdisjoint(_FRESH):
        return False
    first = telling.noun.phrase_first if telling.noun is not None else telling.first
    around = range(max(0, first - 2), telling.first + 1)
    return any(telling.sentence.lower(index) in _FRESH for index in around)


def is_bare(telling: Telling) -> bool:
    """Return whether it is a noun without a place or people of its own: "the summit", "after the fall of the town"."""
    noun = telling.noun
    if telling.is_echo or noun is None:
        return telling.is_echo
    words = telling.sentence.words[noun.phrase_first : noun.phrase_last + 1]
    is_lone = noun.phrase_last == noun.last
    return is_lone or (is_landmark(telling.sentence, noun) and not any(word.is_name for word in words))


def names_beside(telling: Telling) -> set[str]:
    """Return the names in what belongs to the noun: "the appointment of Akerson"."""
    noun = telling.noun
    if noun is None:
        return set()
    words = telling.sentence.words[noun.last + 1 : noun.phrase_last + 1]
    return {
        word.word for word in words if word.is_name and not telling.sentence.lexicon.is_a(word.lower, "calendar word")
    }


def is_indefinite(telling: Telling) -> bool:
    """Return whether its noun brings in something new: "an attack"."""
    return telling.noun is not None and telling.sentence.lower(telling.noun.phrase_first) in {"a", "an"}


def is_definite(telling: Telling) -> bool:
    """Return whether its noun can only mean what is known: "the attack", "his arrest"."""
    return telling.noun is not None and telling.sentence.lower(telling.noun.phrase_first) in _DEFINITE


def is_bare_landmark(telling: Telling) -> bool:
    """Return whether a noun without an article only says when: "some hours after ratification"."""
    noun = telling.noun
    if noun is None or noun.sense.is_plural or not noun.phrase_first == noun.first == noun.phrase_last:
        return False
    return is_landmark(telling.sentence, noun)

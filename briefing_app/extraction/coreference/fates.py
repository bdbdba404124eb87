"""Knows an event by what befell a person or a thing told before: "before he died", "after the bill cleared"."""

from functools import lru_cache

from briefing_app.extraction.coreference.deed_nouns import bases, told_meanings
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_OF_PERSONS = (
    ("taking a person", "being taken"),
    ("removing a person", "being removed"),
    ("killing a person", "dying"),
)
"""Classes of words that tell what befell a person, and of those that name it again."""
_PASSING = "passing a text"
_PERSONS = frozenset({"he", "she", "they"})
_WHEN = ("temporal before", "temporal after", "temporal during")
_TOLD = frozenset({Tense.PAST, Tense.PLUPERFECT})


@lru_cache(maxsize=256)
def fates(telling: Telling) -> frozenset[str]:
    """Return the classes of what may have befallen a person or a text by its words."""
    is_a = telling.sentence.lexicon.is_a
    found = {told for told, again in _OF_PERSONS if any(is_a(base, told, again) for base in bases(telling))}
    return frozenset(found | {_PASSING} if _passing_last(telling) is not None else found)


def is_known_fate(one: Telling, again: Telling) -> bool:
    """Return whether it names again what was told to have befallen somebody: "before he was seized", "her removal".

    Whoever it was is told by a pronoun: "weeks before his disappearance", after a kidnapping.
    """
    is_a = again.sentence.lexicon.is_a
    if (again.times and one.times) or fates(one).isdisjoint(fates(again)):
        return False
    return any(
        any(is_a(base, told) for base in bases(one)) and any(is_a(base, names) for base in bases(again))
        for told, names in _OF_PERSONS
    ) and _is_of_known(one, again)


def _is_of_known(one: Telling, again: Telling) -> bool:
    """Return whether a pronoun tells whom it befell, in a clause or phrase that only says when."""
    sentence, verb = again.sentence, again.verb
    if again.noun is not None:
        return verb is None and sentence.lower(again.noun.phrase_first) in {"his", "her", "their"}
    if verb is None or again.times or not (verb.passive or _only_one_can_have_died(one, verb)):
        return False
    who = verb.first - 1
    is_led = sentence.is_a(who - 1, "temporal before", "temporal after")
    return is_led and sentence.lower(who) in _PERSONS


def _only_one_can_have_died(one: Telling, verb: VerbGroup) -> bool:
    """Return whether "he died" can mean only the victim, as nobody is told to have killed him."""
    is_alone = one.noun is not None if one.verb is None else one.verb.passive
    return is_alone and verb.base == "die" and verb.tense in _TOLD


def is_passed_again(one: Telling, again: Telling) -> bool:
    """Return whether a clause only says when by the fate of a text: "after the bill cleared", "adopted" before.

    It stands right after "before" or "after", and is over with its verb.
    """
    verb, sentence = again.verb, again.sentence
    if one.verb is None or verb is None or verb.tense not in _TOLD or again.times:
        return False
    last = _passing_last(again)
    if one.status is not again.status or _passing_last(one) is None or last is None:
        return False
    who = subject(sentence, verb)
    if who is None or sentence.lower(who[0]) not in {"the", "it"} or not sentence.is_a(who[0] - 1, *_WHEN):
        return False
    is_same_text = sentence.lower(who[0]) == "it" or _names_text(one, sentence.lowers[who[0] + 1 : who[1] + 1])
    return is_same_text and sentence.is_clause_end(last + 1)


def _passing_last(telling: Telling) -> int | None:
    """Return the last index of a verb that makes a law of a bill, with its particle: "passed", "went through"."""
    verb = telling.verb
    if verb is None:
        return None
    is_a = telling.sentence.lexicon.is_a
    if is_a(f"{verb.base} {telling.sentence.lower(verb.last + 1)}", _PASSING):
        return verb.last + 1
    return verb.last if is_a(verb.base, _PASSING) else None


def is_suffered_again(one: Telling, again: Telling) -> bool:
    """Return whether a clause only says when by what the same thing did: "before the dam gave way", "burst" before.

    So does one that says what was done to it: "before the ban was lifted", after "lifted the ban".
    """
    verb, sentence = again.verb, again.sentence
    if one.verb is None or one.noun is not None or verb is None or again.noun is not None or again.times:
        return False
    if one.status is not again.status or one.kind is EventKind.STATEMENT or verb.tense not in _TOLD:
        return False
    is_one = bool(one.concept) and one.concept == again.concept
    is_turned = verb.passive and not one.verb.passive
    if not is_one and told_meanings(one).isdisjoint(told_meanings(again)):
        return False
    who, before = subject(sentence, verb), subject(one.sentence, one.verb)
    if who is None or before is None or sentence.lower(who[0]) != "the" or not sentence.is_a(who[0] - 1, *_WHEN):
        return False
    if one.verb.passive and not verb.passive:
        return False
    start = one.verb.last + 1 if is_turned else before[0]
    name, known = sentence.lowers[who[0] + 1 : who[1] + 1], _phrase(one.sentence, start)
    return name[-1:] == known[-1:] and set(name) <= set(known) and sentence.is_clause_end(verb.last + 1)


def _names_text(one: Telling, name: tuple[str, ...]) -> bool:
    """Return whether these words are what was passed: the object of the verb, or its subject in the passive."""
    assert one.verb is not None  # noqa: S101 asked of verbs only
    sentence = one.sentence
    who = subject(sentence, one.verb) if one.verb.passive else None
    start = who[0] if who is not None else one.verb.last + 1
    text = _phrase(sentence, start)
    return name[-1:] == text[-1:] and set(name) <= set(text)


def _phrase(sentence: Sentence, start: int) -> tuple[str, ...]:
    """Return the words of the plain noun phrase that starts here: "the dam" of "the dam at Oroya"."""
    end = start
    while end < len(sentence.words) and sentence.words[end].is_word and not parts_phrase(sentence, end):
        end += 1
    return sentence.lowers[start:end]

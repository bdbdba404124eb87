"""Finds those who have no name: "a friend of Rabin's killer", "Elian's father", "the gunman". Names nobody."""

import sys

from briefing_app.extraction.names.name_mentions import NameMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.words.verb_groups import VerbGroup


def tells_whose(sentence: Sentence, mention: NameMention) -> bool:
    """Return whether the name only tells whose friend or aide acts: "a friend of Rabin's killer" is not Rabin."""
    is_owner = sentence.lower(mention.last + 1) in {"'s", "’s", "'", "’"}
    if not (is_owner or sentence.lower(mention.first - 1) == "of"):
        return False
    for group in sentence.groups:
        doer = subject(sentence, group) if group.is_finite and group.first > mention.last else None
        if doer is not None and doer[0] <= mention.first and mention.last <= doer[1]:
            others = (at for at in range(doer[0], doer[1] + 1) if not mention.first <= at <= mention.last)
            return any(sentence.is_a(at, "companion") for at in others)
    return False


def has_companion(sentence: Sentence, before: int = sys.maxsize) -> bool:
    """Return whether somebody without a name acts, who may be the next "she": "a friend of the killer said".

    Args:
        sentence: Where they act.
        before: Only verbs before this index count.
    """
    doers = (subject(sentence, group) for group in sentence.groups if group.is_finite and group.first < before)
    return any(sentence.is_a(at, "companion") for doer in doers if doer for at in range(doer[0], doer[1] + 1))


def unnamed_persons(sentence: Sentence, before: int) -> list[NameMention]:
    """Return the persons told by a noun alone whom a "he" or "she" at an index may mean.

    Nobody else is meant if the last of them is who acts: "shot the envoy, and the gunman fired until he fell".
    """
    sex = "female" if sentence.lower(before) in {"she", "her"} else "male"
    found = [_phrase(sentence, at) for at in range(before) if _is_unnamed(sentence, at)]
    fitting = [one for one in found if _sex(one.key.lower()) in {sex, ""}]
    acting = [group for group in sentence.groups if group.is_finite and group.last < before]
    if fitting and any(_acts(sentence, group, fitting[-1]) for group in acting):
        return fitting[-1:]
    return fitting


def _is_unnamed(sentence: Sentence, index: int) -> bool:
    is_person = sentence.is_a(index, "person noun", "companion", "office") and sentence.words[index].word.islower()
    is_title = index + 1 < len(sentence.words) and sentence.words[index + 1].is_name
    is_inner = is_title or sentence.is_a(index + 1, "person noun", "companion", "office")
    return is_person and not is_inner and sentence.lower(index + 1) not in {"'s", "’s", "'", "’"}


def _acts(sentence: Sentence, group: VerbGroup, person: NameMention) -> bool:
    doer = subject(sentence, group)
    if doer is None or not doer[0] <= person.first <= person.last == doer[1]:
        return False
    return not any(sentence.is_a(at, "preposition") for at in range(doer[0], person.first))


def _sex(noun: str) -> str:
    """Return "female" or "male" where a noun says it."""
    if noun.endswith(_WOMEN):
        return "female"
    return "male" if noun.endswith(_MEN) else ""


def _phrase(sentence: Sentence, last: int) -> NameMention:
    """Return the noun with the words that describe it, less its article."""
    first = last
    while first > 0 and last - first < _LONGEST_PHRASE and not parts_phrase(sentence, first - 1):
        first -= 1
    while first < last and sentence.is_a(first, "determiner"):
        first += 1
    return NameMention(first, last, "local", sentence.words[last].word)


_LONGEST_PHRASE = 4
_MEN = ("man", "boy", "father", "husband", "son", "brother", "nephew", "uncle", "king", "prince", "actor", "priest")
_WOMEN = ("woman", "girl", "mother", "wife", "daughter", "sister", "niece", "aunt", "queen", "princess", "tress", "nun")

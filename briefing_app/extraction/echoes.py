"""Finds the event that a noun behind "after" or "before" stands for: "prior to the move". Makes no telling."""

from collections.abc import Sequence

from briefing_app.extraction.noun_phrases import parts_phrase
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.telling import Telling

_POINTING = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "such"})
_PRONOUNS = frozenset({"him", "her", "it", "them", "this", "that", "which"})
_ENDINGS = ("ment", "tion", "sion", "al", "ing", "ure", "ance", "ence", "ship", "ery", "age")
"""How nouns made of verbs end: "impoundment", "revocation", "removal"."""
_GENERAL = frozenset(
    {
        "event", "incident", "disaster", "accident", "tragedy", "episode", "affair", "operation", "move", "failure",
        "news",
    }
)  # fmt: skip
"""Nouns that can stand for any event."""
_BACK = 12


def echo_at(sentence: Sentence, index: int) -> str:
    """Return the noun from `index` on that only points back at an event, "it" for a pronoun; empty if none does.

    It points with "the" or an owner, or, made of a verb, stands bare: "some hours after ratification".
    """
    word, following = sentence.lower(index), sentence.lower(index + 1)
    if word in _PRONOUNS and (not following or following in MARKS or following == "."):
        return "it"
    ends = (
        at for at in range(index, len(sentence.words)) if _ends(sentence, at) or _starts_another(sentence, index, at)
    )
    end = next(ends, len(sentence.words))
    head = sentence.lower(end - 1)
    if end - index > _LONGEST or end == index or sentence.words[end - 1].is_name or sentence.is_timed(end - 1):
        return ""
    points = word in _POINTING and end - index > 1
    is_bare = end - index == 1 and _is_made_of_verb(head)
    return head if (points and _names_events(sentence, head)) or is_bare else ""


_LONGEST = 4


def _ends(sentence: Sentence, at: int) -> bool:
    is_verb = any(group.first == at for group in sentence.groups)
    return is_verb or parts_phrase(sentence, at) or sentence.lower(at) in MARKS | RELATIVES | {"."}


def _starts_another(sentence: Sentence, index: int, at: int) -> bool:
    """Return whether a second noun phrase starts: "ahead of the vote a bank closed"."""
    return at > index and sentence.is_a(at, "determiner", "personal pronoun")


def _names_events(sentence: Sentence, word: str) -> bool:
    return word in _GENERAL or word in sentence.lexicon.nouns or _is_made_of_verb(word)


def _is_made_of_verb(word: str) -> bool:
    return len(word) > _SHORT and word.endswith(_ENDINGS)


_SHORT = 6


def echoed(word: str, earlier: Sequence[Telling]) -> Telling | None:
    """Return the telling the noun stands for: the nearest one it is made of or shares its meaning with, else the last.

    Args:
        word: As `echo_at` found it.
        earlier: The tellings before, in order of the text.
    """
    if not earlier:
        return None
    named = (told for told in reversed(earlier[-_BACK:]) if _is_made_of(word, told) or _means(word, told))
    return next(named, earlier[-1])


def _is_made_of(word: str, told: Telling) -> bool:
    """Return whether the noun begins as the verb does, but for an ending: "revocation" of "revoke"."""
    base = told.verb.base.split()[0] if told.verb is not None else ""
    shared = next((at for at, (one, other) in enumerate(zip(word, base, strict=False)) if one != other), None)
    same = min(len(word), len(base)) if shared is None else shared
    return same >= _STEM and same >= len(base) - 2


_STEM = 4


def _means(word: str, told: Telling) -> bool:
    senses = told.sentence.lexicon.nouns.get(word, ())
    return bool(told.concept) and any(sense.concept == told.concept and not sense.words for sense in senses)

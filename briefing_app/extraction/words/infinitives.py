"""Tells a verb no table has after "to" from a noun: "urged Peru to unseal the archive". Knows no events."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Governor:
    """The verb before an infinitive, and whether it stands right before."""

    base: str
    is_next: bool = False


def looks_like_infinitive(words: Sequence[Token], at: int, lexicon: Lexicon, governor: Governor) -> bool:
    """Return whether an unknown word after "to" is a verb: "to cooperate with", "urged Peru to pull its troops"."""
    if at + 1 >= len(words):
        return False
    after = words[at + 1]
    if lexicon.is_a(governor.base, "asking", "planning verb", "continuing"):
        is_plain = words[at].word.islower() and (governor.is_next or words[at].lower not in lexicon.lone_nouns)
        return is_plain and lexicon.is_a(after.lower, "determiner")
    if not words[at].lower.endswith(("ate", "ise", "ize", "ify")):
        return False
    return not after.is_word or lexicon.is_a(after.lower, "preposition", "determiner", "pronoun")

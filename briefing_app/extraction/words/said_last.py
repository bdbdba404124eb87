"""Tells a verb of saying behind its speaker from a noun: "..., unnamed sources in Lima claim". Reads no other verb."""

from collections.abc import Sequence

from briefing_app.extraction.words.headline_words import is_plural
from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.tokens import Token


def closes_saying(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether it says who says what was told before: "..., unnamed sources in Lima claim."."""
    if (at + 1 < len(words) and words[at + 1].is_word) or not lexicon.is_a(sense.base, "speech"):
        return False
    comma = next((back for back in range(at - 1, 0, -1) if not _is_of_name(words[back])), 0)
    speaker = words[comma + 1 : at]
    is_led = bool(speaker) and lexicon.is_a(speaker[0].lower, "preposition", "subordinator", "conjunction")
    if words[comma].lower != "," or is_led or sense.words:
        return False
    if sense.forms == frozenset({Form.BASE}):
        return any(is_plural(word.lower) or word.lower == "people" for word in speaker)
    return Form.THIRD in sense.forms and _ends_sentence(words, at) and _is_one(speaker, lexicon)


def _is_of_name(word: Token) -> bool:
    return word.is_word or word.lower in {"'s", "’s", "'", "’"}


def _ends_sentence(words: Sequence[Token], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].word == "." and at + 2 >= len(words) - 1


def _is_one(speaker: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a body or somebody of office speaks: "the Miners' Federation reports."."""
    if not speaker or any(word.lower in {"and", "or"} for word in speaker):
        return False  # "... Chilean, Bolivian and Peruvian claims."
    last = speaker[-1]
    return last.is_name or lexicon.is_a(last.lower, "body", "public body", "office", "speaker")

"""Tells a verb of saying behind its speaker from a noun: "..., unnamed sources in Lima claim". Reads no other verb."""

from collections.abc import Sequence

from briefing_app.extraction.headline_words import is_plural
from briefing_app.extraction.lexicon import Lexicon
from briefing_app.extraction.tokens import Token


def closes_saying(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it says who says what was told before: "..., unnamed sources in Lima claim."."""
    if (at + 1 < len(words) and words[at + 1].is_word) or not lexicon.is_a(words[at].lower, "speech"):
        return False
    comma = next((back for back in range(at - 1, 0, -1) if not words[back].is_word), 0)
    speaker = words[comma + 1 : at]
    is_led = bool(speaker) and lexicon.is_a(speaker[0].lower, "preposition", "subordinator", "conjunction")
    are_people = any(is_plural(word.lower) or word.lower == "people" for word in speaker)
    return words[comma].lower == "," and are_people and not is_led

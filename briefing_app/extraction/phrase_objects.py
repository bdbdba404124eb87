"""Finds the word that a set phrase needs later in its clause: "lives", of "claimed at least 200 lives"."""

from collections.abc import Sequence

from briefing_app.extraction.headline_words import token_at
from briefing_app.extraction.lexicon import Lexicon
from briefing_app.extraction.tokens import Token

_FARTHEST_OBJECT = 6


def has_object(words: Sequence[Token], at: int, what: str, lexicon: Lexicon) -> bool:
    """Return whether the word follows, past no more than whom or how many: "claimed at least 200 lives"."""
    if what in _LINES:
        return _is_by_line(words, at, what)
    for token in words[at + 1 : at + 1 + _FARTHEST_OBJECT]:
        if token.lower == what:
            return True
        is_led = lexicon.is_a(token.lower, "preposition", "subordinator") and token.lower not in _BEFORE_OBJECT
        if is_led or not token.word[0].isalnum():
            return False
    return False


_LINES = frozenset({"phone", "telephone"})
_OF_LINES = frozenset({"call", "calls", "interview", "interviews", "line", "lines", "company", "companies", "hacking"})
_PRESS = frozenset({"reporter", "reporters", "journalist", "journalists", "press", "newspaper", "radio", "television"})
_FARTHEST_LINE = 12


def _is_by_line(words: Sequence[Token], at: int, what: str) -> bool:
    """Return whether the clause goes on to say by what line: "spoke to the envoy by phone", "on the phone"."""
    for index in range(at + 1, min(at + 1 + _FARTHEST_LINE, len(words))):
        if words[index].word in {",", ";", ":", ".", "“", '"'} or words[index].lower in _PRESS:
            return False
        if words[index].lower == what:
            led = words[index - 1].lower if words[index - 1].lower != "the" else words[index - 2].lower
            return led in {"by", "over", "on", "via"} and token_at(words, index + 1).lower not in _OF_LINES
    return False


_BEFORE_OBJECT = frozenset({"of", "at", "about", "over", "around", "than", "into"})

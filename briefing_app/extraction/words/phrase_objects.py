"""Finds the word a verb needs later in its clause: "lives" of "claimed 200 lives", "off" of "called the vote off"."""

from collections.abc import Sequence

from briefing_app.extraction.words.headline_words import token_at
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token

_FARTHEST_OBJECT = 6


def has_object(words: Sequence[Token], at: int, what: str, lexicon: Lexicon) -> bool:
    """Return whether the words follow, past no more than whom or how many: "claimed 200 lives", "put him on trial"."""
    if what in _LINES:
        return _is_by_line(words, at, what)
    wanted = what.split()
    for index, token in enumerate(words[at + 1 : at + 1 + _FARTHEST_OBJECT + len(wanted)], at + 1):
        if token.lower == wanted[0] and all(
            token_at(words, index + after).lower == word for after, word in enumerate(wanted)
        ):
            return True
        day = token_at(words, index + 1).lower
        if token.lower == "on" and (day.isdigit() or lexicon.is_a(day, "calendar word")):
            continue  # "turned to Chile on Monday for tents"
        is_led = lexicon.is_a(token.lower, "preposition", "subordinator") and token.lower not in _BEFORE_OBJECT
        if is_led or not (token.word[0].isalnum() or token.word in _INSIDE):
            return False
    return False


_INSIDE = frozenset({"$", "€", "£", "'s", "’s", "'", "’"})
"""Marks inside a phrase: "released a $3 million tranche", "wrote off Sudan's debt"."""
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


_PARTICLES = frozenset({"off", "out", "up", "down", "back", "over", "away"})


def holds_object(words: Sequence[Token], at: int, particle: str, lexicon: Lexicon) -> bool:
    """Return whether the verb holds its object between itself and its particle: "called the vote off"."""
    if particle not in _PARTICLES or at + 2 >= len(words):
        return False
    if not lexicon.is_a(words[at + 1].lower, "determiner", "personal pronoun") and words[at + 1].lower not in _OBJECTS:
        return False
    for index in range(at + 2, min(at + 2 + _FARTHEST_OBJECT, len(words))):
        if words[index].lower == particle:
            return is_particle(words, index, lexicon)
        if not words[index].is_word or lexicon.is_a(words[index].lower, "preposition", "subordinator", "conjunction"):
            return False
    return False


def holds_day(words: Sequence[Token], at: int, preposition: str, lexicon: Lexicon) -> bool:
    """Return whether the verb holds a day between itself and its preposition: "pressed on Tuesday for", "met on"."""
    if preposition not in _LEADING or token_at(words, at + 1).lower != "on":
        return False
    day = at + 2
    while token_at(words, day).word.isdigit() or (
        token_at(words, day).is_name and lexicon.is_a(words[day].lower, "calendar word")
    ):
        day += 1
    return day > at + 2 and token_at(words, day).lower == preposition


_LEADING = frozenset({"for", "against", "into", "with", "over", "from"})
_OBJECTS = frozenset({"it", "them", "him", "her", "its", "their", "his", "us"})


def is_particle(words: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a word belongs to the verb before it, rather than leading a noun of its own ("off the coast")."""
    if words[index].lower not in _PARTICLES:
        return False
    after = token_at(words, index + 1)
    is_led = after.lower in {"to", "and", "but"} or lexicon.is_a(after.lower, "preposition", "subordinator")
    return not after.is_word or is_led or lexicon.is_a(after.lower, "calendar word")


def ends_in_object(words: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Return whether the words of a verb hold its object: "cut rates", "signed the bill into law", not "called off"."""
    return first < last and words[last].lower not in _PARTICLES and not lexicon.is_a(words[last].lower, "preposition")


def is_set_phrase(verb: str, noun: str, lexicon: Lexicon) -> bool:
    """Return whether a form of a verb and a noun tell one deed by the tables: "declared" and "ceasefire"."""
    return any(" ".join(sense.words).removeprefix("a ") == noun for sense in lexicon.verbs.get(verb, ()) if sense.words)

"""Tells numbers that count what follows from years and names. Knows no verbs."""

import calendar
from collections.abc import Sequence

from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.words.headline_words import token_at
from briefing_app.extraction.words.tokens import Token


def is_year(words: Sequence[Token], index: int) -> bool:
    """Return whether a number is a year: "the pact signed in 2025 lacks a clause", "in January 2025"."""
    before = token_at(words, index - 1).word
    return len(words[index].word) == 4 and words[index].word.isdigit() and (before == "in" or before in _MONTHS)


_MONTHS = frozenset(calendar.month_name[1:])


def counts(words: Sequence[Token], index: int) -> bool:
    """Return whether a number that is no year counts what comes after the next word: "two strong allies"."""
    number = token_at(words, index)
    is_told = token_at(words, index - 1).is_name or len(number.word) == 4  # "Sept 11 Commission", "2022 Iran"
    is_dated = number.word.isdigit() and is_told and not token_at(words, index + 1).word.islower()
    return is_count(number) and not is_dated and number.lower not in {"a", "an"}


def is_count(token: Token) -> bool:
    """Return whether it is a number: not "A380", which is a name."""
    is_name = token.word[0].isalpha() and any(character.isdigit() for character in token.word)
    return not is_name and (token.lower.replace(",", "").isdigit() or count_of(token.lower) is not None)

"""How headlines write: which words with a capital are verbs, and who acts without an article. Knows no event."""

from collections.abc import Sequence

from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.tokens import Token

_NO_WORD = Token(0, 0, ".", ".")


def is_headline(words: Sequence[Token]) -> bool:
    """Return whether the words are a headline: no stop at the end, and few of them."""
    return words[-1].word not in {".", "!", "?", "”", '"', "'", ":"} and len(words) < 22


def token_at(words: Sequence[Token], index: int) -> Token:
    """Return the token at an index, a full stop outside the words."""
    return words[index] if 0 <= index < len(words) else _NO_WORD


def is_united(words: Sequence[Token], at: int) -> bool:
    """Return whether it is of the name of the United States and the like, or of states that do something."""
    here, after = words[at].lower, token_at(words, at + 1).lower
    if here == "states" and after != "that":
        return True  # "Asian states sign a pact"
    return (here == "united" and after in _UNITED) or (here in _UNITED and token_at(words, at - 1).lower == "united")


_UNITED = frozenset({"states", "nations", "kingdom", "arab"})


def names_act(words: Sequence[Token]) -> bool:
    """Return whether words with a capital may be verbs: a headline that writes most of them so."""
    if not is_headline(words):
        return False
    longer = [token for token in words if token.word.isalpha() and len(token.word) > _LONGEST_SMALL]
    return sum(token.word[0].isupper() for token in longer) >= _MOST * len(longer)


_LONGEST_SMALL, _MOST = 3, 0.7


def founds(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a headline tells of a body founded, not of something found: "Six states found the Arab League"."""
    if words[at].lower != "found" or not is_headline(words):
        return False
    near = range(at + 1, min(at + 1 + _FARTHEST_BODY, len(words)))
    body = max((index for index in near if lexicon.is_a(words[index].lower, "body")), default=None)
    return body is not None and not _describes_on(words, body, lexicon)


def _describes_on(words: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Return whether a noun goes on behind the word: "the army officer"."""
    after = token_at(words, index + 1)
    return after.word.islower() and not lexicon.is_a(after.lower, "preposition", "conjunction", "subordinator")


_FARTHEST_BODY = 6


def acts_in_headline(words: Sequence[Token], at: int, sense: Sense, lexicon: Lexicon) -> bool:
    """Return whether a plural acts: "Stock markets plunge", "Talks collapse in Lima", not "Airlines crash experts"."""
    before, after = token_at(words, at - 1), token_at(words, at + 1 + len(sense.words))
    is_subject = is_plural(before.lower) and (before.word.islower() or at == 1)
    ends = not after.is_word or lexicon.is_a(after.lower, "preposition") or after.lower.endswith("ly")
    return is_subject and ends and Form.BASE in sense.forms and is_headline(words)


def is_plural(word: str) -> bool:
    """Return whether a noun is of several: "talks", "gunmen", "people", not "a senseless act"."""
    return (word.endswith("s") and not word.endswith("ss")) or word in _PLURALS or word.endswith(_MEN)


_PLURALS = frozenset({"people", "children", "police", "men", "women"})
_MEN = ("smen", "rmen", "gunmen", "icemen", "iamen")
"""How words end that are of men in the plural: tribesmen, fishermen, policemen; not Yemen, nor a regimen."""

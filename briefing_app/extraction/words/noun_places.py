"""Tells where a noun or a word describing it is due: after "the", "of" or a genitive. Knows no verb."""

from collections.abc import Sequence

from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.headline_words import names_act, token_at
from briefing_app.extraction.words.lexicon import Lexicon
from briefing_app.extraction.words.tokens import Token

BEFORE_ADJECTIVES = frozenset(
    {"other", "new", "old", "former", "first", "second", "next", "such", "own", "same", "recent", "major", "certain"}
)
"""Words after which a noun must still come."""
BEFORE_NOUNS = BEFORE_ADJECTIVES - {"first", "second", "next"}


def describes(after: Token, lexicon: Lexicon) -> bool:
    """Return whether an opening -ing word describes the plain noun after it: "Striking miners stormed ..."."""
    closed = (
        "preposition", "determiner", "pronoun", "conjunction", "subordinator", "adverb", "negation", "time neighbour",
    )  # fmt: skip
    is_plain = after.word.isalpha() and after.word.islower() and after.lower != "to"
    return is_plain and not lexicon.is_a(after.lower, *closed)


def is_noun_place(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a noun or a word describing it is due here: after "the", "of" or a genitive."""
    index = at - 1
    while index >= 0 and (words[index].lower.endswith("ly") or words[index].lower in {"most", "more", "newly"}):
        index -= 1
    before = token_at(words, index).lower
    if is_count(token_at(words, index)) and before not in {"a", "an"} and not _is_year(words, index):
        return describes(token_at(words, at + 1), lexicon)
    if before in {"that", "which", "who", "and", "or", "but", "this", "all", "both"}:
        return False
    if "-" in before and before[0].isdigit() and lexicon.is_a(token_at(words, index - 1).lower, "determiner"):
        return True  # "a 3-for-2 split"
    return (
        lexicon.is_a(before, "determiner")
        or before in {"'s", "’s"}
        or (before in {"’", "'"} and token_at(words, index - 1).word.endswith("s"))
        or (lexicon.is_a(before, "preposition") and before not in {"after", "before", "since", "until", "than"})
    )


def gives_name(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it only tells what a thing is called: "a coin called ZiG", not "a minister called Modi"."""
    first = token_at(words, at + 1)
    if words[at].lower not in _NAMING or not (first.is_name or first.word in {"“", '"', "``", "‘"}):
        return False
    start = next((index for index in range(at - 2, max(-1, at - 7), -1) if _opens_phrase(words, index)), -1)
    if start < 0 or any(not word.is_word or lexicon.is_a(word.lower, "conjunction") for word in words[start:at]):
        return False
    end = next((index for index in range(at + 1, len(words)) if not words[index].is_name), len(words))
    return (
        start > 0
        or token_at(words, end).lower in lexicon.verbs
        or lexicon.is_a(token_at(words, end).lower, "be", "have", "modal")
    )


def _opens_phrase(words: Sequence[Token], index: int) -> bool:
    return words[index].lower in {"a", "an", "another", "one"} or is_count(words[index])


_NAMING = frozenset({"called", "named", "dubbed", "nicknamed", "codenamed", "code-named", "titled", "entitled"})


def _is_year(words: Sequence[Token], at: int) -> bool:
    """Return whether the number here tells when, not how many: "floods in 2012 killed hundreds"."""
    return words[at].word.isdigit() and len(words[at].word) == 4 and token_at(words, at - 1).lower in {"in", "since"}


def is_described_noun(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether an article and adjectives lead the word: "the hateful and misogynistic comments"."""
    index = at - 1
    while index > 0 and (words[index].lower.endswith(_SURE_ADJECTIVES) or words[index].lower == "and"):
        index -= 1
    return index < at - 1 and lexicon.is_a(token_at(words, index).lower, "determiner")


_SURE_ADJECTIVES = ("ous", "ful", "istic", "able", "ible", "less")


def is_one_doer(gap: Sequence[Token]) -> bool:
    """Return whether one thing or person does it, of whom a plain form tells nothing that is so."""
    last = gap[-1].lower if gap else ""
    return bool(last) and not last.endswith("s") and last not in {"they", "we", "you", "i", "police", "people"}


def leads_name(words: Sequence[Token], at: int) -> bool:
    """Return whether "to" only leads a name: "on his way to Mass"."""
    return at + 1 < len(words) and words[at + 1].is_name and not names_act(words)


def leads_time(words: Sequence[Token]) -> bool:
    """Return whether the first word only says from when: "Starting on 3 May, the border will be closed"."""
    is_time = token_at(words, 2).word[:1].isdigit() or token_at(words, 2).is_name
    return words[0].lower in {"starting", "beginning"} and token_at(words, 1).lower in {"on", "from", "in"} and is_time

"""Finds the small words that lead a verb: auxiliaries, adverbs, "due to", "remains". Knows no tenses."""

from collections.abc import Sequence

from briefing_app.extraction.words.inflection import Form
from briefing_app.extraction.words.lexicon import AUXILIARIES, Lexicon
from briefing_app.extraction.words.tokens import Token

_LONGEST_CHAIN = 9


def after_helpers(words: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """Return the index of the first token after auxiliaries, adverbs, "to" and words like "due"."""
    index = at + 1
    while index < min(len(words), at + _LONGEST_CHAIN):
        word = words[index].lower
        previous = words[index - 1].lower
        is_helper = (
            lexicon.is_a(word, *AUXILIARIES)
            or _is_adverb(word, lexicon)
            or (word == "to" and lexicon.is_a(previous, "be", "have", "planned", "adverb", "still"))
            or is_planned(words, index, lexicon)
            or word in _OPENING_QUOTES
            or (word == "longer" and previous == "no")
            or stays(words, index, lexicon)
            or _says_which_time(words, index, lexicon)
        )
        if not is_helper and _holds_day(words, index, lexicon):
            index += 2  # "were on Friday still searching"
        elif not is_helper and index == at + 1 and (behind := _behind_time(words, index, lexicon)) is not None:
            index = behind
        elif not is_helper:
            break
        else:
            index += 1
    return index


def _says_which_time(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether "last" or "first" stands between "be" and its participle: "was last seen in Lima"."""
    if words[at].lower not in {"last", "first"} or at + 1 >= len(words) or not lexicon.is_a(words[at - 1].lower, "be"):
        return False
    return any(Form.PARTICIPLE in sense.forms for sense in lexicon.verbs.get(words[at + 1].lower, ()))


def without_end(helpers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words less "no longer": what will no longer be done tells of an end."""
    return helpers if "longer" not in helpers else tuple(word for word in helpers if word not in {"no", "longer"})


STAYING = frozenset({"remain", "remains", "remained"})
"""Words that lead a participle as "be" does: "has remained closed since May"."""


def stays(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word like "remains" stands here with a participle."""
    if words[at].lower not in STAYING or at + 1 >= len(words) or not words[at + 1].lower.endswith("ed"):
        return False
    return any(Form.PARTICIPLE in sense.forms for sense in lexicon.verbs.get(words[at + 1].lower, ()))


def _holds_day(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a weekday stands between an auxiliary and an adverb or its form in -ing."""
    if words[at].lower != "on" or at + 2 >= len(words) or not words[at + 1].lower.endswith("day"):
        return False
    return lexicon.is_a(words[at + 2].lower, "still", "adverb") or words[at + 2].lower.endswith("ing")


def _behind_time(words: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    """Return the index of the verb behind a time right after its auxiliary: "will from 1 July | halt"."""
    end = at + 1
    if words[at].lower not in _LEADING_TIME or not lexicon.is_a(words[at - 1].lower, *AUXILIARIES):
        return None
    if end == len(words):
        return None  # a text that breaks off: "the mayor would on"
    while end < len(words) - 1 and (words[end].word.isdigit() or lexicon.is_a(words[end].lower, "calendar word")):
        end += 1
    is_be = lexicon.is_a(words[at - 1].lower, "be")
    due = {Form.PARTICIPLE, *(() if is_be else (Form.BASE,))}
    is_verb = any(sense.forms & due for sense in lexicon.verbs.get(words[end].lower, ()))
    return end if at + 1 < end <= at + _LONGEST_TIME and words[end].word.islower() and is_verb else None


_LEADING_TIME = frozenset({"on", "from", "in", "by"})
_LONGEST_TIME = 4
_OPENING_QUOTES = frozenset({"“", '"', "``", "‘"})
"""Marks that stand between an auxiliary and its verb: would “contribute to the sale”."""


def is_planned(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether a word like "due" stands here with its "to"; who is "going to the polls" only goes there."""
    if not lexicon.is_a(words[at].lower, "planned") or at + 1 >= len(words) or words[at + 1].lower != "to":
        return False
    return words[at].lower != "going" or at + 2 >= len(words) or not lexicon.is_a(words[at + 2].lower, "determiner")


def _is_adverb(word: str, lexicon: Lexicon) -> bool:
    if word == "without":  # "has been without power"
        return False
    return lexicon.is_a(word, "adverb", "negation", "still", "habitual") or (word.endswith("ly") and len(word) > 4)


def last_auxiliary(helpers: tuple[str, ...], lexicon: Lexicon) -> str:
    """Return the last of the words that asks for a form of the verb; empty if none does."""
    last = next(
        (word for word in reversed(helpers) if word in {"to", *STAYING} or lexicon.is_a(word, *AUXILIARIES)), ""
    )
    return "be" if last in STAYING else last


_ANOTHER_DAY = frozenset({"now", "then", "once", "today", "still"})


def is_naming(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Return whether it only gives a place its name of another day: "ceded to what was then Rhodesia"."""
    is_what = at > 1 and words[at - 1].lower == "what"
    is_led = is_what and (words[at - 2].lower == "to" or lexicon.is_a(words[at - 2].lower, "preposition"))
    is_be = words[at].lower in {"is", "was", "were"}
    return is_led and is_be and at + 1 < len(words) and words[at + 1].lower in _ANOTHER_DAY

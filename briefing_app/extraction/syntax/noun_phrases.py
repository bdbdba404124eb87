"""Finds where the noun phrase that ends at a word starts, and the noun it is about. Knows no verb's subject."""

from collections.abc import Container, Sequence

from briefing_app.extraction.sentence import HARD_MARKS, MARKS, Sentence
from briefing_app.extraction.syntax.links import is_hard_upon
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

CLOSING_QUOTES = frozenset({"''", "”", '"'})
_OPENING_QUOTES = frozenset({"``", "“", '"'})


def phrase_start(sentence: Sentence, end: int) -> int:
    """Return the index after the last mark, verb or clause opener at or before `end`."""
    verb_ends = {group.last for group in sentence.groups if not _describes_noun(sentence, group)}
    index = end
    is_quoted = sentence.lower(end + 1) in CLOSING_QUOTES
    while index >= 0 and index not in verb_ends:
        goes_on = is_quoted and sentence.lower(index) in _OPENING_QUOTES and _holds_on(sentence, index - 1, verb_ends)
        if stops(sentence, index) and not goes_on:
            break
        is_quoted = is_quoted and not goes_on
        index -= 1
        if sentence.lower(index) == ")":
            index = max((at for at in range(index) if sentence.lower(at) == "("), default=index + 1) - 1
    return index + 1


def _holds_on(sentence: Sentence, index: int, verb_ends: Container[int]) -> bool:
    """Return whether a quotation after this word is part of its phrase: "a treaty “of friendship” was signed"."""
    return index >= 0 and index not in verb_ends and not stops(sentence, index)


def _describes_noun(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a form in -ing goes on about the noun before it: "Syrians fleeing the war gathered"."""
    before = group.first - 1
    while before > 0 and sentence.is_a(before, "adverb"):
        before -= 1
    is_noun = before >= 0 and sentence.words[before].is_word
    closed = ("preposition", "conjunction", "subordinator", "temporal during", "adverb")
    return group.tense is Tense.GERUND and is_noun and not sentence.is_a(before, *closed)


def stops(sentence: Sentence, index: int) -> bool:
    """Return whether no noun phrase goes on over the word: a mark, what opens a clause, a "did" before its subject."""
    if (
        sentence.lower(index) in MARKS
        or sentence.lower(index) == "did"
        or (sentence.lower(index) == "than" and is_hard_upon(sentence))
    ):
        return True
    if sentence.lower(index) == "as" and {sentence.lower(index - 1), sentence.lower(index + 1)} & {
        "many",
        "much",
        "few",
    }:
        return False  # "as many as 30"
    if sentence.lower(index) == "how":  # "told of how their bus fell", not "how many fell"
        return sentence.lower(index + 1) not in _OF_DEGREE and not sentence.lower(index + 1).endswith("ly")
    return sentence.is_a(index, "subordinator", "condition") and sentence.lower(index) not in {"what", "so"}


_OF_DEGREE = frozenset(
    {
        "many", "much", "few", "little", "long", "far", "often", "soon", "fast", "big", "large", "close", "near",
        "high", "well", "old", "deep", "hard", "to",
    }
)  # fmt: skip


def is_led(sentence: Sentence, index: int) -> bool:
    """Return whether the word only leads in: "and", "then", "On Thursday", "by the time"."""
    if sentence.is_a(index, "then", "temporal after", "temporal before") or sentence.lower(index) in _LEADS:
        return True
    if sentence.lower(index) == "first" and sentence.is_a(index + 1, "determiner"):
        return True  # "First the mast snapped"
    if sentence.lowers[index : index + 2] == ("at", "first"):
        return True
    leads_time = sentence.is_a(index, "time preposition") or sentence.lower(index) == "another"
    return sentence.is_timed(index) or (leads_time and sentence.is_timed(index + 1))


_LEADS = frozenset(
    {"and", "but", "or", "yet", "also", "however", "meanwhile", "just", "even", "so", "still", "reportedly"}
)


def listed(sentence: Sentence, first: int) -> int:
    """Return where the list starts whose last part starts here: "Iran, Russia and Syria"."""
    while first > 1 and sentence.lower(first - 1) == ",":
        start = phrase_start(sentence, first - 2)
        while start < first - 1 and is_led(sentence, start):
            start += 1
        item = range(start, first - 1)
        has_and = any(sentence.lower(at) == "and" for at in range(first, min(first + 6, len(sentence.words))))
        is_name = 0 < len(item) <= _LONGEST_ITEM and all(sentence.words[at].is_name for at in item)
        is_after = start == 1 and sentence.is_a(
            0, "temporal before", "temporal after"
        )  # "After the exit of France, Chad"
        is_name = is_name or (len(item) <= _LONGEST_TITLE and not is_after and _ends_in_name(sentence, item))
        is_led_item = 1 < len(item) <= _LONGEST_ITEM and sentence.lower(start) in _OWN  # "his mother, brother and"
        is_name = is_name or (is_led_item and sentence.words[first].word.islower())
        is_bare = sentence.is_headline and first - start == 2 and is_name  # "Russia, Ukraine swap prisoners"
        is_place = sentence.is_a(start, "preposition")  # "In Lima, farmers and miners"
        if not ((has_and and is_name) or is_bare) or is_place or sentence.is_timed(start):
            break
        first = start
    return first


def _ends_in_name(sentence: Sentence, item: range) -> bool:
    """Return whether it is "Warships of China" or "envoys from China", first of a list: not "the visit of Vega"."""
    if len(item) <= _SHORTEST_LED or not sentence.words[item[-1]].is_name:
        return False
    end = sentence.words[item[-1]].end
    country = next((one for one in sentence.countries if one.start < end <= one.end), None)
    first = sentence.indices_of(country.start, country.end)[0] if country is not None else item[-1]
    first -= sentence.lower(first - 1) == "the"
    leading = sentence.lower(first - 1) if first - 1 > item[0] else ""
    is_of_those = leading == "of" and sentence.lower(first - 2).endswith("s")
    return is_of_those or (country is not None and leading in {"of", "from"})


_SHORTEST_LED = 2
_LONGEST_ITEM, _LONGEST_TITLE = 4, 8
_OWN = frozenset({"his", "her", "their", "its", "my", "our"})


def head_of(sentence: Sentence, words: Sequence[int]) -> int:
    """Return the index of the noun that a phrase is about, before what describes it: "plans", of "plans to sell it"."""
    starts = {group.first for group in sentence.groups}
    for at in words[1:]:
        if at in starts or sentence.lower(at) == "to" or sentence.is_a(at, "preposition"):
            return at - 1
    return words[-1]


def after_noun(sentence: Sentence, first: int, end: int) -> int:
    """Return where the last phrase starts that follows a noun with nothing between: "on hopes the states will"."""
    closed = ("preposition", "conjunction", "subordinator", "determiner", "adverb", "pronoun", "be", "have")
    for at in range(end, first, -1):
        before = sentence.words[at - 1]
        is_verb = sentence.lower(at - 2) == "to"  # "recommendations to improve the results"
        is_noun = before.is_word and before.word.islower() and before.lower != "to"
        is_noun = is_noun and not (is_verb or sentence.is_a(at - 1, *closed))
        is_rate = sentence.is_a(at + 1, "time unit")  # "barrels of oil a day"
        if sentence.lower(at) in {"the", "a", "an", "his", "her", "its", "their"} and is_noun and not is_rate:
            return first if sentence.is_timed(at - 1) else at
    return first


def name_behind_office(sentence: Sentence, of: int, last: int) -> int | None:
    """Return where somebody's two names start that end an office of several words: "Secretary of State | Ann Ray".

    Args:
        sentence: Where it stands.
        of: Index of the "of" of an office.
        last: Index of the last word that may be of the name.
    """
    end = of
    while end < last and sentence.words[end + 1].is_name and sentence.words[end + 1].word.isalpha():
        end += 1
    is_name = end - of >= _SHORTEST_OFFICE and not sentence.is_a(end, "office", "body")
    return end - 1 if is_name else None


_SHORTEST_OFFICE = 3
"""Words with a capital after the "of" of an office that ends in a name of two."""


def parts_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether no plain noun phrase holds the word: a mark, "to", a joining word or a verb."""
    if (
        sentence.lower(index) in MARKS
        or sentence.lower(index) == "to"
        or sentence.is_a(index, "preposition", "subordinator", "conjunction")
    ):
        return True
    return any(group.first <= index <= group.last for group in sentence.groups)


def is_place(sentence: Sentence, inserted: range) -> bool:
    """Return whether it is the second half of a seat: "StatesWest Airlines, Phoenix, Ariz., said"."""
    names = [at for at in inserted if sentence.lower(at) not in {".", "es", "de", "la", "al"}]
    return 0 < len(names) <= _LONGEST_PLACE and all(sentence.words[at].is_name for at in names)


_LONGEST_PLACE = 2


def is_parted(sentence: Sentence, inserted: range, mark: str) -> bool:
    """Return whether hard marks part the words; a quotation inside them does not: "Iran, in a “step”, said"."""
    hard = [sentence.lower(at) for at in inserted if sentence.lower(at) in HARD_MARKS - {mark}]
    return not set(hard) <= _QUOTES or len(hard) % 2 == 1


_QUOTES = frozenset({"“", "”", '"'})

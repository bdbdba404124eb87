"""Tells which deeds a noun can name again, by its form or by the tables: "the payment" of "paid". Knows no order."""

from functools import cache, lru_cache

from briefing_app.extraction.merging.meanings import meaning
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.noun_phrases import parts_phrase
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.lexicon import renamings
from briefing_app.extraction.words.verb_groups import VerbGroup

_SHORTEST_STEM = 4
_SHORTEST_WHOLE = 3
_CHANGED = 2
"""Letters at the end of a verb that its noun may change: "revoke", "revocation"."""
_ENDINGS = (
    "ment", "ation", "ition", "ction", "ion", "al", "ance", "ence", "ure", "ing", "ery", "sion", "age", "ade",
)  # fmt: skip
"""How nouns made of verbs end; the rest of the noun is the start of its verb."""


def names_again(noun: str, telling: Telling) -> bool:
    """Return whether the noun can name what was told: made of its verb, or of its meaning by the tables."""
    verb = telling.verb
    if verb is not None and is_made_of(noun, verb.base.split()[0]):
        return True
    return not meanings(noun).isdisjoint(told_meanings(telling))


def names_deed(noun: str, verb: str) -> bool:
    """Return whether the noun can name what this verb alone tells: "the breakdown", after "the talks collapsed"."""
    return is_made_of(noun, verb) or not meanings(noun).isdisjoint(_rows_told().get(verb, ()))


def is_repeat_of(noun: str, telling: Telling) -> bool:
    """Return whether the noun names the deed done once more: "the recapture" after "captured"."""
    is_again = noun.startswith("re") and not any(base.startswith("re") for base in bases(telling))
    return is_again and names_again(noun.removeprefix("re").removeprefix("-"), telling)


def is_of_another_thing(sentence: Sentence, noun_last: int, telling: Telling) -> bool:
    """Return whether the noun is of another thing than the verb: "the closure of the border", "closed its embassy".

    People are called by many words, and a thing by those of its row in the tables.
    """
    verb, start = telling.verb, noun_last + 2
    if verb is None or telling.noun is not None or sentence.lower(noun_last + 1) != "of":
        return False
    what, done_to = _head(sentence, start), _done_to(telling.sentence, verb)
    if what is None or done_to is None or sentence.is_a(what, "person noun"):
        return False
    is_plain = sentence.words[what].word.islower() and telling.sentence.words[done_to].word.islower()
    return is_plain and meaning(sentence.lower(what)) not in map(meaning, telling.sentence.lowers)


def _done_to(sentence: Sentence, verb: VerbGroup) -> int | None:
    """Return the index of the noun that something was done to: the object, or the subject of the passive."""
    if verb.passive:
        who = subject(sentence, verb)
        return who[1] if who is not None else None
    return _head(sentence, verb.last + 1)


def _head(sentence: Sentence, start: int) -> int | None:
    """Return the index of the last word of the plain noun phrase that starts here, None if none does."""
    end = start
    while end < len(sentence.words) and sentence.words[end].is_word and not parts_phrase(sentence, end):
        end += 1
    return end - 1 if end > start else None


@lru_cache(maxsize=256)
def told_meanings(telling: Telling) -> frozenset[int]:
    """Return the rows of the table that name the deed: by its verb, its noun, or the event its verb tells of."""
    heads = [head.sense.base for head in (telling.verb, telling.noun) if head is not None]
    if telling.verb is not None:
        heads += _longer_and_shorter(telling.sentence, telling.verb)
    if telling.verb is not None and telling.noun is None:
        doer = telling.sentence.subject_noun(telling.verb)  # "a cyberattack crippled the mill" tells the cyberattack
        heads += [doer.sense.base] if doer is not None else []
    return frozenset(row for base in heads for row in _rows_told().get(base, ()))


def _longer_and_shorter(sentence: Sentence, verb: VerbGroup) -> list[str]:
    """Return the verb with its particle, before or behind its object ("let the boat go"), and its shorter forms.

    These are without its object or preposition, and with the "e" that a guess dropped.
    """
    base = verb.sense.base
    first, _, rest = base.partition(" ")
    shorter = [base.rpartition(" ")[0]] if base.endswith(_LEADS) else []  # "pulled out of"
    end = _head(sentence, verb.last + 1)
    behind = [f"{base} {sentence.lower(at)}" for at in (end, end + 1)] if end is not None else []  # or it is in it
    return [
        f"{base} {sentence.lower(verb.last + 1)}",
        f"{base}e",
        *behind,
        *shorter,
        *([first] if rest[:4] == "the " else []),
    ]


_LEADS = (" of", " from", " with", " to", " on", " in", " into")


def meanings(noun: str) -> frozenset[int]:
    """Return the rows of the table whose deeds the noun names again."""
    return _rows_named().get(noun, frozenset())


@cache
def _rows_named() -> dict[str, frozenset[int]]:
    return _rows_of([nouns for nouns, _ in renamings()])


@cache
def _rows_told() -> dict[str, frozenset[int]]:
    return _rows_of([told for _, told in renamings()])


def _rows_of(lists: list[frozenset[str]]) -> dict[str, frozenset[int]]:
    """Return by the word the numbers of the lists that hold it."""
    found: dict[str, set[int]] = {}
    for row, words in enumerate(lists):
        for word in words:
            found.setdefault(word, set()).add(row)
    return {word: frozenset(rows) for word, rows in found.items()}


def bases(telling: Telling) -> list[str]:
    """Return the dictionary forms of the single words that tell it."""
    heads = (telling.verb, telling.noun)
    return [head.sense.base for head in heads if head is not None and " " not in head.sense.base]


def is_made_of(noun: str, base: str) -> bool:
    """Return whether the noun is the same word or made of the verb: "revocation" of "revoke", "payment" of "pay"."""
    if noun == base:
        return True
    stem = base.removesuffix("e").removesuffix("y") if len(base) > _SHORTEST_STEM else base
    shared = len(_shared_start(noun, stem))
    if shared == len(stem) >= _SHORTEST_WHOLE and noun[shared:] in _ENDINGS:
        return True
    is_start = shared >= max(_SHORTEST_STEM, len(stem) - _CHANGED)
    return is_start and any(noun.endswith(end) and len(noun) - len(end) <= shared + 1 for end in _ENDINGS)


def _shared_start(one: str, other: str) -> str:
    length = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), None)
    return one[: length if length is not None else min(len(one), len(other))]

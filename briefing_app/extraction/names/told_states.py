"""Finds which states "the two countries" stands for, where the words before name just so many."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name
from briefing_app.model import CountryCode

COUNTS = {"two": 2, "both": 2, "three": 3}
_STATES = frozenset({"countries", "governments", "nations", "states", "sides", "neighbours", "neighbors", "capitals"})
_SENTENCES_BACK = 4


def country_names(read: Sequence[Sentence], text: str) -> dict[str, str]:
    """Return how the text first writes each country by its own name."""
    names: dict[str, str] = {}
    for sentence in read:
        for mention in sentence.countries:
            if mention.rule == "name":
                names.setdefault(mention.code, text[mention.start : mention.end])
    return names


def states_at(read: Sequence[Sentence], names: dict[str, str], position: int, index: int) -> Name | None:
    """Return the names for "the two countries", if the nearest sentence before that names countries names just two."""
    sentence = read[position]
    at = index + 1 if sentence.lower(index) == "the" else index
    count = COUNTS.get(sentence.lower(at))
    if count is None or sentence.lower(at + 1) not in _STATES or (at == index and sentence.lower(index - 1) == "the"):
        return None
    for codes in _codes_before(read, position, index):
        if len(codes) != count or not all(code in names for code in codes):
            return None
        words = [names[code] for code in codes]
        text = ", ".join(words[:-1]) + " and " + words[-1]
        return Name(sentence.words[at + 1].end, text, sentence.span.start, sentence.span.start)
    return None


def _codes_before(read: Sequence[Sentence], position: int, index: int) -> Iterator[list[CountryCode]]:
    """Yield the countries of the words before and of the sentences before, the nearest first; none that is empty."""
    start = read[position].words[index].start
    own = list(dict.fromkeys(m.code for m in read[position].countries if m.end <= start))
    if own:
        yield own
    for sentence in reversed(read[max(0, position - _SENTENCES_BACK) : position]):
        codes = list(dict.fromkeys(mention.code for mention in sentence.countries))
        if codes:
            yield codes

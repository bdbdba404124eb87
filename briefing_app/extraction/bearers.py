"""Learns from a text which country a named person or firm is of: "Hungarian astronaut Farkas". Weighs no event."""

from collections.abc import Iterable, Iterator, Mapping

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode, Party

_LONGEST_TITLE = 5
_SHORTEST_NAME = 4


def bearers(sentences: Iterable[Sentence]) -> dict[str, CountryCode]:
    """Return the country of each name the text introduces with one; the first introduction holds."""
    known: dict[str, CountryCode] = {}
    for sentence in sentences:
        for mention in sentence.countries:
            for name in _introduced(sentence, mention):
                known.setdefault(name, mention.code)
    return known


def known_parties(sentence: Sentence, first: int, last: int, known: Mapping[str, CountryCode]) -> Iterator[Party]:
    """Yield the countries of the known names between two indices, marked as inferred."""
    for word in sentence.words[first : last + 1]:
        if word.word in known:
            yield Party(known[word.word], inferred=True, rule=f"told before of {word.word}")


def _introduced(sentence: Sentence, mention: CountryMention) -> tuple[str, ...]:
    """Return the last name after a mention and a title: "Israeli Prime Minister Benjamin Netanyahu"."""
    _, index = sentence.indices_of(mention.start, mention.end)
    at = index + 1
    while at <= index + _LONGEST_TITLE and _is_title(sentence, at):
        at += 1
    names = []
    while at < len(sentence.words) and _is_name(sentence, at):
        names.append(sentence.words[at].word)
        at += 1
    return (names[-1],) if at - index > 2 and names and len(names[-1]) >= _SHORTEST_NAME else ()


_CLOSED = ("preposition", "conjunction", "determiner", "pronoun", "subordinator", "be", "have", "do", "modal", "adverb")


def _is_title(sentence: Sentence, index: int) -> bool:
    """Return whether the word is a plain one that can stand between a country and a name."""
    if index >= len(sentence.words) or _is_verb(sentence, index):
        return False
    word = sentence.words[index]
    return word.word in {"'s", "’s"} or (
        word.word.islower() and word.word.isalpha() and not sentence.is_a(index, *_CLOSED)
    )


def _is_name(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    is_country = any(mention.start < word.end and word.start < mention.end for mention in sentence.countries)
    is_plain = word.is_name and word.word.isalpha() and not sentence.is_a(index, "calendar word")
    return is_plain and not is_country and not sentence.is_timed(index) and not _is_verb(sentence, index)


def _is_verb(sentence: Sentence, index: int) -> bool:
    return any(group.first <= index <= group.last for group in sentence.groups)

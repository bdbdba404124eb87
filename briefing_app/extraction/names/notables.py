"""Tells who in a text is of note: states, offices, bodies, those it is about. A witness or a fan is colour."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.stand_in import Name

_LONGEST_OFFICE = 7
_LONGEST_NAME = 3
_HEAD = 2
_ACRONYM = range(2, 7)


@dataclass(frozen=True, slots=True)
class Notables:
    """Names of a text that are of note, each by its last word.

    Attributes:
        holders: Those the text says hold a public office: "Premier Ana Ruiz", "Ruiz, the premier,".
        actors: Those its first sentences name: the story is about them.
        firms: The actors that are no persons, as far as the text shows: no first name ever stands before them.
    """

    holders: frozenset[str]
    actors: frozenset[str]
    firms: frozenset[str]

    def speak(self, sentence: Sentence, who: Sequence[int], names: Mapping[int, Name]) -> bool:
        """Return whether the words of the one named are news in themselves.

        Args:
            sentence: Where the name stands.
            who: Indices of its words.
            names: What the stand-ins of the text mean.
        """
        if any(sentence.is_a(at, "commentator") for at in who):
            return False
        return any(self._is_public(sentence, word) or word in self.firms for word in _words(sentence, who, names))

    def act(self, sentence: Sentence, who: Sequence[int], names: Mapping[int, Name]) -> bool:
        """Return whether what the one named does is news even if the verb says little; see `speak`."""
        is_of_state = bool(who) and any(
            mention.start < sentence.words[who[-1]].end and sentence.words[who[0]].start < mention.end
            for mention in sentence.countries
        )
        return is_of_state or any(
            self._is_public(sentence, word) or word in self.actors for word in _words(sentence, who, names)
        )

    def _is_public(self, sentence: Sentence, word: str) -> bool:
        is_acronym = word.isupper() and word.isalpha() and len(word) in _ACRONYM
        return is_acronym or word in self.holders or sentence.lexicon.is_a(word.lower(), "public office", "public body")


def _words(sentence: Sentence, who: Sequence[int], names: Mapping[int, Name]) -> list[str]:
    """Return the words that name the doer; of a lone stand-in, those of the name it means."""
    name = names.get(sentence.words[who[0]].start) if len(who) == 1 else None
    if name is not None:
        return name.text.removesuffix("’s").split()
    return [sentence.words[at].word for at in who]


def notables(read: Sequence[Sentence]) -> Notables:
    """Return the notables of the text."""
    holders = frozenset(name for sentence in read for name in _introduced(sentence))
    head = [sentence for sentence in read if sentence.number <= _HEAD]
    actors = frozenset(sentence.words[at].word for sentence in head for at in _names(sentence))
    persons = {
        word.word
        for sentence in read
        for at, word in enumerate(sentence.words)
        if word.word in actors and at and _is_name(sentence, at - 1)
    }
    return Notables(holders, actors, actors - persons)


def _names(sentence: Sentence) -> Iterator[int]:
    return (at for at in range(len(sentence.words)) if _is_name(sentence, at))


def _introduced(sentence: Sentence) -> Iterator[str]:
    if sentence.vocabulary.isdisjoint(sentence.lexicon.classes["public office"]):
        return
    for at in range(len(sentence.words)):
        if sentence.is_a(at, "public office"):
            name = _name_after(sentence, at) or _name_before(sentence, at)
            if name:
                yield name


def _name_after(sentence: Sentence, office: int) -> str:
    """Return the last name right after an office: "President Xi Jinping", "the minister, Ana Ruiz"."""
    at = office + 1
    while sentence.is_a(at, "office") or (at == office + 1 and sentence.lower(at) == ","):
        at += 1
    end = at
    while end < min(len(sentence.words), at + _LONGEST_NAME) and _is_name(sentence, end):
        end += 1
    return sentence.words[end - 1].word if end > at else ""


def _name_before(sentence: Sentence, office: int) -> str:
    """Return the last name an office explains: "Ana Ruiz, a spokeswoman for the army"."""
    for at in range(office - 1, max(0, office - _LONGEST_OFFICE), -1):
        if sentence.lower(at) == ",":
            return sentence.words[at - 1].word if _is_name(sentence, at - 1) else ""
        if any(group.first <= at <= group.last for group in sentence.groups):
            return ""
    return ""


def _is_name(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    closed = ("office", "determiner", "preposition", "pronoun", "conjunction", "calendar word")
    return word.is_name and word.word[0].isalpha() and not sentence.is_a(index, *closed)

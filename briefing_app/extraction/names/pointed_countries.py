"""Finds the countries that "there", "the country" and "its neighbour" point to. Weighs no event."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.names.places import is_place
from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode, Party

_NEIGHBOURS = frozenset({"neighbour", "neighbor"})
_STATES = frozenset(
    {
        "country", "capital", "nation", "republic", "kingdom", "colony", "protectorate", "territory", "emirate",
        "sultanate", "state", "archipelago",
    }
)  # fmt: skip
_QUALITIES = frozenset({"new", "young", "whole", "entire", "tiny", "small", "landlocked", "poor", "former", "infant"})
_POINTING = frozenset({"here", "there", "neighbours", "neighbors", *_NEIGHBOURS, *_STATES})
_OWN = frozenset({"his", "her"})
_SENTENCES_BACK = 3


def pointed(read: Sequence[Sentence], about: Subject) -> dict[int, tuple[Party, ...]]:
    """Return the countries that words point to, by the offset where each starts, marked as inferred.

    Args:
        read: The sentences of the text.
        about: What the text is about.
    """
    found: dict[int, tuple[Party, ...]] = {}
    written_in = _written_in(read)
    for position, sentence in enumerate(read):
        if sentence.vocabulary.isdisjoint(_POINTING):
            continue
        for index in _heres(sentence) if written_in else ():
            found[sentence.words[index].start] = written_in
        for index, codes, name in _pointers(read, position, about):
            parties = (Party(code, inferred=True, rule=f"stands for {name or code}") for code in codes)
            found[sentence.words[index].start] = tuple(parties)
    return found


def _written_in(read: Sequence[Sentence]) -> tuple[Party, ...]:
    """Return the country of the dateline, marked as inferred."""
    for sentence in read:
        line = next((one for one in sentence.countries if one.end <= sentence.words[0].start), None)
        if line is not None:
            word = line.code
            return (Party(line.code, inferred=True, rule=f"stands for {word}"),)
    return ()


def _heres(sentence: Sentence) -> Iterator[int]:
    """Yield the index of each "here" that tells where the writer is: "landed here", not "here is", nor a quoted one."""
    for index, word in enumerate(sentence.lowers):
        if word == "here" and index > 0 and index not in sentence.quoted and sentence.words[index - 1].is_word:
            yield index


def tells_there(sentence: Sentence, index: int) -> bool:
    """Return whether the word at an index tells a place told before: "officials there", not "there were"."""
    if sentence.lower(index) != "there" or index == 0 or not sentence.words[index - 1].is_word:
        return False
    follows = any(group.first <= index + 2 and index < group.first for group in sentence.groups)
    has_doer = not sentence.is_a(index - 1, "subordinator", "conjunction") and sentence.lower(index - 1) != "that"
    return has_doer and not (follows and sentence.lower(index + 1) in _BEING)


_BEING = frozenset({"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "may"})


def _pointers(
    read: Sequence[Sentence], position: int, about: Subject
) -> Iterator[tuple[int, Sequence[CountryCode], str]]:
    """Yield the index of each pointer, the countries it stands for, and the name of a single one."""
    sentence = read[position]
    for index, word in enumerate(sentence.lowers):
        before = sentence.lower(index - 1)
        if tells_there(sentence, index):
            place = _last_before(read, position, index)
            if place is not None:
                yield index, (place[1].code,), _words(*place)
        elif word == "country" and before in _OWN:
            last = _last_of_two(read, position, about)
            if last is not None:
                yield index - 1, (last,), ""
        elif word in _STATES and about.owner and _is_definite(sentence, index) and _is_bare(sentence, index):
            yield index, (about.owner,), ""
        elif word in _NEIGHBOURS and "its" in {before, sentence.lower(index - 2)} and _is_bare(sentence, index):
            other = _other(sentence, index, about)
            if other is not None:
                yield index, (other,), ""
        elif word in {"neighbours", "neighbors"} and before == "the" and _is_bare(sentence, index):
            yield index, sorted(about.partners), ""


def _is_definite(sentence: Sentence, index: int) -> bool:
    """Return whether an article leads the noun: "the country", "the young nation", not "the state" of a federation."""
    before = sentence.lower(index - 1)
    is_described = before in _QUALITIES and sentence.lower(index - 2) == "the"
    return is_described or (before == "the" and sentence.lower(index) != "state")


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Return whether nothing behind the noun says which one: not "the capital of Chad", "its neighbour Chad"."""
    after = sentence.lower(index + 1)
    is_named = index + 1 < len(sentence.words) and (sentence.words[index + 1].is_name or after == ",")
    return not is_named and after not in {"of", "that", "which", "where"}


def _last_before(read: Sequence[Sentence], position: int, index: int) -> tuple[Sentence, CountryMention] | None:
    """Return the country named last before an index, in its sentence or the few before it: a place before a people."""
    start = read[position].words[index].start
    for sentence in reversed(read[max(0, position - _SENTENCES_BACK) : position + 1]):
        before = [one for one in sentence.countries if one.end <= start]
        if before:
            places = [one for one in before if is_place(sentence, one)]
            return sentence, (places or before)[-1]
    return None


def _words(sentence: Sentence, mention: CountryMention) -> str:
    first, last = sentence.indices_of(mention.start, mention.end)
    return " ".join(word.word for word in sentence.words[max(first, 0) : last + 1])


def _last_of_two(read: Sequence[Sentence], position: int, about: Subject) -> CountryCode | None:
    """Return which of the text's two countries is named last before a sentence, alone in its own: "his country"."""
    for sentence in reversed(read[max(0, position - _SENTENCES_BACK) : position]):
        codes = {one.code for one in sentence.countries} & about.partners
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None


def _other(sentence: Sentence, index: int, about: Subject) -> CountryCode | None:
    """Return the neighbour of who is named before: the other of the text's two, or the text's own."""
    before = [one.code for one in sentence.countries if one.end <= sentence.words[index].start]
    if not before:
        return None
    if before[0] in about.partners:
        return next((code for code in about.partners if code != before[0]), None)
    return about.owner if about.owner != before[0] else None

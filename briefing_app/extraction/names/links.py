"""Finds the countries that "the pipeline" joins, where the text told of "a pipeline to Greece". Weighs no event."""

from collections.abc import Iterator, Mapping, Sequence

from briefing_app.extraction.names.text_subject import Subject
from briefing_app.extraction.sentence import Sentence
from briefing_app.model import CountryCode, Party

_LEADING = frozenset({"to", "with", "between", "from", "for", "into"})
_AGAIN = frozenset({"the", "this", "that", "its", "their", "second", "third", "another"})
_FARTHEST = 4
"""Words between a link and where it leads, or its article and it: "the 182-kilometre gas link"."""


def linked(read: Sequence[Sentence], about: Subject) -> dict[int, tuple[Party, ...]]:
    """Return the countries that links told of again join, by the offset where each starts, marked as inferred.

    Args:
        read: The sentences of the text.
        about: What the text is about.
    """
    known: dict[str, frozenset[CountryCode]] = {}
    found: dict[int, tuple[Party, ...]] = {}
    for sentence in read:
        if sentence.vocabulary.isdisjoint(sentence.lexicon.classes["link"]):
            continue
        for index, word in enumerate(sentence.lowers):
            if sentence.is_a(index, "link") and word in known and _is_again(sentence, index):
                rule = f"stands for {word}"
                parties = (Party(code, inferred=True, rule=rule) for code in sorted(known[word]))
                found[sentence.words[index].start] = tuple(parties)
        for word, codes in _told(sentence, about):
            known.setdefault(word, codes)
    return found


def _is_again(sentence: Sentence, index: int) -> bool:
    """Return whether an article says it was told of before."""
    for at in range(index - 1, max(-1, index - 1 - _FARTHEST), -1):
        if sentence.lower(at) in _AGAIN:
            return True
        if sentence.is_a(at, "preposition", "determiner", "conjunction") or not sentence.words[at].is_word:
            return False
    return False


def _told(sentence: Sentence, about: Subject) -> Iterator[tuple[str, frozenset[CountryCode]]]:
    """Yield each link and the countries it is told to join: two, or one and the text's own."""
    ends: Mapping[int, CountryCode] = {
        sentence.indices_of(one.start, one.end)[0]: one.code for one in sentence.countries
    }
    for index, word in enumerate(sentence.lowers):
        if not sentence.is_a(index, "link"):
            continue
        if joined := _joined(sentence, index):
            yield word, joined
            continue
        led = next((at for at in range(index + 1, index + 2 + _FARTHEST) if sentence.lower(at) in _LEADING), 0)
        verb_first = min((group.first for group in sentence.groups if group.first > index), default=len(sentence.words))
        if not 0 < led < verb_first:
            continue
        near = {code for at, code in ends.items() if led < at < min(led + 2 + _FARTHEST, verb_first)}
        codes = near | (about.partners if near & about.partners else {about.owner} if about.owner else set())
        if near and len(codes) > 1:
            yield word, frozenset(code for code in codes if code)


def _joined(sentence: Sentence, index: int) -> frozenset[CountryCode]:
    """Return the countries that a link is said to join: "the railway that links Peru's coast with Chile"; else none."""
    at = index + 2 if sentence.lower(index + 1) in {"that", "which"} else index + 1
    if sentence.lower(at) not in _JOINING:
        return frozenset()
    end = next((group.first for group in sentence.groups if group.first > at and group.is_finite), len(sentence.words))
    told = sentence.words[at].end, sentence.words[end - 1].end
    codes = frozenset(one.code for one in sentence.countries if told[0] <= one.start < told[1])
    return codes if len(codes) > 1 else frozenset()


_JOINING = frozenset(
    {"linking", "links", "linked", "connecting", "connects", "connected", "joining", "joins", "joined", "uniting"}
)

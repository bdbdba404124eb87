"""Names one word gives to two countries: "the two Koreas", and "the North" once a text has told of Korea."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing_app.extraction.countries.entry import Candidate, Entry
from briefing_app.extraction.countries.words import Words

PAIRS: Mapping[str, tuple[str, str]] = {
    "Koreas": ("KP", "KR"),
    "Sudans": ("SD", "SS"),
    "Congos": ("CD", "CG"),
    "Germanys": ("DE", "DE"),
    "Yemens": ("YE", "YE"),
}
KOREAN = {"North": "KP", "South": "KR"}


def with_halves(words: Words, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates with those that stand for one half of Korea, and with both of a pair."""
    halves = [*_pairs(words), *_koreas(words, found)]
    if not halves:
        return tuple(found)
    taken = {index for half in halves for index in range(half.first, half.last + 1)}
    others = [candidate for candidate in found if taken.isdisjoint(range(candidate.first, candidate.last + 1))]
    return tuple(sorted([*others, *halves], key=lambda candidate: candidate.first))


def _pairs(words: Words) -> Iterator[Candidate]:
    """Yield the first country on the word before ("two", "the"), the second on the name: spans never overlap."""
    for index, word in enumerate(words.words):
        if word in PAIRS and words.before(index):
            first, second = PAIRS[word]
            yield Candidate(index - 1, index - 1, Entry("settled", f"one of the two {word}", (first,)))
            yield Candidate(index, index, Entry("settled", f"one of the two {word}", (second,)))


def _koreas(words: Words, found: Iterable[Candidate]) -> Iterator[Candidate]:
    seen = {candidate.first for candidate in found if candidate.entry.codes[:1] in {("KP",), ("KR",)}}
    if not seen:
        return
    start = min(seen)
    for index in range(start, len(words.words)):
        code = KOREAN.get(words.words[index])
        if code is None or words.before(index) not in {"the", "The"}:
            continue
        after = words.after(index)
        if not after or not after[0].isupper():
            yield Candidate(index, index, Entry("settled", f"the {words.words[index]} of Korea", (code,)))

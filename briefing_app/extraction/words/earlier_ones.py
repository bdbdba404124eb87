"""Finds "the first" as the name of an event: "a second blast shook the port, hours after the first". Knows no dates."""

from collections.abc import Sequence

from briefing_app.extraction.words.lexicon import Lexicon, Sense
from briefing_app.extraction.words.tokens import Token
from briefing_app.extraction.words.verb_groups import VerbGroup

ANOTHER = frozenset(
    {
        "second", "third", "fourth", "another", "fresh", "further", "additional", "stronger", "weaker", "bigger",
        "larger", "smaller", "deadlier", "heavier",
    }
)  # fmt: skip
"""Words that tell an event from another one of its sort told before."""
EARLIER = frozenset({"first", "initial", "original", "earlier", "previous"})
_CONNECTIVES = frozenset({"after", "following", "of", "since", "from"})
_LONGEST_PHRASE = 4


def earlier_one(
    words: Sequence[Token], at: int, groups: Sequence[VerbGroup], lexicon: Lexicon
) -> tuple[Sense, ...] | None:
    """Return the sense of "the first" where something is placed by it, which is that of the other one; None if none."""
    if words[at].lower not in EARLIER or at < 2 or words[at - 1].lower != "the":
        return None
    ones = ("one",) if at + 1 < len(words) and words[at + 1].lower == "one" else ()
    after = at + 1 + len(ones)
    is_whole = after >= len(words) or not words[after].is_word
    if words[at - 2].lower not in _CONNECTIVES or not is_whole or (words[at].lower != "first" and not ones):
        return None
    other = _other_one(words, at, groups, lexicon)
    return (Sense(words[at].lower, other.concept, other.kind, ones),) if other is not None else None


def is_earlier_one(sense: Sense) -> bool:
    """Return whether the sense is that of "the first", which only another one of its sort gave it."""
    return sense.base in EARLIER


def is_of_earlier_one(phrase: Sequence[str]) -> bool:
    """Return whether the words of a noun phrase say that another one is meant: "the earlier grounding"."""
    return not EARLIER.isdisjoint(phrase)


def counted(words: Sequence[Token], at: int, groups: Sequence[VerbGroup], lexicon: Lexicon) -> range:
    """Return the indices of what "the first" at this index is the first of: "rocket" of "a second rocket hit"."""
    start = next((index + 1 for index in range(at) if words[index].lower in ANOTHER), at)
    verb = next((group.first for group in groups if group.first >= start), at)
    parted = (at for at in range(start, verb) if not words[at].is_word or lexicon.is_a(words[at].lower, "preposition"))
    end = next(parted, verb)
    return range(start, min(end, start + _LONGEST_PHRASE))


def _other_one(words: Sequence[Token], at: int, groups: Sequence[VerbGroup], lexicon: Lexicon) -> Sense | None:
    """Return what the other one of the sort is: the noun that is counted, or else the verb that it does."""
    phrase = counted(words, at, groups, lexicon)
    for index in phrase:
        noun = next((sense for sense in lexicon.nouns.get(words[index].lower, ()) if not sense.words), None)
        if noun is not None and noun.concept:
            return noun
    verb = next((group.sense for group in groups if phrase and group.first == phrase.stop), None)
    return verb if verb is not None and verb.concept else None

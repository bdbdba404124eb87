"""Finds the words that put two events of a text in order: "two days after the vote", "just prior to". Makes no date."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing_app.extraction.lexicon import lexicon
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.verb_groups import Tense
from briefing_app.model import EventKind, RelationKind


@dataclass(frozen=True, slots=True)
class Distance:
    """How far apart two events are.

    Attributes:
        count: How many units; None if the words leave it open.
        unit: `minute`, `hour`, `day`, `week`, `month` or `year`.
        is_limit: At most so far: "within 48 hours of".
    """

    count: int | None
    unit: str
    is_limit: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """One telling's stated place in time beside another.

    Attributes:
        kind: How `one` stands to `other`.
        other: None for the event told last before this sentence.
        words: As written.
    """

    kind: RelationKind
    one: Telling
    other: Telling | None
    words: str
    distance: Distance | None = None


def cues(sentence: Sentence, told: Sequence[Telling], text: str) -> tuple[Cue, ...]:
    """Return the stated orders of the sentence's tellings; `told` are its tellings in order."""
    found = [*_connected(sentence, told, text), *_reactions(told)]
    placed = {cue.one for cue in found}
    found += [cue for cue in _after_the_last(sentence, told, text) if cue.one not in placed]
    return tuple(found)


_KINDS = {
    "temporal before": RelationKind.BEFORE,
    "temporal after": RelationKind.AFTER,
    "temporal during": RelationKind.DURING,
}


@cache
def _connectives() -> dict[str, tuple[tuple[tuple[str, ...], RelationKind], ...]]:
    """Return the connectives by their first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], RelationKind]]] = {}
    for name, kind in _KINDS.items():
        for phrase in lexicon().classes[name]:
            first, *rest = phrase.split()
            found.setdefault(first, []).append((tuple(rest), kind))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for first, rows in found.items()}


def _connected(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    for index in range(len(sentence.words)):
        match = _connective_at(sentence, index)
        if match is None:
            continue
        last, kind = match
        other, stands_for_last = _target(sentence, told, last)
        one = _placed(sentence, told, index, last, other)
        if one is None or (other is None and not stands_for_last) or one is other:
            continue
        first, distance = _distance(sentence, index)
        words = sentence.cut(min(first, index), last).cut(text)
        yield Cue(_within_span(kind, other), one, other, words, distance)


def _connective_at(sentence: Sentence, index: int) -> tuple[int, RelationKind] | None:
    """Return the last index and the kind of the connective that starts here."""
    if sentence.lower(index) == "of" and _limit(sentence, index) is not None:
        return index, RelationKind.AFTER
    if sentence.lower(index) == "following" and not _opens_phrase(sentence, index):
        return None
    for rest, kind in _connectives().get(sentence.lower(index), ()):
        if all(sentence.lower(index + 1 + n) == word for n, word in enumerate(rest)):
            return index + len(rest), kind
    return None


def _opens_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether "following" is the preposition, not the adjective of "the following morning"."""
    return not sentence.is_a(index - 1, "determiner") and not sentence.is_a(index + 1, "time unit")


_CLAUSE_ONLY = frozenset({"as", "while", "when", "once", "whilst", "as soon as"})


def _within_span(kind: RelationKind, other: Telling | None) -> RelationKind:
    """Return "during" for what comes before the end of something that lasts: "before the talks closed"."""
    ends = other is not None and other.is_ending and other.noun is not None
    return RelationKind.DURING if kind is RelationKind.BEFORE and ends else kind


def _target(sentence: Sentence, told: Sequence[Telling], last: int) -> tuple[Telling | None, bool]:
    """Return the telling right after the connective, or that "that" stands for the event told last."""
    if sentence.lower(last + 1) in {"that", "this", "then", "which"} and not sentence.words[last + 2 :][:1] == ():
        following = sentence.lower(last + 2)
        if following in MARKS or following in {".", ""}:
            return None, True
    for telling in told:
        if telling.first > last:
            gap = range(last + 1, telling.first)
            parted = any(sentence.lower(index) in MARKS or sentence.lower(index) in RELATIVES for index in gap)
            unfit = sentence.lower(last) in _CLAUSE_ONLY and telling.verb is None
            return (None, False) if parted or unfit else (telling, False)
    return None, False


def _placed(
    sentence: Sentence, told: Sequence[Telling], index: int, last: int, other: Telling | None
) -> Telling | None:
    """Return the telling the connective places: the one before it, or the main one after an opening phrase."""
    before = [telling for telling in told if telling.last < index]
    opens = not any(group.last < index for group in sentence.groups) and not before
    if not opens:
        verbs = [telling for telling in before if telling.verb is not None and telling.verb.is_finite]
        return (verbs or before)[-1] if before else None
    start = other.last if other is not None else last
    comma = next((at for at in range(start + 1, len(sentence.words)) if sentence.lower(at) == ","), start)
    return next((telling for telling in told if telling.first > comma and telling is not other), None)


_UNITS = ("minute", "hour", "day", "week", "month", "year")


def _distance(sentence: Sentence, index: int) -> tuple[int, Distance | None]:
    """Return the first index and the distance stated right before the connective; the eve is one day."""
    if sentence.lower(index) == "on" and sentence.lower(index + 2) == "eve":
        return index, Distance(1, "day")
    if sentence.lower(index) == "of":
        limit = _limit(sentence, index)
        return (index, None) if limit is None else limit
    at = index - 1
    while sentence.lower(at) in {"just", "only", "immediately", "right", "shortly", "exactly", "to", "the"}:
        at -= 1
    unit = sentence.lower(at).removesuffix("s")
    return (index, None) if unit not in _UNITS else _counted(sentence, at, unit)


def _counted(sentence: Sentence, at: int, unit: str, *, is_limit: bool = False) -> tuple[int, Distance]:
    """Return the count before a unit: "the day", "a week", "twenty-one years"; None for "some weeks" and "hours"."""
    word = sentence.lower(at - 1)
    if word in {"the", "same", "very"} and not sentence.lower(at).endswith("s"):
        return at - 1, Distance(1, unit, is_limit)
    count = count_of(word.replace("-", " ")) if word and (word.isdigit() or word[0].isalpha()) else None
    if count is None or count != int(count) or not 0 < count < 10_000:
        return (at - 1 if word in {"some", "several", "few", "many"} else at), Distance(None, unit, is_limit)
    return at - 1, Distance(int(count), unit, is_limit)


def _limit(sentence: Sentence, index: int) -> tuple[int, Distance] | None:
    """Return the distance of "within 48 hours of" for the index of its "of"."""
    unit = sentence.lower(index - 1).removesuffix("s")
    if unit not in _UNITS:
        return None
    first, distance = _counted(sentence, index - 1, unit, is_limit=True)
    return (first - 1, distance) if sentence.lower(first - 1) == "within" else None


def _reactions(told: Sequence[Telling]) -> Iterator[Cue]:
    """Yield a statement's place after the event it speaks of: "condemned the assassination"."""
    for telling in told:
        if telling.kind is not EventKind.STATEMENT or telling.verb is None:
            continue
        for other in told:
            is_topic = other.verb is None and other.noun is not None and other.saying is None
            if is_topic and _is_argument(telling, other):
                yield Cue(RelationKind.AFTER, telling, other, telling.verb.base)


def _is_argument(telling: Telling, other: Telling) -> bool:
    """Return whether the noun stands beside the verb, with no other verb and no preposition of time between."""
    low, high = sorted((telling.first, other.first))
    between = any(low < group.head < high for group in telling.sentence.groups)
    return not between and other.noun is not None and other.noun.preposition in {"", "of", "by", "as"}


_SEQUELS = (
    (("since", "then"), RelationKind.AFTER), (("after", "that"), RelationKind.AFTER), (("before", "that"), RelationKind.BEFORE),
    (("some", "time", "later"), RelationKind.AFTER), (("soon", "afterwards"), RelationKind.AFTER),
    (("shortly", "afterwards"), RelationKind.AFTER), (("soon", "after"), RelationKind.AFTER),
    (("same", "day"), RelationKind.AFTER), (("earlier", "that"), RelationKind.BEFORE), (("earlier", "in"), RelationKind.BEFORE),
    (("once", "before"), RelationKind.BEFORE), (("later", "that"), RelationKind.AFTER), (("days", "later"), RelationKind.AFTER),
    (("hours", "later"), RelationKind.AFTER), (("weeks", "later"), RelationKind.AFTER), (("months", "later"), RelationKind.AFTER),
    (("years", "later"), RelationKind.AFTER), (("day", "later"), RelationKind.AFTER), (("has", "since"), RelationKind.AFTER),
    (("have", "since"), RelationKind.AFTER), (("days", "earlier"), RelationKind.BEFORE), (("following", "day"), RelationKind.AFTER),
    (("following", "morning"), RelationKind.AFTER), (("next", "day"), RelationKind.AFTER), (("previous", "day"), RelationKind.BEFORE),
    (("weeks", "earlier"), RelationKind.BEFORE), (("months", "earlier"), RelationKind.BEFORE), (("years", "earlier"), RelationKind.BEFORE),
    (("afterwards",), RelationKind.AFTER), (("subsequently",), RelationKind.AFTER), (("thereafter",), RelationKind.AFTER),
    (("then",), RelationKind.AFTER), (("later",), RelationKind.AFTER), (("beforehand",), RelationKind.BEFORE),
)  # fmt: skip


def _after_the_last(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield places beside the event told before: "Then ...", "..., and the following morning ...", "had already ..."."""
    verbs = [telling for telling in told if telling.verb is not None and telling.verb.is_finite]
    main = next((telling for telling in verbs if telling.verb and not sentence.opener(telling.verb)), None)
    placed: set[Telling] = set()
    for index in range(len(sentence.words)):
        match = next(((words, kind) for words, kind in _SEQUELS if _stands_at(sentence, index, words)), None)
        one = _sequel_of(verbs, index) if match is not None else None
        if match is None or one is None or one in placed:
            continue
        placed.add(one)
        before = [telling for telling in verbs if telling.last < index and telling is not one]
        words = sentence.cut(index, index + len(match[0]) - 1).cut(text)
        yield Cue(match[1], one, before[-1] if before else None, words)
    if main is not None and main not in placed and main.verb is not None and main.verb.tense is Tense.PLUPERFECT:
        yield Cue(RelationKind.BEFORE, main, None, sentence.words[main.verb.first].word)


def _sequel_of(verbs: Sequence[Telling], index: int) -> Telling | None:
    """Return the verb such words place: the next one, or at the end of a sentence the one before."""
    return next((telling for telling in verbs if telling.last >= index), verbs[-1] if verbs else None)


def _stands_at(sentence: Sentence, index: int, words: tuple[str, ...]) -> bool:
    if not all(sentence.lower(index + n) == word for n, word in enumerate(words)):
        return False
    return (
        len(words) > 1 or index == 0 or sentence.lower(index - 1) in {"and", ","} or words[0] not in {"then", "later"}
    )

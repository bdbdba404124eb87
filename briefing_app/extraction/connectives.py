"""Reads "before", "after", "while" and the distance before them: "two days after the vote". Makes no date."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.extraction.cue import Cue, Distance, Measure
from briefing_app.extraction.echoes import echo_at
from briefing_app.extraction.phrases import phrase_at, phrases
from briefing_app.extraction.sentence import MARKS, RELATIVES, Sentence
from briefing_app.extraction.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.verb_groups import Tense
from briefing_app.model import RelationKind

_KINDS = {
    "temporal before": RelationKind.BEFORE,
    "temporal after": RelationKind.AFTER,
    "temporal during": RelationKind.DURING,
}


def connected(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield the orders that "before", "two days after", "while" and the like state."""
    starts = phrases(*_KINDS)
    placed: Telling | None = None
    for index, word in enumerate(sentence.lowers):
        match = _connective_at(sentence, index) if word in starts or word == "of" else None
        if match is None:
            continue
        last, kind = match
        other, stands_for_last = _target(sentence, told, last)
        one = placed if placed is not None and _is_joined(sentence, index) else None
        one = placed = one or _placed(sentence, told, index, last, other)
        kind = _before_it_was_over(kind, one, sentence, index)
        echo = echo_at(sentence, last + 1) if other is None and kind is not RelationKind.DURING else ""
        if one is None or (other is None and not stands_for_last and not echo) or one is other:
            continue
        first, distance = _distance(sentence, index)
        words = sentence.cut(min(first, index), last).cut(text)
        yield Cue(_within_span(kind, other), one, other, words, distance, echo)


def _connective_at(sentence: Sentence, index: int) -> tuple[int, RelationKind] | None:
    """Return the last index and the kind of the connective that starts here."""
    if sentence.lower(index) == "of" and _limit(sentence, index) is not None:
        return index, RelationKind.AFTER
    if sentence.lower(index) == "as" and sentence.lower(index - 1) in RELATIVES:
        return None  # "who as a child fled"
    if sentence.lower(index) == "following" and not _opens_phrase(sentence, index):
        return None
    found = phrase_at(sentence, index, phrases(*_KINDS))
    return None if found is None else (found[0], _KINDS[found[1]])


def _opens_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether "following" is the preposition, not the adjective of "the following morning"."""
    return not sentence.is_a(index - 1, "determiner") and not sentence.is_a(index + 1, "time unit")


def _is_joined(sentence: Sentence, index: int) -> bool:
    """Return whether it goes on from a connective before: "a day after the raid and six days after the vote"."""
    first, distance = _distance(sentence, index)
    return distance is not None and sentence.lower(first - 1) == "and"


def _before_it_was_over(kind: RelationKind, one: Telling | None, sentence: Sentence, index: int) -> RelationKind:
    """Return "before" for "when the police came, he had fled"."""
    if kind is RelationKind.DURING and sentence.lower(index) == "when" and one is not None and one.verb is not None:
        return RelationKind.BEFORE if one.verb.tense is Tense.PLUPERFECT and one.first > index else kind
    return kind


_CLAUSE_ONLY = frozenset({"as", "while", "when", "once", "whilst", "as soon as"})


def _within_span(kind: RelationKind, other: Telling | None) -> RelationKind:
    """Return "during" for what comes before the end of something that lasts: "before the talks closed"."""
    ends = other is not None and other.is_ending and other.noun is not None
    return RelationKind.DURING if kind is RelationKind.BEFORE and ends else kind


def _target(sentence: Sentence, told: Sequence[Telling], last: int) -> tuple[Telling | None, bool]:
    """Return the telling right after the connective, or that "that" stands for the event told last."""
    following = sentence.lower(last + 2)
    if sentence.lower(last + 1) in {"that", "this", "then", "which"} and (following in MARKS or following == "."):
        return None, True
    echo = echo_at(sentence, last + 1)
    for telling in told:
        if telling.first > last:
            doer = subject(sentence, telling.verb) if telling.verb is not None else None
            if echo and doer is not None and doer[0] > last + 2:
                return None, False  # "weeks before his capture he had been warned"
            gap = range(last + 1, telling.first if doer is None else min(doer[0], telling.first))
            parted = any(sentence.lower(index) in MARKS or sentence.lower(index) in RELATIVES for index in gap)
            unfit = sentence.lower(last) in _CLAUSE_ONLY and not _is_clause_of(telling, doer, last)
            return (None, False) if parted or unfit else (telling, False)
    return None, False


def _is_clause_of(telling: Telling, doer: tuple[int, int] | None, connective: int) -> bool:
    """Return whether the connective opens the telling's clause: not "worked as a clerk in Lima and will leave"."""
    if telling.verb is None:
        return False
    return telling.verb.first == connective + 1 or doer is None or doer[0] > connective


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
    return next(
        (one for one in told if one.first > comma and one is not other and not _is_in_relative(sentence, one)), None
    )


def _is_in_relative(sentence: Sentence, telling: Telling) -> bool:
    """Return whether it only adds to a noun: "after the spill, which turned the river red, Peru closed the dam"."""
    return telling.verb is not None and sentence.opener(telling.verb) in RELATIVES - {"that"}


_UNITS = ("minute", "hour", "day", "week", "fortnight", "month", "year", "decade")


def _distance(sentence: Sentence, index: int) -> tuple[int, Distance | None]:
    """Return the first index and the distance stated right before the connective; the eve is one day."""
    if sentence.lower(index) == "on" and sentence.lower(index + 2) in {"eve", "morrow"}:
        return index, Distance(1, "day")
    if sentence.lower(index) == "of":
        limit = _limit(sentence, index)
        return (index, None) if limit is None else limit
    at = index - 1
    while sentence.lower(at) in {"just", "only", "immediately", "right", "shortly", "exactly", "to", "the"}:
        at -= 1
    unit = sentence.lower(at).removesuffix("s")
    if unit not in _UNITS:
        return index, None
    first, distance = counted(sentence, at, unit)
    for hedge, measure in _HEDGES:
        start = first - len(hedge)
        if start >= 0 and sentence.lowers[start:first] == hedge:
            return start, replace(distance, measure=measure)
    return first, distance


_HEDGES = tuple(
    sorted(
        (
            (tuple(words.split()), measure)
            for measure, told in (
                (Measure.ABOUT, "about;around;roughly;approximately;some;nearly;almost;barely"),
                (
                    Measure.AT_MOST,
                    "less than;fewer than;under;within;not even;no more than;not more than;at most;up to",
                ),
                (Measure.AT_LEAST, "more than;over;at least;no less than;not less than;well over"),
            )
            for words in told.split(";")
        ),
        key=lambda hedge: -len(hedge[0]),
    )
)
"""Words before a distance that say how exact it is, the longest first: "no more than" holds "more than"."""


def counted(sentence: Sentence, at: int, unit: str) -> tuple[int, Distance]:
    """Return the count before a unit: "the day", "a week", "twenty-one years"; None for "some weeks" and "hours"."""
    if unit == "hour" and sentence.lower(at - 2) == "of" and sentence.lower(at - 3) == "quarter":
        return at - 4, Distance(15, "minute")
    if unit == "hour" and sentence.lower(at - 2) == "half":
        return at - 2, Distance(30, "minute")
    word = sentence.lower(at - 1)
    if word in {"the", "same", "very", "last"} and not sentence.lower(at).endswith("s"):
        return at - 1, Distance(1, unit)
    count = count_of(word.replace("-", " ")) if word and (word.isdigit() or word[0].isalpha()) else None
    if count is None or count != int(count) or not 0 < count < 10_000:
        return (at - 1 if word in {"some", "several", "few", "many"} else at), Distance(None, unit)
    return at - 1, Distance(int(count), unit)


def _limit(sentence: Sentence, index: int) -> tuple[int, Distance] | None:
    """Return the distance of "within 48 hours of" for the index of its "of"."""
    unit = sentence.lower(index - 1).removesuffix("s")
    if unit not in _UNITS:
        return None
    first, distance = counted(sentence, index - 1, unit)
    is_limit = sentence.lower(first - 1) in {"within", "inside"}
    return (first - 1, replace(distance, measure=Measure.AT_MOST)) if is_limit else None

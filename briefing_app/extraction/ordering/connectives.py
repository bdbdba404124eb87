"""Reads "before", "after", "while" and the distance before them: "two days after the vote". Makes no date."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from briefing_app.extraction.coreference.renamings import name_after
from briefing_app.extraction.cue import Cue
from briefing_app.extraction.dates.dated_asides import dated_then, opens_with_time
from briefing_app.extraction.dates.distances import LOOSE, distance_before, distance_from, limit_before
from briefing_app.extraction.ordering.nth_days import nth_before, nth_reached
from briefing_app.extraction.ordering.turned_orders import Aim, is_over, is_under_way, kind_told, within_span
from briefing_app.extraction.sentence import MARKS, OPENING, RELATIVES, Sentence
from briefing_app.extraction.syntax.phrases import phrase_at, phrases
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import RelationKind, Status

_KINDS = {
    "temporal before": RelationKind.BEFORE,
    "temporal after": RelationKind.AFTER,
    "temporal during": RelationKind.DURING,
}


def connected(sentence: Sentence, told: Sequence[Telling], text: str) -> Iterator[Cue]:
    """Yield the orders that "before", "two days after", "while" and the like state."""
    starts = phrases(*_KINDS)
    before: Telling | None = None
    read = -1
    for index, word in enumerate(sentence.lowers):
        if index <= read:
            continue  # the second "as" of "as soon as"
        match = _connective_at(sentence, index) if word in starts or word in {"of", "into"} else None
        if match is None:
            continue
        last, kind = match
        read = last
        if _leads_to(sentence, told, last, _ENDS):
            last, kind = last + 3, RelationKind.DURING if kind is RelationKind.BEFORE else kind
        elif kind is RelationKind.BEFORE and _leads_to(sentence, told, last, _STARTS):
            last += 3
        first, distance = nth_before(sentence, index) or distance_before(sentence, index)
        aim = _aim(sentence, told, last)
        one = _placed(sentence, told, first, aim, before) if aim is not None else None
        is_repeated = sentence.lower(first - 1) == "every"  # "every six months after that"
        if aim is None or one is None or one is aim.other or is_repeated:
            continue
        before = one
        other = aim.other if aim.other is not None or aim.name is not None else _told_before(told, first, one)
        words = sentence.cut(min(first, index), last).cut(text)
        kind = kind_told(sentence, index, last, kind, one, aim)
        if kind is RelationKind.DURING and aim.other is not None:
            distance = nth_reached(sentence, aim.last) or distance
        distance = None if _tells_how_long(sentence, first, one) else distance
        yield Cue(kind if distance is not None else within_span(kind, other), one, other, words, distance, aim.name)


def _tells_how_long(sentence: Sentence, first: int, one: Telling) -> bool:
    """Return whether it lasted as long: "shut for a week after the coup", not "set for a week after the vote"."""
    return sentence.lower(first - 1) == "for" and one.status is not Status.PLANNED


def _told_before(told: Sequence[Telling], first: int, one: Telling) -> Telling | None:
    """Return what a pointer means if the sentence tells it: "arrested on 3 May and freed the day after that"."""
    speech = one.saying.group if one.saying is not None else None
    before = (telling for telling in reversed(told) if telling.last < first and telling is not one)
    return next((telling for telling in before if telling.verb is None or telling.verb is not speech), None)


def _connective_at(sentence: Sentence, index: int) -> tuple[int, RelationKind] | None:
    """Return the last index and the kind of the connective that starts here."""
    if sentence.lower(index) == "of":
        return _counted_of(sentence, index)
    if sentence.lower(index) == "as" and sentence.lower(index - 1) in RELATIVES:
        return None  # "who as a child fled"
    if sentence.lower(index) == "into" and distance_before(sentence, index)[1] is not None:
        return index, RelationKind.AFTER  # "six days into the siege"
    if sentence.lower(index) == "since" and any(group.first < index < group.head for group in sentence.groups):
        return None  # "have since applauded"
    if sentence.lower(index) == "following" and not _opens_phrase(sentence, index):
        return None
    found = phrase_at(sentence, index, phrases(*_KINDS))
    return None if found is None else (found[0], _KINDS[found[1]])


def _counted_of(sentence: Sentence, index: int) -> tuple[int, RelationKind] | None:
    """Return what "of" leads to behind a count: "within two days of the vote", "on the last day of the summit"."""
    if limit_before(sentence, index) is not None:
        return index, RelationKind.AFTER
    return (index, RelationKind.DURING) if nth_before(sentence, index) is not None else None


def _opens_phrase(sentence: Sentence, index: int) -> bool:
    """Return whether "following" is the preposition, not the adjective of "the following morning"."""
    is_adjective = sentence.is_a(index + 1, "time unit") and sentence.lower(index + 2) != "of"
    return not sentence.is_a(index - 1, "determiner") and not is_adjective  # but "following weeks of riots"


def _is_of_relative(sentence: Sentence, end: int, telling: Telling) -> bool:
    """Return whether a clause about a noun tells it: "after the spill, which turned the river red, ..."."""
    is_opened = telling.verb is not None and sentence.opener(telling.verb) in RELATIVES
    return is_opened and any(sentence.lower(at) in RELATIVES for at in range(end + 1, telling.first))


def _is_of_untold(sentence: Sentence, before: Sequence[Telling], first: int) -> bool:
    """Return whether the words place a verb of another clause, which tells no event: "he fled; she was away until"."""
    verb = next((group for group in reversed(sentence.groups) if group.last < first and group.is_finite), None)
    if verb is None or not before or before[-1].last >= verb.first:
        return False
    is_as = sentence.opener(verb) == "as" and not any(sentence.lower(at) == "," for at in range(verb.last, first))
    return is_as or any(sentence.lower(at) in {";", "—", "–"} for at in range(before[-1].last, verb.first))


def _leads_to(sentence: Sentence, told: Sequence[Telling], last: int, words: frozenset[str]) -> bool:
    """Return whether the connective leads to an edge of something told: "before the end of the talks"."""
    if not any(last + 3 < telling.first <= last + 3 + _NEAR_NOUN for telling in told):
        return False
    is_phrase = sentence.lower(last + 1) == "the" and sentence.lower(last + 3) == "of"
    return is_phrase and sentence.lower(last + 2) in words


_ENDS = frozenset({"end", "close", "conclusion"})
_STARTS = frozenset({"start", "onset", "outbreak", "beginning", "opening"})


_NEAR_NOUN = 4


_CLAUSE_ONLY = frozenset({"as", "while", "when", "once", "whilst", "as soon as"})


def _aim(sentence: Sentence, told: Sequence[Telling], last: int) -> Aim | None:
    """Return what stands right after the connective; None if it leads to nothing that is told."""
    end = _end_of_pointer(sentence, last)
    if end is not None:
        return Aim(end)
    if _is_stretch(sentence, last) or sentence.lower(last + 1) == ",":
        return None  # "which left the month after, opened a port": nothing is led to
    name = None if sentence.lower(last) in _CLAUSE_ONLY else name_after(sentence, last)
    if name is not None and _heads_clause(sentence, name):
        name = None
    for telling in told:
        if telling.first > last and (name is None or telling.first <= name):
            if _does_more(sentence, told, telling, is_clause=sentence.lower(last) in _CLAUSE_ONLY):
                continue
            doer = subject(sentence, telling.verb) if telling.verb is not None else None
            gap = range(last + 1, telling.first if doer is None else min(doer[0], telling.first))
            parted = any(sentence.lower(index) in MARKS or sentence.lower(index) in RELATIVES for index in gap)
            unfit = sentence.lower(last) in _CLAUSE_ONLY and not _is_clause_of(telling, doer, last)
            unfit = unfit and not (is_over(sentence, telling.last) or is_under_way(sentence, telling.last))
            unfit = unfit or _has_own_verb(sentence, last, gap)
            return None if parted or unfit else Aim(telling.last, telling)
    return Aim(name, name=name) if name is not None else None


def _does_more(sentence: Sentence, told: Sequence[Telling], telling: Telling, *, is_clause: bool) -> bool:
    """Return whether the next verb tells what the noun did or underwent: "once his departure had been confirmed".

    After "before" and "after" the noun says enough, unless the verb has the day: "after the verdict was read on 3 May".
    """
    if telling.verb is not None or telling.times:
        return False
    start = bisect_right(told, telling.last, key=lambda other: other.first)
    after = islice(told, start, start + _NEAR_DEED)
    deed = next((other for other in after if other.verb is not None and other.verb.is_finite), None)
    doer = subject(sentence, deed.verb) if deed is not None and deed.verb is not None else None
    is_own = doer is not None and doer[1] == telling.last
    return is_own and deed is not None and (is_clause or bool(deed.times))


_NEAR_DEED = 4  # tellings after a noun among which the verb of its clause is


def _heads_clause(sentence: Sentence, name: int) -> bool:
    """Return whether the noun is who does what the clause tells: "before the depot in Lima burnt down"."""
    verb = next((group for group in sentence.groups if group.first > name and group.is_finite), None)
    doer = subject(sentence, verb) if verb is not None else None
    return doer is not None and doer[0] <= name <= doer[1]


def _end_of_pointer(sentence: Sentence, last: int) -> int | None:
    """Return the last index of a lone pronoun after the connective: "before that", "before he went"."""
    following = sentence.lower(last + 1)
    if following in {"that", "this", "then", "it", "him", "her", "them"} and sentence.is_clause_end(last + 2):
        return last + 1
    if not sentence.is_a(last + 1, "personal pronoun"):
        return None
    verb = next((group for group in sentence.groups if group.first == last + 2), None)
    says_no_more = verb is not None and not verb.sense.concept and not verb.negated and not _is_new(sentence, verb)
    return verb.last if verb is not None and says_no_more and sentence.is_clause_end(verb.last + 1) else None


def _is_new(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether the verb tells more than was told: "a week after it was crushed", not "after it came about"."""
    return verb.passive and not sentence.lexicon.is_a(verb.base, "happening", "light", "speech")


def _is_stretch(sentence: Sentence, last: int) -> bool:
    """Return whether a stretch of time follows that leads to no event: "after two days the army left"."""
    found = distance_from(sentence, last + 1)
    return found is not None and not sentence.is_a(found[0] + 1, "preposition")


def _is_clause_of(telling: Telling, doer: tuple[int, int] | None, connective: int) -> bool:
    """Return whether the connective opens the telling's clause: not "worked as a clerk in Lima and will leave"."""
    if telling.verb is None:
        return _is_in_state(telling, connective)
    if telling.verb.tense is Tense.PERFECT:
        return False  # "as losses have mounted, the bank has been faced with protests"
    return telling.verb.first == connective + 1 or doer is None or doer[0] > connective


def _has_own_verb(sentence: Sentence, connective: int, gap: range) -> bool:
    """Return whether the clause tells something else: "sounded the horn, as her father had done until he died"."""
    if sentence.lower(connective) not in _CLAUSE_ONLY:
        return False
    inner = next((at for at in gap if sentence.is_a(at, "temporal before", "temporal after", "temporal during")), None)
    return inner is not None and any(group.is_finite and connective < group.first < inner for group in sentence.groups)


def _is_in_state(telling: Telling, connective: int) -> bool:
    """Return whether the clause only says that the noun was going on: "while deputies were in session"."""
    sentence, noun = telling.sentence, telling.noun
    if noun is None or sentence.lower(noun.phrase_first - 1) not in {"in", "at", "on"}:
        return False
    be = next((group for group in sentence.groups if group.last == noun.phrase_first - 2), None)
    doer = subject(sentence, be) if be is not None and be.base == "be" else None
    return doer is not None and doer[0] > connective


def _placed(
    sentence: Sentence, told: Sequence[Telling], first: int, aim: Aim, placed: Telling | None
) -> Telling | None:
    """Return the telling the connective places: the one before it, or the main one after an opening phrase.

    Args:
        sentence: Where the connective stands.
        told: The tellings of the sentence.
        first: Index of the first word of the connective and its distance.
        aim: What it leads to.
        placed: What the connective before it places: "a day after the vote and a week after the flood".
    """
    if sentence.lower(first - 1) == "," and sentence.is_timed(first - 2) and aim.other is not None:
        dated = dated_then(sentence, told, first - 2)
        if dated is not None or opens_with_time(sentence, first - 2):
            return dated
    before = [telling for telling in told if telling.last < first]
    start = first - 1
    while sentence.lower(start) in LOOSE:
        start -= 1
    goes_on = sentence.lower(start) in {";", "and", "but"}
    if not goes_on and (before or any(group.last < first for group in sentence.groups)):
        if _is_of_untold(sentence, before, first):
            return None
        verbs = [telling for telling in before if telling.verb is not None and telling.verb.is_finite]
        return (verbs or before)[-1] if before else None
    end = aim.last
    goes_on = goes_on or sentence.is_a(end + 1, "personal pronoun") or sentence.lower(end + 1) in OPENING
    comma = next((at for at in range(end + 1, len(sentence.words)) if sentence.lower(at) == ","), end)
    after = [telling for telling in told if telling.first > end and telling is not aim.other]
    after = [telling for telling in after if not _is_of_relative(sentence, end, telling)]
    main = next((telling for telling in after if telling.first > comma or goes_on), None)
    if main is None and goes_on:
        verbs = [telling for telling in before if telling.verb is not None and telling.verb.is_finite]
        return placed or (verbs[-1] if verbs else before[-1] if before else None)
    return main

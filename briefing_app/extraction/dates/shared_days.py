"""Gives one day to several deeds: "On 3 May rebels took the town and burned it". Makes no date."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from briefing_app.extraction.factuality.joined_nouns import CAUSES
from briefing_app.extraction.factuality.pinned_nouns import is_definite
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.counted_words import is_count
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, When

Owned = dict[int, list[TimeExpression]]
"""Time expressions by the index of the head they date."""

_BOUNDS = frozenset({"since", "to", "until", "till", "from"})
_TALKS = frozenset({EventKind.MEETING, EventKind.CALL})
_OUTCOMES = frozenset({EventKind.AGREEMENT, EventKind.TREATY, EventKind.STATEMENT, EventKind.REQUEST})
_PART_OF_RAID = frozenset({"attack", "strike", "rob", "fire", "flee", "seize goods"})
"""Concepts of what is done besides in one raid: "stormed a village on Sunday and abducted 11 people"."""
_RAIDING = frozenset({"coup", "rob", "seize goods"})
"""Concepts of what raids come to beside attacks: "broke into the bank on Monday and stole gold"."""
_HARMS = frozenset({EventKind.DEATH, EventKind.ARREST})
_LONGEST_HARMED = 6


def share_days(sentence: Sentence, owned: Owned) -> None:
    """Add the day of one verb to others that the words tell of the same day; whoever has a day keeps it."""
    _share_with_outcome(sentence, owned)
    _share_with_when(sentence, owned)
    _share_opening(sentence, owned)
    _share_harm(sentence, owned)
    _share_with_gathering(sentence, owned)
    _share_with_cause(sentence, owned)


def _share_with_gathering(sentence: Sentence, owned: Owned) -> None:
    """Give the day of what was done to the gathering it was done at: "agreed at the summit in Lima on 3 May"."""
    for group in sentence.groups:
        if group.tense is not Tense.PAST or group.head not in owned or group.negated:
            continue
        first, _ = sentence.indices_of(owned[group.head][0].start, owned[group.head][0].end)
        noun = next((noun for noun in reversed(sentence.nouns) if group.last < noun.first < first), None)
        is_at = noun is not None and noun.preposition in {"at", "during", "for"} and noun.sense.kind in _GATHERINGS
        is_known = noun is not None and (is_definite(sentence, noun) or _has_owner(sentence, noun))
        is_known = is_known or (noun is not None and noun.preposition == "during")
        if is_at and is_known and noun is not None and noun.last not in owned and first - 2 <= noun.phrase_last:
            owned[noun.last] = list(owned[group.head])


def _has_owner(sentence: Sentence, noun: EventNoun) -> bool:
    return any(sentence.lower(at) in {"'s", "’s"} for at in range(noun.phrase_first, noun.first))


_GATHERINGS = frozenset({EventKind.MEETING, EventKind.PROTEST, EventKind.EXERCISE, EventKind.ELECTION})


def _share_with_cause(sentence: Sentence, owned: Owned) -> None:
    """Give what was done in a disaster the day of it: "the abbey lost its spire in the earthquake of 7 May"."""
    for noun in sentence.nouns:
        is_cause = noun.sense.kind in CAUSES and noun.preposition == "in" and noun.last in owned
        before = next((one for one in reversed(sentence.groups) if one.last < noun.first), None)
        if not is_cause or before is None or before.head in owned or before.negated:
            continue
        is_done = before.tense is Tense.PAST and (
            before.base in _SUFFERING or sentence.lexicon.is_a(before.base, "harming")
        )
        if is_done and MARKS.isdisjoint(sentence.lowers[before.last : noun.first]):
            owned[before.head] = list(owned[noun.last])


_SUFFERING = frozenset({"lose", "collapse", "burn", "burn down", "sink", "die", "perish", "drown", "fall", "flood"})


def _share_harm(sentence: Sentence, owned: Owned) -> None:
    """Give who was killed the day of who was hurt, and both that of what did it.

    "Six were killed and 58 injured in a blast on Friday"; "gunmen stormed a school on 3 May and killed 14 pupils",
    "and abducted 14"; "stormed a school and killed 14 pupils on 3 May".
    """
    for group, after in pairwise(sentence.groups):
        is_passive = group.passive and after.tense is Tense.PAST and not after.helpers
        is_harm = group.sense.kind is EventKind.DEATH and sentence.lexicon.is_a(after.base, "harming")
        gap = range(group.last + 1, after.first)
        is_joined = any(sentence.lower(at) == "and" for at in gap) and len(gap) <= _LONGEST_HARMED
        if is_passive and is_harm and is_joined and group.head not in owned and after.head in owned:
            owned[group.head] = list(owned[after.head])
        harms = after.sense.kind in _HARMS or sentence.lexicon.is_a(after.base, "harming")
        harms = harms or after.sense.concept in _PART_OF_RAID or sentence.lexicon.is_a(after.base, "being taken")
        is_raid = group.sense.kind in CAUSES or group.sense.concept in _RAIDING
        is_done = is_raid and group.tense is after.tense is Tense.PAST and not after.passive
        is_done = is_done and not _comes_later(sentence, after)
        if harms and is_done and group.head in owned and _goes_on(sentence, group, after):
            owned.setdefault(after.head, list(owned[group.head]))
        is_one = is_done and harms and sentence.lower(after.first - 1) == "and" and _goes_on(sentence, group, after)
        if is_one and not group.passive and _is_day(owned.get(after.head, ())):
            owned.setdefault(group.head, list(owned[after.head]))


def _is_day(times: Sequence[TimeExpression]) -> bool:
    return bool(times) and all(time.when is not None and time.when.first_day == time.when.last_day for time in times)


def _comes_later(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is told how long it took: "was shot on 3 May and died after two days in hospital"."""
    near = range(group.last + 1, min(group.last + _LONGEST_HARMED, len(sentence.words)))
    return any(sentence.lower(at) == "after" and sentence.is_timed(at + 1) for at in near)


def _share_with_outcome(sentence: Sentence, owned: Owned) -> None:
    """Give what talks came to the day of the talks: "met on 5 May and agreed to open the border"."""
    for group, after in pairwise(sentence.groups):
        is_joined = sentence.lower(after.first - 1) == "and"
        meets = group.sense.kind in _TALKS and group.tense is Tense.PAST and group.head in owned
        is_outcome = after.sense.kind in _OUTCOMES and after.tense is Tense.PAST and after.head not in owned
        between = (sentence.lower(at) in MARKS - {","} for at in range(group.last, after.first))
        if is_joined and meets and is_outcome and not any(between):
            owned[after.head] = list(owned[group.head])


def _share_with_when(sentence: Sentence, owned: Owned) -> None:
    """Give the clause after "when" the time it explains: "since May 2018, when the envoy left and talks ended".

    Behind what only came up then it pictures the same: "riots broke out in May, when thousands took to the streets".
    """
    coming_up = {group.head for group in sentence.groups if _comes_up(sentence, group)}
    for head, time in [(head, time) for head, times in owned.items() for time in times]:
        first, last = sentence.indices_of(time.start, time.end)
        is_set_off = sentence.lower(last + 1) == ","  # "on 2 June when troops came" says which moment
        at = last + 2 if is_set_off else last + 1
        is_told = is_set_off and head not in coming_up
        is_stretch = time.when is not None and time.when.extent and "/" in time.when.edtf  # "from 1991 to 1998, when"
        is_bound = bool({sentence.lower(first), sentence.lower(first - 1)} & _BOUNDS)
        if sentence.lower(at) != "when" or is_stretch or not (is_told or is_bound):
            continue
        clause = next((group for group in sentence.groups if group.first > at and group.is_finite), None)
        while clause is not None and clause.head not in owned:
            owned[clause.head] = [time]
            clause = _joined_to(sentence, clause)


def _comes_up(sentence: Sentence, group: VerbGroup) -> bool:
    return sentence.lexicon.is_a(group.base, "happening") or group.base in {"appear", "emerge", "surface", "arise"}


def _joined_to(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the next verb if "and" alone joins it in the same tense: "opened a case and three envoys left"."""
    after = next((other for other in sentence.groups if other.first > group.last and other.is_finite), None)
    if after is None or after.tense is not group.tense:
        return None
    gap = [sentence.lower(at) for at in range(group.last + 1, after.first)]
    return after if "and" in gap and MARKS.isdisjoint(gap) else None


def _share_opening(sentence: Sentence, owned: Owned) -> None:
    """Give the day or month told before its verb to the deeds that go on from there, by whomever they are done.

    "On 3 May the council met, and Peru left it"; "on Monday gunmen took the airport, shot two guards and fled".
    """
    led = next((group for group in sentence.groups if group.head in owned), None)
    if led is None or led.tense is not Tense.PAST or led.sense.concept == "birth":
        return
    opening = [time for time in owned[led.head] if sentence.indices_of(time.start, time.end)[1] < led.first]
    days = [time for time in opening if time.when is not None and _is_short(time.when)]
    if not days or sentence.lexicon.is_a(led.base, "speech"):
        return
    before = led
    for group in [group for group in sentence.groups if group.first > led.last and group.is_finite]:
        if group.tense is not Tense.PAST or not _goes_on(sentence, before, group):
            return
        if not sentence.lexicon.is_a(group.base, "state verb", "continuing"):
            owned.setdefault(group.head, days)
        before = group


def _is_short(when: When) -> bool:
    """Return whether it is no longer than a month: of a year, much else can be told."""
    if when.first_day is None or when.last_day is None:
        return False
    return when.last_day - when.first_day <= _MONTH


_MONTH = timedelta(days=31)


def _goes_on(sentence: Sentence, before: VerbGroup, after: VerbGroup) -> bool:
    """Return whether "and" or a comma joins a deed to the one before, with or without a doer of its own.

    Words that put it later part them: "resigned and was later arrested".
    """
    if sentence.opener(after) or is_reduced(sentence, after) or sentence.lower(after.last + 1) == "by":
        return False
    gap = range(before.last + 1, after.first)
    joint = next((at for at in reversed(gap) if sentence.lower(at) in {"and", ","}), None)
    if joint is None or any(sentence.is_a(at, "then") for at in range(joint, after.head)):
        return False
    if any(sentence.lower(at) in MARKS - {","} or sentence.lower(at) in _ASIDE for at in gap):
        return False
    if joint == after.first - 1 or sentence.is_a(joint + 1, "adverb"):
        return sentence.lower(joint) == "and" or _acts_on(sentence, after)
    is_doer = sentence.is_a(joint + 1, "determiner") or sentence.words[joint + 1].is_name
    return sentence.lower(joint) == "and" and (is_doer or is_count(sentence.words[joint + 1]))


_ASIDE = frozenset({"who", "which", "that", "whom", "whose", "where", "when", "while", "after", "before", "because"})


def _acts_on(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether an object follows: behind a comma a bare participle only describes what stands before it."""
    after = group.last + 1
    if after >= len(sentence.words) or group.helpers:
        return False
    word = sentence.words[after]
    return sentence.is_a(after, "determiner") or word.is_name or is_count(word)

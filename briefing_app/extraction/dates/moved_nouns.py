"""Finds what is called off, put off or falls through, and the day it is moved to. Weighs nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.dates.arithmetic import counted_date, written
from briefing_app.extraction.dates.coming_days import coming, nearer
from briefing_app.extraction.dates.distances import distance_from
from briefing_app.extraction.factuality.going_on import acting_noun, is_since
from briefing_app.extraction.factuality.sides import lies_back
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, RelationKind, Status


def moved_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the event that the verb takes off its day, None if it does not, or takes off something else."""
    noun = _taken_off(sentence, group)
    is_held_back = noun is not None and group.base == "freeze" and noun.sense.kind not in OF_A_DAY
    return None if is_held_back else noun  # "froze the aid" puts nothing off


def puts_off(sentence: Sentence, group: VerbGroup, noun: EventNoun) -> bool:
    """Return whether it is to come all the same; a pact that is suspended has been struck."""
    is_in_force = group.base in PAUSING and noun.sense.concept in {"agreement", "treaty"}
    return sentence.lexicon.is_a(group.base, "postponing") and not is_in_force


OF_A_DAY = frozenset(
    {
        EventKind.EXERCISE, EventKind.MEETING, EventKind.VISIT, EventKind.ELECTION, EventKind.VOTE,
        EventKind.DEPLOYMENT,
    }
)  # fmt: skip
"""Kinds of what can be put on ice for a time."""


def _taken_off(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    moves = sentence.lexicon.is_a(group.base, "cancelling", "postponing", "falling through", "forbidding")
    if (
        not (moves or _is_off(sentence, group))
        or group.negated
        or group.tense in {Tense.MODAL, Tense.MODAL_PERFECT, Tense.INFINITIVE}
    ):
        return None
    if group.first == 0 and sentence.lower(group.last + 1) == ":":
        return next((noun for noun in sentence.nouns if noun.first > group.last), None)  # "Called off: the vote on"
    moves_itself = sentence.lexicon.is_a(group.base, "moving by itself")
    if (moves_itself or group.base == "adjourn") and not new_times(sentence, group):
        return None  # "the talks have been moved to Geneva"
    by_itself = moves_itself or group.base == "be" or sentence.lexicon.is_a(group.base, "falling through")
    if not (group.passive or by_itself):
        return sentence.object_noun(group)
    noun = acting_noun(sentence, group)
    if noun is None or noun.preposition in {"", "of"}:
        return noun
    return noun if noun.preposition == "for" and _planned_for(sentence, noun) else None


def _planned_for(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether a plan stands before it: "plans for a summit have been dropped"."""
    return sentence.lexicon.is_a(sentence.lower(noun.phrase_first - 2).removesuffix("s"), "planned noun")


def move_status(sentence: Sentence, group: VerbGroup) -> Status:
    """Return how real the move itself is; what has been suspended since a day still is."""
    if group.tense is Tense.FUTURE:
        return Status.PLANNED
    is_lasting = group.base in PAUSING and group.tense is Tense.PERFECT and is_since(sentence, group)
    return Status.ONGOING if is_lasting else Status.HAPPENED


def _is_off(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is "is off" and no more: "the drill set for May is off"."""
    after = group.last + 2
    is_last = after >= len(sentence.words) or not sentence.words[after].is_word
    return group.base == "be" and group.tense is Tense.PRESENT and sentence.lower(after - 1) == "off" and is_last


def is_of_move(sentence: Sentence, noun: EventNoun, time: TimeExpression, anchor: date | None) -> bool:
    """Return whether the noun was put off then, rather than from or to then.

    Behind a plan it is the day of what was planned: "dropped plans for a poll on 14 February".
    """
    first, _ = sentence.indices_of(time.start, time.end)
    if noun.preposition == "for" and noun.last < first and _planned_for(sentence, noun):
        return False
    is_old = sentence.lower(first - 1) == "from"
    return lies_back([time], anchor) and not is_old and target(sentence, time) is None


def target(sentence: Sentence, time: TimeExpression) -> TimeExpression | None:
    """Return the time something is moved to: after "to", or the end of "from 3 July to 9 August"."""
    first, _ = sentence.indices_of(time.start, time.end)
    if time.when is not None and time.when.extent:
        time = nearer(time)
    if time.when is not None and time.when.extent and time.when.last_day is not None and "/" in time.when.edtf:
        last = _unrolled(time.when.first_day, time.when.last_day)
        is_month = len(time.when.edtf.rpartition("/")[2]) == len("2025-11")
        first_day = last.replace(day=1) if is_month else last
        moved = replace(time.when, first_day=first_day, last_day=last, edtf=written(first_day, last), extent=False)
        return replace(time, when=moved)
    return time if sentence.lower(first - 1) in {"to", "until", "till", "for"} else None


def _unrolled(first: date | None, last: date) -> date:
    """Return the last day, a year sooner if only a range would put it so late: "from 12 to 5 December"."""
    if first is None or (last - first).days < _LONG:
        return last
    return last.replace(year=last.year - 1) if (last.month, last.day) != (2, 29) else last


_LONG = 270
PAUSING = frozenset({"suspend", "freeze"})
"""Verbs whose own past day says that what they stop had begun before."""


def new_times(sentence: Sentence, group: VerbGroup) -> list[TimeExpression]:
    """Return the times behind the verb that something is moved to, before the next verb."""
    following = next((other.first for other in sentence.groups if other.first > group.last), len(sentence.words))
    behind = (
        time
        for time in sentence.times
        if time.when is not None and group.last < sentence.indices_of(time.start, time.end)[0] < following
    )
    found = [moved for time in behind if time.kind not in {"DURATION", "SET"} and (moved := _to(sentence, group, time))]
    turned = coming if group.tense is Tense.PERFECT else nearer  # "has been put off to December": that to come
    return [turned(time) for time in found or _after_inserted(sentence, group)]


def new_days(
    sentence: Sentence, noun: EventNoun, group: VerbGroup, owned: Mapping[int, Sequence[TimeExpression]]
) -> list[TimeExpression]:
    """Return the times something is moved to, told outright or by how far from the day it was to be.

    Args:
        sentence: Where it stands.
        noun: What is moved.
        group: The verb that moves it.
        owned: Time expressions by the index of the head they date.
    """
    between = sentence.groups_between(noun.last + 1, group.first - 1)
    setting = (one for one in between if one.was_ahead or sentence.lexicon.is_a(one.base, "scheduling"))
    heads = (noun.last, *(one.head for one in setting))
    old = [time for head in heads for time in owned.get(head, ())]  # "the visit, first fixed for 9 May"
    return new_times(sentence, group) or _shifted(sentence, group, old)


def _shifted(sentence: Sentence, group: VerbGroup, old: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Return the day that lies as far from the old one as it is moved: "set for 9 May, was put back by a week"."""
    known = next((time for time in old if time.when is not None and time.when.is_day), None)
    found = distance_from(sentence, group.last + 2) if sentence.lower(group.last + 1) in {"by", "for"} else None
    if known is None or known.when is None or found is None or found[1].count is None:
        return []
    is_sooner = group.base in {"bring forward", "move forward", "advance"}
    kind = RelationKind.BEFORE if is_sooner else RelationKind.AFTER
    first, last = sentence.words[group.last + 1], sentence.words[found[0]]
    words = " ".join(word.word for word in sentence.words[group.last + 1 : found[0] + 1])
    when = counted_date(known.when, kind, found[1], words)
    return [TimeExpression(first.start, last.end, "DATE", when.edtf, when=when)] if when is not None else []


def _after_inserted(sentence: Sentence, group: VerbGroup) -> list[TimeExpression]:
    """Return the new day behind a clause put in: "put off the trial, which was due in March, until May"."""
    for time in sentence.times:
        first, _ = sentence.indices_of(time.start, time.end)
        is_led = sentence.lower(first - 1) in {"to", "until", "till"} and sentence.lower(first - 2) == ","
        if is_led and first > group.last and time.when is not None:
            return [time]
    return []


def _to(sentence: Sentence, group: VerbGroup, time: TimeExpression) -> TimeExpression | None:
    """Return the target, also right behind a verb that ends in "to": "has been moved to 9 May"."""
    first, _ = sentence.indices_of(time.start, time.end)
    is_own = group.base.endswith(" to") and first == group.last + 1
    return time if is_own else target(sentence, time)

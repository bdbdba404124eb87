"""Turns a day that could lie on either side of publication to the side its verb looks to. Finds no owner."""

from briefing_app.extraction.dates.coming_days import coming, gone, nearer
from briefing_app.extraction.dates.meetings_past import met_then
from briefing_app.extraction.factuality.governed import governing_verb
from briefing_app.extraction.factuality.set_days import called_noun, noun_of_day
from briefing_app.extraction.names.attribution import sayings
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

Head = VerbGroup | EventNoun


def faced(sentence: Sentence, head: Head, time: TimeExpression) -> TimeExpression:
    """Return the time turned to the coming day if the verb looks ahead: "goes to the polls on 3 June"."""
    first, _ = sentence.indices_of(time.start, time.end)
    if isinstance(head, EventNoun):
        return gone(time) if met_then(sentence, first) is head else time
    is_since = "since" in {sentence.lower(first), sentence.lower(first - 1)}
    if is_since or sentence.is_headline or head.was_ahead:
        return time
    if head.progressive:
        is_ahead = head.tense is Tense.PRESENT and "still" not in head.helpers  # "is heading to Lima on Friday"
        return coming(time) if is_ahead and time.when is not None and time.when.rule == "weekday" else time
    is_of_state = head.base == "be" and noun_of_day(sentence, head) is None
    if head.tense is Tense.INFINITIVE and _is_wanted(sentence, head):
        return nearer(time)
    if _looks_back(sentence, head, time):
        return gone(time)
    looks_ahead = head.tense is Tense.FUTURE or (head.tense is Tense.PRESENT and not is_of_state)
    return coming(time) if looks_ahead else time


def _looks_back(sentence: Sentence, group: VerbGroup, time: TimeExpression) -> bool:
    """Return whether a deed in the past was done on the day: "On 3 May rebels took the town", no plan for it."""
    first, _ = sentence.indices_of(time.start, time.end)
    is_past = group.tense in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT} and not group.was_ahead
    is_plan = first > group.last and sentence.lexicon.is_a(group.base, *_LOOKING_AHEAD)
    is_plan = is_plan and not any(one.group is group and one.last < group.first for one in sayings(sentence))
    is_plan = is_plan or (group.base in _CALLING and called_noun(sentence, group, [time]) is not None)
    is_on = first == 0 or sentence.lower(first) in _ON or sentence.lower(first - 1) in _ON
    return is_past and is_on and not is_plan


_ON = frozenset({"on", "in"})
_CALLING = frozenset({"call", "invite", "summon"})
_LOOKING_AHEAD = ("scheduling", "postponing", "planning verb", "speech", "asking")
"""Classes of verbs that a day still to come can follow: "announced a strike on 3 May"."""


def _is_wanted(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is what somebody is asked, or means, to do: "urged them to march on 2 April"."""
    governor = governing_verb(sentence, group)
    return governor is not None and sentence.lexicon.is_a(governor.base, "asking", "planning verb")

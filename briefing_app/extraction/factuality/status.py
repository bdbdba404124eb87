"""Decides whether a verb or noun tells an event, and how real it is. Of dates it knows only whether they lie ahead."""

from collections.abc import Sequence

from briefing_app.extraction.factuality.conditions import (
    has_condition,
    in_condition,
    is_counterfactual,
    is_inverted,
    is_only_proposed,
    is_unvouched,
)
from briefing_app.extraction.factuality.delays import happens_at_last, was_still_to_come
from briefing_app.extraction.factuality.denials import denies_now, disowns_deed
from briefing_app.extraction.factuality.going_on import is_since, pictures_today
from briefing_app.extraction.factuality.governed import infinitive_status, outcome_of
from briefing_app.extraction.factuality.habits import is_habit, names_custom
from briefing_app.extraction.factuality.imagined import is_imagined
from briefing_app.extraction.factuality.joined_nouns import makes
from briefing_app.extraction.factuality.set_days import binds_later, is_awaited
from briefing_app.extraction.factuality.states import falls_due, is_state, was_due
from briefing_app.extraction.names.setting import Setting
from briefing_app.extraction.sentence import RELATIVES, Sentence, opens_with_year
from briefing_app.extraction.syntax.figures_of_speech import says_nothing_happened
from briefing_app.extraction.syntax.links import links_nothing
from briefing_app.extraction.syntax.none_of_them import is_nobodys
from briefing_app.extraction.syntax.reduced_clauses import is_reduced
from briefing_app.extraction.words.auxiliaries import STAYING
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind, Status


def verb_status(sentence: Sentence, group: VerbGroup, setting: Setting, *, is_lent: bool = False) -> Status | None:
    """Return the status of the event the verb tells, or None if it tells none.

    Args:
        sentence: Where it stands.
        group: The verb.
        setting: What the sentence says around it.
        is_lent: A noun names the event and the verb only gives its time: "are on strike".
    """
    if is_counterfactual(sentence, group):
        return Status.HAPPENED
    is_unreal = (
        (group.negated and not happens_at_last(sentence, group))
        or says_nothing_happened(sentence, group)
        or is_inverted(sentence, group)
        or is_unvouched(sentence, group)
        or is_nobodys(sentence, group)
        or is_imagined(sentence, group)
        or (group.tense is Tense.PRESENT and is_only_proposed(sentence, group.head))
        or (is_lent and "longer" in group.helpers)
        or was_due(sentence, group, setting)
        or (group.head not in setting.dated and links_nothing(sentence, group, is_lent=is_lent))
        or is_habit(sentence, group)
        or (in_condition(sentence, group) and not (group.head in setting.past and is_reduced(sentence, group)))
    )
    if group.negated and not happens_at_last(sentence, group) and _is_rebuttal(sentence, group, setting):
        return Status.DENIED
    if is_unreal or (not is_lent and is_state(sentence, group, setting)):
        return None
    if is_lent and group.tense is Tense.PRESENT and group.base in {"remain", "stay"}:
        return Status.ONGOING  # "remain on strike"
    if is_lent and group.tense is Tense.PRESENT and group.base == "be" and sentence.lower(group.last + 1) == "on":
        return Status.PLANNED if group.head in setting.ahead else Status.ONGOING  # "is on a visit to India"
    return _by_tense(sentence, group, setting)


def _is_rebuttal(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether somebody insists that a thing of a stated day was not so: an allegation he denies."""
    if (
        group.tense not in {Tense.PAST, Tense.PLUPERFECT}
        or group.head not in setting.past
        or in_condition(sentence, group)
    ):
        return False
    is_own_deed = group.sense.kind in _CHARGED and sentence.lower(_doer_first(sentence, group)) in _OWN
    return any(
        saying.group is not None and (saying.group.base in _REBUTTING or is_own_deed) and saying.covers(group.first)
        for saying in setting.sayings
    )


def _doer_first(sentence: Sentence, group: VerbGroup) -> int:
    """Return where the subject starts, past the time of the saying: "said on Sunday it had not"."""
    return sentence.after_time(sentence.subject_first(group))


_CHARGED = frozenset({EventKind.ATTACK, EventKind.STRIKE, EventKind.DEATH, EventKind.DEPLOYMENT})
"""Kinds of deeds that nobody disowns who is not charged with them: "says its soldiers never shelled the village"."""
_OWN = frozenset({"it", "its", "he", "his", "she", "her", "they", "their"})
_REBUTTING = frozenset({"insist", "stress", "maintain", "contend", "counter", "retort", "reply"})


def _by_tense(sentence: Sentence, group: VerbGroup, setting: Setting) -> Status | None:
    ahead = group.head in setting.ahead
    status: Status | None = None
    match group.tense:
        case Tense.PAST | Tense.PERFECT | Tense.PLUPERFECT:
            looks_ahead = ahead and (
                is_awaited(sentence, group)
                or binds_later(sentence, group)
                or (group.progressive and group.tense is Tense.PAST)
            )
            status = Status.PLANNED if looks_ahead else _realised(sentence, group, setting)
        case Tense.FUTURE if group.head in setting.past and was_still_to_come(sentence, group):
            status = Status.HAPPENED
        case Tense.FUTURE if not group.was_ahead or (group.head in setting.dated and "have" not in group.helpers):
            status = None if _hangs_on_condition(sentence, group, setting) else Status.PLANNED
        case Tense.PRESENT:
            status = _present(sentence, group, setting, ahead=ahead)
        case Tense.MODAL:
            status = _would(sentence, group, setting)
        case Tense.INFINITIVE if outcome_of(sentence, group) is not None:
            status = Status.HAPPENED
        case Tense.INFINITIVE:
            status = infinitive_status(sentence, group, setting)
        case Tense.PARTICIPLE if group.helpers[:1] == ("having",) and group.head > group.first:
            status = Status.HAPPENED
        case Tense.GERUND | Tense.PARTICIPLE if _is_done_by_then(sentence, group, setting):
            status = Status.HAPPENED
    return status


def _is_done_by_then(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether it has a day gone by, or one is counted from it: "joined it, two years after leaving the bloc".

    What somebody denies, "denied ramming the boat", he is said to have done.
    """
    if group.head in setting.dated:
        return group.head not in setting.ahead
    if disowns_deed(sentence, group) and not sentence.is_headline:
        return True
    is_led = sentence.lower(group.first - 1) == "after" and sentence.is_timed(group.first - 2)
    main = next((other for other in reversed(sentence.groups) if other.last < group.first and other.is_finite), None)
    return is_led and main is not None and main.tense in {Tense.PAST, Tense.PERFECT} and not main.negated


def _hangs_on_condition(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether it will only be if something else is, on no day that is set: "If they win, he will resign"."""
    return group.head not in setting.dated and has_condition(sentence)


def _realised(sentence: Sentence, group: VerbGroup, setting: Setting) -> Status:
    going_on = group.progressive and (
        group.tense is Tense.PERFECT or "still" in group.helpers or _is_as_of(sentence, group)
    )
    going_on = going_on or (group.progressive and pictures_today(sentence, group, setting))
    lasting = group.tense is Tense.PERFECT and is_since(sentence, group) and not _ends_for_good(sentence, group)
    # "Ruiz, jailed since May, wrote"
    stays = not group.helpers and group.tense is Tense.PAST and sentence.lower(group.last + 1) == "since"
    is_aside = stays and sentence.lower(group.first - 1) == "," and is_since(sentence, group)
    return Status.ONGOING if going_on or lasting or is_aside else Status.HAPPENED


def _ends_for_good(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it ends something: "has ended since", but not "has been closed since Monday"."""
    is_kept_shut = group.passive and group.base in {"close", "halt", "stop"}
    return sentence.lexicon.is_a(group.base, "ending") and not is_kept_shut


def _is_as_of(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it tells how things stood on a day: "As of Monday crews were fighting the fire"."""
    return any(
        sentence.lower(at) == "as" and sentence.lower(at + 1) == "of" and sentence.is_timed(at + 2)
        for at in range(group.first)
    )


def _present(sentence: Sentence, group: VerbGroup, setting: Setting, *, ahead: bool) -> Status | None:
    if ahead or falls_due(sentence, group, setting):
        return Status.PLANNED
    if sentence.is_headline or (group.head in setting.past and opens_with_year(sentence)):
        return Status.HAPPENED
    if group.progressive or (not STAYING.isdisjoint(group.helpers) and is_since(sentence, group)):
        return Status.ONGOING
    says = sentence.lexicon.is_a(group.base, "speech") and not group.passive
    if says or denies_now(sentence, group):
        return Status.HAPPENED
    return Status.PLANNED if group.head in setting.today else None  # "swears in its president on Thursday", of today


def _would(sentence: Sentence, group: VerbGroup, setting: Setting) -> Status | None:
    """Return planned for "said it would" and for a day set, happened for a past date, else None: a mere thought."""
    if _is_bound_to(sentence, group, setting) and group.head in setting.ahead:
        return Status.PLANNED
    if "would" not in group.helpers and "'d" not in group.helpers:
        return None
    if any(sentence.is_a(index, "condition") for index in range(len(sentence.words))):
        return None
    if group.head in setting.past:
        return Status.HAPPENED
    told = any(saying.covers(group.first) and saying.group is not None for saying in setting.sayings)
    is_set = group.head in setting.due or (group.head in setting.ahead and _is_promised(sentence, group))
    return Status.PLANNED if told or is_set else None


def _is_promised(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether somebody agreed or decided that it would be: "agreed that Peru would release water in May"."""
    if sentence.opener(group) != "that":
        return False
    before = next((other for other in reversed(sentence.groups) if other.last < group.first and other.is_finite), None)
    if before is None or before.negated or before.tense not in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT}:
        return False
    is_deal = before.sense.kind in {EventKind.AGREEMENT, EventKind.TREATY}
    return is_deal or sentence.lexicon.is_a(before.base, "planning verb")


def _is_bound_to(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether it has to be on a day, or should begin then: "must leave on 3 May", "should open in May".

    A day by which something must be done is a deadline; a month or a year is only a bound: "must be rich by 2030".
    """
    must = "must" in group.helpers or group.helpers[:2] in {("has", "to"), ("have", "to")}
    behind = {sentence.lower(at) for at in range(group.last + 1, len(sentence.words))}
    is_deadline = group.head in setting.due and not (behind & {"until", "till"} or _goes_on_about(sentence, group))
    is_bound = not is_deadline and bool(behind & {"by", "until", "till", "before"})
    comes_about = sentence.lexicon.is_a(group.base, "happening") or group.base in _COMING
    return (must and not is_bound) or ("should" in group.helpers and comes_about)


_COMING = frozenset({"arrive", "land", "flow", "start up", "reopen", "complete", "reach", "dock", "lift off"})
"""What is only awaited when it "should" be on a day: nobody is told to do it."""


def _goes_on_about(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it is joined to a clause that only describes: "regulators, who met and must decide by 3 May"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first), None)
    is_joined = before is not None and sentence.lower(group.first - 1) in {"and", "or", "but"}
    return before is not None and is_joined and sentence.opener(before) in RELATIVES


def noun_is_denied(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether its own phrase says there was none, or a custom: "no deal", "without a vote", "every year's".

    "Without the truce of 3 May, thousands would have died" says that there was one.
    """
    at = noun.phrase_first
    if sentence.lowers[max(0, at - 1) : at + 1] == ("without", "the") and _would_have(sentence):
        return False
    if sentence.lower(at) == "should":
        return True  # "should Peru win the vote, it will host the games"
    if _is_dropped(sentence, noun) or is_only_proposed(sentence, noun.first):
        return True
    words: Sequence[str] = [sentence.lower(index) for index in range(max(0, noun.phrase_first - 2), noun.last)]
    return names_custom(sentence, noun) or not _NONE.isdisjoint(words)


def _is_dropped(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether what was to befall it is off: "the motion will no longer be debated", "will no longer host it"."""
    for group in sentence.groups:
        is_off = group.tense is Tense.FUTURE and "longer" in group.helpers
        if is_off and group.first > noun.last and sentence.subject_noun(group) is noun:
            return True
        if is_off and makes(sentence, group) and noun.phrase_first == group.last + 1:
            return True
    return False


_NONE = frozenset(
    {"no", "without", "lack", "absence", "any", "neither", "nor", "possible", "potential", "hypothetical"}
)


def _would_have(sentence: Sentence) -> bool:
    return any(group.tense is Tense.MODAL_PERFECT for group in sentence.groups)


def is_wished(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether it is what a wish is for: "a plea for talks", "an application for the extradition of"."""
    if noun.preposition != "for":
        return False
    wish = next((other for other in reversed(sentence.nouns) if other.last < noun.first), None)
    is_wish = wish is not None and wish.sense.kind is EventKind.REQUEST
    return wish is not None and is_wish and not any(sentence.groups_between(wish.last, noun.phrase_first))

"""Hands a date on from the verb beside it to the event it is meant for: from a state, a plan, a background."""

from collections.abc import Container, Mapping
from itertools import pairwise

from briefing_app.extraction.dates.asides import dates_paper, is_in_opening
from briefing_app.extraction.dates.meetings_past import is_met_by_the_way
from briefing_app.extraction.dates.shared_days import Owned, share_days
from briefing_app.extraction.factuality.governed import governing_verb, is_first_to
from briefing_app.extraction.factuality.scenes import is_background, is_of_one_person
from briefing_app.extraction.factuality.sides import is_set_day
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.figures_of_speech import is_when_asked
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_PLANS = frozenset({"plan", "intend", "aim", "expect", "schedule", "hope", "set", "prepare"})
_SETTINGS = frozenset({"during", "in", "at"})


def handed_over(sentence: Sentence, owned: Mapping[int, list[TimeExpression]]) -> Owned:
    """Return the owners after each handover; a date changes hands at most once a rule."""
    given = {index: list(times) for index, times in owned.items()}
    for group in sentence.groups:
        heir = _heir(sentence, group, given) if group.head in given else None
        if heir is not None and is_background(group) and not is_of_one_person(sentence, group):
            given.setdefault(heir.head, []).extend(given[group.head])  # "were counting on 6 May when it failed"
        elif heir is not None:
            given.setdefault(heir.head, []).extend(given.pop(group.head))
    _lend_settings(sentence, given)
    share_days(sentence, given)
    return given


_LETTING = frozenset(
    {
        "permit", "allow", "authorise", "authorize", "enable", "help", "begin", "start", "apply", "vote", "decide",
        "rule", "try", "attempt", "expand", "enlarge", "extend", "widen",
    }
)  # fmt: skip
"""Verbs whose own day is told behind the infinitive they lead."""
_ASKING = frozenset({"invite", "ask", "urge", "order", "instruct"})
"""The same in the passive for a month or a year: "was asked to leave in 1994"; what is to be on a day has its day."""


def with_consent(sentence: Sentence, owned: Mapping[int, list[TimeExpression]], past: Container[int]) -> Owned:
    """Return the owners with the past date of an infinitive given to what let it be: "allowed to sell in 1999".

    Args:
        sentence: Whose dates they are.
        owned: Time expressions by the index of the head they date.
        past: Indices of heads whose date lies before the publication day.
    """
    given = {index: list(times) for index, times in owned.items()}
    for before, group in pairwise(sentence.groups):
        is_asked = before.base in _ASKING and before.passive and not any(map(is_set_day, given.get(group.head, ())))
        is_let = (
            (before.base in _LETTING or is_asked) and before.tense in {Tense.PAST, Tense.PERFECT} and not before.negated
        )
        is_let = is_let or (
            _is_for_purpose(sentence, before, group) and all(map(is_set_day, given.get(group.head, ())))
        )
        is_let = is_let and group.tense is Tense.INFINITIVE and governing_verb(sentence, group) is before
        if (
            is_let
            and group.head in past
            and all(opens_with_bound(sentence, time) for time in given.get(before.head, ()))
        ):
            given[before.head] = given.pop(group.head)
    return given


def _is_for_purpose(sentence: Sentence, before: VerbGroup, group: VerbGroup) -> bool:
    """Return whether something was done to reach something, both then: "used tear gas to clear the square on Monday".

    What completes a noun ("rejected a plan to leave on Monday") or a verb of asking or planning is another matter.
    """
    is_next = before.head + 1 >= group.first or (before.last + 1 == group.first and sentence.is_a(before.last, *_SMALL))
    if before.tense is not Tense.PAST or before.negated or before.passive or is_next:
        return False
    asks = ("asking", "speech", "bare speech", "planning verb", "bringing about", "denying", "forbidding", "state verb")
    if sentence.lexicon.is_a(before.base, *asks) or before.base in _ASKING or group.helpers != ("to",):
        return False
    last = group.first - 1
    return not (sentence.is_a(last, "planned noun", "planned", "claims") or sentence.lower(last) in _COMPLETED)


_SMALL = ("preposition", "adverb")
_COMPLETED = frozenset(
    {"bid", "call", "calls", "move", "moves", "effort", "efforts", "right", "rights", "chance", "need", "step", "steps",
     "deal", "push", "drive", "battle", "try", "failure", "refusal", "vow", "attempt", "attempts", "order", "orders",
     "law", "bill", "agreement", "request", "demand", "demands", "permission", "readiness", "willingness", "threat",
     "plans", "offer", "invitation", "deadline", "time", "option", "motion", "power", "powers", "mandate", "how",
     "what", "when", "where", "whether", "plot", "plots", "conspiracy", "ultimatum", "scheme", "opportunity",
     "hours", "days", "weeks", "months"}
)  # fmt: skip
"""Nouns that an infinitive completes, whose own day it may have."""


def opens_with_bound(sentence: Sentence, time: TimeExpression) -> bool:
    """Return whether it only says from when on the sentence looks: "Since 1949, ..."."""
    first, _ = sentence.indices_of(time.start, time.end)
    return first <= 1 and sentence.lower(0) == "since"


def _heir(sentence: Sentence, group: VerbGroup, owned: Owned) -> VerbGroup | None:
    """Return the verb the date of this one is meant for."""
    if group.base in _PLANS:
        following = next((other for other in sentence.groups if other.first > group.last), None)
        is_plan = following is not None and following.tense is Tense.INFINITIVE and following.first - group.last <= 4
        return following if is_plan else None
    if is_when_asked(sentence, group):
        others = [other for other in sentence.groups if other.is_finite and other.head not in owned]
        before = next((other for other in reversed(others) if other.last < group.first), None)
        return before or next((other for other in others if other.first > group.last), None)
    if is_in_opening(sentence, group) or dates_paper(sentence, group):
        return next((other for other in sentence.groups if other.first > group.last and other.is_finite), None)
    first = _first_to(sentence, group)
    if first is not None:
        return first if first.head not in owned else None
    is_state = sentence.lexicon.is_a(group.base, "state verb") and not group.sense.concept
    if not (is_state or is_background(group)):
        return None
    openers = {"as", "when", "while"} if is_state else {"when"}
    meanwhile = [other for other in sentence.groups if other.head not in owned and sentence.opener(other) in openers]
    return meanwhile[0] if len(meanwhile) == 1 and meanwhile[0].first > group.last else None


def _first_to(sentence: Sentence, group: VerbGroup) -> VerbGroup | None:
    """Return the infinitive of "became the first country to ratify the pact", which was done then."""
    if group.base not in {"become", "be"}:
        return None
    following = next((other for other in sentence.groups if other.first > group.last), None)
    is_done = following is not None and following.tense is Tense.INFINITIVE and is_first_to(sentence, following)
    return following if is_done else None


def _lend_settings(sentence: Sentence, owned: Owned) -> None:
    """Give the verb the date of its setting: "raised it during a speech on Sunday" tells one event, not two."""
    for noun in sentence.nouns:
        is_dated = noun.phrase_first == 1 and noun.preposition in {"at", "during"} and _holds_time(sentence, noun)
        is_new = noun.preposition in _SETTINGS and sentence.lower(noun.phrase_first) in {"a", "an", "another"}
        is_medium = noun.preposition == "by" and noun.phrase_first == noun.first  # "By letter on 3 May"
        is_setting = is_new or is_dated or is_medium
        if is_setting and noun.phrase_first == 1:
            _lend_opening(sentence, owned, noun)
        if noun.last not in owned or not is_setting or noun.phrase_first == 1:
            continue
        before = [group for group in sentence.groups if group.last < noun.first and _carries(sentence, group)]
        if before and before[-1].head not in owned and not before[-1].negated and _tells(sentence, before[-1]):
            owned[before[-1].head] = list(owned[noun.last])
            if not is_met_by_the_way(sentence, noun):
                owned.pop(noun.last)


def _holds_time(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether a time stands in its phrase: "at the weekend summit"."""
    return any(map(sentence.is_timed, range(noun.phrase_first, noun.first)))


def _lend_opening(sentence: Sentence, owned: Owned, noun: EventNoun) -> None:
    """Give the main verb the date of what opens the sentence: "In a call on Sunday they agreed"."""
    main = next((one for one in sentence.groups if one.is_finite), None)
    if main is not None and noun.last in owned and not main.negated and _tells(sentence, main):
        owned.setdefault(main.head, list(owned[noun.last]))


def _carries(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb can carry what the setting dates; "was the first to refer" carries it as "refer"."""
    return group.is_finite or (group.tense is Tense.INFINITIVE and is_first_to(sentence, group))


def _tells(sentence: Sentence, group: VerbGroup) -> bool:
    is_real = group.tense in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT}
    is_real = is_real or is_first_to(sentence, group)
    return is_real and not sentence.lexicon.is_a(group.base, "state verb")

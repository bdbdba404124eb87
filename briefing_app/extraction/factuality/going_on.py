"""Tells what has begun and not ended: "under way since May", "is still running". Makes no date and no telling."""

from itertools import pairwise

from briefing_app.extraction.names.setting import Setting
from briefing_app.extraction.sentence import MARKS, Sentence
from briefing_app.extraction.syntax.contact_clauses import contact_object
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import EventKind

_RUNNING = (("under", "way"), ("underway",), ("ongoing",), ("in", "progress"), ("going", "on"))
_HOLDING = (("in", "force"), ("in", "place"), ("in", "effect"))
_OVER = frozenset({"over", "finished", "complete", "completed", "ended", "concluded", "done"})
_NO_END = (("no", "sign"), ("no", "signs"), ("little", "sign"), ("few", "signs"))
_LAST = frozenset({"last", "continue", "run"})
_SMALL = frozenset({"not", "n't", "n’t", "still", "yet", "now"})
_FARTHEST = 8


def acting_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the subject, also one shared with the verb before: "was due on 3 May but has been put off"."""
    before = next((other for other in reversed(sentence.groups) if other.last < group.first and other.is_finite), None)
    is_joined = sentence.lower(group.first - 1) in {"but", "and"}
    shared = sentence.subject_noun(before) if before is not None and is_joined else None
    noun = sentence.subject_noun(group) or shared
    return None if noun is not None and _has_another(sentence, group, noun) else noun


def _has_another(sentence: Sentence, group: VerbGroup, noun: EventNoun) -> bool:
    """Return whether somebody else acts behind "and": "the talks opened in May and Peru continues to trade"."""
    joints = (at for at in range(group.first - 1, noun.last, -1) if sentence.lower(at) in {"and", "but"})
    joint = next(joints, group.first)
    follows_verb = any(other.is_finite for other in sentence.groups_between(noun.last, joint))
    return follows_verb and any(not sentence.is_a(at, "adverb", "then") for at in range(joint + 1, group.first))


def still_runs(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb says that its subject has not ended."""
    if sentence.lexicon.is_a(group.base, "ending"):  # "has not ended", "has yet to end"
        has_not = group.tense is Tense.PERFECT and group.negated
        return has_not or group.helpers[1:3] == ("yet", "to")
    if group.tense is Tense.FUTURE:
        return group.base in _LAST and not group.negated  # "is expected to last a year"
    if group.tense is not Tense.PRESENT:
        return _is_in_force(sentence, group)
    after = [word for word in sentence.lowers[group.last + 1 : group.last + 5] if word not in _SMALL] + [""] * 3
    if group.base == "be":
        is_far = after[:2] == ["far", "from"] and after[2] in _OVER
        return is_far or _holds(sentence, group, after) or (after[0] in _OVER if group.negated else _is_running(after))
    if group.base == "show":
        return tuple(after[:2]) in _NO_END and after[2] == "of"
    is_still = group.progressive and "still" in group.helpers and group.base in {"run", "go"}
    return not group.negated and (is_still or sentence.lexicon.is_a(group.base, "continuing"))


def _holds(sentence: Sentence, group: VerbGroup, after: list[str]) -> bool:
    """Return whether its subject binds people now: "is still in force", of what is no deal, which is told as struck."""
    noun = sentence.subject_noun(group)
    is_struck = noun is not None and noun.sense.kind in _DEALS and noun.sense.concept != "truce"
    return tuple(after[:2]) in _HOLDING and not (
        group.negated or is_struck or "longer" in sentence.lowers[group.first :]
    )


_DEALS = frozenset({EventKind.TREATY, EventKind.AGREEMENT})


def laid_on(sentence: Sentence, noun: EventNoun, group: VerbGroup) -> VerbGroup | None:
    """Return the verb of a clause that tells how the subject began: "the embargo that Peru slapped on rice is"."""
    inner = [one for one in sentence.groups_between(noun.last + 1, group.first - 1) if one.is_finite]
    if len(inner) != 1 or inner[0].tense not in {Tense.PAST, Tense.PLUPERFECT} or inner[0].negated:
        return None
    verb = inner[0]
    is_like = group.base in {"remain", "stay"} and sentence.lower(group.last + 1) not in {"in", "on", "under"}
    if is_like or verb.sense.concept in {"condemn", "praise"}:
        return None  # "the raid, condemned by Peru, remains unsolved"
    before = sentence.lower(verb.first - 1)
    is_reduced = not verb.helpers and (verb.first == noun.phrase_last + 1 or before == ",")
    is_turned = sentence.opener(verb) in {"that", "which"} and (verb.passive or before not in {"that", "which"})
    return verb if is_reduced or is_turned or contact_object(sentence, verb) is not None else None


def _is_in_force(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it tells since when its subject holds: "has been in force since 2013"."""
    holds = group.base == "be" and group.tense is Tense.PERFECT and not group.negated
    led = (sentence.lower(group.last + 1), sentence.lower(group.last + 2))
    return holds and led in {*_HOLDING, ("under", "way")}


def _is_running(after: list[str]) -> bool:
    return any(tuple(after[: len(phrase)]) == phrase for phrase in _RUNNING)


def goes_on_now(group: VerbGroup, noun: EventNoun) -> bool:
    """Return whether what takes place for a time is told to go on: "talks continue in Lima", "the siege goes on"."""
    is_now = group.tense is Tense.PRESENT and not group.negated and group.base in _GOING_ON
    return is_now and noun.sense.kind in _LASTING


def is_held_now(sentence: Sentence, beginning: VerbGroup, noun: EventNoun | None) -> bool:
    """Return whether people are still in what the verb says began: "are locked in talks which began on 10 June"."""
    if noun is None or beginning.base not in _BEGINNING:
        return False
    if beginning.tense is Tense.PAST and beginning.base != "open" and is_counted_on(sentence):
        return True  # not "the festival, now in its third year, opened on Monday"
    if sentence.opener(beginning) not in {"which", "that"} and not _follows_closely(sentence, noun, beginning):
        return False
    main = next((group for group in reversed(sentence.groups) if group.last < noun.phrase_first), None)
    is_in = main is not None and main.base in _HOLDING_FAST and noun.preposition in {"in", "on"}
    return main is not None and is_in and main.tense is Tense.PRESENT and not main.negated


def _follows_closely(sentence: Sentence, noun: EventNoun, beginning: VerbGroup) -> bool:
    """Return whether only its doer parts the verb from the noun it describes: "on a hunger strike they began"."""
    return beginning.first == noun.phrase_last + 2 and sentence.is_a(noun.phrase_last + 1, "personal pronoun")


def is_counted_on(sentence: Sentence) -> bool:
    """Return whether it is told which day or week it is in: "the sit-in, now in its third week", "is in its fifth day".

    What was over long ago, nobody counts on.
    """
    if sentence.vocabulary.isdisjoint({"its", "their"}):
        return False
    for at in range(1, len(sentence.words) - 3):
        is_led = sentence.lower(at - 1) in _NOW
        is_count = sentence.lower(at) in {"in", "entering"} and sentence.lower(at + 1) in {"its", "their"}
        if is_led and is_count and sentence.is_a(at + 3, "time unit"):
            return True
    return False


_NOW = frozenset({"now", "is", "are", "already", "still", ",", "currently"})


_BEGINNING = frozenset({"begin", "start", "open", "resume", "break out", "erupt"})
_HOLDING_FAST = frozenset({"lock", "engage", "embroil", "mire", "involve", "be", "remain", "stay"})
_GOING_ON = frozenset({"continue", "go on", "rage", "drag on", "persist"})
_LASTING = frozenset(
    {
        EventKind.MEETING, EventKind.ATTACK, EventKind.STRIKE, EventKind.PROTEST, EventKind.EXERCISE,
        EventKind.DISASTER,
    }
)  # fmt: skip


def under_way(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the noun whose beginning a time tells: "the talks, under way in Lima since May".

    Args:
        sentence: Where it stands.
        first: Index of the first word of the time.
    """
    since = first if sentence.lower(first) == "since" else first - 1
    if sentence.lower(since) != "since":
        return None
    for at in range(since - 1, max(0, since - _FARTHEST), -1):
        if sentence.lower(at) in MARKS or any(group.last == at for group in sentence.groups):
            return None
        if _is_running([sentence.lower(at), sentence.lower(at + 1)]):
            end = at - 2 if sentence.lower(at - 1) == "," else at - 1
            return next((noun for noun in sentence.nouns if noun.last <= end == noun.phrase_last), None)
    return None


def is_open_noun(sentence: Sentence, noun: EventNoun, times: tuple[TimeExpression, ...]) -> bool:
    """Return whether its date is that of a beginning: "has been under suspension since May"."""
    for time in times:
        first, _ = sentence.indices_of(time.start, time.end)
        if "since" not in {sentence.lower(first), sentence.lower(first - 1)}:
            continue
        if under_way(sentence, first) is noun or _is_stood_in(sentence, noun):
            return True
    return False


def _is_stood_in(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether somebody has been in it: "has been on hunger strike", "dockers, on strike since May,"."""
    led = noun.phrase_first - 1 if noun.preposition else noun.phrase_first
    if sentence.lower(led) not in {"under", "in", "on", "at"}:
        return False
    return sentence.lower(led - 1) == "," or any(
        group.last == led - 1 and group.base in {"be", "live"} and group.tense is Tense.PERFECT and not group.negated
        for group in sentence.groups
    )


def since_handed(sentence: Sentence, owned: dict[int, list[TimeExpression]]) -> dict[int, list[TimeExpression]]:
    """Return the owners with a beginning given to what began: "has refused to pay rent since May"."""
    given = dict(owned)
    for before, group in pairwise(sentence.groups):
        is_again = group.base == "be" and sentence.lowers[max(0, group.first - 2) : group.first] == ("as", "it")
        if is_again and group.head in given and before.head not in given:
            given[before.head] = given.pop(group.head)  # "remains excluded, as it has been since 2012"
        is_led = before.base in REFUSING and before.tense is Tense.PERFECT and group.first == before.last + 1
        if not (is_led and group.tense is Tense.INFINITIVE and group.head in given) or before.head in given:
            continue
        first, _ = sentence.indices_of(given[group.head][0].start, given[group.head][0].end)
        if "since" in {sentence.lower(first), sentence.lower(first - 1)}:
            given[before.head] = given.pop(group.head)
    return given


REFUSING = frozenset({"refuse", "decline"})
"""Verbs of not doing that are deeds when told with their beginning."""


def pictures_today(sentence: Sentence, group: VerbGroup, setting: Setting) -> bool:
    """Return whether a past in -ing tells how things stand as it is written: "were blocking the port on Tuesday".

    It does so of the day of publication, and where days are counted on: "for the third day running". What it was
    like when something else came about is over.
    """
    if "when" in sentence.vocabulary or sentence.opener(group) not in {"", "that", "as"}:
        return False
    return group.head in setting.today or _is_counted_in_row(sentence)


def _is_counted_in_row(sentence: Sentence) -> bool:
    """Return whether it is told for which day or week it has gone on: "for a third straight day"."""
    for at in (at for at, word in enumerate(sentence.lowers) if word in {"day", "night", "week", "month"}):
        led = sentence.lowers[max(0, at - 4) : at]
        follows = sentence.lowers[at + 1 : at + 2] == ("running",) or sentence.lowers[at + 1 : at + 4] == (
            "in",
            "a",
            "row",
        )
        if "for" in led and (follows or not _IN_ROW.isdisjoint(led)):
            return True
    return False


_IN_ROW = frozenset({"straight", "consecutive", "successive"})


def is_since(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "since" and a time follow the verb, or open its sentence: "Since 2022 it has been banned"."""
    starts = {sentence.index_at(time.start) for time in sentence.times}
    is_main = sentence.opener(group) in {"", "since"} and not _has_own_day(sentence, group)
    places = [at for at in range(len(sentence.words)) if at > group.last or (at == 0 and is_main)]
    return any(sentence.lower(at) == "since" and not starts.isdisjoint({at, at + 1}) for at in places)


def _has_own_day(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a day of its own stands behind it: "Since 1949 it has admitted Greece in 1952"."""
    behind = [time for time in sentence.times if time.kind == "DATE" and sentence.index_at(time.start) > group.last]
    return any(sentence.lower(sentence.index_at(time.start) - 1) in {"in", "on"} for time in behind)

"""Finds the event whose day a plain verb only states: "the vote is on 3 May", "falls on 3 May". Weighs nothing."""

from collections.abc import Iterator, Sequence

from briefing_app.extraction.country_mention import CountryMention
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.syntax.subjects import subject
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

SETTING_UP = frozenset({"organise", "organize", "convene", "arrange"})
"""Verbs that set up what a noun names, or have held it where its day is past."""


def noun_of_day(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return the subject of a verb that tells no more than when and where it is, None if there is more to it."""
    if group.base not in {"be", "fall"} or group.negated or group.tense not in {Tense.PRESENT, Tense.PAST}:
        return None
    start = group.last + 1
    time = next((at for at in range(start, len(sentence.words)) if sentence.is_timed(at)), None)
    if time is None or sentence.lower(time - 1) in {"since", "by", "until"}:
        return None
    if group.base == "fall" and (sentence.lower(start) != "on" or time > start + 2):
        return None
    noun = sentence.subject_noun(group)
    is_plain = all(_is_place_or_diary(sentence, at) for at in range(start, time))
    return noun if noun is not None and noun.preposition == "" and is_plain else None


def _is_place_or_diary(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    is_small = sentence.is_a(index, "preposition", "determiner", "adverb") and not sentence.is_a(index, "negation")
    return is_small or word.is_name or word.lower in _DIARIES


_DIARIES = frozenset(
    {"agenda", "calendar", "diary", "programme", "program", "schedule", "timetable", "cards", "pencilled"}
)
"""What a coming event stands in: "is on the calendar for next month"."""


def fixed_day(sentence: Sentence, group: VerbGroup) -> tuple[EventNoun, TimeExpression] | None:
    """Return the event a day is chosen for, and the day: "set 9 August for the vote", "named it as the date of"."""
    verb = group.base.partition(" ")[0]  # "name" of "name it as the date of"
    if verb not in _FIXING or group.negated or group.tense not in {Tense.PAST, Tense.PERFECT, Tense.PRESENT}:
        return None
    for time in sentence.times:
        first, last = sentence.indices_of(time.start, time.end)
        is_object = last + 1 == group.first if group.passive else first == group.last + 1
        end = (group.last if group.passive else last) + 1
        if is_object and time.when is not None:
            noun = next((noun for noun in sentence.nouns if noun.phrase_first == _after_date_of(sentence, end)), None)
            return (noun, time) if noun is not None else None
    return None


def _after_date_of(sentence: Sentence, index: int) -> int:
    """Return the index behind "for" or "as the date of" that stands here; -1 if neither does."""
    if sentence.lower(index) == "as" and sentence.lower(index + 2) in {"date", "day"}:
        index += 3
    return index + 1 if sentence.lower(index) in {"for", "of"} else -1


_FIXING = frozenset({"set", "fix", "name", "choose", "pick", "select", "designate", "announce", "earmark", "confirm"})


def called_noun(sentence: Sentence, group: VerbGroup, days: Sequence[TimeExpression]) -> EventNoun | None:
    """Return the event for which somebody has set a day, or called others: "called an election for 3 May".

    Args:
        sentence: Where the verb stands.
        group: A verb of what was done.
        days: Its days, which lie ahead: not of what was done.
    """
    return _set_noun(sentence, group) or _invited_noun(sentence, group, days)


def _set_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    if group.base not in _CALLING or group.negated or group.tense not in {Tense.PAST, Tense.PERFECT}:
        return None
    noun = sentence.subject_noun(group) if group.passive else sentence.object_noun(group)
    return noun if noun is not None and noun.preposition == "" else None


_CALLING = frozenset(
    {
        "call", "announce", "declare", "order", "proclaim", "fix", "set", "confirm", "approve", "agree", "agree on",
        "promise", "pledge", "unveil", "convoke", "summon", "name", "threaten",
    }
)  # fmt: skip
"""Verbs that give an event its day."""


def _invited_noun(sentence: Sentence, group: VerbGroup, days: Sequence[TimeExpression]) -> EventNoun | None:
    """Return what somebody has been called to: "summoned its members to a march on 3 May"."""
    if not days or group.negated or group.tense not in {Tense.PAST, Tense.PERFECT}:
        return None
    first, _ = sentence.indices_of(days[0].start, days[0].end)
    noun = next((noun for noun in reversed(sentence.nouns) if group.last < noun.first < first), None)
    is_led = noun is not None and noun.preposition in {"to", "for"} and noun.phrase_last + 2 >= first - 1
    return noun if noun is not None and is_led and not any(sentence.groups_between(group.last + 1, first)) else None


def is_aim(sentence: Sentence, time: TimeExpression) -> bool:
    """Return whether it is what something is for: "approved a budget for 2023"."""
    return sentence.lower(sentence.indices_of(time.start, time.end)[0] - 1) == "for"


def is_awaited(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it tells what is foreseen as a thing, not as a deed: "plans two wells", "is expected in Rome"."""
    followed = any(other.first == group.last + 1 and other.tense is Tense.INFINITIVE for other in sentence.groups)
    if followed or group.negated or group.tense not in {Tense.PRESENT, Tense.PAST, Tense.PERFECT}:
        return False
    if group.base in _AWAITING:
        return group.passive or group.first == 0
    return group.base in {"plan", "schedule", "slate", "pencil in"} and (group.passive or _has_object(sentence, group))


def binds_later(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether what is laid down holds from a day on: "banned the export of ore from 1 January"."""
    if group.tense not in {Tense.PAST, Tense.PERFECT} or not sentence.times:
        return False
    starts = [
        sentence.indices_of(time.start, time.end)[0]
        for time in sentence.times
        if time.start > sentence.words[group.last].end
    ]
    return any("from" in sentence.lowers[first - 1 : first + 1] for first in starts)


def awaits_guest(sentence: Sentence, verb: VerbGroup) -> bool:
    """Return whether somebody of office is to be somewhere: "the envoy is expected in Rome", "will be in Rome"."""
    is_due = verb.base == "be" and sentence.lower(verb.last + 1) == "due"
    will_be = verb.base == "be" and verb.tense is Tense.FUTURE and not verb.negated
    if not (is_due or will_be or (verb.base in _AWAITING and verb.passive)):
        return False
    who = subject(sentence, verb)
    after = verb.last + (3 if is_due else 2)
    is_place = sentence.lower(after - 1) in {"in", "at"} and after < len(sentence.words)
    is_place = is_place and sentence.words[after].is_name and not sentence.is_timed(after)
    if not is_place or who is None:
        return False
    phrase = range(who[0], who[1] + 1)
    return any(sentence.is_a(at, "office") for at in phrase) or _is_person_by_name(sentence, phrase)


def _is_person_by_name(sentence: Sentence, phrase: range) -> bool:
    """Return whether a name alone acts, of no country and no body and no storm: "Lavrov is expected in Rome"."""
    of_country = any(sentence.words[at].start == one.start for at in phrase for one in _plain_names(sentence))
    is_event = any(noun.first in phrase for noun in sentence.nouns)
    are_names = all(sentence.words[at].is_name and not sentence.is_a(at, "body", "vehicle") for at in phrase)
    return are_names and len(phrase) < _LONG_NAME and not (of_country or is_event)


def _plain_names(sentence: Sentence) -> Iterator[CountryMention]:
    """Yield the countries named as such; the rule of an office-holder tells the years of office in brackets."""
    return (one for one in sentence.countries if "(" not in one.rule)


_LONG_NAME = 4


_AWAITING = frozenset({"expect", "await"})


def _has_object(sentence: Sentence, group: VerbGroup) -> bool:
    after = group.last + 1
    is_word = after < len(sentence.words) and sentence.words[after].is_word and not sentence.is_timed(after)
    return (
        is_word
        and not sentence.is_a(after, "preposition", "conjunction", "subordinator")
        and bool(group.helpers or group.tense is Tense.PRESENT or sentence.is_a(after, "determiner"))
    )


def planned_noun(sentence: Sentence, group: VerbGroup) -> EventNoun | None:
    """Return what a verb of scheduling foresees: "talks planned for Monday", not "planned to hold talks"."""
    noun = sentence.object_noun(group) or sentence.subject_noun(group)
    if noun is None or group.negated or group.tense is Tense.INFINITIVE or _sets_otherwise(sentence, group, noun):
        return None
    following = next((other for other in sentence.groups if other.first > group.last), None)
    leads = following is not None and following.tense is Tense.INFINITIVE and following.first == group.last + 1
    return None if leads else noun


def _sets_otherwise(sentence: Sentence, group: VerbGroup, noun: EventNoun) -> bool:
    """Return whether a verb of setting plans nothing: "set off a riot", and "in an interview, he expects"."""
    is_setting = noun.last < group.first and noun.preposition in {"in", "during", "after"}
    is_guest = noun.preposition == "for" and awaits_guest(sentence, group)  # "is expected in Rome for talks"
    is_lit = group.base == "set" and noun.sense.concept == "fire"  # "the fire was set on Sunday"
    was_once = sentence.lower(group.first - 1) in _AT_FIRST and any(
        other.first > group.last and other.is_finite and not other.negated for other in sentence.groups
    )
    return (
        is_setting
        or is_guest
        or is_lit
        or was_once
        or (group.base == "set" and sentence.lower(group.last + 1) in _SET_WITH)
    )


def was_set_first(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it only tells what day was given up: "the visit, first fixed for 9 May, has been put off"."""
    is_aside = not group.helpers and sentence.lower(group.first - 1) in _AT_FIRST
    is_of_noun = any(noun.last == group.first - 2 for noun in sentence.nouns)  # "the vote originally set for 9 May"
    is_of_noun = is_of_noun and any(one.first > group.last and one.is_finite for one in sentence.groups)
    return is_aside and (sentence.lower(group.first - 2) == "," or is_of_noun)


_AT_FIRST = frozenset({"first", "originally", "initially", "previously", "once"})
"""Words of a day that has been given up: "the visit, first planned for March, will now take place in June"."""
_SET_WITH = frozenset({"off", "up", "out", "aside", "back", "fire", "foot", "in"})

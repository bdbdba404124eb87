"""Tells which noun a time expression belongs to: "the January 2025 treaty", "the coup of 17 May". Makes no date."""

from briefing_app.extraction.dates.distances import limit_before
from briefing_app.extraction.factuality.anniversaries import anniversary_of
from briefing_app.extraction.sentence import HARD_MARKS, RELATIVES, Sentence
from briefing_app.extraction.syntax.none_of_them import subject_is_none
from briefing_app.extraction.syntax.saving_nouns import keeps_off
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.spent_times import only_ends_time
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup

_LOOSE = frozenset(
    {"on", "in", "at", "from", "for", "between", "during", "late", "early", "since", "until", "by", "last", "this"}
)


def described_noun(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the noun the time stands in front of: "the January 2025 treaty", "last week's raid"."""
    before = sentence.lower(first - 1)
    opens = first == 1 and before in {"at", "during"} and _looks_back(sentence)
    is_owner = sentence.lower(last + 1) in {"'s", "’s"}
    is_owned = is_owner and (before in {"by", "since"} or (before == "in" and sentence.lower(first - 2) in _CONCERNED))
    if before in {"in", "on", "since", "by", "until", "during", "at"} and not (opens or is_owned):
        return None
    for noun in sentence.nouns:
        if noun.phrase_first <= last < noun.first:
            return noun
    return None


_CONCERNED = frozenset(
    {
        "suspect", "suspects", "defendant", "defendants", "witness", "witnesses", "victim", "victims", "survivor",
        "survivors", "questioning", "arrest", "arrests", "trial", "investigation", "inquiry", "probe", "charges",
        "role", "part", "involvement", "complicity", "hand",
    }
)  # fmt: skip
"""What has to do with a thing of a day, and is itself of another: "a suspect in Tuesday's raid", "his role in"."""


def _looks_back(sentence: Sentence) -> bool:
    """Return whether the main verb tells what has been: "At the weekend summit in Accra, they chose"."""
    main = next((group for group in sentence.groups if group.is_finite), None)
    return main is not None and main.tense in {Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT}


def describes_other(sentence: Sentence, time: TimeExpression, first: int, last: int) -> bool:
    """Return whether the time describes a noun that is no event: "the 1944-born poet", "said Monday's cut was ..."."""
    if sentence.lower(last + 1) in {"'s", "’s"} and _is_spoken_of(sentence, first):
        return True
    if sentence.words[last].end > time.end or sentence.words[first].start < time.start:
        return True
    if _is_of_name(sentence, time, first):
        return True
    after = last + 1
    if first == last and sentence.words[first].word.isdigit() and first > 0 and _is_name_part(sentence, first - 1):
        return True
    if after >= len(sentence.words) or not sentence.words[after].word[0].isalpha():
        return False
    led = sentence.is_a(first - 1, "determiner") or sentence.lower(first - 1) in {"'s", "’s"}
    led = led or _is_landmark(sentence, first)
    is_verb = any(group.first <= after <= group.last for group in sentence.groups)
    is_verb = is_verb or only_ends_time(sentence.words, after, sentence.times)  # "before the year is out"
    closed = sentence.is_a(
        after, "preposition", "conjunction", "subordinator", "pronoun", "determiner", "adverb", "then", "be"
    )
    is_plain = time.value[:4].isdigit() and (len(time.value) <= 7 or _is_landmark(sentence, first))
    return led and is_plain and not is_verb and not closed


def _is_spoken_of(sentence: Sentence, first: int) -> bool:
    """Return whether a verb of saying stands right before, so that the time is of what is spoken of."""
    group = next((group for group in sentence.groups if group.last == first - 1), None)
    return group is not None and sentence.lexicon.is_a(group.base, "speech")


def _is_of_name(sentence: Sentence, time: TimeExpression, first: int) -> bool:
    """Return whether a year only tells which thing of a name is meant: "the Easter Rising of 1916"."""
    named = first - 2
    is_year = len(time.value) == _YEAR and time.value.isdigit() and sentence.lower(first - 1) == "of"
    if not is_year or named < 1 or not sentence.words[named].is_name or sentence.lower(named) in _SEASONS:
        return False
    is_event = any(noun.last == named for noun in sentence.nouns)
    return not (is_event or sentence.is_timed(named) or sentence.is_a(named, "calendar word"))


_YEAR = 4
_SEASONS = frozenset({"spring", "summer", "autumn", "winter", "easter", "christmas"})


def _is_landmark(sentence: Sentence, first: int) -> bool:
    """Return whether something is placed by the noun that the time describes: "ahead of the 9 May deadline"."""
    article = first if sentence.lower(first) == "the" else first - 1
    before = sentence.lower(article - 1)
    is_led = before == "of" and (sentence.is_a(article - 2, "lead noun") or sentence.lower(article - 2) == "advance")
    return sentence.lower(article) == "the" and (is_led or before in {"before", "after", "following"})


def _is_name_part(sentence: Sentence, index: int) -> bool:
    """Return whether a name stands right before a bare year, as in "Orion 1980"."""
    word = sentence.words[index]
    return (
        word.is_name and word.word.isalpha() and index > 0 and not sentence.is_a(index, "preposition", "calendar word")
    )


def measures(sentence: Sentence, last: int) -> bool:
    """Return whether it measures something else: "the week after the armistice", "the last day of the summit".

    In "left last month after the vote" and "left on Tuesday morning after the vote" it does not.
    """
    if sentence.is_a(last, "time unit") and sentence.lower(last + 1) == "of" and not sentence.is_timed(last + 2):
        return True
    is_turn = sentence.lower(last - 1) in {"last", "this", "next"} and sentence.lower(last - 2) != "the"
    is_turn = is_turn or (sentence.is_a(last - 1, "calendar word") and sentence.words[last - 1].is_name)
    follows = sentence.lower(last + 1) in {"after", "before", "following", "prior"}
    return sentence.is_a(last, "time unit") and follows and not is_turn


def counts_from(sentence: Sentence, first: int) -> bool:
    """Return whether it dates what another day is counted from, a noun no table has: "ten days before the derby of"."""
    for at in range(first - 1, max(0, first - _FARTHEST), -1):
        is_verb = any(
            group.first <= at <= group.last for group in sentence.groups
        )  # "hours before his plane landed on"
        if is_verb or sentence.lower(at) in {*HARD_MARKS, ","} or any(noun.last == at for noun in sentence.nouns):
            return False
        if sentence.lower(at) in {"before", "after", "prior", "ahead"} and sentence.is_a(at - 1, "time unit"):
            return at < first - 2
    return False


_FARTHEST = 8
"""Words looked back over for what counts."""


def names_event(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether a season is part of a name, which does not say in which year: "the Chinese Winter Offensive"."""
    is_season = first == last and sentence.lower(first) in {"spring", "summer", "autumn", "winter"}
    follows = last + 1 < len(sentence.words) and sentence.words[last + 1].is_name
    return is_season and sentence.words[first].is_name and follows and not sentence.is_timed(last + 1)


_POINTING = frozenset({"that", "this", "those", "these"})
_EARLIER = frozenset({"earlier", "ago", "before", "previous", "last", "prior", "same"})


def compares(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether it only tells what a figure is compared with: "a drop from a year earlier", "compared to May".

    "From" and an ordinary date tell when something starts: "sanctions from 1 May".
    """
    led = first - 1 if not sentence.is_a(first - 1, "determiner") else first - 2
    if sentence.lower(led - 1) == "compared" and sentence.lower(led) in {"to", "with"}:
        return True
    is_earlier = any(sentence.lower(at) in _EARLIER for at in range(led + 1, last + 1))
    return is_earlier and sentence.lower(led) in {"from", "than", "versus"}


def followed_noun(sentence: Sentence, first: int) -> EventNoun | None:
    """Return the noun the time follows as part of its phrase: "the coup of 17 May"."""
    at = first - 1
    while at > 0 and (sentence.lower(at) in _LOOSE or sentence.lower(at) == "the"):
        at -= 1
    if sentence.lower(at) == "of":
        before = [noun for noun in sentence.nouns if noun.last < at]
        return next((noun for noun in reversed(before) if noun.last == at - 1 or noun.phrase_last >= first), None)
    is_set_off = sentence.lower(at) == "," and at == first - 2
    if is_set_off:
        at -= 1
    for noun in reversed(sentence.nouns):
        if noun.last <= at <= max(noun.phrase_last, noun.last):
            is_counted_from = is_set_off and sentence.is_a(noun.phrase_first - 2, "time unit")
            return noun if _may_own(sentence, noun) and not is_counted_from else None  # "ten years after it, in 1971,"
    return None


def restricted_noun(sentence: Sentence, first: int, last: int) -> EventNoun | None:
    """Return the noun a time at the end of its phrase can only mean.

    A relative clause goes on about it ("the bombings last year that killed 224"), or it is what somebody was held for
    ("arrested in connection with the raid last month").
    """
    noun = next((noun for noun in reversed(sentence.nouns) if noun.last < first <= noun.phrase_last + 1), None)
    if noun is None or sentence.lower(first - 1) in {"on", "in"}:
        return None
    is_restricted = sentence.lower(last + 1) in {"that", "which"}
    is_ground = sentence.lower(noun.phrase_first - 2) == "connection"
    return noun if is_restricted or is_ground else None


def _may_own(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether a date after this noun is the noun's: it is a subject, or stands after "after", "during".

    What "that" points back to was dated before: "convicted over that disaster in 2018".
    """
    has_verb = any(group.last < noun.first for group in sentence.groups)
    if (sentence.lower(noun.phrase_first) in _POINTING and has_verb) or _is_addressed(sentence, noun):
        return False
    if noun.preposition in _PLACED or keeps_off(sentence.lowers, noun.phrase_first):
        return True
    lead = noun.phrase_first - 2
    is_limit = noun.preposition == "of" and limit_before(sentence, noun.phrase_first - 1) is not None
    if is_limit or sentence.is_a(lead, "lead noun") or sentence.lower(lead) in {"hours", "days", "weeks"}:
        return True
    owner = _preceding_verb(sentence, noun)
    if owner is None or (owner.base in {"follow", "precede"} and not owner.passive):
        return True
    if noun.preposition in {"in", "at", "for"} and any(
        sentence.is_timed(at) for at in range(owner.last + 1, noun.phrase_first)
    ):
        return True
    return (owner.negated or subject_is_none(sentence, owner)) and owner.sense.concept not in _SETTLING


_PLACED = frozenset({"after", "before", "since", "during", "following", "until", "amid"})
_SETTLING = frozenset({"", "sentence", "decide", "vote"})
"""Concepts of verbs whose day is their own where they are denied: "did not rule on the appeal on Monday"."""


def _is_addressed(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether somebody speaks there: "told a hearing on 3 May that"."""
    if any(group.last == noun.phrase_first - 1 and group.base in _ADDRESSING for group in sentence.groups):
        return True
    anniversary = anniversary_of(sentence)  # "marked the 30th anniversary of the revolt on Monday"
    return anniversary is not None and noun.phrase_first == anniversary[0] + 2 and len(sentence.groups) > 0


_ADDRESSING = frozenset({"tell", "inform", "assure", "warn", "notify", "brief", "address"})


def _preceding_verb(sentence: Sentence, noun: EventNoun) -> VerbGroup | None:
    """Return the verb before the noun in its own clause."""
    for group in reversed(sentence.groups):
        if group.last < noun.first:
            gap = range(group.last + 1, noun.first)
            parted = any(sentence.lower(index) in HARD_MARKS or sentence.lower(index) in RELATIVES for index in gap)
            commas = any(sentence.lower(index) == "," for index in gap)
            is_new_subject = any(other.first > noun.last for other in sentence.groups) and (parted or commas)
            told = sentence.lexicon.is_a(group.base, "speech") and any(
                o.first > noun.last and o.is_finite for o in sentence.groups
            )
            return None if parted or is_new_subject or told else group
    return None

"""Tells clauses of a custom ("every year", "twice a week") from those of a deed."""

import re

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.words.event_nouns import EventNoun
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup


def is_habit(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the clause tells a custom: "every year", "twice a year", "routinely"."""
    if _does_again(sentence, group) or _would_for_years(sentence, group):
        return True
    if (
        sentence.vocabulary.isdisjoint(sentence.lexicon.classes["habitual"])
        and sentence.vocabulary.isdisjoint(_OF_HABITS)
        and not _has_set(sentence)
    ):
        return False
    start, end = clause_bounds(sentence, group)
    if any(sentence.is_a(index, "habitual") for index in range(start, end + 1)):
        return True
    for time in sentence.times:
        index = sentence.index_at(time.start)
        is_set = time.kind == "SET" and start <= index <= end and not _names_paper(sentence, index)
        if is_set and not (_describes_thing(sentence, index) and _is_once(sentence, group)):
            return True
    clause = " ".join(sentence.lower(index) for index in range(start, end + 1))
    return _HABIT.search(clause) is not None


def _would_for_years(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether "would" tells what was done time and again: "In the 1980s the boats would land by night"."""
    if group.tense is not Tense.MODAL or "would" not in group.helpers:
        return False
    whens = [time.when for time in sentence.times if time.when is not None]
    return bool(whens) and all(when.edtf.endswith("X") for when in whens)


def names_custom(sentence: Sentence, noun: EventNoun) -> bool:
    """Return whether a noun stands in what recurs: "every year's march", "every year thousands march"."""
    first = noun.phrase_first
    return sentence.lower(first) in {"every", "each"} and any(
        time.kind == "SET" and first <= sentence.index_at(time.start) < noun.first for time in sentence.times
    )


_REGULAR = frozenset({"hourly", "daily", "nightly", "weekly", "fortnightly", "monthly", "quarterly"})


def _describes_thing(sentence: Sentence, index: int) -> bool:
    """Return whether it is a thing that recurs: "a weekly crossing"."""
    return sentence.lower(index) in _REGULAR and index + 1 < len(sentence.words) and sentence.words[index + 1].is_word


def _is_once(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether the verb tells one deed all the same: "a weekly crossing will be added"."""
    return group.tense is not Tense.PRESENT or sentence.lexicon.is_a(group.base, "happening")


def _names_paper(sentence: Sentence, index: int) -> bool:
    """Return whether it says what newspaper it is: "the Nepali daily Annapurna Express", "Maghreb Weekly reports"."""
    if sentence.words[index].is_name and index > 0 and sentence.words[index - 1].is_name:
        return True
    is_name = index + 1 < len(sentence.words) and sentence.words[index + 1].is_name
    return is_name and sentence.lower(index) in {"daily", "weekly", "monthly"}


_OPENING = frozenset({"begin", "start", "kick off", "open", "launch", "resume", "wrap up", "conclude", "end"})
_RECURRING = frozenset({"annual", "yearly", "biennial", "monthly", "weekly", "quarterly", "regular"})


def _does_again(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether a tense that is not over tells of what recurs: "have staged an annual exercise since 1998"."""
    if group.tense not in {Tense.PRESENT, Tense.PERFECT} or sentence.vocabulary.isdisjoint(_RECURRING):
        return False
    if sentence.times and group.base in _OPENING:
        return False  # "begin their annual drill on Monday"
    noun = sentence.object_noun(group)
    return noun is not None and any(sentence.lower(at) in _RECURRING for at in range(noun.phrase_first, noun.first))


def _has_set(sentence: Sentence) -> bool:
    return any(time.kind == "SET" for time in sentence.times)


_OF_HABITS = frozenset({"every", "each", "once", "twice", "times", "used", "time"})
"""Words one of which every custom below has."""
_HABIT = re.compile(
    r"\b(?:(?:every|each) (?:year|month|week|day|time|spring|summer|autumn|winter|monday|friday|sunday)"
    r"|(?:once|twice|times) (?:a|an|every|each) (?:year|month|week|day)|used to|from time to time)\b"
)


def _after_inserted(sentence: Sentence, other: VerbGroup, group: VerbGroup) -> int:
    """Return the index behind a participle put in between commas: "The fair, held every year, opened on 3 May"."""
    if other.helpers or sentence.lower(other.first - 1) not in {",", "usually", "normally", "traditionally"}:
        return 0
    return next((at + 1 for at in range(group.first - 1, other.last, -1) if sentence.lower(at) == ","), 0)


def clause_bounds(sentence: Sentence, group: VerbGroup) -> tuple[int, int]:
    """Return the first and last index of the verb's own clause: to the neighbouring verbs' ends or a hard mark."""
    marks = [index for index, word in enumerate(sentence.lowers) if word in {";", ":", "—"}]
    start = max((index + 1 for index in marks if index < group.first), default=0)
    end = min((index - 1 for index in marks if index > group.last), default=len(sentence.words) - 1)
    for other in sentence.groups:
        if other.last < group.first and other.is_finite:
            start = max(start, other.last + 1, _after_inserted(sentence, other, group))
        if other.first > group.last and (other.is_finite or _is_joined_infinitive(sentence, other)):
            end = min(end, other.first - 1)
    return start, end


def _is_joined_infinitive(sentence: Sentence, group: VerbGroup) -> bool:
    """Return whether it goes on from another infinitive: "to found a school and to inspect it every year"."""
    return group.tense is Tense.INFINITIVE and sentence.lower(group.first - 1) == "and"

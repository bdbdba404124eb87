"""Counts back to when what still goes on began: "for the past three months divers have searched". Gives no end."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from briefing_app.extraction.cue import Distance
from briefing_app.extraction.dates.arithmetic import counted_date
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.words.verb_groups import Tense, VerbGroup
from briefing_app.model import Basis, RelationKind, When

_LENGTH = re.compile(r"P(\d+)([DMY])")
_UNITS = {"D": "day", "M": "month", "Y": "year"}
"""Units whose count back names a day, a month or a year; of weeks the words leave the day open."""


def with_beginnings(
    sentence: Sentence, owned: Mapping[int, list[TimeExpression]], anchor: date | None
) -> dict[int, list[TimeExpression]]:
    """Return the owners with the beginning of what has been going on for a length of time up to now.

    Args:
        sentence: Whose dates they are.
        owned: Time expressions by the index of the head they date.
        anchor: The publication day.
    """
    given = dict(owned)
    for group in sentence.groups:
        goes_on = group.progressive and group.tense is Tense.PERFECT and not group.negated and group.head not in given
        time = _length_of(sentence, group) if anchor is not None and goes_on else None
        begun = _counted_back(sentence, time, anchor) if time is not None and anchor is not None else None
        if time is not None and begun is not None:
            given[group.head] = [replace(time, when=begun)]
    return given


def _length_of(sentence: Sentence, group: VerbGroup) -> TimeExpression | None:
    """Return the length up to now that opens the sentence or follows the verb: "for the past three months"."""
    for time in sentence.times:
        first, last = sentence.indices_of(time.start, time.end)
        lead = first - 1 if sentence.lower(first - 1) in _LEADS else first
        told = {*sentence.lowers[lead : last + 1], sentence.lower(last + 1)}
        is_now = sentence.lower(lead) in _LEADS and not _TO_NOW.isdisjoint(told)
        near = next((other for other in sentence.groups if other.first > group.last), None)
        is_behind = lead > group.last and (near is None or last < near.first)
        is_first = lead == 0 and next((other for other in sentence.groups if other.is_finite), None) is group
        if time.kind == "DURATION" and is_now and (is_behind or is_first):
            return time
    return None


_LEADS = frozenset({"for", "over", "during"})
_TO_NOW = frozenset({"past", "last", "now"})


def _counted_back(sentence: Sentence, time: TimeExpression, anchor: date) -> When | None:
    length = _LENGTH.fullmatch(time.value)
    if length is None:
        return None
    number, unit = int(length[1]), _UNITS[length[2]]
    first, last = sentence.indices_of(time.start, time.end)
    words = " ".join(word.word for word in sentence.words[first : last + 1])
    now = When(anchor, anchor, anchor.isoformat(), basis=Basis.PUBLICATION, anchor=anchor)
    begun = counted_date(now, RelationKind.BEFORE, Distance(number, unit), words)
    unit, day = unit if number == 1 else f"{unit}s", anchor
    reason = f"{number} {unit} before {day}"
    return replace(begun, basis=Basis.PUBLICATION, rule="offset", reason=reason) if begun is not None else None

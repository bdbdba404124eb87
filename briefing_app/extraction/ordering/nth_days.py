"""Reads which day of what lasts is meant: "on its second day", "the last day of the summit". Makes no date."""

from collections.abc import Sequence

from briefing_app.extraction.cue import Cue, Distance
from briefing_app.extraction.factuality.anniversaries import ordinal
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.times.numbers import count_of
from briefing_app.extraction.words.verb_groups import Tense
from briefing_app.model import EventKind

NTH = "nth "
"""What the unit of a distance starts with that is a place within something that lasts."""

_UNITS = {"day": "day", "morning": "day", "afternoon": "day", "evening": "day", "night": "day", "week": "week"}
_RANKS = {
    **dict.fromkeys(("first", "opening", "inaugural"), 1),
    **dict.fromkeys(("last", "final", "closing", "concluding"), -1),
    "penultimate": -2,
}
_ARTICLES = frozenset({"the", "its", "their", "his", "her"})
_HELD = frozenset({"captivity", "detention", "custody", "imprisonment", "ordeal"})
_LEADS = frozenset({"on", "in", "during", "into"})


def nth_before(sentence: Sentence, index: int) -> tuple[int, Distance] | None:
    """Return the first index and the place of "on the third day" for the index of the "of" behind it."""
    if sentence.lower(index) != "of" or not _HELD.isdisjoint(sentence.lowers[index + 1 : index + 3]):
        return None
    for at in (index - 1, index - 2):
        found = _place_at(sentence, at)
        if found is not None and found[1] == index - 1 and not sentence.is_timed(index + 1):
            first = found[0] - 1 if sentence.lower(found[0] - 1) in _LEADS else found[0]
            return first, found[2]
    return None


def nth_from(sentence: Sentence, index: int) -> tuple[int, Distance] | None:
    """Return the last index and the place of "on its second day" if it starts here and needs nothing behind it."""
    if sentence.lower(index) not in _LEADS:
        return None
    for at in range(index + 1, min(index + _LONGEST, len(sentence.words))):
        found = _place_at(sentence, at)
        if found is None or found[0] != index + 1:
            continue
        last = found[1]
        if sentence.lower(last + 1) == "of":
            end = last + 3 if sentence.lower(last + 2) in _ARTICLES else last + 2
            return (end, found[2]) if sentence.lower(end) in _HELD else None
        return (last, found[2]) if not (sentence.is_timed(at) or _leads_on(sentence, last + 1)) else None
    return None


def _leads_on(sentence: Sentence, index: int) -> bool:
    """Return whether something else is counted from: "on the last day before the vote"."""
    return sentence.is_a(index, "temporal before", "temporal after", "temporal during")


_LONGEST = 5


def nth_reached(sentence: Sentence, last: int) -> Distance | None:
    """Return the place of "was in its second day", "entered its third week" right behind what ends here."""
    at = last + 1
    if sentence.is_a(at, "be") and sentence.lower(at + 1) in {"in", "into", "on"}:
        at += 1
    elif sentence.lower(at) not in {"entered", "reached", "in", "into", "on"}:
        return None
    places = (_place_at(sentence, unit) for unit in range(at + 2, min(at + _LONGEST, len(sentence.words))))
    return next((found[2] for found in places if found is not None and found[0] == at + 1), None)


def _place_at(sentence: Sentence, unit: int) -> tuple[int, int, Distance] | None:
    """Return the first and last index and the place told by the unit of time at this index."""
    word = sentence.lower(unit)
    name = _UNITS.get(word)
    if name is None:
        return None
    count = count_of(sentence.lower(unit + 1)) if sentence.lower(unit + 1).isalnum() else None
    if sentence.lower(unit - 1) in _LEADS and count is not None and count == int(count):
        return unit, unit + 1, Distance(int(count), NTH + name)  # "on day two"
    rank = _RANKS.get(sentence.lower(unit - 1)) or ordinal(sentence.lower(unit - 1))
    if rank is None or sentence.lower(unit - 2) not in _ARTICLES:
        return None
    is_turn = sentence.lower(unit - 1) == "last" and name == "week"  # "in the last week" may be that just past
    return None if is_turn else (unit - 2, unit, Distance(rank, NTH + name))


def is_nth(cue: Cue) -> bool:
    """Return whether the cue gives a place within something that lasts."""
    return cue.distance is not None and cue.distance.unit.startswith(NTH)


def lasting_before(told: Sequence[Telling], cue: Cue) -> Telling | None:
    """Return the nearest of these of which such days can be counted, forward from its start or back from its end.

    Args:
        told: What was told before, in order of the text.
        cue: The place: of "his captivity" only a capture has days.
    """
    is_held = not _HELD.isdisjoint(cue.words.lower().split())
    return next((one for one in reversed(told) if (_is_capture(one) if is_held else _has_days(one, cue))), None)


def _is_capture(telling: Telling) -> bool:
    word = telling.verb.base if telling.verb is not None else telling.concept
    return telling.sentence.lexicon.is_a(word, "taking a person")


def _has_days(telling: Telling, cue: Cue) -> bool:
    """Return whether its date is of days, or the first or last day of what lasts."""
    if any(time.when is not None and time.when.extent for time in telling.times):
        return True
    if tells_end(telling) or is_from_end(cue):
        return tells_end(telling) and is_from_end(cue) and bool(telling.times)
    is_begun = telling.noun is not None and telling.verb is not None and telling.verb.base in BEGINNINGS
    is_past = telling.verb is None or telling.verb.tense in {Tense.PAST, Tense.PLUPERFECT}
    return bool(telling.times) and is_past and (is_begun or telling.kind in LASTING)


def tells_end(telling: Telling) -> bool:
    """Return whether it tells but the end of what lasted."""
    is_end = telling.verb is not None and telling.sentence.lexicon.is_a(telling.verb.base, "ending")
    return telling.is_ending or is_end


def is_from_end(cue: Cue) -> bool:
    """Return whether it is counted back from the last day: "on the closing day"."""
    return is_nth(cue) and cue.distance is not None and (cue.distance.count or 0) < 0


LASTING = frozenset({EventKind.MEETING, EventKind.PROTEST, EventKind.EXERCISE, EventKind.VISIT})
BEGINNINGS = frozenset(
    {"begin", "start", "open", "commence", "break out", "erupt", "kick off", "launch", "get under way"}
)

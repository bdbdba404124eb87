"""Reads how far apart two events are: "two days", "less than a week", "a quarter of an hour". Makes no date."""

from dataclasses import replace

from briefing_app.extraction.cue import Distance, Measure
from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.times.numbers import count_of

_SHORT = frozenset({"moments", "minutes", "seconds"})
_UNITS = {
    "minute": (1, "minute"),
    "hour": (1, "hour"),
    "day": (1, "day"),
    "week": (1, "week"),
    "fortnight": (2, "week"),
    "month": (1, "month"),
    "year": (1, "year"),
    "decade": (10, "year"),
}
"""Words for stretches of time, in the units that are counted."""

LOOSE = frozenset(
    {"just", "only", "immediately", "right", "shortly", "exactly", "to", "the", "on", "even", "soon", "well"}
)
"""Words between a distance and its connective, or before one without a distance: "just after", "two months on from"."""


def distance_before(sentence: Sentence, index: int) -> tuple[int, Distance | None]:
    """Return the first index and the distance stated right before the connective; the eve is one day."""
    if sentence.lower(index) == "on" and sentence.lower(index + 2) in {"eve", "morrow"}:
        return index, Distance(1, "day")
    if sentence.lower(index) == "of":
        limit = limit_before(sentence, index)
        return (index, None) if limit is None else limit
    at = index - 1
    if sentence.lowers[max(0, at - 2) : at + 1] == ("to", "the", "day"):
        at -= 3  # "thirty years to the day after"
    while sentence.lower(at) in LOOSE:
        at -= 1
    if (sentence.lower(at), sentence.lower(index)) in _NIGHTS and sentence.lower(at - 1) == "the":
        return at - 1, Distance(1, "day")
    found = distance_ending(sentence, at)
    return (index, None) if found is None else found


_NIGHTS = frozenset({("morning", "after"), ("night", "before"), ("evening", "before")})
"""Parts of the day that "before" and "after" put on the day beside."""


def distance_ending(sentence: Sentence, at: int) -> tuple[int, Distance] | None:
    """Return the first index and the distance whose unit stands here, with what says how exact it is."""
    word = sentence.lower(at)
    if word in _SHORT or (word in {"hour", "half-hour"} and _is_half(sentence, at)):
        first, distance = _counted(sentence, at)[0], Distance(None, "minute")
    elif word.removesuffix("s") in _UNITS:
        first, distance = _counted(sentence, at)
    else:
        return None
    if sentence.lower(first - 1) == "half":
        first, distance = first - 1, _halved(distance)
    for hedge, measure in _HEDGES:
        start = first - len(hedge)
        if start >= 0 and sentence.lowers[start:first] == hedge:
            return start, replace(distance, measure=measure)
    return first, distance


def _halved(distance: Distance) -> Distance:
    """Return half of it, of a year in months; half a week or a month is no count of days."""
    return Distance(6, "month") if (distance.count, distance.unit) == (1, "year") else Distance(None, distance.unit)


def _is_half(sentence: Sentence, at: int) -> bool:
    """Return whether it is half an hour that ends here: "half an hour", "a half-hour", "a half hour"."""
    return "half" in (sentence.lower(at)[:4], sentence.lower(at - 1), sentence.lower(at - 2))


def distance_from(sentence: Sentence, start: int) -> tuple[int, Distance] | None:
    """Return the last index and the distance that starts here: "another two days", "a week"."""
    for at in range(start, min(start + _LONGEST, len(sentence.words))):
        found = distance_ending(sentence, at)
        if found is not None:
            return (at, found[1]) if found[0] == start else None
    return None


_LONGEST = 6

_HEDGES = tuple(
    sorted(
        (
            (tuple(words.split()), measure)
            for measure, told in (
                (Measure.ABOUT, "about;around;roughly;approximately;some;nearly;almost;barely"),
                (
                    Measure.AT_MOST,
                    "less than;fewer than;under;within;not even;no more than;not more than;at most;up to;inside",
                ),
                (Measure.AT_LEAST, "more than;over;at least;no less than;not less than;well over"),
            )
            for words in told.split(";")
        ),
        key=lambda hedge: -len(hedge[0]),
    )
)
"""Words before a distance that say how exact it is, the longest first: "no more than" holds "more than"."""


def _counted(sentence: Sentence, at: int) -> tuple[int, Distance]:
    """Return the count before a unit: "the day", "a week", "twenty-one years"; None for "some weeks" and "hours"."""
    factor, unit = _UNITS.get(sentence.lower(at).removesuffix("s"), (1, "minute"))
    word = sentence.lower(at - 1)
    if word == "the" and unit in {"week", "month"} and sentence.lower(at) == unit:
        return at - 1, Distance(1, f"calendar {unit}")
    if word in {"the", "same", "very"} and not sentence.lower(at).endswith("s"):
        return at - 1, Distance(factor, unit)
    if word == "last" and unit == "day" and sentence.lower(at - 2) == "the":
        return at - 2, Distance(1, unit)
    if unit == "hour" and word in {"an", "the"} and sentence.lower(at - 2) == "of":
        return _fraction_first(sentence, at - 3), Distance(None, "minute")
    count = count_of(word.replace("-", " ")) if word and (word.isdigit() or word[0].isalpha()) else None
    if count is None or count != int(count) or not 0 < count < 10_000:
        return (at - 1 if word in {"some", "several", "few", "many"} else at), Distance(None, unit)
    return (at - 2 if sentence.lower(at - 2) == "another" else at - 1), Distance(int(count) * factor, unit)


def _fraction_first(sentence: Sentence, at: int) -> int:
    """Return where "a quarter", "three quarters" of an hour starts."""
    is_led = sentence.lower(at - 1) == "a" or count_of(sentence.lower(at - 1) or "?") is not None
    return at - 1 if is_led else at


def limit_before(sentence: Sentence, index: int) -> tuple[int, Distance] | None:
    """Return the distance of "within 48 hours of" for the index of its "of"."""
    found = distance_ending(sentence, index - 1)
    is_limit = found is not None and sentence.lower(found[0]) in {"within", "inside"}
    return found if is_limit else None

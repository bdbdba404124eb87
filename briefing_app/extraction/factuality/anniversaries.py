"""Counts back from an anniversary: "the 30th anniversary of the revolt" dates the revolt. Knows no other orders."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.extraction.sentence import Sentence
from briefing_app.extraction.telling import Telling
from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.numbers import count_of
from briefing_app.model import Basis, Status, When

_FIRST_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_TENS = {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "hundredth": 100}
_ORDINALS = {word: count for count, word in enumerate(_FIRST_ORDINALS.split(), start=1)} | _TENS
_DIGITS = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")


def anniversary_of(sentence: Sentence) -> tuple[int, int] | None:
    """Return the index of "anniversary", or of the span in "it is 40 years since the coup", and how many they are."""
    if sentence.vocabulary.isdisjoint(_NAMED_YEARS) and not {"anniversary", "jubilee"} & sentence.vocabulary:
        return _years_since(sentence) if "since" in sentence.vocabulary else None
    for index in range(1, len(sentence.words) - 1):
        years = _years_named(sentence, index) if sentence.lower(index + 1) == "of" else None
        if years is not None:
            return index, years
    return None


def _years_named(sentence: Sentence, index: int) -> int | None:
    """Return how many years "anniversary", "centenary" or "golden jubilee" stands for."""
    word, before = sentence.lower(index), sentence.lower(index - 1)
    if word == "anniversary":
        return ordinal(before)
    return _JUBILEES.get(before) if word == "jubilee" else _NAMED_YEARS.get(word)


_NAMED_YEARS = {
    "centenary": 100, "centennial": 100, "sesquicentenary": 150, "sesquicentennial": 150, "bicentenary": 200,
    "bicentennial": 200, "tercentenary": 300, "tricentenary": 300, "quatercentenary": 400, "quincentenary": 500,
    "quincentennial": 500, "millennium": 1000,
}  # fmt: skip
_JUBILEES = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}


def _years_since(sentence: Sentence) -> tuple[int, int] | None:
    """Return the index before "since" and how many years are told to have gone by: "Sunday marks 40 years since"."""
    for index in (at for at, word in enumerate(sentence.lowers) if word in _SPANS):
        since = sentence.after_time(index + 1)  # "it will be 35 years next year since the invasion"
        start, years = _span_ending(sentence, index)
        is_told = sentence.is_a(start - 1, "be") or sentence.lower(start - 1) in {"mark", "marks", "marked"}
        if years and is_told and years == int(years) and sentence.lower(since) == "since":
            return since - 1, int(years)
    return None


def _span_ending(sentence: Sentence, index: int) -> tuple[int, float]:
    """Return where a span of years starts and how many they are: "40 years", "half a century", "three decades"."""
    unit, before = _SPANS[sentence.lower(index)], sentence.lower(index - 1)
    if before == "a":
        part = next((words for words in _PARTS if sentence.lowers[max(0, index - len(words)) : index] == words), ("a",))
        return index - len(part), unit * _PARTS.get(part, 1)
    return index - 1, (count_of(before) or 0) * unit


_SPANS = {"years": 1, "decade": 10, "decades": 10, "century": 100, "centuries": 100}
_PARTS = {("half", "a"): 0.5, ("a", "quarter", "of", "a"): 0.25, ("three", "quarters", "of", "a"): 0.75}


def dated_by_anniversary(telling: Telling, anchor: date | None) -> Telling:
    """Return the telling with the day or year that its anniversary in the same sentence gives, if it has one."""
    found = anniversary_of(telling.sentence)
    if found is None or _named_at(telling) != found[0] + 2:
        return telling
    telling = _without_its_own(telling)
    if any(time.when is not None and time.when.is_day for time in telling.times):
        return telling  # "16 years since the quake of 27 February 2010"
    when = _counted_back(telling.sentence.times, telling, found[1], anchor)
    if when is None:
        return telling
    words = telling.sentence.times[0] if telling.sentence.times else None
    made = TimeExpression(telling.trigger.start, telling.trigger.end, "DATE", when.edtf, when=when)
    times = (replace(made, start=words.start, end=words.end) if words else made,)
    status = Status.HAPPENED if telling.status is Status.PLANNED else telling.status
    return replace(telling, times=times, status=status, is_echo=False)


def _named_at(telling: Telling) -> int:
    """Return where the words start that name it behind "anniversary of", or the clause behind "years since"."""
    if telling.noun is not None:
        return telling.noun.phrase_first
    verb, sentence = telling.verb, telling.sentence
    if verb is None or sentence.opener(verb) != "since":
        return -1
    return max(at for at in range(verb.first) if sentence.lower(at) == "since") + 1


def _without_its_own(telling: Telling) -> Telling:
    """Return the telling without the anniversary's day: "the 40th anniversary of the revolt comes next year"."""
    noun, sentence = telling.noun, telling.sentence
    verb = next((group for group in sentence.groups if noun is not None and group.first > noun.last), None)
    if verb is None:
        return telling
    own = tuple(time for time in telling.times if time.start < sentence.words[verb.first].start)
    status = telling.status if own == telling.times else Status.HAPPENED
    return replace(telling, times=own, status=status)


def ordinal(word: str) -> int | None:
    """Return the number of "third", "22nd", "thirty-first"; None for other words."""
    digits = _DIGITS.fullmatch(word)
    if digits:
        return int(digits[1]) or None
    if word in _ORDINALS:
        return _ORDINALS[word]
    tens, _, ones = word.partition("-")
    whole = count_of(tens)
    return int(whole) + _ORDINALS[ones] if whole and ones in _ORDINALS else None


def _counted_back(times: Sequence[TimeExpression], telling: Telling, years: int, anchor: date | None) -> When | None:
    """Return the year that many years before the anniversary; its day, if the anniversary falls on one."""
    now = next((time.when for time in times if time.when is not None and time not in telling.times), None)
    if now is None:
        return None if anchor is None else _year(anchor.year - years, f"{years} years before {anchor.year}")
    if now.first_day is None or now.first_day.year <= years:
        return None
    year = now.first_day.year - years
    is_feast = _is_marked_with(telling.sentence)
    if (
        now.is_day
        and not is_feast
        and (now.first_day.month, now.first_day.day) != (2, 29)
        and _agrees(telling.times, year)
    ):
        day = now.first_day.replace(year=year)
        reason = f"{years} years before {now.edtf}"
        return When(day, day, day.isoformat(), words=now.words, basis=Basis.EVENT, rule="anniversary", reason=reason)
    if telling.times:
        return None
    if _is_month(now) and not is_feast:
        first = now.first_day.replace(year=year, day=1)
        last = first.replace(day=monthrange(year, first.month)[1])
        reason = f"{years} years before {now.edtf}"
        return When(
            first, last, f"{first:%Y-%m}", words=now.words, basis=Basis.EVENT, rule="anniversary", reason=reason
        )
    return _year(year, f"{years} years before {now.edtf}")


def _is_marked_with(sentence: Sentence) -> bool:
    """Return whether the day is that of a feast, held about the time: "marked 36 years since it with a concert"."""
    return "with" in sentence.vocabulary and any(group.base in {"mark", "commemorate"} for group in sentence.groups)


def _is_month(when: When) -> bool:
    first, last = when.first_day, when.last_day
    is_one = first is not None and last is not None and (first.year, first.month) == (last.year, last.month)
    return is_one and first is not None and first.day == 1 and not when.is_day


def _agrees(times: Iterable[TimeExpression], year: int) -> bool:
    return all(
        time.when is not None and time.when.first_day is not None and time.when.first_day.year == year for time in times
    )


def _year(year: int, reason: str) -> When | None:
    if year < 1:
        return None
    return When(
        date(year, 1, 1), date(year, 12, 31), f"{year:04d}", basis=Basis.EVENT, rule="anniversary", reason=reason
    )

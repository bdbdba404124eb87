"""Counts the date of one event from another's: "two days after the vote of 1 October". No finer than either."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from briefing_app.extraction.cue import Distance, Measure
from briefing_app.model import Basis, RelationKind, When

_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def counted_date(known: When, kind: RelationKind, distance: Distance, words: str) -> When | None:
    """Return the date at this distance before or after a known one; None where the words leave it open."""
    known = _beginning(known)
    if known.first_day is None or known.last_day is None or kind is RelationKind.DURING:
        return None
    sign = 1 if kind is RelationKind.AFTER else -1
    if distance.unit == "minute":
        return _made(known.first_day, known.last_day, words, known) if known.is_day else None
    if distance.count is None:
        return _hours_off(known, words, is_later=sign > 0) if distance.unit == "hour" else None
    if _is_lost_in(distance, known):
        return None
    is_from_start = words.lower().endswith("into")
    start, end = _counted_from(known, is_from_end=sign > 0 and not is_from_start)
    try:
        first, last = _moved(start, known.first_day if is_from_start else end, sign * distance.count, distance)
    except (OverflowError, ValueError):
        return None
    return _measured(known, first, last, distance.measure, words, is_later=sign > 0)


def nth_date(known: When, distance: Distance, words: str) -> When | None:
    """Return the nth day or week of what lasted, or of what is known to have begun on a day; None past its end."""
    first, last, count = known.first_day, known.last_day, distance.count or 1
    if first is None or not (known.extent or known.is_day):
        return None
    length = _DAYS[distance.unit.rpartition(" ")[2]]
    if count < 0:
        if last is None or not (known.extent or known.is_day):
            return None
        day = last + timedelta(days=length * (count + 1))
        start = day - timedelta(days=length - 1)
    else:
        start = first + timedelta(days=length * (count - 1))
        day = start + timedelta(days=length - 1)
    is_inside = start >= first and (not known.extent or last is None or start <= last)
    if known.extent and last is not None:
        day = min(day, last)
    return _made(start, day, words, known) if is_inside else None


def _is_lost_in(distance: Distance, known: When) -> bool:
    """Return whether it is too short to count from a year: "two days before Mali joined in 2009" names no day."""
    if known.first_day is None or known.last_day is None or distance.count is None:
        return False
    days = distance.count * _DAYS.get(distance.unit, 0)
    return 0 < days <= _FEW_DAYS and (known.last_day - known.first_day).days >= _YEAR


_FEW_DAYS, _YEAR = 10, 364


def _counted_from(known: When, *, is_from_end: bool) -> tuple[date, date]:
    """Return the days that are counted from: of what lasted, its last day for what came after, else its first."""
    first, last = known.first_day or date.min, known.last_day or date.max
    if not known.extent:
        return first, last
    day = last if is_from_end else first
    return day, day


def _beginning(known: When) -> When:
    """Return when something that goes on began, as fine as it is known: 1999 of "since 1999"; else the same date."""
    start = known.edtf.split("/")[0]
    if known.first_day is None or known.last_day is not None or not known.extent:
        return known
    last = {4: known.first_day.replace(month=12, day=31), 7: _month_end(known.first_day)}.get(len(start))
    return replace(known, last_day=last or known.first_day, edtf=start)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _hours_off(known: When, words: str, *, is_later: bool) -> When | None:
    """Return the same day or the one beside it: "hours after the vote of 1 May" says no more."""
    if not known.is_day or known.first_day is None:
        return None
    first, last = sorted((known.first_day, known.first_day + timedelta(days=1 if is_later else -1)))
    return _made(first, last, words, known)


def _measured(known: When, first: date, last: date, measure: Measure, words: str, *, is_later: bool) -> When:
    """Return the days counted, or those up to them, or from them on, as the words leave it."""
    match measure:
        case Measure.AT_MOST:
            first, last = sorted((known.first_day or first, last if is_later else first))
            return _made(first, last, words, known)
        case Measure.AT_LEAST:
            return _made(first, None, words, known) if is_later else _made(None, last, words, known)
        case Measure.ABOUT:
            return _about(_made(first, last, words, known))
        case Measure.EXACT:
            return _made(first, last, words, known)


def _about(when: When) -> When:
    edtf = "/".join(f"{part}~" for part in when.edtf.removesuffix("~").split("/"))
    return replace(when, edtf=edtf, approximate=True)


def during(known: When, words: str) -> When | None:
    """Return the days of something that lasted, for what happened meanwhile."""
    if known.first_day is None or known.last_day is None:
        return None
    return _made(known.first_day, known.last_day, words, known)


def since(known: When, words: str) -> When | None:
    """Return the stretch from a known date on."""
    if known.first_day is None:
        return None
    edtf = f"{known.edtf.split('/')[0]}/.."
    return When(
        known.first_day,
        None,
        edtf,
        words=words,
        basis=Basis.EVENT,
        rule="since an event",
        reason=f"{words} {known.edtf}",
    )


def _moved(first: date, last: date, count: int, distance: Distance) -> tuple[date, date]:
    match distance.unit:
        case "day" | "week" | "fortnight":
            by = timedelta(days=count * _DAYS[distance.unit])
            return first + by, last + by
        case "hour":
            return first + timedelta(days=count // 24), last + timedelta(days=-(-count // 24))
        case "calendar week" | "calendar month":
            return _beside(first, last, distance.unit, is_later=count > 0)
        case "month":
            start, end = _month(first, count), _month(last, count)
            return start, _month_end(end)
        case _:
            years = count * (10 if distance.unit == "decade" else 1)
            return date(first.year + years, 1, 1), date(last.year + years, 12, 31)


def _beside(first: date, last: date, unit: str, *, is_later: bool) -> tuple[date, date]:
    """Return what "the week before the vote" may mean: the seven days before it, and those of the week before its."""
    if is_later:
        sunday = last + timedelta(days=13 - last.weekday())
        ends = _month(last, 2) - timedelta(days=1)
        return last + timedelta(days=1), sunday if unit == "calendar week" else ends
    monday = first - timedelta(days=first.weekday() + 7)
    return monday if unit == "calendar week" else _month(first, -1), first - timedelta(days=1)


def _month(day: date, count: int) -> date:
    months = day.year * 12 + day.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def _made(first: date | None, last: date | None, words: str, known: When) -> When:
    return When(
        first,
        last,
        written(first, last),
        words=words,
        basis=Basis.EVENT,
        rule="counted from an event",
        anchor=known.first_day if known.is_day else None,
        reason=f"{words} {known.edtf}",
        approximate=known.approximate,
    )


def written(first: date | None, last: date | None) -> str:
    """Return the days as EDTF, as a year, a month or a day where they are just that; an end that is None is open."""
    if first is None or last is None:
        return f"{first or '..'}/{last or '..'}"
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year:04d}" if first.year == last.year else f"{first.year:04d}/{last.year:04d}"
    if first.day == 1 and last == _month_end(last):
        one, other = first.isoformat()[:7], last.isoformat()[:7]
        return one if one == other else f"{one}/{other}"
    return f"{first}/{last}"


def bounded(when: When, kind: RelationKind, known: When, words: str) -> When:
    """Return an undated event's date with the bound its order gives, if that is closer than the one it has."""
    day = known.last_day
    if kind is not RelationKind.BEFORE or day is None or when.first_day is not None:
        return when
    if when.last_day is not None and when.last_day <= day:
        return when
    return replace(when, last_day=day, edtf=f"../{day}", basis=Basis.EVENT, rule="before an event", words=words)


def from_then(when: When, first: date) -> When | None:
    """Return a date that is only known to lie before a day, with the day after which it lies; None if there is none."""
    if when.first_day is not None or when.last_day is None or when.last_day < first:
        return None
    return replace(when, first_day=first, edtf=written(first, when.last_day), basis=Basis.EVENT)

"""Settle which year is meant: "in May", "17 January", "last March", "October of that year"."""

from dataclasses import replace
from datetime import date

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Beside, Inside, Origin, Stated, Turned, Yearless
from briefing_app.extraction.times.period import Period, around, named_day, shifted
from briefing_app.extraction.times.refine.resolve_counted import resolve_counted
from briefing_app.extraction.times.refine.resolve_stated import resolve_stated
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import is_over, looks_ahead, may_lie_ahead, was_done
from briefing_app.extraction.times.year_part import YearPart, in_year
from briefing_app.model import Basis

_SETTLED = 60
"""Days from publication within which the nearest year is right whatever the tense says."""

_NEAR = 30
"""Days to come within which what "was done" on a day may be of a text written later than it says; not in a month."""

_TURN_YEARS = {-1: (0, -1, -2), 0: (0,), 1: (0, 1)}
_LATE_SPRING = 6


def resolve_yearless(meaning: Yearless, scene: Scene) -> Reading:
    """Return the part in the story's year, in a history; else in the year nearest to publication."""
    anchor = scene.setting.anchor
    if meaning.known_year and (known := _known(meaning.part, meaning.known_year, anchor)):
        return Reading(scene.found, "DATE", known.value, known, Basis.STATED, reason="the day known by that name")
    if meaning.follows and (end := _first_after(meaning.part, scene.story.mentioned)):
        return Reading(
            scene.found, "DATE", end.value, end, Basis.STORY, reason="the first one after the date before it"
        )
    if scene.is_told or _goes_on(meaning.part, scene):
        return _told(meaning.part, scene)
    period = anchor and nearest_year(meaning.part, anchor)
    if not period or not anchor:
        return _open(meaning.part, scene)
    reason = f"the year that puts it nearest to {named_day(anchor)}"
    distance = _distance(period, anchor)
    if period.first_day > anchor and _lies_behind(scene, distance):
        period = in_year(meaning.part, period.first_day.year - 1) or period
        reason = f"the last one before {named_day(anchor)}, as nothing looks ahead"
    elif distance > _SETTLED and period.last_day < anchor and looks_ahead(scene):
        period = in_year(meaning.part, period.first_day.year + 1) or period
        reason = f"the next one after {named_day(anchor)}, as the words look ahead"
    return Reading(scene.found, "DATE", period.value, period, Basis.PUBLICATION, anchor, reason)


def _goes_on(part: YearPart, scene: Scene) -> bool:
    """Return whether it goes on with a tale of long ago: "In May 1988 ... In June", but not "... In April"."""
    last = scene.told_near or scene.dated_beside
    period = last and _next_told(part, last)
    is_in_order = last and period and (period.first_day >= last.first_day or scene.is_looked_back_to)
    return bool(is_in_order) and not looks_ahead(scene)


def _lies_behind(scene: Scene, distance: int) -> bool:
    """Return whether a part of the year to come so many days later is that of the year before."""
    is_stretch = isinstance(scene.found.sense.meaning, Yearless) and scene.found.sense.meaning.part.grain != "day"
    if is_over(scene) or ((distance > _NEAR or is_stretch) and was_done(scene)):
        return True
    return distance > _SETTLED and not may_lie_ahead(scene)


def resolve_turned(meaning: Turned, scene: Scene) -> Reading:
    """Return the last or next such part, or the one of the same year."""
    last = scene.story.mentioned if meaning.turn == 0 and meaning.origin is Origin.STORY else scene.story.last
    told = scene.is_told or (last is not None and meaning.origin is Origin.STORY)
    origin = _edge(last, meaning.turn) if told else scene.setting.anchor
    period = origin and _turn(meaning, origin)
    if not origin or not period:
        return _open(meaning.part, scene)
    word = {-1: "the last one before", 0: "the one of the year of", 1: "the next one after"}[meaning.turn]
    basis, anchor = (Basis.STORY, None) if told else (Basis.PUBLICATION, origin)
    return Reading(scene.found, "DATE", period.value, period, basis, anchor, f"{word} {named_day(origin)}")


def resolve_inside(meaning: Inside, scene: Scene) -> Reading:
    """Return the part in the year the other words come to."""
    outer = (
        resolve_stated(meaning.outer, scene)
        if isinstance(meaning.outer, Stated)
        else resolve_counted(meaning.outer, scene)
    )
    period = outer.period and in_year(meaning.part, outer.period.first_day.year)
    if not period:
        return _open(meaning.part, scene)
    reason = f"in {outer.value}, {outer.reason}"
    return Reading(scene.found, "DATE", period.value, period, outer.basis, outer.anchor, reason)


def resolve_beside(meaning: Beside, scene: Scene) -> Reading:
    """Return the day so far from the one that is named; from a feast of several days, from its first or last."""
    named = resolve_yearless(meaning.of, scene)
    if not named.period:
        return Reading(scene.found, "DATE", "XXXX-XX-XX")
    edge = named.period.first_day if meaning.days < 0 else named.period.last_day
    day = shifted(Period("day", edge), meaning.days)
    if not day:
        return Reading(scene.found, "DATE", "XXXX-XX-XX")
    return replace(named, value=day.value, period=day, reason=_far_from(edge.isoformat(), meaning.days, named.reason))


def _far_from(day: str, days: int, reason: str) -> str:
    number, unit = abs(days), "day" if abs(days) == 1 else "days"
    return f"{number} {unit} before {day}: {reason}" if days < 0 else f"{number} {unit} after {day}: {reason}"


def nearest_year(part: YearPart, anchor: date) -> Period | None:
    """Return the part in the year that puts it nearest to the anchor."""
    periods = [period for step in (0, -1, 1) if (period := in_year(part, anchor.year + step))]
    return min(periods, key=lambda period: _distance(period, anchor), default=None)


def _known(part: YearPart, year: int, anchor: date | None) -> Period | None:
    period = in_year(part, year)
    return period if period and (anchor is None or period.first_day <= anchor) else None


def _first_after(part: YearPart, begin: Period | None) -> Period | None:
    if begin is None:
        return None
    periods = [in_year(part, begin.first_day.year + step) for step in (0, 1)]
    return next((period for period in periods if period and period.last_day >= begin.first_day), None)


def _told(part: YearPart, scene: Scene) -> Reading:
    last = scene.story.last
    period = last and _next_told(part, last)
    if not last or not period:
        return _open(part, scene)
    reason = f"in the order of the story, which stood at {last.value}"
    return Reading(scene.found, "DATE", period.value, period, Basis.STORY, reason=reason)


def _next_told(part: YearPart, last: Period) -> Period | None:
    """Return the part in the year of the last date, or over the new year if that year was at its end."""
    same = in_year(part, last.first_day.year)
    at_the_end = last.unit in ("day", "month") and last.first_day.month >= 10
    if same and at_the_end and same.first_day.month <= 3:
        return in_year(part, last.first_day.year + 1)
    return same


def _edge(last: Period | None, turn: int) -> date | None:
    """Return the day a turn counts from: "in 1978 and again the following February" counts from the year's end."""
    if last is None:
        return None
    return last.last_day if turn > 0 and last.unit == "year" else last.first_day


def _turn(meaning: Turned, origin: date) -> Period | None:
    is_new_year = meaning.part.rule == "WI" and origin.month < _LATE_SPRING
    for step in (-1,) if is_new_year and meaning.turn == 0 else _TURN_YEARS[meaning.turn]:
        period = in_year(meaning.part, origin.year + step)
        if period and _is_turn(meaning.turn, period, origin):
            return period
    return None


def _is_turn(turn: int, period: Period, origin: date) -> bool:
    """Return whether it lies on that side; in March "last February" is not the one that is "last month"."""
    if turn < 0:
        return period.last_day < origin and not (
            period.unit == "month" and shifted(period, 1) == around("month", origin)
        )
    return turn == 0 or period.first_day > origin


def _distance(period: Period, anchor: date) -> int:
    if period.holds(anchor):
        return 0
    return min(abs((period.first_day - anchor).days), abs((period.last_day - anchor).days))


def _open(part: YearPart, scene: Scene) -> Reading:
    return Reading(scene.found, "DATE", part.value)

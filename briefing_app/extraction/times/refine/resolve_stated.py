"""Settle what needs no counting: full dates, lengths, times of day, "the 20th"."""

from datetime import date

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Clock, DayOfMonth, Plain, Stated
from briefing_app.extraction.times.period import Period, around, coarser, day_of, named_day, shifted
from briefing_app.extraction.times.refine.resolve_counted import resolve_counted
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import looks_ahead
from briefing_app.model import Basis


def resolve_plain(meaning: Plain, scene: Scene) -> Reading:
    """Return the value the words carry."""
    return Reading(scene.found, meaning.kind, meaning.value)


def resolve_stated(meaning: Stated, scene: Scene) -> Reading:
    """Return the period as written."""
    return Reading(scene.found, "DATE", meaning.period.value, meaning.period, Basis.STATED, reason="as written")


def resolve_clock(meaning: Clock, scene: Scene) -> Reading:
    """Return the time on the day the story stands at, else on the publication day; a night of "2013" may be any."""
    last, beside = scene.story.last, scene.told_beside
    is_open = scene.is_told or (beside is not None and coarser(beside.unit, "day"))
    day = last if last and last.unit == "day" else None if is_open else scene.publication
    if day is None:
        return Reading(scene.found, "TIME", f"XXXX-XX-XX{meaning.value}")
    reason = f"on {named_day(day.first_day)}, the day the text speaks of"
    return Reading(scene.found, "TIME", day.value + meaning.value, day, Basis.STORY, reason=reason)


def resolve_day_of_month(meaning: DayOfMonth, scene: Scene) -> Reading:
    """Return the day in the month the story stands at, else the one nearest to publication on the side it looks to."""
    last, anchor = scene.story.last, scene.setting.anchor
    if meaning.of:
        month = resolve_counted(meaning.of, scene)
        first = month.period and month.period.first_day
        day = day_of(first.year, first.month, meaning.day) if first else None
        return _day(meaning, scene, day, month.basis, month.anchor, f"in {month.value}, {month.reason}")
    if last and not coarser(last.unit, "month"):
        told = day_of(last.first_day.year, last.first_day.month, meaning.day)
        reason = f"in {last.value[:7]}, the month the text speaks of"
        return _day(meaning, scene, told, Basis.STORY, None, reason)
    near = _near(meaning.day, anchor, ahead=looks_ahead(scene)) if anchor else None
    return _day(meaning, scene, near, Basis.PUBLICATION, anchor, "the one nearest to publication")


def _day(
    meaning: DayOfMonth, scene: Scene, day: Period | None, basis: Basis, anchor: date | None, reason: str
) -> Reading:
    if day is None:
        return Reading(scene.found, "DATE", f"XXXX-XX-{meaning.day:02}")
    return Reading(scene.found, "DATE", day.value, day, basis, anchor, reason)


def _near(day: int, anchor: date, *, ahead: bool) -> Period | None:
    """Return that day of the anchor's month, or of the next month or the one before if it must lie on one side."""
    month = around("month", anchor)
    for step in (0, 1 if ahead else -1):
        near = shifted(month, step)
        period = near and day_of(near.first_day.year, near.first_day.month, day)
        if period and (period.first_day >= anchor if ahead else period.first_day <= anchor):
            return period
    return None

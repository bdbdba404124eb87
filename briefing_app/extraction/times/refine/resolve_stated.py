"""Settle what needs no counting: full dates, lengths, times of day, "the 20th"."""

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Clock, DayOfMonth, Plain, Stated
from briefing_app.extraction.times.period import coarser, day_of, named_day
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.model import Basis


def resolve_plain(meaning: Plain, scene: Scene) -> Reading:
    """Return the value the words carry."""
    return Reading(scene.found, meaning.kind, meaning.value)


def resolve_stated(meaning: Stated, scene: Scene) -> Reading:
    """Return the period as written."""
    return Reading(scene.found, "DATE", meaning.period.value, meaning.period, Basis.STATED, reason="as written")


def resolve_clock(meaning: Clock, scene: Scene) -> Reading:
    """Return the time on the day the story stands at, else on the publication day."""
    last = scene.story.last
    day = last if last and last.unit == "day" else None if scene.is_told else scene.publication
    if day is None:
        return Reading(scene.found, "TIME", f"XXXX-XX-XX{meaning.value}")
    reason = f"on {named_day(day.first_day)}, the day the text speaks of"
    return Reading(scene.found, "TIME", day.value + meaning.value, day, Basis.STORY, reason=reason)


def resolve_day_of_month(meaning: DayOfMonth, scene: Scene) -> Reading:
    """Return the day in the month the story stands at."""
    last = scene.story.last
    period = (
        None
        if last is None or coarser(last.unit, "month")
        else day_of(last.first_day.year, last.first_day.month, meaning.day)
    )
    if period is None:
        return Reading(scene.found, "DATE", f"XXXX-XX-{meaning.day:02}")
    reason = f"in {period.value[:7]}, the month the text speaks of"
    return Reading(scene.found, "DATE", period.value, period, Basis.STORY, reason=reason)

"""Settle which week a weekday is of, by its turn, by the tense around it, or by the story."""

from datetime import date, timedelta

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import DayOfWeek
from briefing_app.extraction.times.period import Period, named_day
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import looks_ahead
from briefing_app.model import Basis


def resolve_weekday(meaning: DayOfWeek, scene: Scene) -> Reading:
    """Return the last such day up to publication, or the next one where the words look ahead."""
    last = scene.story.last
    origin = (last.first_day if last and last.unit == "day" else None) if scene.is_told else scene.setting.anchor
    ahead = meaning.turn == 1 or (meaning.turn is None and looks_ahead(scene))
    day = origin and _weekday_near(meaning, origin, ahead=ahead)
    if not origin or not day:
        return Reading(scene.found, "DATE", f"XXXX-WXX-{meaning.number + 1}")
    side = "after" if day > origin else "before" if day < origin else "on"
    reason = f"{named_day(day)[:3]} {side} {named_day(origin)}"
    basis, anchor = (Basis.STORY, None) if scene.is_told else (Basis.PUBLICATION, origin)
    return Reading(scene.found, "DATE", day.isoformat(), Period("day", day), basis, anchor, reason)


def _weekday_near(meaning: DayOfWeek, origin: date, *, ahead: bool) -> date | None:
    steps = (meaning.number - origin.weekday()) % 7 if ahead else -((origin.weekday() - meaning.number) % 7)
    if steps == 0 and (ahead or meaning.turn is not None):
        steps = 7 if ahead else -7
    try:
        return origin + timedelta(days=steps)
    except OverflowError:
        return None

"""Settle which week a weekday is of, by its turn, by the tense around it, or by the story."""

from datetime import date, timedelta

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import DayOfWeek, Weekend
from briefing_app.extraction.times.period import Period, around, named_day, shifted
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import is_limit, looks_ahead
from briefing_app.model import Basis


def resolve_weekday(meaning: DayOfWeek, scene: Scene) -> Reading:
    """Return the last such day up to publication, or the next one where the words look ahead."""
    origin, basis, anchor = _origin(scene, in_story=meaning.follows or meaning.in_story)
    goes_on = scene.is_told or looks_ahead(scene) or is_limit(scene)
    ahead = meaning.follows or meaning.turn == 1 or (not meaning.turn and goes_on)
    day = origin and _weekday_near(meaning, origin, ahead=ahead)
    if not origin or not day:
        return Reading(scene.found, "DATE", f"XXXX-WXX-{meaning.number + 1}")
    reason = _reason(meaning, day, origin)
    return Reading(scene.found, "DATE", day.isoformat(), Period("day", day), basis, anchor, reason)


def _reason(meaning: DayOfWeek, day: date, origin: date) -> str:
    name, weeks = named_day(day)[:3], meaning.weeks_after
    if meaning.week is not None:
        place = {-1: "week before that", 0: "week", 1: "week after that"}[meaning.week]
        return f"{name} of the {place} of {named_day(origin)}"
    if weeks:
        return f"{weeks} week{'' if weeks == 1 else 's'} from the {name} after {named_day(origin)}"
    side = "after" if day > origin else "before" if day < origin else "on"
    return f"{name} {side} {named_day(origin)}"


def resolve_weekend(meaning: Weekend, scene: Scene) -> Reading:  # noqa: ARG001 - resolvers have one shape
    """Return the weekend that began last, or the next one where the words look ahead."""
    origin, basis, anchor = _origin(scene, in_story=False)
    weekend = origin and around("weekend", origin)
    if weekend and origin and weekend.first_day > origin and not looks_ahead(scene):
        weekend = shifted(weekend, -1)
    if not weekend or not origin:
        return Reading(scene.found, "DATE", "XXXX-WXX-WE")
    reason = f"the weekend next to {named_day(origin)}"
    return Reading(scene.found, "DATE", weekend.value, weekend, basis, anchor, reason)


def _origin(scene: Scene, *, in_story: bool) -> tuple[date | None, Basis, date | None]:
    last, anchor = scene.story.last, scene.setting.anchor
    if (scene.is_told or in_story) and last and last.unit == "day":
        return last.first_day, Basis.STORY, None
    return (None, Basis.STORY, None) if scene.is_told else (anchor, Basis.PUBLICATION, anchor)


def _weekday_near(meaning: DayOfWeek, origin: date, *, ahead: bool) -> date | None:
    this_week = meaning.number - origin.weekday()
    if meaning.week is not None:
        steps = 7 * meaning.week + this_week
    elif meaning.turn == 0:
        steps = this_week + 7 if ahead and this_week < 0 else this_week
    elif ahead:
        steps = this_week % 7
    else:
        steps = -(-this_week % 7)
    if steps == 0 and meaning.week is None and (meaning.turn or meaning.follows):
        steps = 7 if ahead else -7
    try:
        return origin + timedelta(days=steps + 7 * meaning.weeks_after)
    except OverflowError:
        return None

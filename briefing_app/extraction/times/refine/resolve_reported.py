"""Settle which quarter figures speak of: "the quarter", "the year-earlier period", "a year ago" beside a profit."""

from datetime import date

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Reported
from briefing_app.extraction.times.period import Period, around, shifted
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.model import Basis


def resolve_reported(meaning: Reported, scene: Scene) -> Reading:
    """Return the quarter the text reports on, or one so many years away from it."""
    anchor, reported = scene.setting.anchor, scene.story.reported
    if (meaning.is_compared and not reported) or (meaning.is_as_long and scene.story.is_long):
        return _year(meaning, scene)
    basis = Basis.STORY if reported else Basis.PUBLICATION
    quarter = reported or (shifted(around("quarter", anchor), -1) if anchor else None)
    if not quarter:
        return Reading(scene.found, "DATE", "XXXX-QX")
    years = meaning.year - quarter.first_day.year if meaning.year else meaning.years
    period = shifted(quarter, 4 * years)
    if not period:
        return Reading(scene.found, "DATE", "XXXX-QX")
    reason = f"the quarter reported on, {quarter.value}" + (f", and {abs(years)} year before" if years < 0 else "")
    return Reading(scene.found, "DATE", period.value, period, basis, None if reported else anchor, reason)


def _year(meaning: Reported, scene: Scene) -> Reading:
    last, anchor = scene.story.last, scene.setting.anchor
    origin = last.first_day if last and scene.is_told else anchor
    year = meaning.year or (origin.year + meaning.years if origin else 0)
    if not 1 <= year <= 9999:
        return Reading(scene.found, "DATE", "XXXX")
    period = Period("year", date(year, 1, 1))
    if meaning.year or not origin:
        return Reading(scene.found, "DATE", period.value, period, Basis.STATED, reason="as written")
    basis = Basis.STORY if scene.is_told else Basis.PUBLICATION
    return Reading(scene.found, "DATE", period.value, period, basis, anchor, f"the year before {origin.isoformat()}")

"""Settle what is counted: "yesterday", "last year", "two weeks ago", "a year earlier"."""

from calendar import monthrange

from briefing_app.extraction.times.found import Reading
from briefing_app.extraction.times.meaning import Counted, Origin
from briefing_app.extraction.times.period import Period, Unit, around, coarser, day_of, plural, shifted, stretch
from briefing_app.extraction.times.refine.scene import Scene
from briefing_app.extraction.times.refine.tense import looks_ahead
from briefing_app.model import Basis

_SUNDAY = 6
"""The day on which "last week" is the one just over where weeks begin on Sundays, and that before where on Mondays."""

_OPEN: dict[Unit, str] = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "season": "XXXX",
    "half": "XXXX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
_MONTHS: dict[Unit, int] = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
}


def resolve_counted(meaning: Counted, scene: Scene) -> Reading:
    """Return the period so many units away from its origin."""
    origin, basis = _origin(meaning, scene)
    if meaning.count is None:
        return Reading(scene.found, "DATE", "FUTURE_REF" if meaning.is_ahead else "PAST_REF")
    period = origin and _count(meaning, meaning.count, origin)
    if origin is None or period is None:
        return Reading(scene.found, "DATE", _OPEN[meaning.unit])
    anchor = origin.first_day if basis is Basis.PUBLICATION else None
    reason = _reason(meaning, meaning.count, origin)
    if anchor and anchor.weekday() == _SUNDAY and (meaning.unit, meaning.count) == ("week", -1):
        days = stretch(period.first_day, (anchor - period.first_day).days)
        reason = f"{reason}, or the week that ended as that Sunday came"
        return Reading(scene.found, "DATE", period.value, days, basis, anchor, reason)
    days = _up_to(origin, period) if meaning.is_at_most else period
    return Reading(scene.found, "DATE", period.value, days, basis, anchor, reason)


def _up_to(origin: Period, period: Period) -> Period:
    """Return the days from one to the other, both included."""
    first_day = min(origin.first_day, period.first_day)
    return stretch(first_day, (max(origin.last_day, period.last_day) - first_day).days + 1)


def _origin(meaning: Counted, scene: Scene) -> tuple[Period | None, Basis]:
    if meaning.origin is Origin.PUBLICATION and scene.is_undated:
        return None, Basis.PUBLICATION
    words = scene.setting.lower[scene.found.start : scene.found.end]
    if meaning.origin is Origin.STORY and scene.story.last is None and words.endswith("same day"):
        return None, Basis.STORY  # "on the same day that the dam opened" is no day of publication
    if (scene.is_told and not _has_caught_up(meaning, scene)) or (meaning.origin is Origin.STORY and scene.story.last):
        told = [scene.story.last]
        if meaning.origin is Origin.STORY and meaning.count == 0:
            told = [scene.story.mentioned, scene.story.last]
        # What is told of a year allows no day of it.
        return next((each for each in told if each and not coarser(each.unit, meaning.unit)), None), Basis.STORY
    return scene.publication, Basis.PUBLICATION


def _has_caught_up(meaning: Counted, scene: Scene) -> bool:
    """Return whether a history has come up to its own day: its "19 June of this year" is of the year it came out.

    "Talks are due next year" looks ahead from that day too.
    """
    last, written = scene.story.last, scene.publication
    if meaning.origin is Origin.PUBLICATION and (meaning.count or 0) > 0 and looks_ahead(scene):
        return True
    if meaning.origin is not Origin.PUBLICATION or last is None or written is None:
        return False
    return 0 <= written.first_day.year - last.first_day.year <= 1


def _count(meaning: Counted, count: int, origin: Period) -> Period | None:
    if not meaning.keeps_grain or not coarser(meaning.unit, origin.unit):
        return shifted(around(meaning.unit, origin.first_day), count)
    if meaning.unit not in _MONTHS:
        return shifted(Period("day", origin.first_day), 7 * count)
    month = shifted(around("month", origin.first_day), _MONTHS[meaning.unit] * count)
    if month is None or origin.unit != "day":
        return month and around(origin.unit, month.first_day)
    first = month.first_day
    return day_of(first.year, first.month, min(origin.first_day.day, monthrange(first.year, first.month)[1]))


def _reason(meaning: Counted, count: int, origin: Period) -> str:
    if count == 0:
        return f"the {meaning.unit} of {origin.value}"
    units = meaning.unit if abs(count) == 1 else plural(meaning.unit)
    most = "at most " if meaning.is_at_most else ""
    return f"{most}{abs(count)} {units} {'after' if count > 0 else 'before'} {origin.value}"

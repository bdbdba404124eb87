"""Settle each meaning on the calendar, in the order of the text. Knows no patterns."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from briefing_app.extraction.times.found import Found, Reading
from briefing_app.extraction.times.meaning import (
    Beside,
    Clock,
    Counted,
    DayOfMonth,
    DayOfWeek,
    Inside,
    Plain,
    Reported,
    Stated,
    Turned,
    Weekend,
    Yearless,
)
from briefing_app.extraction.times.period import around, coarser
from briefing_app.extraction.times.refine.edges import with_edge
from briefing_app.extraction.times.refine.lead_up import with_lead_up
from briefing_app.extraction.times.refine.narrative import moves_the_story, names_text, next_years
from briefing_app.extraction.times.refine.reported_figures import covers_quarters, reports_figures
from briefing_app.extraction.times.refine.resolve_counted import resolve_counted
from briefing_app.extraction.times.refine.resolve_reported import resolve_reported
from briefing_app.extraction.times.refine.resolve_stated import (
    resolve_clock,
    resolve_day_of_month,
    resolve_plain,
    resolve_stated,
)
from briefing_app.extraction.times.refine.resolve_weekday import resolve_weekday, resolve_weekend
from briefing_app.extraction.times.refine.resolve_yearless import (
    resolve_beside,
    resolve_inside,
    resolve_turned,
    resolve_yearless,
)
from briefing_app.extraction.times.refine.scene import Scene, Setting, Story

_RESOLVERS: dict[type, Callable[[Any, Scene], Reading]] = {
    Plain: resolve_plain,
    Stated: resolve_stated,
    Clock: resolve_clock,
    Yearless: resolve_yearless,
    DayOfWeek: resolve_weekday,
    Weekend: resolve_weekend,
    Counted: resolve_counted,
    Reported: resolve_reported,
    Turned: resolve_turned,
    Inside: resolve_inside,
    Beside: resolve_beside,
    DayOfMonth: resolve_day_of_month,
}


def read_in_order(found: list[Found], setting: Setting) -> list[Reading]:
    """Return one reading for each expression; later ones may rest on earlier ones."""
    story = Story()
    readings: list[Reading] = []
    for item, next_year in zip(found, next_years(found), strict=True):
        meaning, scene = item.sense.meaning, Scene(item, setting, story, next_year)
        reading = with_edge(_widened(_RESOLVERS[type(meaning)](meaning, scene)), setting)
        readings.append(with_lead_up(reading, readings[-1] if readings else None, setting))
        if reading.period and not coarser(reading.period.unit, "year") and not names_text(reading.period, scene):
            story = replace(story, mentioned=reading.period)
        if reading.period and moves_the_story(meaning, reading.period, scene):
            story = story.told(reading.period, scene)
            if reading.period.unit == "quarter" and reports_figures(scene):
                story = story.reporting(reading.period, setting.anchor)
        elif covers_quarters(item):
            story = replace(story, is_long=True)
    return readings


def _widened(reading: Reading) -> Reading:
    """Return the reading for the week around its day, if the words ask for it."""
    grain, period = reading.found.sense.grain, reading.period
    if grain is None or period is None:
        return reading
    is_monday = grain == "weekend" and period.first_day.weekday() == 0  # the weekend it ends, not the next
    wide = around(grain, period.first_day - timedelta(days=1) if is_monday else period.first_day)
    return replace(reading, value=wide.value, period=wide, reason=f"the {grain} of {period.value}: {reading.reason}")

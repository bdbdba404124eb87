"""Compose the timeline figure: the picture as it comes, or counts of each period for long lists."""

from collections import Counter

from briefing_app.briefing.material import Material, counted
from briefing_app.briefing.sections import Bar, Figure
from briefing_app.briefing.selection import found_period
from briefing_app.model import Event
from briefing_app.reference.wording import MONTHS

BARS = 40
"""As many as stay readable across a page."""

CAPTION = (
    "A block shows the days a date allows, not how long the event lasted. Undated events stand apart, in stated order."
)
COUNT_CAPTION = "Events of each {period}, counted by the first day their date allows. Undated events are not counted."


def figure(material: Material) -> Figure | None:
    """Return the figure; None if there is nothing to show."""
    if material.is_long:
        return _counts(material)
    if not material.figure_svg:
        return None
    return Figure("Timeline", _alt(material.events), CAPTION, svg=material.figure_svg)


def _alt(events: tuple[Event, ...]) -> str:
    dated = sum(event.when.is_dated for event in events)
    return (
        f"Timeline of {counted(len(events), 'event')}, {found_period(events)}: {dated} dated, "
        f"{len(events) - dated} undated. The chronology lists them in the same order."
    )


def _counts(material: Material) -> Figure | None:
    dated = [event for event in material.events if event.when.is_dated]
    if not dated:
        return None
    for period in _PERIODS:
        bars = _bars(dated, period)
        if len(bars) <= BARS:
            break
    return Figure("Timeline", _alt(material.events), COUNT_CAPTION.format(period=period), bars=bars)


_PERIODS = ("month", "quarter", "year", "decade", "century")


def _bars(events: list[Event], period: str) -> tuple[Bar, ...]:
    counts = Counter(_index(event, period) for event in events)
    return tuple(Bar(_name(index, period), counts[index]) for index in range(min(counts), max(counts) + 1))


def _index(event: Event, period: str) -> int:
    day = event.when.first_day
    if day is None:
        raise ValueError(f"not dated: {event.id}")
    return (day.year * 12 + day.month - 1) // _MONTHS[period]


_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _name(index: int, period: str) -> str:
    year, month = divmod(index * _MONTHS[period], 12)
    match period:
        case "month":
            return f"{MONTHS[month][:3]} {year}"
        case "quarter":
            return f"Q{month // 3 + 1} {year}"
        case "decade" | "century":
            return f"{year}s"
        case _:
            return str(year)

"""Compose the timeline figure: the picture as it comes, what it shows in words, and the numbers beside it."""

from briefing_app.briefing.material import Material, counted
from briefing_app.briefing.sections import Figure
from briefing_app.briefing.selection import found_period
from briefing_app.model import Event

CAPTION = (
    "A soft block shows the days a date allows, not how long the event lasted. Undated events stand apart, in stated "
    "order. The numbers are those of the chronology; two strokes mark a stretch of time left out."
)


def figure(material: Material) -> Figure | None:
    """Return the figure; None if there is nothing to show. Without key points to stand beside, numbers head it."""
    if not material.figure_svg:
        return None
    shown = () if material.options.key_points.strip() else figures(material)
    return Figure("Timeline", _alt(material.events), CAPTION, material.figure_svg, shown)


def figures(material: Material) -> tuple[tuple[str, str], ...]:
    """Return the numbers that say how much there is: value and label."""
    countries = {code for event in material.events for code in event.countries}
    counts = (
        (len(material.events), "event", "events"),
        (sum(event.when.is_placed for event in material.events), "dated by its source", "dated by their sources"),
        (len(countries), "country named", "countries named"),
        (len(material.source_numbers), "source document", "source documents"),
    )
    return tuple((str(count), one if count == 1 else many) for count, one, many in counts)


def _alt(events: tuple[Event, ...]) -> str:
    dated = sum(event.when.is_placed for event in events)
    return (
        f"Timeline of {counted(len(events), 'event')}, {found_period(events)}: {dated} dated, "
        f"{len(events) - dated} undated. The chronology lists them in the same order."
    )

"""The timeline as a printed figure: SVG with numbered markers, written without Qt, the same bytes each time."""

from collections.abc import Mapping, Sequence

import numpy as np

from briefing_app.model import Event, EventId
from briefing_app.timeline.band import floating_rows
from briefing_app.timeline.columns import columns
from briefing_app.timeline.figure_crowd import crowd, crowd_of_undated
from briefing_app.timeline.figure_key import key
from briefing_app.timeline.figure_marks import SANS, SHADE, UNDATED, defs
from briefing_app.timeline.figure_zones import Drawing, Told, dated_zone, undated_zone
from briefing_app.timeline.svg import element, text

WIDTH = 465.0
"""Points: as wide as the text of an A4 page, so that its letters are as large on paper as they are meant to be."""
MOST = 24
"""More events than this are too many for a label each."""
_PAD = 8.0

Body = tuple[str, float, bool]
"""The elements, their height, and whether stated terms are among them."""


def timeline_svg(events: Sequence[Event], numbers: Mapping[EventId, int], width: float = WIDTH) -> str:
    """Return the figure, `width` points wide and as high as it needs.

    `numbers` are those of the chronology, by event; events without one are left out. Events that float stand in a
    zone of their own, in stated order. If not every event finds room for its label, the weightiest get one and bars
    count all of them.
    """
    told = columns(event for event in events if event.id in numbers)
    by_id = {event.id: event for event in events}
    figure = Told(told, [by_id[name] for name in told.ids], numbers)
    floating = floating_rows(told, np.ones(len(told), np.bool_)).tolist()
    dated = sorted(set(range(len(told))) - set(floating))
    body, height, has_terms = _few(figure, dated, floating, width) or _many(figure, dated, floating, width)
    foot, foot_height = key(figure.events, told, width, has_terms=has_terms)
    body += element("g", foot, transform=f"translate(0 {height + 6:.2f})") if foot else ""
    return _document(width, body, height + foot_height, f"Timeline of {len(told)} events")


def _few(figure: Told, dated: Sequence[int], floating: Sequence[int], width: float) -> Body | None:
    """Return the figure with a label for each event; None if one finds no room."""
    if len(dated) + len(floating) > MOST:
        return None
    split = width - _undated_width(len(dated), len(floating), width)
    zones = [
        dated_zone(figure, dated, (0.0, split - (12.0 if floating else 0.0))),
        undated_zone(figure, floating, (split, width)),
    ]
    if any(zone.unlabelled for zone in zones):
        return None
    return *_joined(zones, (split, width) if floating else None), zones[0].has_terms


def _many(figure: Told, dated: Sequence[int], floating: Sequence[int], width: float) -> Body:
    along = dated_zone(figure, dated, (0.0, width)) if len(dated) <= MOST else None
    if along is None or along.unlabelled:
        along = crowd(figure, dated, width)
    body, height = _joined([along], None) if dated else ("", 0.0)
    if not floating:
        return body, height, along.has_terms
    band, band_height = crowd_of_undated(figure, floating, width)
    return (
        body + element("g", band, transform=f"translate(0 {height + 4:.2f})"),
        height + 4 + band_height,
        along.has_terms,
    )


def _undated_width(dated: int, floating: int, width: float) -> float:
    """Return the width of the zone of the undated: by their share, between a quarter and a half."""
    if not floating:
        return 0.0
    return width if not dated else width * min(max(floating / (dated + floating), 0.26), 0.5)


def _joined(zones: Sequence[Drawing], shaded: tuple[float, float] | None) -> tuple[str, float]:
    """Put the zones on one axis; the zone of the undated gets a ground and a name."""
    above = max(zone.above for zone in zones) + _PAD + (12.0 if shaded else 0.0)
    below = max(zone.below for zone in zones) + _PAD
    height = above + below
    ground = ""
    if shaded:
        left, right = shaded
        ground = element("rect", x=left, y=0.0, width=right - left, height=height, fill=SHADE)
        ground += text(
            right - 8,
            13.0,
            "UNDATED, IN STATED ORDER",
            6.4,
            UNDATED,
            font_weight="600",
            letter_spacing=0.7,
            text_anchor="end",
        )
    drawn = "".join(part for zone in zones for part in zone.elements)
    return ground + element("g", drawn, transform=f"translate(0 {above:.2f})"), height


def _document(width: float, body: str, height: float, title: str) -> str:
    inside = element("title", title) + defs() + body
    size = f"{width:g} {height:.2f}"
    return element(
        "svg",
        inside,
        xmlns="http://www.w3.org/2000/svg",
        width=f"{width:g}pt",
        height=f"{height:.2f}pt",
        viewBox=f"0 0 {size}",
        font_family=SANS,
    )

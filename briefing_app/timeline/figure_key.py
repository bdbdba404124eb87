"""The key below the printed figure: those of its shapes that occur. Knows no place in time."""

from collections.abc import Sequence

from briefing_app.model import Event, Status
from briefing_app.reference import kind_info
from briefing_app.timeline.columns import Columns, Mark
from briefing_app.timeline.figure_marks import GREY, small_marker
from briefing_app.timeline.printed_text import text_width
from briefing_app.timeline.svg import text

_SIZE = 6.8
_SHAPES = (
    ("cooperation", Status.HAPPENED, "cooperation"),
    ("friction", Status.HAPPENED, "friction"),
    ("neutral", Status.HAPPENED, "other"),
    ("neutral", Status.PLANNED, "planned"),
    ("neutral", Status.REQUESTED, "requested"),
    ("neutral", Status.DENIED, "denied"),
)
_HEIGHT = 16.0


def key(events: Sequence[Event], columns: Columns, width: float, *, has_terms: bool) -> tuple[str, float]:
    """Return the key in one line, and its height; `has_terms` says whether stated terms are drawn."""
    tones, statuses = {kind_info(event.kind).tone for event in events}, {event.status for event in events}
    made, x = [], 4.0
    for tone, status, words in _SHAPES:
        if tone in tones if status is Status.HAPPENED else status in statuses:
            made.append(small_marker(x + 3, 6.0, tone, status) + text(x + 10, 8.4, words, _SIZE, GREY))
            x += 24 + text_width(words, _SIZE)
    notes = " · ".join(_notes(columns, has_terms=has_terms))
    if notes and x + text_width(notes, _SIZE) < width:
        made.append(text(width, 8.4, notes, _SIZE, GREY, text_anchor="end"))
    return "".join(made), _HEIGHT if made else 0.0


def _notes(columns: Columns, *, has_terms: bool) -> list[str]:
    is_placed = (columns.marks & Mark.FLOATING) == 0
    notes = ["soft bar: some day of it"] if (is_placed & ((columns.marks & Mark.VAGUE) > 0)).any() else []
    return [*notes, "hatched: a stated term"] if has_terms else notes

"""Notice that a text tells a history: its dates follow one another, not the publication day."""

from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, DayOfWeek, Inside, Origin, Stated, Turned


def is_history(found: list[Found], anchor: date | None) -> bool:
    """Return whether stated years lie well before publication and next to nothing is counted from it."""
    stated = [item.sense.meaning.period.first_day for item in found if isinstance(item.sense.meaning, Stated)]
    if anchor is None:
        return bool(stated)
    old = sum(day.year < anchor.year - 1 for day in stated)
    near = sum(_counts_from_publication(item) for item in found)
    return old >= 5 and old >= 0.7 * len(stated) and near * 8 <= old


def _counts_from_publication(item: Found) -> bool:
    meaning = item.sense.meaning
    if isinstance(meaning, Inside):
        meaning = meaning.outer
    if isinstance(meaning, Counted):
        return meaning.origin is Origin.PUBLICATION
    return isinstance(meaning, DayOfWeek | Turned)

"""Notice that a text tells a history: its dates follow one another, not the publication day."""

from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.meaning import Counted, DayOfWeek, Inside, Origin, Plain, Stated, Turned, Yearless


def is_history(found: list[Found], anchor: date | None) -> bool:
    """Return whether most of the stated years lie in the past and next to nothing is counted from publication.

    Of the news and histories this was settled on, histories count at most 7 dates in 100 from publication, news at
    least 17.
    """
    stated = [item.sense.meaning.period.first_day for item in found if isinstance(item.sense.meaning, Stated)]
    ancient = sum(item.sense.meaning.value.startswith("BC") for item in found if isinstance(item.sense.meaning, Plain))
    old = ancient + sum(anchor is None or day.year < anchor.year for day in stated)
    near = sum(_counts_from_publication(item) for item in found)
    yearless = sum(isinstance(item.sense.meaning, Yearless) for item in found)
    told = ancient + len(stated) + yearless
    return old >= 5 and 2 * old >= len(stated) and near * 8 <= told


def _counts_from_publication(item: Found) -> bool:
    meaning = item.sense.meaning
    if isinstance(meaning, Inside):
        meaning = meaning.outer
    if isinstance(meaning, Counted):
        return meaning.origin is Origin.PUBLICATION
    return isinstance(meaning, DayOfWeek | Turned)

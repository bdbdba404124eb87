"""The days marked on the axis. Knows the clock of the machine, as nothing below does."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate

from briefing_app.model import Source
from briefing_app.timeline.scene import Marks


def today() -> date:
    """Return the day it is where the user is."""
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def marks(sources: Iterable[Source]) -> Marks:
    """Return today and the days on which the sources were published."""
    published = {float(source.published.toordinal()) for source in sources if source.published}
    return Marks(float(today().toordinal()), tuple(sorted(published)))

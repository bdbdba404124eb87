"""Find words of time and settle them on the calendar. Asks neither clock nor locale."""

from datetime import date

from briefing_app.extraction.time_expression import TimeExpression
from briefing_app.extraction.times.express import express
from briefing_app.extraction.times.refine.apposed import take_told
from briefing_app.extraction.times.refine.approximate import approximate
from briefing_app.extraction.times.refine.entries import date_entries
from briefing_app.extraction.times.refine.head import day_at_the_head
from briefing_app.extraction.times.refine.history import is_history
from briefing_app.extraction.times.refine.join import (
    join_clocks,
    join_lengths,
    join_spoken_years,
    join_weeks,
    share_halves,
)
from briefing_app.extraction.times.refine.lookalikes import drop_lookalikes, drop_unless_history
from briefing_app.extraction.times.refine.ranges import follow_on, inherit_years
from briefing_app.extraction.times.refine.read import read_in_order
from briefing_app.extraction.times.refine.recurring import open_recurring
from briefing_app.extraction.times.refine.scene import Setting
from briefing_app.extraction.times.refine.short_ends import complete_ranges
from briefing_app.extraction.times.scanning import lowered, scan

__all__ = ["find_times"]

_STEPS = (
    drop_lookalikes,
    drop_unless_history,
    date_entries,
    complete_ranges,
    inherit_years,
    follow_on,
    open_recurring,
    take_told,
    join_spoken_years,
    share_halves,
    join_clocks,
    join_weeks,
    join_lengths,
    approximate,
)


def find_times(text: str, anchor: date | None) -> tuple[TimeExpression, ...]:
    """Return the expressions of time in order, none overlapping another.

    Args:
        text: Any text; newlines are line feeds.
        anchor: The publication day. With None, the day a dateline gives; without one, words that count from it
            stay open (`when` is None), and what the text itself settles is settled.
    """
    found = list(scan(text))
    anchor = anchor or day_at_the_head(found, text)
    setting = Setting(text, lowered(text), anchor, is_history(found, anchor))
    for step in _STEPS:
        found = step(found, setting)
    return tuple(express(reading, setting) for reading in read_in_order(found, setting))

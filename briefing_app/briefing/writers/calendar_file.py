"""Write the dated events as a calendar: whole days, no alarms, nobody's time taken."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day

from icalendar import Calendar
from icalendar import Event as Entry

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.row import Row
from briefing_app.briefing.writers.columns import cited_entry, quoted
from briefing_app.briefing.written import Content


def content(briefing: Briefing) -> Content:
    """Return the calendar; an event known to the month fills the month, and says so."""
    left_out = [row for row in briefing.rows if not _fits(row)]
    notes = tuple(f"Event {row.number} ({row.date_words}) has no date a calendar can hold." for row in left_out)
    calendar = Calendar()
    calendar.add("prodid", "-//briefing-app//briefing//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", briefing.title)
    calendar.add("x-wr-caldesc", " ".join([f"Build {briefing.build}.", *notes]))
    stamp = datetime.combine(briefing.options.dated, time_of_day(12), UTC)
    for row in briefing.rows:
        if _fits(row) and row.first_day and row.last_day:
            calendar.add_component(_entry(briefing, row, (row.first_day, row.last_day), stamp))
    return Content(calendar.to_ical(), notes)


def _fits(row: Row) -> bool:
    return row.first_day is not None and row.last_day is not None and row.last_day < date.max


def _entry(briefing: Briefing, row: Row, days: tuple[date, date], stamp: datetime) -> Entry:
    first, last = days
    entry = Entry()
    entry.add("uid", f"{row.event}@briefing-app.invalid")
    entry.add("dtstamp", stamp)
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))  # the end is not part of it (RFC 5545, 3.6.1)
    entry.add("summary", row.title.text if first == last else f"{row.title.text} ({row.date_words})")
    entry.add("description", "\n".join(_description(briefing, row)))
    entry.add("categories", [row.kind, *(tag.name for tag in row.countries)])
    entry.add("status", "TENTATIVE" if row.status in {"planned", "requested"} else "CONFIRMED")
    entry.add("transp", "TRANSPARENT")
    return entry


def _description(briefing: Briefing, row: Row) -> Iterator[str]:
    entry = cited_entry(briefing, row)
    yield ", ".join(part for part in (row.date_words, row.precision) if part)
    if row.marks:
        yield "; ".join(row.marks)
    yield f"“{quoted(row.quotation)}” [{row.quotation.citation.words}]"
    yield ". ".join(part for part in (entry.title.text, entry.publisher.text, entry.published, entry.url) if part)
    if row.corroboration:
        yield row.corroboration

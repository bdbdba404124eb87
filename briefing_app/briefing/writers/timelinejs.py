"""Write the dated events for TimelineJS. Its texts are HTML, so every word is escaped."""

import json
from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Any

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.row import Row
from briefing_app.briefing.writers.columns import cited_entry, quoted
from briefing_app.briefing.written import Content


def content(briefing: Briefing) -> Content:
    """Return the JSON of TimelineJS 3; events without a date are named on its title slide."""
    undated = [row for row in briefing.rows if not (row.first_day and row.last_day)]
    slides = [slide for row in briefing.rows for slide in _slides(briefing, row)]
    timeline = {"title": _title(briefing, undated), "events": slides, "scale": "human"}
    notes = tuple(f"Event {row.number} has no date and stands on the title slide only." for row in undated)
    text = json.dumps(timeline, ensure_ascii=False, indent=2)
    return Content(f"{text}\n".encode(), ("TimelineJS holds dated events only.", *notes))


def _title(briefing: Briefing, undated: list[Row]) -> dict[str, Any]:
    parts = [f"<p>{escape(briefing.subtitle)}</p>"] if briefing.subtitle else []
    if undated:
        lines = "".join(f"<li>{escape(f'{row.date_words}: {row.title.text}')}</li>" for row in undated)
        parts.append(f"<p>Without a date in the source:</p><ul>{lines}</ul>")
    parts.append(f"<p>Build {escape(briefing.build)}</p>")
    return {"text": {"headline": escape(briefing.title), "text": "".join(parts)}}


def _slides(briefing: Briefing, row: Row) -> Iterator[dict[str, Any]]:
    if row.first_day is None or row.last_day is None:
        return
    slide: dict[str, Any] = {
        "unique_id": row.label,
        "autolink": False,
        "display_date": escape(", ".join(part for part in (row.date_words, row.precision) if part)),
        "start_date": _day(row.first_day, row.edtf),
        "text": {"headline": escape(row.title.text), "text": "".join(_text(briefing, row))},
        "group": escape(row.kind),
    }
    if row.first_day != row.last_day:
        slide["end_date"] = _day(row.last_day, row.edtf)
    yield slide


def _day(day: date, edtf: str) -> dict[str, int]:
    """Return a day, leaving out month and day where the source gives none."""
    parts = {"year": day.year, "month": day.month, "day": day.day}
    known = max(part.count("-") for part in edtf.strip("~?%").split("/")) + 1
    return dict(list(parts.items())[: min(3, known)])


def _text(briefing: Briefing, row: Row) -> Iterator[str]:
    entry = cited_entry(briefing, row)
    if row.marks:
        yield f"<p><strong>{escape('; '.join(row.marks))}</strong></p>"
    if row.countries:
        yield f"<p>{escape(', '.join(tag.name for tag in row.countries))}</p>"
    words = row.quotation.words
    yield f'<blockquote dir="{words.direction}">“{escape(quoted(row.quotation))}”</blockquote>'
    origin = ". ".join(part for part in (entry.title.text, entry.publisher.text, entry.published) if part)
    yield f"<p>[{escape(row.quotation.citation.words)}] {escape(origin)}</p>"
    if row.corroboration:
        yield f"<p>{escape(row.corroboration)}</p>"

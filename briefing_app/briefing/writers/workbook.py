"""Write the briefing as a spreadsheet: chronology, sources, judgements, method. Every cell is text."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from datetime import time as time_of_day

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.sections import (
    ConflictEntry,
    Conflicts,
    JudgementRow,
    Judgements,
    Method,
    Since,
    SourceEntry,
    Sources,
)
from briefing_app.briefing.writers.columns import COLUMNS, quoted, records
from briefing_app.briefing.written import Content

INERT = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
CELL = 32_767
"""Characters a cell can hold."""

Table = tuple[str, Sequence[tuple[str, int]], Iterable[Sequence[str]]]
"""Name of the sheet, headings with widths, rows."""


def content(briefing: Briefing) -> Content:
    """Return the workbook; dates are ISO text, since spreadsheets know no year or month alone, and none before 1900."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, INERT)
    book.set_properties(_properties(briefing))
    heading = book.add_format({"bold": True, "bg_color": briefing.style.colours["shade"], "bottom": 1, "valign": "top"})
    cell = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for name, headings, rows in _tables(briefing):
        _fill(book.add_worksheet(name), headings, rows, (heading, cell))
    book.close()
    return Content(file.getvalue(), (NOTE,))


NOTE = "The workbook holds the tables only: the prose, the figure, the profiles and the manifest are not in it."


def _fill(
    sheet: Worksheet, headings: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]], formats: tuple[Format, Format]
) -> None:
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for at, (words, width) in enumerate(headings):
        sheet.set_column(at, at, width)
        sheet.write_string(0, at, words, formats[0])
    cells = list(rows)
    for number, values in enumerate(cells, start=1):
        for at, value in enumerate(values):
            sheet.write_string(number, at, value[:CELL], formats[1])
    sheet.autofilter(0, 0, len(cells), len(headings) - 1)


def _properties(briefing: Briefing) -> dict[str, object]:
    return {
        "title": briefing.title,
        "subject": briefing.subtitle,
        "author": briefing.options.author,
        "comments": f"Build {briefing.build}",
        "created": datetime.combine(briefing.options.dated, time_of_day(12)),
    }


def _tables(briefing: Briefing) -> Iterable[Table]:
    yield "Chronology", [(column.heading, column.width) for column in COLUMNS], records(briefing)
    for section in briefing.sections:
        match section:
            case Sources():
                yield "Sources", _SOURCES, map(_source, section.entries)
            case Judgements():
                yield "Judgements", _JUDGEMENTS, map(_judgement, section.rows)
            case Conflicts() if section.entries:
                yield "Conflicts", _CONFLICTS, (side for entry in section.entries for side in _sides(entry))
            case Since():
                yield (
                    "Changes",
                    _CHANGES,
                    (
                        (name, str(change.link.number) if change.link else "", change.text, change.how)
                        for name, changes in section.groups
                        for change in changes
                    ),
                )
            case Method():
                yield "Method", _METHOD, section.lines
            case _:
                pass


def _source(entry: SourceEntry) -> Sequence[str]:
    details = ". ".join(entry.details)
    return entry.number, entry.title.text, entry.publisher.text, entry.published, details, entry.url, entry.sha256


def _judgement(row: JudgementRow) -> Sequence[str]:
    return row.label, row.statement, row.likelihood, row.confidence


def _sides(entry: ConflictEntry) -> Iterator[Sequence[str]]:
    for value, words in entry.sides:
        yield str(entry.link.number), entry.question, value, quoted(words), words.citation.words, entry.resolution


_SOURCES = [
    ("No.", 6),
    ("Title", 48),
    ("Publisher", 24),
    ("Published", 30),
    ("Details", 48),
    ("Address", 30),
    ("SHA-256", 66),
]
_JUDGEMENTS = [("No.", 6), ("Judgement", 60), ("Likelihood", 20), ("Confidence", 14)]
_CONFLICTS = [("Event", 7), ("Question", 48), ("Says", 20), ("Quotation", 60), ("Citation", 14), ("Decision", 30)]
_CHANGES = [("Change", 12), ("Event", 7), ("Line", 60), ("How", 48)]
_METHOD = [("", 14), ("How it was made", 110)]

"""Write the chronology as CSV that spreadsheets open safely: UTF-8 with a mark, and no cell that is a formula."""

import csv
import io

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.writers.columns import COLUMNS, records
from briefing_app.briefing.written import Content

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell starts that a spreadsheet would calculate (OWASP, CSV Injection)."""


def content(briefing: Briefing) -> Content:
    """Return the table; a cell that would be a formula gets an apostrophe in front."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(column.heading for column in COLUMNS)
    told = records(briefing)
    writer.writerows([inert(cell) for cell in cells] for cells in told)
    notes = ["CSV holds the chronology only: the texts, the figure, the profiles and the manifest are not in it."]
    if any(inert(cell) != cell for cells in told for cell in cells):
        notes.append("Cells that a spreadsheet would take for a formula begin with an apostrophe.")
    return Content(file.getvalue().encode("utf-8-sig"), tuple(notes))


def inert(cell: str) -> str:
    """Return a cell no spreadsheet calculates."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) else cell

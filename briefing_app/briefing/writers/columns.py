"""The chronology as columns of plain text, shared by the table formats. Knows no file format."""

from collections.abc import Callable
from dataclasses import dataclass

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.row import Quotation, Row
from briefing_app.briefing.sections import SourceEntry


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what stands in it, and how wide it is on a sheet."""

    heading: str
    value: Callable[[Row, SourceEntry], str]
    width: int = 12


COLUMNS = (
    Column("No.", lambda row, _: str(row.number), 5),
    Column("Date", lambda row, _: row.date_words, 22),
    Column("Precision", lambda row, _: row.precision, 18),
    Column("EDTF", lambda row, _: row.edtf, 16),
    Column("First day", lambda row, _: row.first_day.isoformat() if row.first_day else ""),
    Column("Last day", lambda row, _: row.last_day.isoformat() if row.last_day else ""),
    Column("Until", lambda row, _: row.until_edtf),
    Column("Order", lambda row, _: "; ".join(row.order), 18),
    Column("Event", lambda row, _: row.title.text, 48),
    Column("Kind", lambda row, _: row.kind),
    Column("PLOVER", lambda row, _: row.plover),
    Column("Status", lambda row, _: row.status),
    Column("Reported by", lambda row, _: row.attributed_to, 18),
    Column("Review", lambda row, _: row.decision),
    Column("Marks", lambda row, _: "; ".join(row.marks), 20),
    Column("Countries", lambda row, _: ", ".join(tag.name for tag in row.countries), 22),
    Column("Country codes", lambda row, _: " ".join(tag.code for tag in row.countries)),
    Column("Inferred countries", lambda row, _: " ".join(tag.code for tag in row.countries if tag.inferred)),
    Column("Quotation", lambda row, _: quoted(row.quotation), 60),
    Column("Citation", lambda row, _: row.quotation.citation.words),
    Column("Further citations", lambda row, _: "; ".join(citation.words for citation in row.further), 18),
    Column("Corroboration", lambda row, _: row.corroboration, 22),
    Column("Notes", lambda row, _: "; ".join([*row.notes, row.note] if row.note else row.notes), 30),
    Column("Source", lambda _, source: source.title.text, 36),
    Column("Publisher", lambda _, source: source.publisher.text, 20),
    Column("Published", lambda _, source: source.published, 20),
    Column("Address", lambda _, source: source.url, 24),
    Column("SHA-256", lambda _, source: source.sha256, 20),
)


def records(briefing: Briefing) -> list[list[str]]:
    """Return the cells of each row, in the order of `COLUMNS`."""
    entries = {entry.label: entry for entry in briefing.sources}
    return [[column.value(row, entries[row.quotation.citation.label]) for column in COLUMNS] for row in briefing.rows]


def cited_entry(briefing: Briefing, row: Row) -> SourceEntry:
    """Return the source a row is quoted from."""
    return next(entry for entry in briefing.sources if entry.label == row.quotation.citation.label)


def quoted(quotation: Quotation) -> str:
    """Return the words with a mark where the sentence was cut."""
    before = "[…] " if quotation.cut_before else ""
    after = " […]" if quotation.cut_after else ""
    return f"{before}{quotation.words.text}{after}"

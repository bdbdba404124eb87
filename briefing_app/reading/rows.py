"""From one row of a table of articles, by its column names, to a document. Knows no file format."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefing_app.errors import ReadingError
from briefing_app.model import PublishedBasis
from briefing_app.reading.document import Document, Evidence, RawFile
from briefing_app.reading.markup import lines_of, parse_page
from briefing_app.reading.stated_day import stated_day
from briefing_app.reading.written_days import unix_day

TEXT_COLUMNS = (
    "text", "body", "content", "article", "full_text", "fulltext", "maintext", "raw_content", "description",
)  # fmt: skip
"""Names of a column that holds the texts, the most telling first."""

_NAMES = {
    "text": TEXT_COLUMNS,
    "title": ("title", "headline", "name"),
    "publisher": ("publisher", "source", "source_name", "outlet", "site", "sitename", "domain", "publication"),
    "author": ("author", "authors", "byline", "creator"),
    "url": ("url", "link", "address", "uri"),
    "language": ("language", "lang"),
    "published": ("published", "date", "publication_date", "published_at", "date_publish", "pubdate", "timestamp"),
}
"""Our field, and the names that exports of articles give it, the most telling first."""


def row_document(file: RawFile, row: Mapping[str, object], number: int) -> Document | None:
    """Return the document in a row, or None if no column of it holds a text; `number` counts from 1."""
    given = {str(key).strip().lower().replace(" ", "_"): value for key, value in row.items()}
    fields = {name: _first(given, names) for name, names in _NAMES.items()}
    if not fields["text"]:
        return None
    evidence, notes = _published(fields["published"])
    return Document(
        _without_markup(file, fields["text"]),
        title=fields["title"],
        publisher=fields["publisher"],
        author=fields["author"],
        url=fields["url"],
        language=fields["language"],
        evidence=evidence,
        notes=notes,
        part=f"row {number}",
    )


def _first(given: Mapping[str, object], names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _as_text(given.get(name)))), "")


def _as_text(value: object) -> str:
    match value:
        case str():
            return value.strip()
        case int() | float():
            return str(value)
        case list():
            return ", ".join(item for item in value if isinstance(item, str))
        case {"name": str(name)} | {"title": str(name)}:
            return name
    return ""


def _without_markup(file: RawFile, text: str) -> str:
    if "</" not in text:
        return text
    try:
        return lines_of(parse_page(file, text))
    except ReadingError:
        return text


def _published(words: str) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
    is_stamp = words.isdecimal() and len(words) in {10, 13}
    if is_stamp and (day := unix_day(float(words))):
        return (Evidence(PublishedBasis.METADATA, day, f"published: {words}", is_utc=True),), ()
    return stated_day(PublishedBasis.METADATA, "published", words)


def row_documents(file: RawFile, rows: Sequence[Mapping[str, object] | None]) -> tuple[Document, ...]:
    """Return the documents of all rows, in order; the first one's notes count the rows that gave none.

    Args:
        file: Named in the error; its limits hold.
        rows: None for a row that could not be parsed.

    Raises:
        ReadingError: No row holds a text.
    """
    read = rows[: file.limits.entries]
    found = [row_document(file, row, number) if row else None for number, row in enumerate(read, start=1)]
    documents = [document for document in found if document is not None]
    if not documents:
        raise file.refuse("No row of it holds an article.", "Name the columns title, publisher, published, url, text.")
    first, *others = documents
    return (replace(first, notes=(*first.notes, *_losses(len(rows), len(read), len(documents)))), *others)


def _losses(total: int, read: int, found: int) -> Iterator[str]:
    if read < total:
        yield f"Only the first {read:,} of {total:,} rows were read."
    if found < read:
        yield f"{read - found:,} of {read:,} rows of the file hold no article or are malformed."

"""Articles as a table (.csv, .tsv), one a row, with names of columns in the first."""

import csv
from io import StringIO

from briefing_app.reading.decoding import decode
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.rows import row_documents

_MARKS = (",", ";", "\t", "|")


def read_table(file: RawFile) -> tuple[Document, ...]:
    """Return the articles, in the order of the rows."""
    decoded = decode(file.content)
    if decoded is None:
        raise file.refuse("It is not text in any encoding this program knows.", "Save it as UTF-8.")
    csv.field_size_limit(file.limits.characters)
    head = decoded.text.partition("\n")[0]
    mark = max(_MARKS, key=head.count)
    try:
        rows = list(csv.DictReader(StringIO(decoded.text), delimiter=mark, restkey="rest"))
    except csv.Error as error:
        raise file.refuse(f"It is not a table ({error}).", "Save it as CSV again.") from error
    return row_documents(file, rows)

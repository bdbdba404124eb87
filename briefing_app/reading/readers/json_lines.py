"""Articles as JSON, one object a line (.jsonl)."""

import json

from briefing_app.reading.decoding import decode
from briefing_app.reading.document import Document, RawFile
from briefing_app.reading.rows import row_documents


def read_json_lines(file: RawFile) -> tuple[Document, ...]:
    """Return the articles, in the order of the lines."""
    decoded = decode(file.content)
    if decoded is None:
        raise file.refuse("It is not text in any encoding this program knows.", "Save it as UTF-8.")
    return row_documents(file, [_row(line) for line in decoded.text.split("\n") if line.strip()])


def _row(line: str) -> dict[str, object] | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) else None

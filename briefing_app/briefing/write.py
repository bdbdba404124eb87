"""Write a composed briefing to a file; the suffix chooses the format."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from briefing_app.briefing.briefing import Briefing
from briefing_app.briefing.clean import one_line
from briefing_app.briefing.written import Content
from briefing_app.errors import ExportError

WRITERS = {
    ".pdf": "pdf",
    ".html": "web_page",
    ".md": "markdown_text",
    ".docx": "word_document",
    ".csv": "comma_table",
    ".xlsx": "workbook",
    ".timeline.json": "timelinejs",
    ".json": "json_data",
    ".ics": "calendar_file",
}
"""Suffix and module of `writers`, which is imported when it is first used; the first suffix that fits is taken."""


def write(briefing: Briefing, path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> tuple[str, ...]:
    """Write the briefing to `path`, all or nothing, and return what the format could not carry.

    Args:
        briefing: What `compose` returned.
        path: Its suffix is one of `WRITERS`.
        is_cancelled: Asked now and then, from the thread that writes; True stops a PDF.

    Raises:
        ExportCancelledError: It was stopped.
        ExportError: No format has the suffix, a quotation is not as in the manifest, or the file cannot be written.
    """
    content = render(briefing, path.name, is_cancelled)
    _save(content.content, path)
    return content.notes


def render(briefing: Briefing, name: str, is_cancelled: Callable[[], bool] = lambda: False) -> Content:
    """Return the briefing in the format the name's suffix chooses; see `write`."""
    _assert_verbatim(briefing)
    module = import_module(f"briefing_app.briefing.writers.{_writer(name)}")
    if module.__name__.endswith(".pdf"):
        return cast("Content", module.content(briefing, is_cancelled))
    return cast("Content", module.content(briefing))


def _writer(name: str) -> str:
    for suffix, module in WRITERS.items():
        if name.lower().endswith(suffix):
            return module
    known = ", ".join(sorted(WRITERS))
    raise ExportError(f"{name} was not written: its ending names no format. Use one of {known}.")


def _assert_verbatim(briefing: Briefing) -> None:
    """Raise unless each quotation about to be printed stands in the words the manifest holds."""
    told = {record.id: record.passages[0] for record in briefing.manifest.events}
    for row in briefing.rows:
        if not row.quotation.words.text or row.quotation.words.text not in one_line(told[row.event].quote):
            raise ExportError(
                f"The briefing was not written: the quotation of line {row.number} is not word for word "
                f"in {row.quotation.citation.words}. Read the document again."
            )


def _save(content: bytes, path: Path) -> None:
    """Write beside the place and move into it, so that a failure leaves what was there."""
    part = path.with_name(f".{path.name}.part")
    try:
        try:
            part.write_bytes(content)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error

"""Zip archives: the documents inside, each by its own reader. Writes nothing to disk, whatever the names say."""

from pathlib import PurePosixPath

from briefing_app.reading.document import RawFile
from briefing_app.reading.zip_parts import ZipParts


def read_archive(file: RawFile) -> tuple[RawFile, ...]:
    """Return the files inside, sorted by name; hidden ones and empty ones apart."""
    parts = ZipParts(file)
    return tuple(
        file.part(name, content)
        for name, content in parts.all_parts()
        if content.strip() and not name.startswith("__MACOSX/") and not PurePosixPath(name).name.startswith(".")
    )

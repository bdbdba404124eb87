"""Zip archives: the documents inside, each by its own reader. Writes nothing to disk, whatever the names say."""

from pathlib import PurePosixPath

from briefing_app.reading.document import RawFile
from briefing_app.reading.registry import LEFT_ALONE
from briefing_app.reading.zip_parts import ZipParts


def read_archive(file: RawFile) -> tuple[RawFile, ...]:
    """Return the files inside, sorted by name; hidden and empty ones apart, and what is no document by its name."""
    parts = ZipParts(file)
    return tuple(
        file.part(name, content) for name, content in parts.all_parts() if content.strip() and not is_left_alone(name)
    )


def is_left_alone(name: str) -> bool:
    """Return whether a file of that name in an archive is no document."""
    path = PurePosixPath(name)
    return "__MACOSX" in path.parts or path.name.startswith(".") or path.suffix.lower() in LEFT_ALONE

"""How much one document may ask of the machine. Values only; each reader keeps to those that concern it."""

from dataclasses import dataclass, fields

PATIENCE = 3
"""Times its limit that a file may take by the clock: one that only waits uses no processor time."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for reading one file, wide enough for ordinary documents; the user can raise them for one that is not.

    Attributes:
        seconds: Processor time for one file, after which its worker is stopped; three times that by the clock.
        memory_mb: Resident memory of the worker.
        file_mb: Size of the file.
        characters: Text kept of one document; the rest is left out, with a note.
        part_mb: Size of one part of an archive (or of a .docx, .odt, .epub), unpacked.
        archive_mb: Size of all its parts together.
        entries: Parts of an archive, rows of a table, items of a feed.
        pages: Pages of a PDF.
        page_characters: Characters of one page of a PDF.
        tags: Tags of a page or an XML part.
        depth: How deep they may be nested.
    """

    seconds: float = 20
    memory_mb: int = 1024
    file_mb: int = 200
    characters: int = 20_000_000
    part_mb: int = 64
    archive_mb: int = 512
    entries: int = 20_000
    pages: int = 5_000
    page_characters: int = 1_000_000
    tags: int = 300_000
    depth: int = 5_000

    def raised(self) -> "Limits":
        """Return limits four times as wide, for a file the user trusts."""
        return Limits(**{field.name: 4 * getattr(self, field.name) for field in fields(self)})


LIMITS = Limits()

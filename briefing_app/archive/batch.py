"""A share of an archive that is done at a time, and the places of its documents. Values only."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

import msgspec


class Container(StrEnum):
    """What the documents of a batch lie in."""

    FILES = "files"
    LINES = "lines"
    PARQUET = "parquet"
    WEB_ARCHIVE = "web archive"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one document is; what the fields mean goes by the container.

    Attributes:
        number: Counted from 1 in its container, for its path; 0 in a folder.
        at: Offset of a line or record, row group of a Parquet file, time stamp of a file.
        length: Bytes of a line or file, row in its group.
        name: Path of a file, name in a zip.
    """

    number: int = 0
    at: int = 0
    length: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents that are done together, and give one file of events.

    Attributes:
        path: The container; the folder, if they are files of their own.
        stamp: Size and time of the container, so that a changed one makes other batches.
        size_bytes: About how much there is to read, for the time it takes.
    """

    container: Container
    path: str
    places: tuple[Place, ...]
    stamp: str = ""
    size_bytes: int = 0

    @property
    def name(self) -> str:
        """Return a name that is the same for the same documents in the same place, and for no others."""
        return sha256(msgspec.json.encode(self)).hexdigest()[:20]

    def label(self, place: Place) -> str:
        """Return what to call one of its documents."""
        match self.container:
            case Container.FILES:
                return place.name
            case Container.ZIP:
                return f"{self.path}/{place.name}"
            case Container.WEB_ARCHIVE:
                return f"{self.path}#record {place.number}"
            case Container.LINES | Container.PARQUET:
                return f"{self.path}#row {place.number}"

"""The folder an archive is in: which rules made it, which batches are done, where what lies."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import msgspec

from briefing_app import __version__
from briefing_app.archive.chunks import Chunk
from briefing_app.archive.extras import extra
from briefing_app.archive.rows import DocumentRow, EventRow
from briefing_app.archive.tables import write_rows
from briefing_app.errors import ArchiveError
from briefing_app.extraction import RULES_VERSION

_FORMAT = 1
_UNFINISHED = ".unfinished"


@dataclass(frozen=True, slots=True)
class Made:
    """How an archive was made, as its `archive.json` says."""

    format: int
    rules: str
    program: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is in an archive; a document that was archived twice counts twice."""

    documents: int
    events: int
    lost: int


@dataclass(frozen=True, slots=True)
class ArchiveFolder:
    """An archive on disk: `documents` and `events`, a Parquet file a batch in each, and `quarantine`.

    A batch is done once its events stand in place; they are written last.
    """

    path: Path

    @property
    def events(self) -> Path:
        """Return the folder with the tables of events."""
        return self.path / "events"

    @property
    def documents(self) -> Path:
        """Return the folder with the tables of documents."""
        return self.path / "documents"

    @property
    def quarantine(self) -> Path:
        """Return the folder with the lists of documents that gave nothing."""
        return self.path / "quarantine"

    def prepare(self) -> None:
        """Make the folder, or take up the one that is there, less what was left unfinished.

        Raises:
            ArchiveError: It cannot be made, or what is there was made by other rules, or is no archive.
        """
        made = self.path / "archive.json"
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            if made.exists():
                self.check()
            elif any(self.path.iterdir()):
                raise ArchiveError(
                    f"“{self.path}” holds other files and is no archive. Choose an empty folder with -o."
                )
            else:
                with aside(made) as unfinished:
                    unfinished.write_bytes(msgspec.json.encode(Made(_FORMAT, RULES_VERSION, __version__)))
            for folder in (self.documents, self.events, self.quarantine):
                folder.mkdir(exist_ok=True)
                for left in folder.glob(f"*{_UNFINISHED}"):
                    left.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(self.path, error) from error

    def check(self) -> None:
        """Make sure that this program can go on with the archive, or search it.

        Raises:
            ArchiveError: It is no archive, or one of another format or other rules.
        """
        try:
            made = msgspec.json.decode((self.path / "archive.json").read_bytes(), type=Made)
        except (OSError, msgspec.MsgspecError) as error:
            raise ArchiveError(
                f"“{self.path}” is no archive of this program. Choose the folder that -o named."
            ) from error
        if made.format != _FORMAT:
            raise ArchiveError(
                f"“{self.path}” was made by another version of this program ({made.program}). Update it."
            )
        if made.rules != RULES_VERSION:
            raise ArchiveError(
                f"“{self.path}” was made by the rules {made.rules}, and this program has the rules {RULES_VERSION}. "
                "Choose another folder, so that its events do not mix."
            )

    def is_done(self, batch: str) -> bool:
        """Return whether a batch needs no more work."""
        return (self.events / f"{batch}.parquet").exists()

    def totals(self) -> "Totals":
        """Return how much there is in the archive."""
        parquet = extra("pyarrow.parquet")
        documents, events = (
            sum(parquet.read_metadata(table).num_rows for table in tables.glob("*.parquet"))
            for tables in (self.documents, self.events)
        )
        lost = sum(listed.read_bytes().count(b"\n") for listed in self.quarantine.glob("*.jsonl"))
        return Totals(documents, events, lost)

    def keep(self, batch: str, chunk: Chunk) -> None:
        """Write what a batch gave, so that it is either done or not there.

        Raises:
            ArchiveError: It cannot be written; what was done before stays.
        """
        try:
            with aside(self.quarantine / f"{batch}.jsonl") as unfinished:
                unfinished.write_bytes(b"".join(msgspec.json.encode(lost) + b"\n" for lost in chunk.lost))
            with aside(self.documents / f"{batch}.parquet") as unfinished:
                write_rows(unfinished, DocumentRow, chunk.documents)
            with aside(self.events / f"{batch}.parquet") as unfinished:
                write_rows(unfinished, EventRow, chunk.events)
        except OSError as error:
            raise unwritable(self.path, error) from error


_SYSTEM_ERROR = re.compile(r"\[errno \d+\] ([^.]+)", re.IGNORECASE)


def unwritable(path: Path, error: OSError) -> ArchiveError:
    """Return the error for a folder that cannot be written."""
    inside = _SYSTEM_ERROR.search(str(error))  # pyarrow words it around the system's own words
    reason = (error.strerror or (inside[1] if inside else str(error))).lower()
    return ArchiveError(
        f"“{path}” cannot be written ({reason}). What was done stays: make room or choose another place, then run the "
        "same command again."
    )


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """Give a place to write to, and move what was written there to `path` if nothing went wrong."""
    unfinished = path.with_name(f"{path.name}.{uuid4().hex[:8]}{_UNFINISHED}")
    try:
        yield unfinished
        with unfinished.open("rb+") as written:
            os.fsync(written.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)

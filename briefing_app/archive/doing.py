"""Do one batch from beginning to end: the task that every engine runs, as often as it likes."""

from dataclasses import dataclass
from pathlib import Path

from briefing_app.archive.batch import Batch
from briefing_app.archive.folder import ArchiveFolder
from briefing_app.archive.isolation import read_batch
from briefing_app.reading import LIMITS, Limits, WorkerPool


@dataclass(frozen=True, slots=True)
class Done:
    """A batch that stands in the archive.

    Attributes:
        lost: Documents in quarantine.
        is_old: It was done before, and is not counted again.
    """

    batch: str
    size_bytes: int
    documents: int = 0
    events: int = 0
    lost: int = 0
    is_old: bool = False


def do_batch(batch: Batch, folder: Path, pool: WorkerPool, limits: Limits = LIMITS) -> Done:
    """Return what a batch gave, once it stands in the archive; done again, it gives the same files.

    Raises:
        ArchiveError: It cannot be written.
    """
    archive = ArchiveFolder(folder)
    if archive.is_done(batch.name):
        return Done(batch.name, batch.size_bytes, is_old=True)
    found = read_batch(batch, pool, limits)
    archive.keep(batch.name, found)
    return Done(batch.name, batch.size_bytes, len(found.documents), len(found.events), len(found.lost))

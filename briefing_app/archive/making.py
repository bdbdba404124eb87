"""Make an archive, or go on with one: what is done already is passed over."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefing_app.archive.cluster import work_on_cluster
from briefing_app.archive.doing import Done
from briefing_app.archive.extras import extra
from briefing_app.archive.folder import ArchiveFolder, Totals
from briefing_app.archive.here import work_here
from briefing_app.archive.inputs import batches, total_bytes
from briefing_app.model import Problem

BATCH_SIZE = 1_000
"""Documents in a batch: a few seconds of work, so that little is lost when it is stopped."""


@dataclass(slots=True)
class Run:
    """One run over some inputs.

    Attributes:
        scheduler: Address of a Dask scheduler; empty for the cores of this machine.
        problems: Inputs that gave nothing; they are found while it goes on.
    """

    inputs: Sequence[Path]
    folder: Path
    workers: int = 2
    scheduler: str = ""
    size: int = BATCH_SIZE
    problems: list[Problem] = field(default_factory=list)

    def total_bytes(self) -> int:
        """Return about how much there is to read."""
        return total_bytes([path.absolute() for path in self.inputs], self.folder.absolute())

    def results(self) -> Generator[Done, None, None]:
        """Yield each batch as it is done, those done before at once; leaving early drops what is under way.

        Raises:
            ArchiveError: The archive cannot be made, gone on with or written; what was done stays.
        """
        extra("pyarrow")
        archive = ArchiveFolder(self.folder.absolute())
        archive.prepare()
        inputs = [path.absolute() for path in self.inputs]
        todo = batches(inputs, self.size, self.problems, archive.path)
        if self.scheduler:
            yield from work_on_cluster(todo, archive.path, self.scheduler)
        else:
            yield from work_here(todo, archive.path, self.workers)

    def totals(self) -> Totals:
        """Return how much there is in the archive, from this run and those before."""
        return ArchiveFolder(self.folder).totals()

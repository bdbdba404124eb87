"""Find the events of many sources again in the background. Knows no dossier: what was found is handed over."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefing_app import workspace
from briefing_app.model import Source
from briefing_app.ui.intake import Progress
from briefing_app.ui.jobs import Job
from briefing_app.ui.translation import mark, tr

_LABEL = mark("Finding events again")


class Rereading(QObject):
    """One run at a time; a run that is cancelled hands nothing over.

    Signals:
        progressed: It goes on (`Progress`), or has ended (None).
        read: All sources are done (a tuple of `Reading`).
    """

    progressed = Signal(object)
    read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._done: tuple[workspace.Reading, ...] = ()
        self._total = 0

    def start(self, sources: Sequence[Source]) -> None:
        """Begin, unless it is going on already."""
        if self._job is not None or not sources:
            return
        self._done, self._total = (), len(sources)
        self._job = Job(lambda is_cancelled: workspace.read_again(sources, is_cancelled), self)
        self._job.arrived.connect(self._take)
        self._job.finished.connect(self._end)
        self._job.start()
        self.progressed.emit(Progress(tr(_LABEL), 0, self._total))

    def cancel(self) -> None:
        """Stop."""
        if self._job:
            self._job.cancel()

    def _take(self, results: tuple[workspace.Reading, ...]) -> None:
        self._done += results
        self.progressed.emit(Progress(tr(_LABEL), len(self._done), self._total))

    def _end(self) -> None:
        if self._job:
            self._job.deleteLater()
            self._job = None
        self.progressed.emit(None)
        if len(self._done) == self._total:
            self.read.emit(self._done)

"""Work out in the background what documents suggest together, so that the window's thread has only to write it."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, Signal

from briefing_app.ui.jobs import Job
from briefing_app.workspace import Dossier, Reading
from briefing_app.workspace.foresight import Foreseen, Merger, foresee, snapshot

_MOST_AT_A_TIME = 80
"""Drafts that are written and shown without a pause that a user would feel."""


class Joining(QObject):
    """Joins what is read to what is there, one batch after another; what comes meanwhile makes the next batch.

    Signals:
        ready: Readings may be added now (a sequence of `Reading`), with what they suggest (a `Foreseen`).
        progressed: What `follow` was told; the end only when all readings were ready.
    """

    ready = Signal(object, object)
    progressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: tuple[Reading, ...] = ()
        self._joined: tuple[Reading, ...] = ()
        self._dossier: Dossier | None = None
        self._merger = Merger()
        self._job: Job | None = None
        self._has_ended = False

    def add(self, dossier: Dossier, readings: Sequence[Reading]) -> None:
        """Join these to what the dossier holds, after what is being joined now."""
        self._dossier = dossier
        self._waiting += tuple(readings)
        if self._job is None:
            self._start()

    def follow(self, progress: object) -> None:
        """Take the progress of reading."""
        self._has_ended = progress is None and self._job is not None
        if self._has_ended:
            return
        if progress is None:
            self._merger = Merger()  # it holds all that was told: too much to keep for what may come another day
        self.progressed.emit(progress)

    def forget(self) -> None:
        """Drop what is not ready yet: it was for a dossier that is open no more."""
        self._waiting, self._joined, self._dossier, self._merger = (), (), None, Merger()

    def _start(self) -> None:
        dossier, readings = self._dossier, self._next()
        if dossier is None or not readings:
            return
        seen, merger, self._joined = snapshot(dossier), self._merger, readings
        self._job = Job(lambda _is_cancelled: iter([foresee(seen, readings, merger)]), self)
        self._job.arrived.connect(self._take)
        self._job.finished.connect(self._end)
        self._job.start()

    def _next(self) -> tuple[Reading, ...]:
        """Take as many of those that wait as are written in a moment, one at least."""
        drafts = accumulate(map(_drafts_in, ((one,) for one in self._waiting)))
        count = max(1, sum(so_far <= _MOST_AT_A_TIME for so_far in drafts))
        taken, self._waiting = self._waiting[:count], self._waiting[count:]
        return taken

    def _take(self, results: tuple[Foreseen, ...]) -> None:
        readings, self._joined = self._joined, ()
        if readings:
            self.ready.emit(readings, results[0])

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self._start()
        if self._has_ended and self._job is None:
            self.follow(None)


def _drafts_in(readings: Sequence[Reading]) -> int:
    return sum(len(drafts) for reading in readings for drafts in reading.drafts)

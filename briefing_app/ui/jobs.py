"""Work off the window's thread: values go in, values come out in batches. Touches no widget, dossier or view."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.errors import BriefingError

Work = Callable[[Callable[[], bool]], Iterator[object]]
"""Yields results; it is given a question it should ask now and then: has the user cancelled?"""

BATCH_MS = 100
"""How often results are handed over: rarely enough to redraw once for many, often enough to look live."""

_SWITCH_S = 0.0005
"""A tenth of what is usual: each time the window's thread comes back from Qt or SQLite it waits so long for a thread
that reckons, and a batch comes back some dozens of times."""


@dataclass(frozen=True, slots=True)
class _End:
    """The last thing a worker sends: what stopped it, None if it came to its end."""

    error: BaseException | None = None


class Job(QObject):
    """One piece of work in a thread of its own, which should wait (on processes) rather than reckon.

    Signals:
        arrived: Results since the last time, in order (a tuple), in the window's thread.
        failed: The work stopped with an error that the user can mend (`BriefingError`).
        finished: Nothing more comes, whether it ended, failed or was cancelled.
    """

    arrived = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: SimpleQueue[object] = SimpleQueue()
        self._cancelled = Event()
        self._thread = Thread(target=self._run, args=(work,), daemon=True)
        self._clock = QTimer(self, interval=BATCH_MS)
        self._clock.timeout.connect(self._deliver)

    def start(self) -> None:
        """Begin; signals come from now on."""
        sys.setswitchinterval(_SWITCH_S)
        self._thread.start()
        self._clock.start()

    def cancel(self) -> None:
        """Ask the work to stop; results on their way are dropped, and `finished` comes when it has stopped."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Return whether the user has asked it to stop."""
        return self._cancelled.is_set()

    def _run(self, work: Work) -> None:
        try:
            for result in work(self._cancelled.is_set):
                self._results.put(result)
            self._results.put(_End())
        except BaseException as error:  # noqa: BLE001  (it is raised again in the window's thread)
            self._results.put(_End(error))

    def _deliver(self) -> None:
        waiting = list(self._waiting())
        results = tuple(one for one in waiting if not isinstance(one, _End))
        if results and not self.is_cancelled:
            self.arrived.emit(results)
        if waiting and isinstance(waiting[-1], _End):
            self._end(waiting[-1].error)

    def _waiting(self) -> Iterator[object]:
        while True:
            try:
                yield self._results.get_nowait()
            except Empty:
                return

    def _end(self, error: BaseException | None) -> None:
        self._clock.stop()
        if isinstance(error, BriefingError):
            self.failed.emit(error)
        self.finished.emit()
        if error is not None and not isinstance(error, BriefingError):
            raise error

"""Check what a dossier opened late left unread, a little at a time while the window is used. Shows nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app import workspace

_FIRST_PAUSE_MS = 1500
"""The window is drawn first, and looked at."""
_PAUSE_MS = 20
"""Between two steps: a step takes some milliseconds, and the window has the rest."""


class Checking(QObject):
    """The checks of one dossier.

    They run on the window's thread: a dossier is locked by its one connection, and that is used by one thread alone.

    Signals:
        found: Something is not as it was written (a `DamagedError`); the checks have ended.
    """

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, dossier: workspace.Dossier) -> None:
        """Check this dossier from now on, and no other."""
        self._steps = dossier.checks()
        self._timer.start(_FIRST_PAUSE_MS)

    def stop(self) -> None:
        """Check no more."""
        self._timer.stop()

    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE_MS)
        try:
            next(self._steps)
        except StopIteration:
            self.stop()
        except workspace.DamagedError as error:
            self.stop()
            self.found.emit(error)

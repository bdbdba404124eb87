"""Catch what goes wrong by our own mistake, and show a report of it; the window goes on. Light: loaded at the start."""

import platform
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QWidget

from briefing_app import __version__
from briefing_app.errors import BriefingError


def report_crashes(window: QWidget) -> "Crashes":
    """Let errors that nothing else catches, in any thread, open a report over the window from now on."""
    crashes = Crashes(window)
    sys.excepthook = crashes.take
    threading.excepthook = lambda args: crashes.take(args.exc_type, args.exc_value, args.exc_traceback)
    return crashes


class Crashes(QObject):
    """Takes errors one at a time: while a report is open, further ones are only printed.

    Signals:
        came: An error came, perhaps in another thread (its report as text).
        told: An error that the user can mend came where nobody waits for one, as when a damaged event is painted.
    """

    came = Signal(str)
    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_open = False
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Print an error, and show it (Python calls this); the user may always leave by Ctrl+C."""
        sys.__excepthook__(kind, error or kind(), trace)
        if isinstance(error, BriefingError):
            self.told.emit(str(error))
        elif issubclass(kind, Exception):
            self.came.emit(report(kind, error, trace))

    def _show(self, text: str) -> None:
        from briefing_app.ui.crash_dialog import CrashDialog  # noqa: PLC0415  (late: few will ever see it)

        if self._is_open:
            return
        self._is_open = True
        try:
            CrashDialog(text, self._window).exec()
        finally:
            self._is_open = False


def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Return what a maintainer needs to know: versions, system, and where it happened."""
    versions = f"Briefing {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    return f"{versions}\n\n{''.join(traceback.format_exception(kind, error, trace))}"

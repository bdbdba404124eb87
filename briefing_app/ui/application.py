"""Start the window: the first paint comes first, and what takes long to load comes after it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app.assets import resource
from briefing_app.ui.clipboard import let_go
from briefing_app.ui.crashes import Crashes, report_crashes
from briefing_app.ui.main_window import PROGRAM, MainWindow
from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.translation import speak
from briefing_app.ui.typeface import lend_typeface

if TYPE_CHECKING:
    from briefing_app.ui.workroom import Workroom

_REST_MS = 1_000
"""So long after the window is furnished nothing more is loaded, and the processes that read can start."""


def run(paths: Sequence[Path], *, sample: bool = False) -> int:
    """Show the window on a dossier or documents, until it is closed; return the exit code.

    Args:
        paths: A dossier, or documents and folders to read into a new one.
        sample: Read the sample articles.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("briefing-app")
    application.setApplicationDisplayName(PROGRAM)
    application.setDesktopFileName("briefing-app")
    application.setStyle("Fusion")
    lend_typeface()
    settings = Settings()
    speak(settings.language)
    dress(settings.look)
    windows = Windows(settings)
    windows.open(lambda window: _begin(window, paths, sample=sample))
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: windows.current.follow_scheme())
    application.aboutToQuit.connect(let_go)
    return application.exec()


class Windows:
    """Holds the program's one window, and opens it anew in another language."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.current: MainWindow

    def open(self, begin: Callable[[MainWindow], None]) -> None:
        """Show a window, and let it begin once it is painted."""
        window = MainWindow(self._settings)
        report_crashes(window)
        window.painted.connect(lambda: begin(window))
        window.language_changed.connect(self._open_anew)
        window.show()
        self.current = window

    def _open_anew(self) -> None:
        """Show the dossier that is open in a new window, which speaks the chosen language; close the old one."""
        before = self.current
        path = before.hand_over()
        speak(self._settings.language)
        self.open(lambda window: _go_on(window, path))
        before.close()
        before.deleteLater()


def _begin(window: MainWindow, paths: Sequence[Path], *, sample: bool) -> None:
    room = _furnish(window)
    room.files.begin(paths)
    if sample:
        room.files.open_sample()


def _go_on(window: MainWindow, path: Path | None) -> None:
    room = _furnish(window)
    if path is not None:
        room.session.open_dossier(path)


def _furnish(window: MainWindow) -> "Workroom":
    from briefing_app.ui.session import Session  # noqa: PLC0415  (late: the window is painted first)

    room = window.furnish(Session(unsaved=_unsaved_folder()))
    for crashes in window.findChildren(Crashes):
        crashes.told.connect(room.session.failed)
    room.load_icons()
    window.setWindowIcon(QIcon(str(resource("desktop/briefing-app.svg"))))
    QTimer.singleShot(_REST_MS, room, room.session.prepare_reading)
    return room


def _unsaved_folder() -> Path:
    """Return where work lives until it has a name."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"

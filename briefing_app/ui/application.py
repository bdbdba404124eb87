"""Start the window: the first paint comes first, and what takes long to load comes after it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing_app.assets import resource
from briefing_app.ui.clipboard import let_go
from briefing_app.ui.crashes import report_crashes
from briefing_app.ui.main_window import PROGRAM, MainWindow
from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.typeface import lend_typeface


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
    dress(settings.look)
    window = MainWindow(settings)
    report_crashes(window)
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: window.follow_scheme())
    window.painted.connect(lambda: _load(window, paths, sample=sample))
    window.show()
    application.aboutToQuit.connect(let_go)
    return application.exec()


def _load(window: MainWindow, paths: Sequence[Path], *, sample: bool) -> None:
    from briefing_app.ui.session import Session  # noqa: PLC0415  (late: the window is painted first)

    room = window.furnish(Session(unsaved=_unsaved_folder()))
    room.load_icons()
    window.setWindowIcon(QIcon(str(resource("desktop/briefing-app.svg"))))
    room.files.begin(paths)
    if sample:
        room.files.open_sample()


def _unsaved_folder() -> Path:
    """Return where work lives until it has a name."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"

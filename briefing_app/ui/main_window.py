"""The window's frame: painted first, furnished after; remembers its place, takes what is dropped on it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow

from briefing_app.ui.settings import Settings
from briefing_app.ui.style_sheet import wear
from briefing_app.ui.theme import Theme
from briefing_app.ui.translation import tr

if TYPE_CHECKING:
    from briefing_app.ui.session import Session
    from briefing_app.ui.workroom import Workroom

PROGRAM = "Briefing"


class MainWindow(QMainWindow):
    """The program's window. It is light until `furnish`, so that it can be painted at once.

    Signals:
        painted: The window is on the screen for the first time.
        language_changed: The user chose another language; it takes a new window.
    """

    painted = Signal()
    language_changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(PROGRAM)
        self._settings = settings
        self._is_painted = False
        self.room: Workroom | None = None
        opening = QLabel(tr("Opening…"))
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        opening.setProperty("role", "quiet")
        self.setCentralWidget(opening)
        if not self.restoreGeometry(settings.layout("window")):
            self.resize(1280, 800)

    def furnish(self, session: "Session") -> "Workroom":
        """Put in menus, bars and views on the session; what they need is imported only now."""
        from briefing_app.ui.workroom import Workroom  # noqa: PLC0415  (late: the window is painted first)

        self.room = Workroom(session, self._settings, self)
        self.room.title_changed.connect(self.setWindowTitle)
        self.room.dialogs.language_changed.connect(self.language_changed)
        self.setCentralWidget(self.room)
        self.room.bench.restore_layout(self._settings.layout("panels"))
        self.room.refresh()
        self.setAcceptDrops(True)
        return self.room

    def follow_scheme(self) -> None:
        """Wear the system's colour scheme, which is another one now, unless the user chose a theme."""
        if self._settings.theme is Theme.SYSTEM:
            wear(self._settings.look)
            if self.room:
                self.room.load_icons()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a dossier or read documents."""
        if self.room:
            self.room.files.open_paths(paths)

    def hand_over(self) -> Path | None:
        """Give back the dossier as it is, for another window to go on with; this one is to be closed."""
        path = self.room.session.release() if self.room else None
        self._keep_layout()
        self.room = None
        return path

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when the first frame is done (Qt calls this)."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and give the dossier back (Qt calls this)."""
        if self.room:
            self.room.session.close()
        self._keep_layout()
        super().closeEvent(event)

    def _keep_layout(self) -> None:
        self._settings.keep_layout("window", self.saveGeometry())
        if self.room:
            self._settings.keep_layout("panels", self.room.bench.layout_state())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents that are dragged over the window (Qt calls this)."""
        if self.room and self.room.files.would_take(event.mimeData()):
            event.acceptProposedAction()
            self.room.start_page.show_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Let the drop target rest (Qt calls this)."""
        if self.room:
            self.room.start_page.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped (Qt calls this)."""
        if self.room:
            self.room.start_page.show_drop(False)
            if self.room.files.take(event.mimeData()):
                event.acceptProposedAction()

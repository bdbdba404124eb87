"""Watch a folder for new documents, and hash what is in it off the window's thread. Knows no dossier."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefing_app.ui.jobs import Job
from briefing_app.workspace.inbox import hashes

_PAUSE_MS = 800
"""How long a folder must rest before it is looked at: a file that is still being copied has no hash that counts."""


class Watching(QObject):
    """One folder, or none.

    Signals:
        found: All readable files of the folder with their hashes (a tuple of pairs).
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._job: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._watcher.directoryChanged.connect(lambda _path: self._pause.start())
        self._pause.timeout.connect(self.look)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on, and look into it at once."""
        if folder == self._folder:
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder
        if folder and folder.is_dir():
            self._watcher.addPath(str(folder))
        self.look()

    def look(self) -> None:
        """Look into the folder now, or once more if it is being looked into."""
        if self._job is not None:
            self._pause.start()
            return
        if self._folder is None:
            self.found.emit(())
            return
        self._job = Job(_hashing(self._folder), self)
        self._job.arrived.connect(lambda results: self.found.emit(results[0]))
        self._job.finished.connect(self._end)
        self._job.start()

    def _end(self) -> None:
        if self._job:
            self._job.deleteLater()
            self._job = None


def _hashing(folder: Path) -> Callable[[Callable[[], bool]], Iterator[object]]:
    def work(_is_cancelled: Callable[[], bool]) -> Iterator[object]:
        yield hashes(folder)

    return work

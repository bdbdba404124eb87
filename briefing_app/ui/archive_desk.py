"""Open a part of an archive: which archive, which events, under which name; then it is written and opened."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressDialog, QWidget

from briefing_app import archive, workspace
from briefing_app.errors import ArchiveError, BriefingError
from briefing_app.model import EventFilter
from briefing_app.ui.archive_dialog import ArchiveDialog
from briefing_app.ui.jobs import Job
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.translation import mark, say, tr

_SUFFIX = ".dossier"


class ArchiveDesk(QObject):
    """Brings events from an archive to the session, in a dossier of their own."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._job: Job | None = None

    def ask(self) -> None:
        """Let the user choose an archive, what is wanted of it, and where it goes."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open from archive"), self._settings.folder)
        if not chosen:
            return
        dialog = ArchiveDialog(Path(chosen), self._window)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not is_accepted:
            return
        wanted = dialog.wanted()
        start = str(Path(self._settings.folder) / f"{Path(chosen).name}{_SUFFIX}")
        kinds = tr("Dossiers (*{suffix})", suffix=_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save selection as"), start, kinds)
        if name:
            path = Path(name) if name.endswith(_SUFFIX) else Path(f"{name}{_SUFFIX}")
            self.open(Path(chosen), wanted, path)

    def open(self, folder: Path, wanted: EventFilter, path: Path) -> None:
        """Write what is wanted to a new dossier, and open it when it is whole."""
        progress = QProgressDialog(tr("Taking events from the archive …"), tr("Cancel"), 0, 0, self._window)
        progress.setWindowTitle(tr("Open from archive"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._job = Job(_writing(folder, wanted, path), self)
        self._job.arrived.connect(lambda _: self._session.open_dossier(path))
        self._job.failed.connect(lambda error: self._session.failed.emit(say(str(error))))
        self._job.finished.connect(progress.close)
        self._job.finished.connect(progress.deleteLater)
        progress.canceled.connect(self._job.cancel)
        self._job.start()
        progress.show()


class _CancelledError(BriefingError):
    """The user had enough; nothing is left behind."""


def _writing(folder: Path, wanted: EventFilter, path: Path) -> Callable[[Callable[[], bool]], Iterator[object]]:
    """Return work that yields the path once the dossier is written: a file of its own, which no window knows yet."""

    def readings(is_cancelled: Callable[[], bool]) -> Iterator[workspace.Reading]:
        for reading in archive.select(folder, wanted):
            if is_cancelled():
                raise _CancelledError(mark("The selection was cancelled. No dossier was made."))
            yield reading

    def work(is_cancelled: Callable[[], bool]) -> Iterator[object]:
        try:
            with workspace.new_dossier(path) as dossier:
                workspace.add_readings(dossier, readings(is_cancelled))
        except (ArchiveError, _CancelledError):
            path.unlink(missing_ok=True)  # it is empty; a file that was there before is another error
            raise
        yield path

    return work

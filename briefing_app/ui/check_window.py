"""Check a briefing in PDF against the documents as they are now, and name each line that no longer holds."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from briefing_app.briefing import Finding, Manifest, check
from briefing_app.errors import BriefingError
from briefing_app.model import EventId, Source
from briefing_app.ui.forms import load_form
from briefing_app.ui.jobs import Job
from briefing_app.ui.session import Session
from briefing_app.ui.translation import say, tr, trn
from briefing_app.workspace.evidence import manifest_of, sources_now

_EVENT = Qt.ItemDataRole.UserRole


class CheckWindow(QDialog):
    """What was found, one line each; a line leads to its event."""

    summary: QLabel
    progress: QProgressBar
    list: QListWidget
    hint: QLabel
    choose: QPushButton
    close_button: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "check_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._job: Job | None = None
        self.choose.clicked.connect(self.ask)
        self.close_button.clicked.connect(self.accept)
        self.list.itemActivated.connect(self._show_event)
        self._rest()

    def ask(self) -> bool:
        """Let the user choose a briefing and check it; False if none was chosen."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Verify briefing"), str(Path.home()), tr("Briefing (*.pdf)"))
        if chosen:
            self.check(Path(chosen))
        return bool(chosen)

    def check(self, path: Path) -> None:
        """Read the documents again and compare; what comes of it is shown."""
        sources = tuple(self._session.sources.values())
        self._job = Job(lambda is_cancelled: _findings(path, sources, is_cancelled), self)
        self._job.arrived.connect(lambda results: self._tell(path, *results[0]))
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._rest)
        self.list.clear()
        self.summary.setText(tr("Reading the documents again, to check {file} …", file=path.name))
        self.progress.show()
        self.choose.setEnabled(False)
        self._job.start()

    def done(self, result: int) -> None:
        """Give up what is being read, and close."""
        if self._job:
            self._job.cancel()
        super().done(result)

    def _tell(self, path: Path, manifest: Manifest, findings: tuple[Finding, ...], kept: int) -> None:
        broken = sum(not finding.holds for finding in findings)
        told = [f"{path.name}: {_verdict(len(manifest.events), broken, len(findings))}"]
        if kept:
            told.append(_kept(kept))
        self.summary.setText(" ".join(told))
        numbers = {event.number: event.id for event in manifest.events}
        for finding in findings:
            item = QListWidgetItem(say(finding.message))
            item.setData(_EVENT, numbers.get(finding.line or 0))
            self.list.addItem(item)
        self.hint.setVisible(any(finding.line for finding in findings))

    def _fail(self, error: BriefingError) -> None:
        self.summary.setText(say(str(error)))

    def _rest(self) -> None:
        self._job = None
        self.progress.hide()
        self.choose.setEnabled(True)
        self.hint.setVisible(self.hint.isVisible() and self.list.count() > 0)

    def _show_event(self, item: QListWidgetItem) -> None:
        event = item.data(_EVENT)
        if event and event in self._session.dossier.events:
            self._session.select(EventId(event))


def _findings(
    path: Path, sources: tuple[Source, ...], is_cancelled: Callable[[], bool]
) -> Iterator[tuple[Manifest, tuple[Finding, ...], int]]:
    manifest = manifest_of(path)
    now, kept = sources_now(sources, is_cancelled)
    yield manifest, check(manifest, now), kept


def _verdict(lines: int, broken: int, findings: int) -> str:
    if not findings:
        return tr("all of its lines hold ({count}).", count=lines)
    if not broken:
        return tr("every line still holds, though something has moved.")
    return trn("{count} thing does not hold any more.", "{count} things do not hold any more.", broken)


def _kept(count: int) -> str:
    return trn(
        "{count} of the documents are not at their place; they were checked as the dossier keeps them.",
        "{count} of the documents are not at their place; they were checked as the dossier keeps them.",
        count,
    )

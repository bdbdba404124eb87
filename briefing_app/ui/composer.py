"""Write the analyst's part of a briefing, see its pages, and export it in any format."""

from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefing_app import workspace
from briefing_app.briefing import Briefing, BriefingOptions, advice, citation_mark, write
from briefing_app.errors import BriefingError
from briefing_app.model import Event
from briefing_app.reference.wording import when_text
from briefing_app.ui.forms import load_form
from briefing_app.ui.jobs import Job
from briefing_app.ui.page_preview import PagePreview
from briefing_app.ui.session import Session
from briefing_app.workspace import briefs

_SETTING = "briefing"
"""Where the dossier keeps what was written here."""

_PAUSE_MS = 700
"""Typing rests this long before the pages are made anew."""

_PAPERS = {"a4": "A4", "letter": "US Letter"}
_FORMATS = {
    "PDF (*.pdf)": ".pdf",
    "Word (*.docx)": ".docx",
    "Web page (*.html)": ".html",
    "Markdown (*.md)": ".md",
    "Excel (*.xlsx)": ".xlsx",
    "Table (*.csv)": ".csv",
    "Calendar (*.ics)": ".ics",
    "JSON (*.json)": ".json",
    "TimelineJS (*.timeline.json)": ".timeline.json",
}


class Composer(QDialog):
    """A dialog over what is in view; what is written here is kept in the dossier."""

    title: QLineEdit
    subtitle: QLineEdit
    author: QLineEdit
    desk: QLineEdit
    handling: QLineEdit
    bottom_line: QPlainTextEdit
    words: QLabel
    key_points: QPlainTextEdit
    assessment: QPlainTextEdit
    paper: QComboBox
    include_suggestions: QCheckBox
    cite: QPushButton
    halves: QSplitter
    preview_holder: QWidget
    state: QLabel
    open_file: QPushButton
    show_in_folder: QPushButton
    cancel: QPushButton
    close_button: QPushButton
    export_button: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "composer")
        self._session = session
        self._job: Job | None = None
        self._written = Path()
        self.preview = PagePreview()
        QVBoxLayout(self.preview_holder).addWidget(self.preview)
        self.halves.setSizes([400, 680])
        self.halves.setStretchFactor(1, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._refresh_preview)
        self._fill(_kept(session))
        self._connect()
        self._say_words()
        self._end_export("")

    def _connect(self) -> None:
        for line in (self.title, self.subtitle, self.author, self.desk, self.handling):
            line.textChanged.connect(self._touched)
        for text in (self.bottom_line, self.key_points, self.assessment):
            text.textChanged.connect(self._touched)
        self.paper.currentIndexChanged.connect(self._touched)
        self.include_suggestions.toggled.connect(self._touched)
        self.close_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._ask_path)
        self.cancel.clicked.connect(self._stop)
        self.open_file.clicked.connect(lambda: self._open(self._written))
        self.show_in_folder.clicked.connect(lambda: self._open(self._written.parent))
        self.cite.setMenu(self._citations())
        QTimer.singleShot(0, self._refresh_preview)

    # What is written

    def options(self) -> BriefingOptions:
        """Return the analyst's part as it stands."""
        return BriefingOptions(
            dated=date.today(),
            title=self.title.text().strip() or "Briefing",
            subtitle=self.subtitle.text().strip(),
            author=self.author.text().strip(),
            desk=self.desk.text().strip(),
            handling=self.handling.text().strip(),
            bottom_line=self.bottom_line.toPlainText().strip(),
            key_points=self.key_points.toPlainText(),
            assessment=self.assessment.toPlainText(),
            paper=self.paper.currentData(),
            include_suggestions=self.include_suggestions.isChecked(),
        )

    def _fill(self, options: BriefingOptions) -> None:
        self.title.setText(options.title)
        self.subtitle.setText(options.subtitle)
        self.author.setText(options.author)
        self.desk.setText(options.desk)
        self.handling.setText(options.handling)
        self.bottom_line.setPlainText(options.bottom_line)
        self.key_points.setPlainText(options.key_points)
        self.assessment.setPlainText(options.assessment)
        for paper, name in _PAPERS.items():
            self.paper.addItem(name, paper)
        self.paper.setCurrentIndex(self.paper.findData(options.paper))
        self.include_suggestions.setChecked(options.include_suggestions)

    def _touched(self) -> None:
        self._say_words()
        self._pause.start()

    def _say_words(self) -> None:
        """Say what a careful editor would, or how long the bottom line is."""
        found = advice(self.options())
        count = len(self.bottom_line.toPlainText().split())
        self.words.setText("\n".join(found) or f"{count} {'word' if count == 1 else 'words'}")
        self.words.setProperty("warning", bool(found))
        self.words.style().polish(self.words)

    def _citations(self) -> QMenu:
        """Return a menu of the events in view; one is cited where the text cursor is."""
        menu = QMenu(self)
        for event in self._session.shown:
            action = menu.addAction(f"{when_text(event.when)}: {event.title}")
            action.triggered.connect(lambda _checked=False, cited=event: self._cite(cited))
        return menu

    def _cite(self, event: Event) -> None:
        text = self.assessment if self.assessment.hasFocus() else self.key_points
        text.insertPlainText(citation_mark(event.id))
        text.setFocus()

    def done(self, result: int) -> None:
        """Keep what was written, and close."""
        self._stop()
        self.preview.stop()
        kept = msgspec.json.encode(self.options()).decode()
        if self.options() != _kept(self._session):
            self._session.do(workspace.set_setting, _SETTING, kept)
        super().done(result)

    # What comes of it

    def _refresh_preview(self) -> None:
        """Make the pages anew from what stands now."""
        if briefing := self._composed():
            self.preview.show_briefing(briefing)

    def _composed(self) -> Briefing | None:
        dossier = self._session.dossier
        previous = briefs.last_briefing(dossier)
        try:
            return briefs.composed(
                dossier.events.values(), dossier.sources, self.options(), self._session.filter, previous
            )
        except BriefingError as error:
            self.state.setText(str(error))
            return None

    def _ask_path(self) -> None:
        name = self.options().title.replace("/", " ")
        start = str(Path.home() / f"{name}.pdf")
        chosen, kind = QFileDialog.getSaveFileName(self, "Export briefing", start, ";;".join(_FORMATS))
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_name(path.name + _FORMATS[kind]))

    def export(self, path: Path) -> None:
        """Write the briefing; its suffix chooses the format."""
        if not (briefing := self._composed()):
            return
        self._written = Path()
        self._job = Job(lambda is_cancelled: iter([write(briefing, path, is_cancelled)]), self)
        self._job.arrived.connect(lambda notes: self._take_written(briefing, path, notes[0]))
        self._job.failed.connect(lambda error: self._end_export(str(error)))
        self._job.finished.connect(self._forget_job)
        self._show_buttons(is_busy=True)
        self.state.setText(f"Writing {path.name} …")
        self._job.start()

    def _take_written(self, briefing: Briefing, path: Path, notes: tuple[str, ...]) -> None:
        self._written = path
        try:
            briefs.remember_briefing(self._session.dossier, briefing, path)
        except BriefingError as error:
            notes = (*notes, str(error))
        self._session.exported.emit(path)
        self._end_export(" ".join([f"Written: {path}", *notes]))

    def _end_export(self, told: str) -> None:
        self.state.setText(told)
        self._show_buttons(is_busy=False)

    def _show_buttons(self, *, is_busy: bool) -> None:
        self.export_button.setEnabled(not is_busy)
        self.cancel.setVisible(is_busy)
        for button in (self.open_file, self.show_in_folder):
            button.setVisible(bool(self._written.name) and not is_busy)

    def _forget_job(self) -> None:
        if self._job and self._job.is_cancelled:
            self._end_export("The export was stopped; nothing was written.")
        self._job = None

    def _open(self, path: Path) -> None:
        """Let the desktop open a file or a folder."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()


def _kept(session: Session) -> BriefingOptions:
    """Return what the dossier keeps of the last time, or a blank sheet."""
    text = session.dossier.settings.get(_SETTING)
    return msgspec.json.decode(text, type=BriefingOptions) if text else BriefingOptions(dated=date.today())

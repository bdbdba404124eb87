"""Write the analyst's part of a briefing, see its pages, print it, and export it in any format."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing_app.briefing import Briefing, write
from briefing_app.errors import BriefingError
from briefing_app.ui.composer_fields import ComposerFields
from briefing_app.ui.jobs import Job
from briefing_app.ui.page_preview import PagePreview
from briefing_app.ui.printing import asked_printer, drawn, print_pages
from briefing_app.ui.session import Session
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.workspace import briefs

MOST_SHOWN = 2_000
"""Pages of more events than this take too long to be made anew at each pause of the writer."""

_PAUSE_MS = 700
"""Typing rests this long before the pages are made anew."""

_FORMATS = {
    mark("PDF (*.pdf)"): ".pdf",
    mark("Word (*.docx)"): ".docx",
    mark("Web page (*.html)"): ".html",
    mark("Markdown (*.md)"): ".md",
    mark("Excel (*.xlsx)"): ".xlsx",
    mark("Table (*.csv)"): ".csv",
    mark("Calendar (*.ics)"): ".ics",
    mark("JSON (*.json)"): ".json",
    mark("TimelineJS (*.timeline.json)"): ".timeline.json",
}


class Composer(ComposerFields):
    """A dialog over what is in view; what is written here is kept in the dossier."""

    halves: QSplitter
    preview_holder: QWidget
    zoom_out: QToolButton
    zoom_fit: QToolButton
    zoom_in: QToolButton
    progress: QProgressBar
    state: QLabel
    open_file: QPushButton
    show_in_folder: QPushButton
    cancel: QPushButton
    print_button: QPushButton
    close_button: QPushButton
    export_button: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._pause = QTimer(singleShot=True, interval=_PAUSE_MS)
        super().__init__(session, briefs.kept_options(session.dossier, date.today()), parent)
        self._job: Job | None = None
        self._written = Path()
        self.preview = PagePreview()
        rows = QVBoxLayout(self.preview_holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.preview)
        self.resize(1180, 780)
        self.halves.setSizes([430, 750])
        self.halves.setStretchFactor(1, 1)
        self._connect()
        self._end_export("")

    def _connect(self) -> None:
        self._pause.timeout.connect(self._refresh_preview)
        self.close_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._ask_path)
        self.print_button.clicked.connect(self._print)
        self.cancel.clicked.connect(self._stop)
        self.open_file.clicked.connect(lambda: self._open(self._written))
        self.show_in_folder.clicked.connect(lambda: self._open(self._written.parent))
        self.zoom_out.clicked.connect(lambda: self.preview.step_zoom(-1))
        self.zoom_in.clicked.connect(lambda: self.preview.step_zoom(1))
        self.zoom_fit.clicked.connect(lambda: self.preview.set_zoom(1.0))
        self.preview.zoomed.connect(
            lambda factor: self.zoom_fit.setText(tr("{percent} %", percent=round(factor * 100)))
        )
        self.preview.followed.connect(self._show_passage)
        QTimer.singleShot(0, self, self._refresh_preview)

    def touched(self) -> None:
        """Say what a careful editor would, and make the pages anew when typing rests."""
        super().touched()
        self._pause.start()

    def done(self, result: int) -> None:
        """Keep what was written, and close."""
        self._stop()
        self._pause.stop()
        self.preview.stop()
        if self.options() != briefs.kept_options(self._session.dossier, date.today()):
            self._session.do(briefs.keep_options, self.options())
        super().done(result)

    # What comes of it

    def _refresh_preview(self) -> None:
        """Make the pages anew from what stands now."""
        if (count := len(self._session.shown)) > MOST_SHOWN:
            self.preview.say(
                trn(
                    "{count} event is in view, too many to show as pages while you write. "
                    "Narrow the filter, or export it as a spreadsheet.",
                    "{count} events are in view, too many to show as pages while you write. "
                    "Narrow the filter, or export them as a spreadsheet.",
                    count,
                )
            )
        else:
            self.preview.show_briefing(self._making())

    def _making(self) -> Callable[[], Briefing]:
        """Return what composes the briefing, from copies: it is called in another thread."""
        dossier = self._session.dossier
        events, sources = tuple(dossier.events.values()), dict(dossier.sources)
        options, view, previous = self.options(), self._session.filter, briefs.last_briefing(dossier)
        return lambda: briefs.composed(events, sources, options, view, previous)

    def _show_passage(self, words: str, briefing: Briefing) -> None:
        """Close, and show the passage that a citation of the pages speaks of."""
        place = briefs.cited_place(briefing.manifest, words)
        if place and place.event in self._session.dossier.events:
            self.accept()
            self._session.select(place.event)
            self._session.show_source(place.source)
        else:
            self.state.setText(tr("{citation} is no passage of this dossier.", citation=words))

    # Export

    def _ask_path(self) -> None:
        name = self.options().title.replace("/", " ")
        start = str(Path.home() / f"{name}.pdf")
        formats = {tr(words): suffix for words, suffix in _FORMATS.items()}
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Export briefing"), start, ";;".join(formats))
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_name(path.name + formats[kind]))

    def export(self, path: Path) -> None:
        """Write the briefing; its suffix chooses the format."""
        make = self._making()

        def work(is_cancelled: Callable[[], bool]) -> Iterator[tuple[Briefing, tuple[str, ...]]]:
            briefing = make()
            yield briefing, write(briefing, path, is_cancelled)

        self._written = Path()
        self._start(work, lambda told: self._take_written(told[0], told[1], path))
        self.state.setText(tr("Writing {file} …", file=path.name))

    def _print(self) -> None:
        """Print what stands now, on a printer the user chooses."""
        if printer := asked_printer(self):
            make = self._making()
            self._start(
                lambda stopped: iter([list(drawn(make, stopped))]), lambda told: self._take_drawn(told, printer)
            )
            self.state.setText(tr("Printing …"))

    def _take_drawn(self, pictures: list[QImage], printer: QPrinter) -> None:
        print_pages(pictures, printer)
        name = printer.printerName() or tr("the file")
        self._end_export(
            trn(
                "{count} page was sent to {printer}.",
                "{count} pages were sent to {printer}.",
                len(pictures),
                printer=name,
            )
        )

    def _start(self, work: Callable[[Callable[[], bool]], Iterator[object]], take: Callable[..., None]) -> None:
        self._job = Job(work, self)
        self._job.arrived.connect(lambda results: take(results[0]))
        self._job.failed.connect(lambda error: self._end_export(say(str(error))))
        self._job.finished.connect(self._forget_job)
        self._show_buttons(is_busy=True)
        self._job.start()

    def _take_written(self, briefing: Briefing, notes: tuple[str, ...], path: Path) -> None:
        self._written = path
        try:
            briefs.remember_briefing(self._session.dossier, briefing, path)
        except BriefingError as error:
            notes = (*notes, str(error))
        self._session.exported.emit(path)
        self._end_export(" ".join([tr("Written: {path}", path=path), *map(say, notes)]))

    def _end_export(self, told: str) -> None:
        self.state.setText(told)
        self._show_buttons(is_busy=False)

    def _show_buttons(self, *, is_busy: bool) -> None:
        self.export_button.setEnabled(not is_busy)
        self.print_button.setEnabled(not is_busy)
        self.progress.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        for button in (self.open_file, self.show_in_folder):
            button.setVisible(bool(self._written.name) and not is_busy)

    def _forget_job(self) -> None:
        if self._job and self._job.is_cancelled:
            self._end_export(tr("The export was stopped; nothing was written."))
        self._job = None

    def _open(self, path: Path) -> None:
        """Let the desktop open a file or a folder."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _stop(self) -> None:
        if self._job:
            self._job.cancel()

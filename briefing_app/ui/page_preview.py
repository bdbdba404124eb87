"""The pages of a briefing as they will be: the PDF itself, drawn page by page."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.briefing import Briefing, render
from briefing_app.errors import BriefingError
from briefing_app.ui.jobs import Job
from briefing_app.ui.pdf_pages import page_images

_WIDTH_PX = 720


class PagePreview(QScrollArea):
    """Pages below one another; the last ones stay until the new ones are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Preview of the pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setSpacing(16)
        self._rows.addWidget(_centred("Setting the pages …"))
        self.setWidget(self._holder)
        self._job: Job | None = None
        self._waiting: Briefing | None = None
        self._drawn: list[QImage] = []
        self._pages: list[QImage] = []

    def show_briefing(self, briefing: Briefing) -> None:
        """Draw the briefing; while one is being drawn, the newest waits and the others are dropped."""
        if self._job:
            self._waiting = briefing
            self._job.cancel()
            return
        width_px = round(_WIDTH_PX * self.devicePixelRatioF())
        self._job = Job(lambda is_cancelled: _pages(briefing, width_px, is_cancelled), self)
        self._job.arrived.connect(self._collect)
        self._job.failed.connect(self._say)
        self._job.finished.connect(self._end)
        self._drawn = []
        self._job.start()

    def stop(self) -> None:
        """Give up what is being drawn."""
        self._waiting = None
        if self._job:
            self._job.cancel()

    def _collect(self, pages: tuple[QImage, ...]) -> None:
        self._drawn += pages

    def _end(self) -> None:
        is_cancelled = self._job is not None and self._job.is_cancelled
        self._job = None
        if self._drawn and not is_cancelled:
            self._show_pages(self._drawn)
        if self._waiting:
            briefing, self._waiting = self._waiting, None
            self.show_briefing(briefing)

    def _show_pages(self, pages: list[QImage]) -> None:
        at = self.verticalScrollBar().value()
        self._clear()
        self._pages = pages
        for number in range(1, len(pages) + 1):
            label = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(f"Page {number} of {len(pages)}")
            self._rows.addWidget(label)
        self._fit_pages()
        QTimer.singleShot(0, lambda: self.verticalScrollBar().setValue(at))

    def _fit_pages(self) -> None:
        """Let each page be as wide as there is room for."""
        ratio = self.devicePixelRatioF()
        width = min(_WIDTH_PX, self.viewport().width() - 2 * self._rows.contentsMargins().left())
        for row, page in enumerate(self._pages):
            item = self._rows.itemAt(row)
            label = item.widget() if item else None
            scaled = page.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            if isinstance(label, QLabel):
                label.setPixmap(QPixmap.fromImage(scaled))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit_pages()

    def _say(self, error: BriefingError) -> None:
        self._clear()
        self._rows.addWidget(_centred(str(error)))

    def _clear(self) -> None:
        self._pages = []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _pages(briefing: Briefing, width_px: int, is_cancelled: Callable[[], bool]) -> Iterator[QImage]:
    yield from page_images(render(briefing, "preview.pdf", is_cancelled).content, width_px)


def _centred(text: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

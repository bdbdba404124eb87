"""The pages of a briefing as they will be: the PDF itself, drawn page by page, at any size, with its links."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.briefing import Briefing, render
from briefing_app.errors import BriefingError
from briefing_app.ui.jobs import Job
from briefing_app.ui.pdf_pages import Page, PageLink, pages
from briefing_app.ui.translation import say, tr

_WIDTH_PX = 720
_DRAWN_PX = 1440
"""Pages are drawn this wide once, and scaled: sharp at twice the ordinary size."""

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Sizes against a page that is as wide as there is room for."""


class PagePreview(QScrollArea):
    """Pages below one another; the last ones stay until the new ones are there.

    Signals:
        followed: A link of the pages was clicked (its words and the `Briefing` on show).
        zoomed: The pages have another size (a factor).
    """

    followed = Signal(str, object)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview of the pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setSpacing(16)
        self._rows.addWidget(_centred(tr("Setting the pages …")))
        self.setWidget(self._holder)
        self._job: Job | None = None
        self._waiting: Callable[[], Briefing] | None = None
        self._composed: Briefing | None = None
        self._drawn: list[Page] = []
        self._pages: list[Page] = []
        self._briefing: Briefing | None = None
        self.zoom = 1.0

    def show_briefing(self, make: Callable[[], Briefing]) -> None:
        """Compose a briefing and draw it, in another thread; meanwhile the newest waits and the others are dropped."""
        if self._job:
            self._waiting = make
            self._job.cancel()
            return
        width_px = round(_DRAWN_PX * self.devicePixelRatioF())
        self._job = Job(lambda is_cancelled: _drawn(make, width_px, is_cancelled), self)
        self._job.arrived.connect(self._collect)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._end)
        self._drawn, self._composed = [], None
        self._job.start()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the pages."""
        self._clear()
        self._rows.addWidget(_centred(sentence))

    def stop(self) -> None:
        """Give up what is being drawn."""
        self._waiting = None
        if self._job:
            self._job.cancel()

    def set_zoom(self, factor: float) -> None:
        """Show the pages so many times as wide as there is room for."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.zoom = min(max(factor, ZOOMS[0]), ZOOMS[-1])
        self._fit_pages()
        QTimer.singleShot(0, self, lambda: bar.setValue(round(share * bar.maximum())))
        self.zoomed.emit(self.zoom)

    def step_zoom(self, steps: int) -> None:
        """Go to the next size of `ZOOMS`, larger or smaller."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _collect(self, results: tuple[Briefing | Page, ...]) -> None:
        for result in results:
            if isinstance(result, Page):
                self._drawn.append(result)
            else:
                self._composed = result

    def _end(self) -> None:
        is_cancelled = self._job is not None and self._job.is_cancelled
        self._job = None
        if self._drawn and not is_cancelled:
            self._briefing = self._composed
            self._show_pages(self._drawn)
        if self._waiting:
            newest, self._waiting = self._waiting, None
            self.show_briefing(newest)

    def _show_pages(self, drawn: list[Page]) -> None:
        at = self.verticalScrollBar().value()
        self._clear()
        self._pages = drawn
        for number, page in enumerate(drawn, start=1):
            label = _PageLabel(page, self._follow)
            label.setAccessibleName(tr("Page {page} of {pages}", page=number, pages=len(drawn)))
            self._rows.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._fit_pages()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(at))

    def _fit_pages(self) -> None:
        """Let each page be as wide as there is room for, times the zoom."""
        room = min(_WIDTH_PX, self.viewport().width() - 2 * self._rows.contentsMargins().left())
        for row in range(len(self._pages)):
            item = self._rows.itemAt(row)
            label = item.widget() if item else None
            if isinstance(label, _PageLabel):
                label.fit(round(room * self.zoom), self.devicePixelRatioF())
        self._rows.activate()  # at once, or the pages would be seen on top of one another for a moment

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit_pages()

    def _follow(self, link: PageLink) -> None:
        if self._briefing:
            self.followed.emit(link.words, self._briefing)

    def _fail(self, error: BriefingError) -> None:
        if not (self._job and self._job.is_cancelled):
            self.say(say(str(error)))

    def _clear(self) -> None:
        self._pages = []
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _PageLabel(QLabel):
    """One page; the pointer is a hand over its links."""

    def __init__(self, page: Page, follow: Callable[[PageLink], None]) -> None:
        super().__init__()
        self._page, self._follow = page, follow
        self.setMouseTracking(True)

    def fit(self, width: int, ratio: float) -> None:
        """Show the page so wide."""
        scaled = self._page.picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(scaled))
        self.setFixedSize(scaled.deviceIndependentSize().toSize())

    def link_at(self, event: QMouseEvent) -> PageLink | None:
        """Return the link under the pointer."""
        x, y = event.position().x() / max(self.width(), 1), event.position().y() / max(self.height(), 1)
        return next((link for link in self._page.links if link.place.contains(x, y)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        link = self.link_at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tr("Show {citation} in the source", citation=link.words) if link else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link."""
        link = self.link_at(event) if event.button() == Qt.MouseButton.LeftButton else None
        if link and event.type() == QEvent.Type.MouseButtonRelease:
            self._follow(link)


def _drawn(make: Callable[[], Briefing], width_px: int, is_cancelled: Callable[[], bool]) -> Iterator[Briefing | Page]:
    briefing = make()
    yield briefing
    yield from pages(render(briefing, "preview.pdf", is_cancelled).content, width_px)


def _centred(text: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

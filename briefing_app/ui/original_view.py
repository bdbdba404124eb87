"""Show a source as it looked, with the selected event's passage marked; the program reads it anew for that."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter, QPixmap, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QStackedWidget, QTextBrowser, QToolButton, QWidget

from briefing_app.model import EventId, Source, Span
from briefing_app.reading.originals import Original, PagePicture, Wanted
from briefing_app.reading.originals.letters import Letters
from briefing_app.ui.forms import load_form
from briefing_app.ui.jobs import Job
from briefing_app.ui.offsets import utf16_length
from briefing_app.ui.session import Session
from briefing_app.ui.translation import say, tr
from briefing_app.workspace import originals

_WIDTH_PX = 760


class OriginalView(QDialog):
    """A window beside the main one: a page of the PDF as a picture, or the web page without anything active."""

    heading: QLabel
    place: QLabel
    previous_page: QToolButton
    next_page: QToolButton
    shown: QStackedWidget
    picture_area: QScrollArea
    picture: QLabel
    page: QTextBrowser
    message: QLabel

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "original_view")
        self._session = session
        self._source: Source | None = None
        self._number = 0
        self._pool = originals.originals_pool()
        self._job: Job | None = None
        self._next: Wanted | None = None
        self.previous_page.clicked.connect(lambda: self._turn(-1))
        self.next_page.clicked.connect(lambda: self._turn(1))
        session.selected.connect(self._follow)

    def show_source(self, source: Source) -> None:
        """Open at the passage of the selected event, or at the first page."""
        self._source = source
        self.setWindowTitle(tr("Original of “{title}”", title=source.title))
        self.heading.setText(source.path)
        self._say(tr("Opening the original …"))
        self._number = min(1, originals.page_count(source))
        self._follow(self._session.selected_event.id if self._session.selected_event else None)
        self.show()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the process that draws; the next page starts another."""
        self._source = self._next = None
        if self._job:
            self._job.cancel()
        self._pool.close()
        super().closeEvent(event)

    def _follow(self, _event_id: EventId | None) -> None:
        """Turn to the passage of the selected event, if it stands in this source."""
        if self._source is not None:
            passage = self._passage()
            if passage and self._number:
                self._number = self._source.page_at(passage.start) or 1
            self._ask()

    def _turn(self, by: int) -> None:
        self._number += by
        self._ask()

    def _passage(self) -> Span | None:
        event, source = self._session.selected_event, self._source
        spans = (passage.span for passage in event.passages if source and passage.source == source.id) if event else ()
        return next(iter(spans), None)

    def _ask(self) -> None:
        if self._source is None:
            return
        pages = originals.page_count(self._source)
        self.place.setText(tr("Page {page} of {pages}", page=self._number, pages=pages) if pages else "")
        for button, is_there in ((self.previous_page, self._number > 1), (self.next_page, self._number < pages)):
            button.setVisible(pages > 0)
            button.setEnabled(is_there)
        width_px = round(_WIDTH_PX * self.devicePixelRatioF())
        self._next = originals.wanted(self._source, self._number, self._passage(), width_px)
        if self._job is None:
            self._start()

    def _start(self) -> None:
        asked, self._next = self._next, None
        if asked is not None:
            self._job = Job(self._work(asked), self)
            self._job.arrived.connect(self._take)
            self._job.failed.connect(lambda error: self._say(say(str(error))))
            self._job.finished.connect(self._end)
            self._job.start()

    def _work(self, asked: Wanted) -> Callable[[Callable[[], bool]], Iterator[object]]:
        def work(_is_cancelled: Callable[[], bool]) -> Iterator[object]:
            yield originals.original(self._pool, asked)

        return work

    def _end(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        self._start()

    def _take(self, results: tuple[Original, ...]) -> None:
        found = results[-1]
        if found.picture:
            self._show_picture(found.picture)
        else:
            self._show_page(found.html)

    def _show_picture(self, picture: PagePicture) -> None:
        pixmap = _marked(picture)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(pixmap)
        self.shown.setCurrentWidget(self.picture_area)
        if picture.marks:
            first = picture.marks[0]
            ratio = self.devicePixelRatioF()
            self.picture_area.ensureVisible(round(first.left / ratio), round(first.top / ratio), 50, 200)

    def _show_page(self, html: str) -> None:
        self.page.setHtml(html)  # it has no attribute: nothing to load, to follow or to run
        self.shown.setCurrentWidget(self.page)
        passage = self._passage()
        if self._source is None or passage is None:
            return
        text = self.page.document().toPlainText()
        found = Letters.of(text).find(passage.cut(self._source.text))
        if found:
            start, end = (utf16_length(text[:place]) for place in found)
            cursor = self.page.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.page.setTextCursor(cursor)
            self.page.ensureCursorVisible()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.shown.setCurrentWidget(self.message)


def _marked(picture: PagePicture) -> QPixmap:
    """Return the page with the passage lit, as a text marker would: the letters stay as dark as they are."""
    rows = QImage(
        picture.pixels, picture.width_px, picture.height_px, 3 * picture.width_px, QImage.Format.Format_RGB888
    )
    image = rows.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 226, 120))
    for box in picture.marks:
        painter.drawRoundedRect(
            QRectF(box.left - 2, box.top - 2, box.right - box.left + 4, box.bottom - box.top + 4), 2, 2
        )
    painter.end()
    return QPixmap.fromImage(image)

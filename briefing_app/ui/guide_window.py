"""The user guide: our own Markdown with its pictures, the list of its chapters, and a search."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from briefing_app.assets import resource
from briefing_app.ui.forms import load_form

_CHAPTER = 2
"""The level of the headings that the list names; the one above is the guide's title."""

_LEAST_PX = 200
"""No picture is made narrower, however small the window is."""


class GuideWindow(QDialog):
    """The guide beside its chapters. It can stay open while the user works."""

    search: QLineEdit
    missing: QLabel
    chapters: QListWidget
    text: QTextBrowser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "guide_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text.setOpenLinks(False)  # the guide has no links out, and nothing here opens any
        self.text.setSource(
            QUrl.fromLocalFile(str(resource("guide/guide.md"))), QTextDocument.ResourceType.MarkdownResource
        )
        self._space_lines()
        for block in _headings(self.text.document()):
            item = QListWidgetItem(block.text(), self.chapters)
            item.setData(Qt.ItemDataRole.UserRole, block.position())
        self.missing.hide()
        self.chapters.currentItemChanged.connect(self._show_chapter)
        self.search.returnPressed.connect(self.find_next)
        self.search.textEdited.connect(self._find_first)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)

    def _space_lines(self) -> None:
        """Give the text air: Markdown has no words for it."""
        document = self.text.document()
        document.setDocumentMargin(18)
        cursor = QTextCursor(document)
        for block in _blocks(document):
            cursor.setPosition(block.position())
            form = block.blockFormat()
            form.setLineHeight(125, 1)  # 1: proportional
            cursor.setBlockFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures fit the new width (Qt calls this)."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_pictures)  # the text has its new width only then

    def _fit_pictures(self) -> None:
        """Show each picture in the width of the text; Qt would let it run on, and scale it roughly."""
        document = self.text.document()
        room = self.text.viewport().width() - round(2 * document.documentMargin())
        for place, picture in _pictures(document):
            url = QUrl.fromLocalFile(str(resource(f"guide/{picture.name()}")))
            ratio = self.devicePixelRatioF()
            image = QImage(url.toLocalFile())
            width = min(image.width(), max(room, _LEAST_PX))
            scaled = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, url, scaled)
            picture.setWidth(width)
            picture.setHeight(scaled.deviceIndependentSize().height())
            cursor = QTextCursor(document)
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(picture)

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        block = self.text.document().findBlock(item.data(Qt.ItemDataRole.UserRole))
        top = self.text.document().documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(round(top) - 8)

    def _find_first(self, words: str) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.missing.setVisible(bool(words) and not self.text.find(words))

    def find_next(self) -> None:
        """Go on to the next place with the words, from the top again after the last."""
        words = self.search.text()
        if words and not self.text.find(words):
            self._find_first(words)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _headings(document: QTextDocument) -> list[QTextBlock]:
    return [block for block in _blocks(document) if block.blockFormat().headingLevel() == _CHAPTER]


def _pictures(document: QTextDocument) -> list[tuple[int, QTextImageFormat]]:
    """Return where each picture stands, with its format."""
    pictures = []
    for block in _blocks(document):
        held = block.begin()
        while not held.atEnd():
            form = held.fragment().charFormat()
            if form.isImageFormat():
                pictures.append((held.fragment().position(), form.toImageFormat()))
            held += 1
    return pictures

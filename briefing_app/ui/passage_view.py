"""One passage to be read beside others: where it stands, its paragraph, its words lit. Plain text; decides nothing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from briefing_app.model import Passage, Source, Span
from briefing_app.ui.offsets import ShownText
from briefing_app.ui.sections import plain_label
from briefing_app.ui.theme import colour
from briefing_app.ui.translation import isolated, tr
from briefing_app.ui.wording import apart, day_text

_MARGIN = 600
"""So much of a long paragraph is shown before and after the passage."""


class PassageView(QFrame):
    """A passage in its paragraph, under a heading."""

    def __init__(self, heading: str, passage: Passage, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 10, 12, 10)
        self._rows.setSpacing(4)
        if heading:
            self._rows.addWidget(plain_label(heading, "sectionHeading"))
        self._rows.addWidget(plain_label(origin(passage, source), "note"))
        self._rows.addWidget(_Lit(passage, source))
        self._rows.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a widget above the heading."""
        self._rows.insertWidget(0, widget)


class _Lit(QPlainTextEdit):
    """Words that are as high as they need, the passage lit and its naming words underlined."""

    def __init__(self, passage: Passage, source: Source) -> None:
        super().__init__()
        around = paragraph_around(passage.span, source.text)
        shown = ShownText.of(around.cut(source.text))
        self.setPlainText(shown.text)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Passage: {words}", words=source.quote(passage)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        places = ((passage.span, "passage_strong", False), (passage.trigger, "passage_strong", True))
        self.setExtraSelections(
            [
                _selection(
                    self, shown.to_qt(span.start - around.start), shown.to_qt(span.end - around.start), ink, line
                )
                for span, ink, line in places
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at this width, up to a third of a screen (Qt calls this)."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines = self.document().size().height()
        return min(int((lines + 1) * self.fontMetrics().lineSpacing()), 320)

    def sizeHint(self) -> QSize:
        """Return a width that reads well (Qt calls this)."""
        return QSize(360, self._height())


def paragraph_around(span: Span, text: str) -> Span:
    """Return the paragraph that holds the span, cut at a distance if it is very long."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    return Span(max(start, span.start - _MARGIN), min(end, span.end + _MARGIN))


def origin(passage: Passage, source: Source) -> str:
    """Return where the passage stands, in a line: publisher, title, day, paragraph, grade."""
    day = day_text(source.published) if source.published else tr("no day")
    parts = (source.publisher, source.title, day, f"¶{source.paragraph_at(passage.span.start)}", source.grade)
    return apart(dict.fromkeys(isolated(part) for part in parts if part))


def _selection(edit: QPlainTextEdit, start: int, end: int, ink: str, is_underlined: bool) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setBackground(QColor(colour(ink)))
    look.setFontUnderline(is_underlined)
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, look
    return made

"""A note in Markdown: shown, and written when asked for. Knows not what it is about."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import tr

_PICTURE = re.compile(r"!(?=\[)")
_MARKUP = re.compile(r"<(?=[/!?A-Za-z])")


class NoteBox(QWidget):
    """Shows a note; `kept` brings what was written instead.

    Signals:
        kept: The user wants to keep these words (str).
    """

    kept = Signal(str)

    shown: QLabel
    words: QPlainTextEdit
    write: QPushButton
    keep: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "note_box")
        self._note = ""
        self.write.clicked.connect(self._begin)
        self.keep.clicked.connect(lambda: self.kept.emit(self.words.toPlainText()))
        self.leave.clicked.connect(lambda: self.show_note(self._note))
        self.show_note("")

    @property
    def is_being_written(self) -> bool:
        """Return whether there are words that are not kept yet."""
        return not self.words.isHidden() and self.words.toPlainText().strip() != self._note

    def show_note(self, note: str) -> None:
        """Show a note, and give up what is being written."""
        self._note = note
        self.shown.setText(inert(note))
        self.write.setText(tr("Change the note…") if note else tr("Write a note…"))
        self._turn(is_writing=False)

    def _begin(self) -> None:
        self.words.setPlainText(self._note)
        self._turn(is_writing=True)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, is_writing: bool) -> None:
        for widget in (self.words, self.keep, self.leave):
            widget.setVisible(is_writing)
        self.write.setVisible(not is_writing)
        self.shown.setVisible(not is_writing and bool(self._note))


def inert(markdown: str) -> str:
    """Return Markdown in which pictures are links and tags are words: Qt would load the files they name."""
    return _MARKUP.sub(r"\\<", _PICTURE.sub("", markdown))

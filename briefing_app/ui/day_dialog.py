"""Ask for a day, typed in any words; what it is read as is shown before it is taken."""

from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from briefing_app.extraction.typed_dates import read_typed
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import tr
from briefing_app.ui.wording import day_text, when_text


class DayDialog(QDialog):
    """After `exec()` returned accepted, `day()` is the day; None if the field was left empty."""

    question: QLabel
    words: QLineEdit
    reading: QLabel
    buttons: QDialogButtonBox

    def __init__(self, title: str, question: str, empty: str | None, parent: QWidget | None = None) -> None:
        """Ask a question; `empty` says what an empty field means, None if it may not be empty."""
        super().__init__(parent)
        load_form(self, "day_dialog")
        self.setWindowTitle(title)
        self.question.setText(question)
        self._empty = empty
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.words.textChanged.connect(self._read)
        self._read()

    def day(self) -> date | None:
        """Return the first day of what was typed."""
        when = read_typed(self.words.text())
        return when.first_day if when else None

    def _read(self) -> None:
        typed, when = self.words.text().strip(), read_typed(self.words.text())
        day = when.first_day if when else None
        if not typed:
            self.reading.setText(self._empty or "")
        elif day is None:
            self.reading.setText(tr("“{typed}” names no day. Try 5 March 2026 or 2026-03-05.", typed=typed))
        elif when and not when.is_day:
            self.reading.setText(tr("{period}: its first day is {day}.", period=when_text(when), day=day_text(day)))
        else:
            self.reading.setText(day_text(day))
        is_taken = day is not None if typed else self._empty is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_taken)

"""Choose a period by typing its first and last day, in words or EDTF; it opens under a button."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import EventFilter, When
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import tr
from briefing_app.ui.wording import when_text


class PeriodPicker(QFrame):
    """Two fields for the first and the last day, typed in words or EDTF.

    Signals:
        picked: Another period (first and last day; None is open).
    """

    picked = Signal(object, object)

    first: QLineEdit
    last: QLineEdit
    reading: QLabel
    apply: QPushButton
    clear: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        load_form(self, "period_picker")
        for field in (self.first, self.last):
            field.textChanged.connect(self._read)
            field.returnPressed.connect(self._apply)
        self.apply.clicked.connect(self._apply)
        self.clear.clicked.connect(self._clear)

    def open_under(self, button: QWidget, wanted: EventFilter) -> None:
        """Show the filter's period under a button."""
        self.first.setText(wanted.first_day.isoformat() if wanted.first_day else "")
        self.last.setText(wanted.last_day.isoformat() if wanted.last_day else "")
        self._read()
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _read(self) -> None:
        first, last = read_typed(self.first.text()), read_typed(self.last.text())
        wrong = [
            field.text().strip()
            for field, read in ((self.first, first), (self.last, last))
            if field.text().strip() and read is None
        ]
        if wrong:
            self.reading.setText(
                tr("“{typed}” names no date. Try 2025, March 2025 or 17 January 2025.", typed=wrong[0])
            )
        else:
            self.reading.setText(_in_words(first, last))
        self.apply.setEnabled(not wrong)

    def _apply(self) -> None:
        if not self.apply.isEnabled():
            return
        first, last = read_typed(self.first.text()), read_typed(self.last.text())
        days = (first.first_day if first else None, last.last_day if last else None)
        if days[0] and days[1] and days[0] > days[1]:
            days = (days[1], days[0])
        self.picked.emit(*days)
        self.hide()

    def _clear(self) -> None:
        self.picked.emit(None, None)
        self.hide()


def _in_words(first: When | None, last: When | None) -> str:
    if first and last:
        return tr("from {first} to {last}", first=when_text(first), last=when_text(last))
    if first:
        return tr("from {first}", first=when_text(first))
    return tr("to {last}", last=when_text(last)) if last else tr("Any time.")

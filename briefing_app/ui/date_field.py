"""A line for a date in words, and below it what the words allow before they are taken. Knows no event."""

from datetime import date

from PySide6.QtWidgets import QLabel, QLineEdit

from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import When
from briefing_app.ui.translation import isolated, tr
from briefing_app.ui.wording import precision, when_text


class DateField:
    """Binds a line and a label of a form to a date that may be there or not."""

    def __init__(self, line: QLineEdit, meaning: QLabel, before: When | None, anchor: date | None) -> None:
        """Show the date; relative words will count from the anchor."""
        self._line, self._meaning, self._before, self._anchor = line, meaning, before, anchor
        line.setText(self._words_of(before) if before else "")

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is typed."""
        return not self._line.text().strip()

    def value(self) -> When | None:
        """Return the date as typed, None if the words name none; with the same days as before, it keeps its reasons."""
        text, before = self._line.text().strip(), self._before
        typed = read_typed(text, self._anchor) if text else None
        is_as_before = text == before.edtf or (typed and _days(typed) == _days(before)) if before and text else False
        return before if is_as_before else typed

    def show_meaning(self, complaint: str = "") -> None:
        """Show what the words allow, or what is wrong with them."""
        value = self.value()
        if value is None and not self.is_empty:
            complaint = tr("This names no date. Try 17 January 2025, May 2024 or 2024-06/2024-08.")
        self._meaning.setText(complaint or (_interval(value) if value else ""))
        self._meaning.setVisible(bool(self._meaning.text()))

    def _words_of(self, when: When) -> str:
        """Return words that read back as the same days: a reader's if they do, else EDTF."""
        read = read_typed(when_text(when), self._anchor)
        return when_text(when) if read and _days(read) == _days(when) else when.edtf


def _days(when: When) -> tuple[date | None, date | None]:
    return when.first_day, when.last_day


def _interval(when: When) -> str:
    first, last = (isolated(day) if day else tr("open") for day in (when.first_day, when.last_day))
    return tr(
        "{when} ({precision}): {first} to {last}",
        when=when_text(when),
        precision=precision(when),
        first=first,
        last=last,
    )

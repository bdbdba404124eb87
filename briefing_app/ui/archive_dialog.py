"""Ask what of an archive is wanted, and say how much that is before anything is read."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from briefing_app import archive
from briefing_app.errors import UsageError
from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import CountryCode, CountryMode, EventFilter, EventKind
from briefing_app.reference import countries
from briefing_app.ui.forms import load_form
from briefing_app.ui.jobs import Job


class ArchiveDialog(QDialog):
    """After `exec()` returned accepted, `wanted()` is the filter."""

    heading: QLabel
    countries: QLineEdit
    together: QCheckBox
    first_day: QLineEdit
    last_day: QLineEdit
    kind: QComboBox
    counts: QLabel
    buttons: QDialogButtonBox

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "archive_dialog")
        self._folder = folder
        self._job: Job | None = None
        self._counted: EventFilter | None = None
        self.heading.setText(f"Which events of the archive “{folder.name}” do you want at the desk?")
        self.kind.addItem("Any", None)
        for kind in EventKind:
            self.kind.addItem(kind.value.capitalize(), kind)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for field in (self.countries, self.first_day, self.last_day):
            field.textChanged.connect(self._count)
        self.together.toggled.connect(self._count)
        self.kind.currentIndexChanged.connect(self._count)
        self._count()

    def wanted(self) -> EventFilter:
        """Return the filter that was typed.

        Raises:
            UsageError: Some words name no country or no day.
        """
        kind = self.kind.currentData()
        first_day, last_day = _day(self.first_day.text(), is_last=False), _day(self.last_day.text(), is_last=True)
        if first_day and last_day and first_day > last_day:
            raise UsageError("The period ends before it begins. Swap the two days.")
        return EventFilter(
            countries=_codes(self.countries.text()),
            mode=CountryMode.ALL if self.together.isChecked() else CountryMode.ANY,
            first_day=first_day,
            last_day=last_day,
            kinds=frozenset({EventKind(kind)} if kind else ()),
        )

    def done(self, result: int) -> None:
        """Drop what is being counted."""
        if self._job:
            self._job.cancel()
        super().done(result)

    def _count(self) -> None:
        self._open_button(is_enabled=False)
        try:
            wanted = self.wanted()
        except UsageError as error:
            self.counts.setText(str(error))
            return
        if self._job is None:
            self.counts.setText("Counting …")
            self._counted = wanted
            self._job = Job(_counting(self._folder, wanted), self)
            self._job.arrived.connect(self._show_counts)
            self._job.failed.connect(lambda error: self.counts.setText(str(error)))
            self._job.finished.connect(self._end)
            self._job.start()

    def _end(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        try:
            is_another = self.wanted() != self._counted
        except UsageError:
            return
        if is_another and self.isVisible():
            self._count()

    def _show_counts(self, results: tuple[archive.Counts, ...]) -> None:
        found = results[-1]
        sentence = f"{found.events:,} events, told in {found.documents:,} documents."
        if found.events > archive.MOST_EVENTS:
            sentence += f" A dossier holds {archive.MOST_EVENTS:,}: narrow the countries, the period or the kind."
        self.counts.setText(sentence)
        self._open_button(is_enabled=0 < found.events <= archive.MOST_EVENTS)

    def _open_button(self, *, is_enabled: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(is_enabled)


def _counting(folder: Path, wanted: EventFilter) -> Callable[[Callable[[], bool]], Iterator[object]]:
    def work(_is_cancelled: Callable[[], bool]) -> Iterator[object]:
        yield archive.count(folder, wanted)

    return work


def _day(words: str, *, is_last: bool) -> date | None:
    if not words.strip():
        return None
    when = read_typed(words)
    day = (when.last_day if is_last else when.first_day) if when else None
    if day is None:
        raise UsageError(f"“{words}” names no day. Try 2021, March 2025 or 2026-03-05.")
    return day


def _codes(words: str) -> frozenset[CountryCode]:
    known = {name.casefold(): country.code for country in countries() for name in (country.name, country.code)}
    named = [word.strip() for word in words.split(",") if word.strip()]
    for word in named:
        if word.casefold() not in known:
            raise UsageError(f"“{word}” names no country. Write its English name or its two letters: Iran, RU.")
    return frozenset(known[word.casefold()] for word in named)

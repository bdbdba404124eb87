"""Ask what of an archive is wanted, and say how much that is before anything is read."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from briefing_app import archive
from briefing_app.errors import UsageError
from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import CountryCode, CountryMode, EventFilter, EventKind
from briefing_app.ui.forms import load_form
from briefing_app.ui.jobs import Job
from briefing_app.ui.translation import say, tr, trn
from briefing_app.ui.wording import kind_name, typed_countries


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
        self.heading.setText(tr("Which events of the archive “{folder}” do you want at the desk?", folder=folder.name))
        self.kind.addItem(tr("Any"), None)
        for kind in EventKind:
            self.kind.addItem(kind_name(kind), kind)
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
            raise UsageError(tr("The period ends before it begins. Swap the two days."))
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
            self.counts.setText(tr("Counting …"))
            self._counted = wanted
            self._job = Job(_counting(self._folder, wanted), self)
            self._job.arrived.connect(self._show_counts)
            self._job.failed.connect(lambda error: self.counts.setText(say(str(error))))
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
        documents = trn("{count} document", "{count} documents", found.documents)
        told = [
            trn(
                "{count} event, told in {documents}.",
                "{count} events, told in {documents}.",
                found.events,
                documents=documents,
            )
        ]
        if found.events > archive.MOST_EVENTS:
            most = archive.MOST_EVENTS
            told.append(tr("A dossier holds {most}: narrow the countries, the period or the kind.", most=most))
        self.counts.setText(" ".join(told))
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
        raise UsageError(tr("“{words}” names no day. Try 2021, March 2025 or 2026-03-05.", words=words))
    return day


def _codes(words: str) -> frozenset[CountryCode]:
    found = typed_countries(words)
    for word, code in found.items():
        if not code:
            raise UsageError(
                tr("“{word}” names no country. Write its English name or its two letters: Iran, RU.", word=word)
            )
    return frozenset(code for code in found.values() if code)

"""Change one event: title, date and stated term in words, kind, status, countries, note. Decides nothing itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from briefing_app.model import CountryCode, Event, EventKind, Party, Passage, Source, SourceId, Status, When
from briefing_app.reference import countries
from briefing_app.ui.date_field import DateField
from briefing_app.ui.forms import load_form
from briefing_app.ui.passage_view import origin
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import isolated, mark, say, tr
from briefing_app.ui.wording import country_name, kind_name, listed, typed_countries
from briefing_app.workspace.passages import without

_BY_YOU = mark("named by you")
"""What settled a country that was typed; the dossier keeps it in English."""


class EventEditor(QDialog):
    """A dialog over one event; after `exec()` returned accepted, `edited()` is the event as changed."""

    title: QLineEdit
    date_words: QLineEdit
    interval: QLabel
    until_words: QLineEdit
    until_interval: QLabel
    kind: QComboBox
    status: QComboBox
    attributed_to: QLineEdit
    countries: QLineEdit
    unknown: QLabel
    passages_label: QLabel
    passages: QListWidget
    note: QPlainTextEdit
    buttons: QDialogButtonBox

    def __init__(
        self,
        event: Event,
        anchor: date | None,
        sources: Mapping[SourceId, Source] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the event.

        Args:
            event: What is changed.
            anchor: The day that relative words count from, its source's publication day.
            sources: Those of its passages; without them the passages are not offered.
            parent: The window.
        """
        super().__init__(parent)
        load_form(self, "event_editor")
        self._event, self._anchor, self._sources = event, anchor, sources or {}
        self._date = DateField(self.date_words, self.interval, event.when, anchor)
        self._until = DateField(self.until_words, self.until_interval, event.until, anchor)
        self._fill()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.passages.itemChanged.connect(lambda _item: self._check())
        for field in (self.title, self.date_words, self.until_words, self.countries):
            field.textChanged.connect(self._check)
        self._check()

    def _fill(self) -> None:
        event = self._event
        self.title.setText(event.title)
        for kind in EventKind:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(event.kind))
        for status in Status:
            self.status.addItem(say(status.capitalize()), status)
        self.status.setCurrentIndex(self.status.findData(event.status))
        self.attributed_to.setText(event.attributed_to or "")
        self.countries.setText(listed(country_name(code) for code in event.countries))
        self.countries.setCompleter(_completer(self))
        self.note.setPlainText(event.note)
        self._list_passages()

    def _list_passages(self) -> None:
        """Offer each passage with a tick; an event with one passage only cannot lose it."""
        are_shown = bool(self._sources) and len(self._event.passages) > 1
        self.passages.setVisible(are_shown)
        self.passages_label.setVisible(are_shown)
        for passage in self._event.passages if are_shown else ():
            source = self._sources[passage.source]
            words = " ".join(source.quote(passage).split())
            item = QListWidgetItem(
                isolated(f"{source.publisher or source.title} ¶{source.paragraph_at(passage.span.start)}: {words}")
            )
            item.setToolTip(plain_tip(f"{origin(passage, source)}\n{words}"))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.passages.addItem(item)

    def _leaving(self) -> tuple[Passage, ...]:
        """Return the passages that were unticked."""
        states = (self.passages.item(row).checkState() for row in range(self.passages.count()))
        pairs = zip(self._event.passages, states, strict=False)
        return tuple(passage for passage, state in pairs if state == Qt.CheckState.Unchecked)

    def edited(self) -> Event:
        """Return the event with what was typed; a date left as it was keeps its reasons."""
        known = {party.code: party for party in self._event.parties}
        codes, _ = self._read_countries()
        leaving = self._leaving()
        return replace(
            without(self._event, leaving) if leaving else self._event,
            title=self.title.text().strip(),
            when=self._date.value() or self._event.when,
            until=self._until.value(),
            kind=EventKind(self.kind.currentData()),
            status=Status(self.status.currentData()),
            attributed_to=self.attributed_to.text().strip() or None,
            parties=tuple(known.get(code) or Party(code, rule=_BY_YOU) for code in sorted(codes)),
            note=self.note.toPlainText().strip(),
        )

    def _read_countries(self) -> tuple[set[CountryCode], list[str]]:
        """Return the codes that were named, and the words that name no country."""
        found = typed_countries(self.countries.text())
        return {code for code in found.values() if code}, [word for word, code in found.items() if not code]

    def _check(self) -> None:
        """Show what the typed dates allow before they are taken, and hold back what cannot be saved."""
        when, until = self._date.value(), self._until.value()
        _, unknown = self._read_countries()
        ends_too_soon = _ends_before(until, when)
        self._date.show_meaning()
        self._until.show_meaning(tr("That is before the event itself.") if ends_too_soon else "")
        self.unknown.setText(tr("Not a country: {words}.", words=listed(unknown)) if unknown else "")
        self.unknown.setVisible(bool(unknown))
        is_told = len(self._leaving()) < len(self._event.passages)
        is_dated = when is not None and not ends_too_soon and (until is not None or self._until.is_empty)
        is_whole = bool(self.title.text().strip()) and is_dated and not unknown and is_told
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(is_whole)


def _ends_before(until: When | None, when: When | None) -> bool:
    """Return whether a term would be over before anything began."""
    last, first = until.last_day if until else None, when.first_day if when else None
    return last is not None and first is not None and last < first


def _completer(parent: QWidget) -> QCompleter:
    """Return a completer over country names for the last of several names."""
    completer = _LastName([country_name(country.code) for country in countries()], parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


class _LastName(QCompleter):
    """Completes what stands after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        """Return what is being completed (Qt calls this)."""
        return [path.rpartition(",")[2].lstrip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole field with the completion in place (Qt calls this)."""
        widget = self.widget()
        before = widget.text().rpartition(",")[0] if isinstance(widget, QLineEdit) else ""
        name = str(super().pathFromIndex(index))
        return f"{before}, {name}" if before else name

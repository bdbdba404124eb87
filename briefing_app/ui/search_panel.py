"""Search all texts and events at once; what is found is lit in text and timeline, and a click leads to it."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from briefing_app.model import Event, EventId, Source, SourceId
from briefing_app.ui.forms import load_form
from briefing_app.ui.session import Session
from briefing_app.ui.sought import snippet
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import mark, tr, trn
from briefing_app.ui.two_line_rows import SECOND_LINE, TwoLineRows
from briefing_app.ui.wording import when_text

_PAUSE_MS = 150
_MOST_ROWS = 200
"""More hits of a kind than a person looks through; all of them are lit all the same."""


_KINDS = {"source": mark("source"), "event": mark("event")}


class SearchPanel(QWidget):
    """A field and what it finds: sources first, then events in order of time.

    Signals:
        event_menu_asked: For an event that was found (`EventId`), at a point of the screen.
        source_menu_asked: The same for a source (`SourceId`).
    """

    event_menu_asked = Signal(object, QPoint)
    source_menu_asked = Signal(object, QPoint)

    words: QLineEdit
    found: QLabel
    hits: QListWidget
    select_all: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "search_panel")
        self._session = session
        self.setFocusProxy(self.words)
        self.hits.setItemDelegate(TwoLineRows(self.hits))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self.search)
        self.hits.currentItemChanged.connect(lambda now, _before: self._follow(now))
        self.hits.customContextMenuRequested.connect(self._ask_menu)
        self.select_all.clicked.connect(self._select_all)
        session.dossier_changed.connect(self.search)
        session.searched.connect(self._show)
        self._show()

    def search(self) -> None:
        """Search for what is typed."""
        self._pause.stop()
        self._session.search(self.words.text())

    def _show(self) -> None:
        session, sought = self._session, self._session.sought
        events = [one for one in sought.events if one in session.dossier.events]
        sources = [session.sources[one] for one in sought.sources if one in session.sources]
        self.hits.blockSignals(True)
        self.hits.clear()
        for source in sources[:_MOST_ROWS]:
            self.hits.addItem(_source_row(source, sought.words))
        for event_id in sorted(events, key=session.every.place)[:_MOST_ROWS]:
            self.hits.addItem(_event_row(session.find_event(event_id)))
        self.hits.blockSignals(False)
        self.select_all.setEnabled(bool(events))
        self.found.setText(_told(sought.words, len(sources), len(events)))

    def _follow(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, key = item.data(Qt.ItemDataRole.UserRole)
        if kind == "event":
            self._session.select(EventId(key))
        else:
            self._session.select(None)
            self._session.show_source(SourceId(key))

    def _ask_menu(self, point: QPoint) -> None:
        item = self.hits.itemAt(point)
        if item is None:
            return
        kind, key = item.data(Qt.ItemDataRole.UserRole)
        asked = self.event_menu_asked if kind == "event" else self.source_menu_asked
        asked.emit(key, self.hits.viewport().mapToGlobal(point))

    def _select_all(self) -> None:
        self._session.select_many(one for one in self._session.sought.events if one in self._session.dossier.events)


def _told(words: str, sources: int, events: int) -> str:
    if not words.strip():
        return tr("Searches the texts of all sources, and titles, notes and quotations of all events.")
    if not sources and not events:
        return tr("“{words}” stands in no source and no event.", words=words)
    told = trn("{count} source", "{count} sources", sources)
    return f"{told}, {trn('{count} event', '{count} events', events)}"


def _source_row(source: Source, words: str) -> QListWidgetItem:
    return _row("source", source.id, source.title or source.path, snippet(words, source.text) or source.path)


def _event_row(event: Event) -> QListWidgetItem:
    return _row("event", event.id, event.title, when_text(event.when))


def _row(kind: str, key: str, title: str, second: str) -> QListWidgetItem:
    row = QListWidgetItem(title)
    row.setData(Qt.ItemDataRole.UserRole, (kind, key))
    row.setData(SECOND_LINE, second)
    row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(_KINDS[kind])}: {title}, {second}")
    row.setToolTip(plain_tip(f"{title}\n{second}"))
    return row

"""Choose one of the events in view by typing part of its date, its title or a country; opens under a button."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from briefing_app.model import Event
from briefing_app.ui.forms import load_form
from briefing_app.ui.wording import country_name, when_text

_SOUGHT = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EventPicker(QFrame):
    """A list that narrows as one types; Enter or a click takes an event.

    Signals:
        picked: An event was taken (`Event`).
    """

    picked = Signal(object)

    search: QLineEdit
    list: QListWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        load_form(self, "event_picker")
        self._events: Sequence[Event] = ()
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def open_under(self, button: QWidget, events: Sequence[Event]) -> None:
        """Show the events under a button."""
        self.fill(events)
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self, events: Sequence[Event]) -> None:
        """Put in the events, in time order."""
        self._events = events
        self.list.clear()
        for event in events:
            item = QListWidgetItem(f"{when_text(event.when)}: {event.title}")
            countries = " ".join(country_name(code) for code in event.countries)
            item.setData(_SOUGHT, f"{item.text()} {countries}".casefold())
            self.list.addItem(item)
        self.search.clear()
        self._narrow("")

    def take(self) -> None:
        """Take the event that is marked in the list."""
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._take(item)

    def _narrow(self, words: str) -> None:
        sought = words.casefold().split()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_meant = all(word in item.data(_SOUGHT) for word in sought)
            item.setHidden(not is_meant)
            first = row if is_meant and first < 0 else first
        self.list.setCurrentRow(first)

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.picked.emit(self._events[self.list.row(item)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that choose act on the list while one types (Qt calls this)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _ENTERS:
                self.take()
                return True
        return super().eventFilter(watched, event)

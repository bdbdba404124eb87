"""Find a command, event, source or country by a few letters, and go there without a mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.offers import Offer
from briefing_app.ui.translation import tr
from briefing_app.ui.two_line_rows import COUNT, SECOND_LINE, TwoLineRows
from briefing_app.ui.wording import listed
from briefing_app.workspace.ranking import folded, ranked

_MOST = 60
_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
"""Keys of the field that move in the list."""


class Palette(QDialog):
    """A field, and what its letters find; `chosen` is what the user went for, None if the user left."""

    words: QLineEdit
    found: QListWidget

    def __init__(self, offered: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        load_form(self, "palette")
        self.chosen: Offer | None = None
        self._offered = offered
        self._names = [folded(offer.name) for offer in offered]
        self.found.setItemDelegate(TwoLineRows(self.found))
        self.words.textChanged.connect(self._search)
        self.words.installEventFilter(self)
        self.words.returnPressed.connect(self._choose)
        self.found.itemClicked.connect(lambda _item: self._choose())
        self._search("")
        self._stand_above(parent)

    def _stand_above(self, parent: QWidget | None) -> None:
        """Stand in the upper middle of the window."""
        if parent is not None:
            window = parent.window().geometry()
            self.move(window.center().x() - self.minimumWidth() // 2, window.top() + window.height() // 7)

    def _search(self, typed: str) -> None:
        self._places = ranked(typed, self._names, _MOST)
        self.found.clear()
        for place in self._places:
            self.found.addItem(_item(self._offered[place]))
        self.found.setCurrentRow(0)
        self.found.setAccessibleDescription("" if self._places else tr("Nothing is called so."))

    def _choose(self) -> None:
        row = self.found.currentRow()
        if row >= 0:
            self.chosen = self._offered[self._places[row]]
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while letters go to the field (Qt calls this)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
            self.found.event(event)
            return True
        return super().eventFilter(watched, event)


def _item(offer: Offer) -> QListWidgetItem:
    item = QListWidgetItem(offer.icon(), offer.name)
    item.setData(SECOND_LINE, offer.detail)
    item.setData(COUNT, offer.keys)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(filter(None, (offer.name, offer.detail, offer.keys))))
    return item

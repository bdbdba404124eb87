"""Which parts a briefing has, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from briefing_app.briefing import Part
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import say

_ROLE = Qt.ItemDataRole.UserRole


class PartList(QWidget):
    """All parts, to be ticked and moved by drag or by button.

    Signals:
        changed: Another choice or another order.
        reset_asked: The user wants the order of the house style.
    """

    changed = Signal()
    reset_asked = Signal()

    list: QListWidget
    up: QPushButton
    down: QPushButton
    reset: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "part_list")
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_what: self.changed.emit())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.reset.clicked.connect(self.reset_asked)

    def parts(self) -> tuple[Part, ...]:
        """Return the ticked parts in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(Part(item.data(_ROLE)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def fill(self, parts: Sequence[Part]) -> None:
        """Tick these parts and put them in this order; the others stand below."""
        self.list.blockSignals(True)
        self.list.clear()
        for part in dict.fromkeys([*parts, *Part]):
            item = QListWidgetItem(say(part.value.capitalize()))
            item.setData(_ROLE, part.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if part in parts else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.changed.emit()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)
            self.changed.emit()

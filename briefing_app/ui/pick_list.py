"""Choose any of a list of values by ticking them; it opens under a button."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from briefing_app.ui.filter_choices import Binding, Choice
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import number, tr

_LONG = 12
"""A list longer than this can be searched."""


class PickList(QFrame):
    """Values to tick; any number, in effect at once.

    Signals:
        picked: Other values are ticked (a frozenset).
        binding_picked: Another way for the values to bind an event (`Binding`).
    """

    picked = Signal(object)
    binding_picked = Signal(object)

    binding: QComboBox
    search: QLineEdit
    list: QListWidget
    clear: QPushButton

    def __init__(self, title: str, bindings: Mapping[Binding, str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        load_form(self, "pick_list")
        self.list.setAccessibleName(title)
        self._bindings = list(bindings)
        self.binding.addItems([tr(words) for words in bindings.values()])
        self.binding.activated.connect(lambda row: self.binding_picked.emit(self._bindings[row]))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self.picked.emit(self.ticked()))
        self.clear.clicked.connect(self._clear)

    def open_under(self, button: QWidget, choices: Sequence[Choice], chosen: frozenset[Any]) -> None:
        """Show the choices under a button, chosen ones ticked."""
        self.fill(choices, chosen)
        self.search.clear()
        self.search.setVisible(len(choices) > _LONG)
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        (self.search if len(choices) > _LONG else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self, choices: Sequence[Choice], chosen: frozenset[Any]) -> None:
        """Put in the choices."""
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(f"{choice.name}   {number(choice.count)}")
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if choice.value in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def show_binding(self, binding: Binding) -> None:
        """Show how the values bind an event."""
        self.binding.setCurrentIndex(self._bindings.index(binding) if binding in self._bindings else 0)

    def ticked(self) -> frozenset[Any]:
        """Return the values that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _narrow(self, words: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(words.casefold() not in item.text().casefold())

    def _clear(self) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.picked.emit(frozenset())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the search into the list (Qt calls this)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

"""List every command with its keys, made from the table of commands; words typed above narrow the list."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app.ui.commands import COMMANDS, MENUS
from briefing_app.ui.forms import load_form

_GESTURES = (
    ("Next event of the lane, nearest of another", "Arrows"),
    ("Next event in sight", "Tab"),
    ("Scroll through time", "Drag, Shift+Wheel, Ctrl+Left, Ctrl+Right"),
    ("Scroll the lanes", "Wheel, Ctrl+Up, Ctrl+Down"),
    ("Zoom at the pointer", "Ctrl+Wheel, pinch"),
    ("Zoom to a stretch of time", "Shift+Drag"),
    ("Add to the selection", "Ctrl+Click, Ctrl+Drag"),
    ("All events, today", "Home, End"),
    ("Move the lane", "Drag its name, Alt+Up, Alt+Down"),
    ("Fold the lane", "Double-click its name"),
)
"""What the timeline does without a command."""


class ShortcutsWindow(QDialog):
    """Commands by menu, then the gestures of the timeline."""

    search: QLineEdit
    commands: QTreeWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "shortcuts_window")
        for menu in MENUS:
            rows = [(plain_text(command.text), keys_text(command.keys)) for command in COMMANDS if command.menu == menu]
            self._add(plain_text(menu), rows)
        self._add("On the timeline", _GESTURES)
        self.commands.expandAll()
        self.commands.resizeColumnToContents(0)
        self.search.textChanged.connect(self._narrow)

    def _add(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        group = QTreeWidgetItem([heading])
        bold = self.font()
        bold.setBold(True)
        group.setFont(0, bold)
        group.addChildren([QTreeWidgetItem(list(row)) for row in rows if row[1]])
        self.commands.addTopLevelItem(group)

    def _narrow(self, words: str) -> None:
        for place in range(self.commands.topLevelItemCount()):
            group = _present(self.commands.topLevelItem(place))
            rows = [_present(group.child(number)) for number in range(group.childCount())]
            for row in rows:
                row.setHidden(words.casefold() not in f"{row.text(0)} {row.text(1)}".casefold())
            group.setHidden(all(row.isHidden() for row in rows))


def _present(item: QTreeWidgetItem | None) -> QTreeWidgetItem:
    assert item is not None  # noqa: S101 -- Qt's types allow None; a place below the count has an item
    return item


def keys_text(keys: tuple[str | QKeySequence.StandardKey, ...]) -> str:
    """Return shortcuts as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def plain_text(text: str) -> str:
    """Return a command's text without its mnemonic and dots."""
    return text.replace("&", "").removesuffix("…")

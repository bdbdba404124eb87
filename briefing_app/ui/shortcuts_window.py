"""List every command with its keys, made from the table of commands; words typed above narrow the list."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app.ui.commands import COMMANDS, MENUS
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import mark, tr

_GESTURES = (
    (mark("Next event of the lane, nearest of another"), mark("Arrows")),
    (mark("Next event in sight"), mark("Tab")),
    (mark("Scroll through time"), mark("Drag, Shift+Wheel, Ctrl+Left, Ctrl+Right")),
    (mark("Scroll the lanes"), mark("Wheel, Ctrl+Up, Ctrl+Down")),
    (mark("Zoom at the pointer"), mark("Ctrl+Wheel, pinch")),
    (mark("Zoom to a stretch of time"), mark("Shift+Drag")),
    (mark("Add to the selection"), mark("Ctrl+Click, Ctrl+Drag")),
    (mark("All events, today"), mark("Home, End")),
    (mark("Move the lane"), mark("Drag its name, Alt+Up, Alt+Down")),
    (mark("Fold the lane"), mark("Double-click its name")),
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
            commands = [command for command in COMMANDS if command.menu == menu]
            rows = [(plain_text(tr(command.text)), keys_text(command.keys)) for command in commands]
            self._add(plain_text(tr(menu)), rows)
        self._add(tr("On the timeline"), [(tr(act), tr(keys)) for act, keys in _GESTURES])
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
    return _MNEMONIC.sub("", text).removesuffix("…")


_MNEMONIC = re.compile(r" ?\(&\w\)|&")
"""A language without Latin letters has the mnemonic in brackets after the words."""

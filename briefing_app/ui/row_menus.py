"""Offer at the rows of a list what the buttons beside it do, as the buttons say it at that moment."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton


def offer_at_rows(view: QAbstractItemView, buttons: Sequence[QPushButton]) -> None:
    """Open a menu of what the buttons do where the user asks for one; a right click has selected its row by then."""

    def open_menu(at: QPoint) -> None:
        menu_of(buttons, view).popup(view.viewport().mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(open_menu)


def menu_of(buttons: Sequence[QPushButton], view: QAbstractItemView) -> QMenu:
    """Return a menu with a line for each button that can be pressed."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for button in buttons:
        action = menu.addAction(button.text(), button.click)
        action.setEnabled(button.isEnabled())
    return menu

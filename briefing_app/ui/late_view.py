"""A view that is filled only while it is seen: hidden tabs cost nothing, and show what is true when they come up."""

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget


class LateView(QWidget):
    """Connect signals to `spoil`, and override `refresh`.

    Qt calls a dock behind another tab visible, and keeps it far off the window: only what lies in the window is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stale = True
        self._dock: QDockWidget | None = None

    def refresh(self) -> None:
        """Show what is true now."""
        raise NotImplementedError

    def spoil(self, _what: object = None) -> None:
        """Take note that something is another; show it now, or when the view comes up."""
        self._is_stale = True
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up, and hear from now on when the tab of this view comes to the front (Qt calls this)."""
        super().showEvent(event)
        self._catch_up()
        if self._dock is None and (dock := _dock_of(self)):
            self._dock = dock
            dock.visibilityChanged.connect(lambda _is_seen: QTimer.singleShot(0, self, self._catch_up))

    def _catch_up(self) -> None:
        if self._is_stale and self._is_seen():
            self._is_stale = False
            self.refresh()

    def _is_seen(self) -> bool:
        window = self.window()
        return self.isVisible() and window.rect().intersects(QRect(self.mapTo(window, QPoint(0, 0)), self.size()))


def _dock_of(view: QWidget) -> QDockWidget | None:
    parent = view.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent

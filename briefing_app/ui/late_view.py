"""A view that is filled only while it is seen: hidden tabs cost nothing, and show what is true when they come up."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class LateView(QWidget):
    """Connect signals to `spoil`, and override `refresh`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stale = True

    def refresh(self) -> None:
        """Show what is true now."""
        raise NotImplementedError

    def spoil(self, _what: object = None) -> None:
        """Take note that something is another; show it now, or when the view comes up."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up (Qt calls this)."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

"""A dock with a quiet title and its view on a white card. Knows nothing of the view."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QMainWindow, QToolButton, QVBoxLayout, QWidget

from briefing_app.ui.translation import tr


class Card(QFrame):
    """A frame with round corners around one view."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 4, 1, 4)
        rows.addWidget(view)


class Panel(QDockWidget):
    """A view that can be moved, put with others under tabs, floated and closed; `name` is how the layout knows it."""

    def __init__(self, title: str, name: str, view: QWidget, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.view = view
        self._title = _PanelTitle(self)
        self.setTitleBarWidget(self._title)
        self.setWidget(Card(view))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the title only where no tab shows it (Qt calls this)."""
        super().resizeEvent(event)
        parent = self.parentWidget()
        is_tab = isinstance(parent, QMainWindow) and bool(parent.tabifiedDockWidgets(self)) and not self.isFloating()
        self._title.shrink(is_tab)


class _PanelTitle(QWidget):
    def __init__(self, panel: QDockWidget) -> None:
        super().__init__(panel)
        self.setObjectName("panel_title")
        self._shrunk = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 0, 2)
        self._label = QLabel(panel.windowTitle())
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAccessibleName(tr("Close {panel}", panel=panel.windowTitle()))
        self._close.setToolTip(tr("Close {panel}; View > Panels brings it back", panel=panel.windowTitle()))
        self._close.clicked.connect(panel.close)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._close)
        panel.windowTitleChanged.connect(self._label.setText)

    def shrink(self, is_shrunk: bool) -> None:
        """Take no room, since a tab shows the title."""
        self._label.setVisible(not is_shrunk)
        self._close.setVisible(not is_shrunk)
        if is_shrunk != self._shrunk:
            self._shrunk = is_shrunk
            self._row.setContentsMargins(*((0, 0, 0, 0) if is_shrunk else (4, 0, 0, 2)))
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return no height while shrunk (Qt calls this)."""
        return QSize(0, 0) if self._shrunk else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return no height while shrunk (Qt calls this)."""
        return QSize(0, 0) if self._shrunk else super().sizeHint()

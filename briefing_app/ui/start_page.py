"""What an empty dossier shows: a place to drop documents, and two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPushButton, QWidget

from briefing_app.ui.forms import load_form


class StartPage(QWidget):
    """Asks for documents; the window brings them.

    Signals:
        open_asked: The user wants to choose documents.
        sample_asked: The user wants to see the sample.
        recent_asked: The user chose a recent file (its place in the list).
    """

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(int)

    drop_target: QFrame
    picture: QLabel
    open_documents: QPushButton
    open_sample: QPushButton
    recent_heading: QLabel
    recent: QListWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "start_page")
        self.open_documents.clicked.connect(self.open_asked)
        self.open_sample.clicked.connect(self.sample_asked)
        self.recent.itemActivated.connect(lambda item: self.recent_asked.emit(self.recent.row(item)))
        self.recent.itemClicked.connect(lambda item: self.recent_asked.emit(self.recent.row(item)))
        self.show_recent([])

    def show_recent(self, names: list[str]) -> None:
        """List recent files, if there are any."""
        self.recent.clear()
        self.recent.addItems(names)
        self.recent.setVisible(bool(names))
        self.recent_heading.setVisible(bool(names))

    def show_drop(self, is_over: bool) -> None:
        """Light up while documents hover over the window."""
        self.drop_target.setProperty("over", is_over)
        self.drop_target.style().unpolish(self.drop_target)
        self.drop_target.style().polish(self.drop_target)

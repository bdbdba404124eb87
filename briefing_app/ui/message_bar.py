"""One bar for what went wrong or was done, in plain text; a new message takes the place of the old one."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QWidget

from briefing_app.ui.forms import load_form


class MessageBar(QFrame):
    """Hidden until it has something to say."""

    words: QLabel
    act: QPushButton
    dismiss: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "message_bar")
        self._follow: Callable[[], object] = self.hide
        self.dismiss.clicked.connect(self.hide)
        self.act.clicked.connect(self._act)
        self.hide()

    def warn(self, words: str) -> None:
        """Say what went wrong."""
        self._say(words, "danger")

    def tell(self, words: str, label: str, follow: Callable[[], object]) -> None:
        """Say what was done, and offer one thing to do next."""
        self._say(words, "plain")
        self._follow = follow
        self.act.setText(label)
        self.act.setAccessibleName(label)
        self.act.show()

    def _say(self, words: str, tone: str) -> None:
        self.act.hide()
        self.words.setText(words)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(words)
        self.show()

    def _act(self) -> None:
        self.hide()
        self._follow()

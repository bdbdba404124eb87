"""Say that the program made a mistake, what became of the user's work, and how to report it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import tr


class CrashDialog(QDialog):
    """The report, to be read before it is sent anywhere: this program sends nothing."""

    report: QPlainTextEdit
    copy: QPushButton
    go_on: QPushButton
    leave: QPushButton

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "crash_dialog")
        self.report.setPlainText(report)
        self.copy.clicked.connect(self._copy)
        self.go_on.clicked.connect(self.accept)
        self.leave.clicked.connect(self._leave)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))

    def _leave(self) -> None:
        self.reject()
        if parent := self.parentWidget():
            parent.window().close()

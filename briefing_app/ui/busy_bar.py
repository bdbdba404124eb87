"""Show how far long work is, and let it be cancelled."""

from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from briefing_app.ui.forms import load_form
from briefing_app.ui.intake import Progress
from briefing_app.ui.session import Session
from briefing_app.ui.translation import tr


class BusyBar(QFrame):
    """Hidden while nothing goes on."""

    label: QLabel
    bar: QProgressBar
    cancel: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "busy_bar")
        self.cancel.clicked.connect(session.cancel)
        session.busy.connect(self.show_progress)
        self.hide()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is; None hides the bar."""
        self.setVisible(progress is not None)
        if progress:
            counted = tr("{work}: {done} of {total}", work=progress.label, done=progress.done, total=progress.total)
            self.label.setText(counted if progress.total else f"{progress.label}…")
            self.bar.setUpdatesEnabled(False)  # a value would be painted at once, and all else that waits with it
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
            self.bar.setUpdatesEnabled(True)

"""What a reviewer does in windows of their own: join, split, compare, look into the journal, check the whole file."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from briefing_app import workspace
from briefing_app.ui.cross_check_window import CrossCheckWindow
from briefing_app.ui.join_dialog import JoinDialog
from briefing_app.ui.journal_window import JournalWindow
from briefing_app.ui.session import Session
from briefing_app.ui.split_dialog import SplitDialog
from briefing_app.ui.translation import say, tr, trn
from briefing_app.ui.wording import listed
from briefing_app.workspace.cross_checks import Question

_ACCEPTED = QDialog.DialogCode.Accepted


class ReviewDesk(QObject):
    """The questions a review asks, and the answers to the session."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent
        self._cross_checks: CrossCheckWindow | None = None
        self._journal: JournalWindow | None = None

    def join_selected(self) -> None:
        """Show the selected events side by side, and join them."""
        session, leading = self._session, self._session.selected_event
        events = [session.find_event(one) for one in session.selection]
        events.sort(key=lambda event: (leading is None or event.id != leading.id, session.showing.place(event)))
        dialog = JoinDialog(events, session.sources, self._parent)
        if dialog.exec() == _ACCEPTED:
            ids = dialog.order()
            session.do(workspace.merge_events, ids)
            session.select(ids[0])

    def split_selected(self) -> None:
        """Show the passages of the event that leads the selection, and split it."""
        event = self._session.selected_event
        if event is None or len(event.passages) < 2:
            return
        dialog = SplitDialog(event, self._session.sources, self._parent)
        if dialog.exec() == _ACCEPTED:
            self._session.do(workspace.split_event, event.id, dialog.leaving())

    def show_cross_checks(self, question: Question | None = None) -> None:
        """Open the list of what is to be weighed with several passages in sight, at a question."""
        self._cross_checks = self._cross_checks or CrossCheckWindow(self._session, self._parent)
        if question:
            self._cross_checks.ask(question)
        _bring_up(self._cross_checks)

    def show_journal(self) -> None:
        """Open the journal."""
        self._journal = self._journal or JournalWindow(self._session, self._parent)
        self._journal.refresh()
        _bring_up(self._journal)

    def verify(self) -> None:
        """Check the whole dossier, and say what came of it."""
        dossier = self._session.dossier
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            faults = dossier.faults()
            actions = 0 if faults else len(dossier.journal())
        finally:
            QApplication.restoreOverrideCursor()
        box = QMessageBox(self._parent)
        box.setWindowTitle(tr("Verify dossier"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning if faults else QMessageBox.Icon.Information)
        counts = (
            trn("{count} source", "{count} sources", len(dossier.sources)),
            trn("{count} event", "{count} events", len(dossier.events)),
            trn("{count} action", "{count} actions", actions),
        )
        box.setText(tr("The dossier is damaged.") if faults else tr("The dossier is whole."))
        checked = tr("Checked: {counts}, every quotation and every checksum.", counts=listed(counts))
        box.setInformativeText("\n".join(map(say, faults)) or checked)
        box.exec()


def _bring_up(window: QDialog) -> None:
    window.show()
    window.raise_()
    window.activateWindow()

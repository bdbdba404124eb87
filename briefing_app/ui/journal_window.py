"""Show everything that was done to the dossier: when, by whom, what it was, what it became; export it."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app import workspace
from briefing_app.errors import BriefingError
from briefing_app.ui.forms import load_form
from briefing_app.ui.row_menus import offer_at_rows
from briefing_app.ui.session import Session
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import isolated, say, tr

_WIDTHS_PX = (180, 90, 300, 260)
"""What is left goes to the last column."""


class JournalWindow(QDialog):
    """The journal, the last action first; it stays open beside the main window and follows it."""

    search: QLineEdit
    list: QTreeWidget
    undo: QPushButton
    redo: QPushButton
    export_button: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "journal_window")
        self.resize(QSize(1080, 560))
        self._session = session
        for column, width in enumerate(_WIDTHS_PX):
            self.list.setColumnWidth(column, width)
        self.search.textChanged.connect(self._narrow)
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        self.export_button.clicked.connect(self._ask_export)
        offer_at_rows(self.list, (self.undo, self.redo, self.export_button))
        session.changed.connect(self.refresh)
        session.dossier_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _what: object = None) -> None:
        """Show the journal as it is now."""
        self.list.clear()
        try:
            lines = workspace.journal_lines(self._session.dossier, say)
        except BriefingError as error:
            self._session.failed.emit(say(str(error)))
            return
        self.list.addTopLevelItems([_row(line) for line in reversed(lines)])
        self._narrow(self.search.text())
        _offer(self.undo, self._session.undo_label, tr("Undo"))
        _offer(self.redo, self._session.redo_label, tr("Redo"))

    def _narrow(self, words: str) -> None:
        sought = words.casefold()
        for number in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(number)
            told = "\n".join(row.text(column) for column in range(row.columnCount())) if row else ""
            if row:
                row.setHidden(sought not in told.casefold())

    def _ask_export(self) -> None:
        start = f"{Path(self._session.dossier.name).stem} journal.csv"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export journal"), start, tr("Comma-separated values (*.csv)"))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write the journal to a file."""
        try:
            workspace.export_journal(self._session.dossier, path)
        except BriefingError as error:
            self._session.failed.emit(say(str(error)))


def _row(line: workspace.JournalLine) -> QTreeWidgetItem:
    local = QDateTime.fromSecsSinceEpoch(int(line.at.timestamp()))
    label = tr("{action} (undone)", action=line.label) if line.is_undone else line.label
    texts = [isolated(local.toString("yyyy-MM-dd HH:mm:ss")), line.who, label, line.before, line.after]
    row = QTreeWidgetItem(texts)
    for column, text in enumerate(texts):
        row.setToolTip(column, plain_tip(text))
    if line.is_undone:
        font = row.font(2)
        font.setStrikeOut(True)
        row.setFont(2, font)
    row.setData(0, Qt.ItemDataRole.UserRole, line.number)
    return row


def _offer(button: QPushButton, label: str | None, otherwise: str) -> None:
    button.setEnabled(label is not None)
    button.setText(button.fontMetrics().elidedText(say(label or "") or otherwise, Qt.TextElideMode.ElideRight, 280))

"""List the documents that could not be read: which, why, and what to do; try them again."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from briefing_app.reading import LIMITS, Limits
from briefing_app.ui.forms import load_form
from briefing_app.ui.row_menus import offer_at_rows
from briefing_app.ui.session import Session
from briefing_app.ui.translation import say, tr, trn


class ProblemsPanel(QWidget):
    """What the last readings left undone, until it is cleared; selected rows, or all, can be tried again."""

    heading: QLabel
    list: QTreeWidget
    retry: QPushButton
    retry_raised: QPushButton
    clear: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "problems_panel")
        self._session = session
        self.setFocusProxy(self.list)
        session.problems_changed.connect(self._refresh)
        self.retry.clicked.connect(lambda: self._retry(LIMITS))
        self.retry_raised.clicked.connect(lambda: self._retry(LIMITS.raised()))
        self.clear.clicked.connect(lambda _checked: session.clear_problems())
        offer_at_rows(self.list, (self.retry, self.retry_raised, self.clear))
        self._refresh()

    def _refresh(self) -> None:
        problems = self._session.problems
        self.heading.setText(heading(len(problems)))
        self.list.clear()
        for problem in problems:
            reason, remedy = say(problem.reason), say(problem.remedy)
            row = QTreeWidgetItem([Path(problem.path).name or problem.path, reason, remedy])
            for column in range(3):
                row.setToolTip(column, "\n".join(part for part in (problem.path, reason, remedy) if part))
            self.list.addTopLevelItem(row)
        for button in (self.retry, self.retry_raised, self.clear):
            button.setEnabled(bool(problems))

    def _chosen(self) -> tuple[str, ...]:
        """Return the paths of the rows that are selected, of all if none is."""
        rows = [self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems()]
        problems = self._session.problems
        return tuple(dict.fromkeys(problems[row].path for row in (sorted(rows) or range(len(problems)))))

    def _retry(self, limits: Limits) -> None:
        paths = self._chosen()
        self._session.clear_problems(paths)
        self._session.add_paths([Path(path) for path in paths], limits)


def heading(count: int) -> str:
    """Return what the list is about, in a sentence."""
    if not count:
        return tr("Every document was read.")
    return trn(
        "{count} document was not read, or not wholly; the others are in.",
        "{count} documents were not read, or not wholly; the others are in.",
        count,
    )

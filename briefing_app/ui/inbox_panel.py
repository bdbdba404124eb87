"""New files of the watched folder wait here until they are added or ignored."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QListWidgetItem, QPushButton, QWidget

from briefing_app import workspace
from briefing_app.ui.forms import load_form
from briefing_app.ui.row_menus import offer_at_rows
from briefing_app.ui.session import Session
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import tr, trn
from briefing_app.ui.two_line_rows import SECOND_LINE, TwoLineRows
from briefing_app.ui.watching import Watching
from briefing_app.ui.wording import apart


class InboxPanel(QWidget):
    """Files by name; the ones selected are added or ignored, all of them if none is."""

    heading: QLabel
    files: QListWidget
    add: QPushButton
    ignore: QPushButton
    choose: QPushButton
    stop: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "inbox_panel")
        self._session = session
        self._found: tuple[tuple[Path, str], ...] = ()
        self._waiting: tuple[workspace.Waiting, ...] = ()
        self.setFocusProxy(self.files)
        self.files.setItemDelegate(TwoLineRows(self.files))
        self.watching = Watching(self)
        self.watching.found.connect(self._take)
        self.files.itemSelectionChanged.connect(self._name_buttons)
        self.add.clicked.connect(self._add)
        self.ignore.clicked.connect(lambda: session.do(workspace.ignore, self._chosen()))
        self.choose.clicked.connect(self._ask_folder)
        self.stop.clicked.connect(lambda: self.watch(None))
        offer_at_rows(self.files, (self.add, self.ignore))
        session.changed.connect(self._refresh)
        session.dossier_changed.connect(self._follow)
        self._follow()

    @property
    def waiting(self) -> tuple[workspace.Waiting, ...]:
        """Return the files that wait."""
        return self._waiting

    def watch(self, folder: Path | None) -> None:
        """Watch a folder from now on, or none."""
        self._session.do(workspace.watch_folder, folder)
        self._follow()

    def _follow(self) -> None:
        self.watching.watch(workspace.watched_folder(self._session.dossier))
        self._refresh()

    def _take(self, found: tuple[tuple[Path, str], ...]) -> None:
        self._found = found
        self._refresh()

    def _refresh(self, _changes: object = None) -> None:
        waiting = workspace.waiting(self._session.dossier, self._found)
        if waiting != self._waiting or not waiting:
            self._waiting = waiting
            self._fill()
        self._say(workspace.watched_folder(self._session.dossier))

    def _fill(self) -> None:
        self.files.clear()
        for one in self._waiting:
            item = QListWidgetItem(one.path.name)
            second = apart([tr("newer version") if one.is_newer else tr("new"), str(one.path.parent)])
            item.setData(SECOND_LINE, second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.path.name}, {second}")
            item.setToolTip(plain_tip(str(one.path)))
            self.files.addItem(item)

    def _say(self, folder: Path | None) -> None:
        if folder is None:
            self.heading.setText(tr("Choose a folder, and new documents in it will be offered here."))
        elif not folder.is_dir():
            self.heading.setText(tr("“{folder}” is not there. Bring it back, or choose another folder.", folder=folder))
        else:
            self.heading.setText(_new_in(folder, len(self._waiting)))
        self.heading.setToolTip(plain_tip(str(folder or "")))
        self.stop.setEnabled(folder is not None)
        self._name_buttons()

    def _name_buttons(self) -> None:
        self.add.setText(tr("Add selected") if self.files.selectedItems() else tr("Add all"))
        self.add.setEnabled(bool(self._waiting))
        self.ignore.setEnabled(bool(self._waiting))

    def _chosen(self) -> list[workspace.Waiting]:
        rows = sorted(self.files.row(item) for item in self.files.selectedItems())
        return [self._waiting[row] for row in rows] or list(self._waiting)

    def _add(self) -> None:
        self._session.add_paths([one.path for one in self._chosen()])

    def _ask_folder(self) -> None:
        folder = workspace.watched_folder(self._session.dossier)
        chosen = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), str(folder or ""))
        if chosen:
            self.watch(Path(chosen))


def _new_in(folder: Path, count: int) -> str:
    return trn("{count} new document in “{folder}”.", "{count} new documents in “{folder}”.", count, folder=folder.name)

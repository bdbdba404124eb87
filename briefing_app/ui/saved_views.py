"""The menu of saved filters: keep the one in use under a name, take one, forget one."""

from functools import partial

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from briefing_app import workspace
from briefing_app.ui.filter_words import EVERYTHING, chips
from briefing_app.ui.session import Session
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import tr
from briefing_app.ui.wording import listed

_KEYS = 9
"""So many views have a key: Ctrl+Alt+1 to 9, in order of their names."""


class SavedViews(QMenu):
    """Filled anew each time it opens, and when the dossier's views change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Saved &views"), parent)
        self.setToolTipsVisible(True)
        self._session = session
        session.changed.connect(self.refresh)
        session.dossier_changed.connect(self.refresh)
        session.filter_changed.connect(self.refresh)
        self.refresh()

    def refresh(self, _what: object = None) -> None:
        """List the views of the dossier."""
        self.clear()
        save = self.addAction(tr("&Save this filter as a view…"), self.ask_name)
        save.setEnabled(self._session.filter != EVERYTHING)
        self.addSeparator()
        views = sorted(self._session.dossier.views)
        for number, name in enumerate(views, start=1):
            self._add(number, name)
        forget = self.addMenu(tr("&Forget"))
        forget.setEnabled(bool(views))
        for name in views:
            forget.addAction(_shown(name), partial(self._session.do, workspace.delete_view, name))

    def _add(self, number: int, name: str) -> None:
        wanted = self._session.dossier.views[name]
        action = self.addAction(_shown(name), partial(self._session.set_filter, wanted))
        action.setCheckable(True)
        action.setChecked(wanted == self._session.filter)
        words = listed(chip.words for chip in chips(wanted, self._session.sources))
        action.setToolTip(plain_tip(words))
        if number <= _KEYS:
            action.setShortcut(f"Ctrl+Alt+{number}")

    def ask_name(self) -> None:
        """Ask what to call the filter in use, and keep it."""
        words = listed(chip.words for chip in chips(self._session.filter, self._session.sources))
        name, is_given = QInputDialog.getText(
            self.parentWidget(), tr("Save view"), tr("Call this filter:"), QLineEdit.EchoMode.Normal, words[:60]
        )
        if is_given and name.strip():
            self._session.do(workspace.save_view, name.strip(), self._session.filter)


def _shown(name: str) -> str:
    return name.replace("&", "&&")

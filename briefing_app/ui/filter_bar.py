"""Choose which events are in view: words, and a button for each part of the filter."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from briefing_app.model import EventFilter
from briefing_app.ui.filter_choices import PARTS, Part, binding, with_binding, with_values
from briefing_app.ui.forms import load_form
from briefing_app.ui.period_picker import PeriodPicker
from briefing_app.ui.pick_list import PickList
from briefing_app.ui.session import Session
from briefing_app.ui.translation import number, tr

_PAUSE_MS = 150
"""How long the user must have stopped typing before the words count."""

_LEAST_SEARCH_PX = 150
"""Room for the search beside the pickers."""


class FilterBar(QWidget):
    """The filter as controls; `FilterChips` shows it in words."""

    search: QLineEdit
    period: QToolButton
    pickers: QWidget
    more: QToolButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "filter_bar")
        self._session = session
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._take_words)
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._take_words)
        self._period = PeriodPicker(self)
        self._period.picked.connect(self._take_period)
        self.period.clicked.connect(lambda: self._period.open_under(self.period, session.filter))
        self.more.setMenu(QMenu(self))
        self.more.menu().addAction(tr("Period…"), lambda: self._period.open_under(self.more, session.filter))
        self.parts = {part.field: self._add_picker(part) for part in PARTS}
        session.filter_changed.connect(self._refresh)
        self._refresh()

    def _add_picker(self, part: Part) -> QToolButton:
        session, button, title = self._session, QToolButton(self.pickers), tr(part.title)
        button.setToolTip(_filter_by(title))
        button.setProperty("role", "picker")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = self.pickers.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101  (the form says so)
        row.insertWidget(row.count() - 1 if part.field != "countries" else 0, button)
        popup = PickList(title, part.bindings, self)
        popup.picked.connect(lambda values: self._put(with_values(part, session.filter, values)))
        popup.binding_picked.connect(lambda wanted: self._put(with_binding(part, session.filter, wanted)))
        button.clicked.connect(lambda: self._open(part, popup, button))
        self.more.menu().addAction(f"{title}…", lambda: self._open(part, popup, self.more))
        return button

    def _open(self, part: Part, popup: PickList, button: QToolButton) -> None:
        wanted = self._session.filter
        popup.show_binding(binding(part, wanted))
        popup.open_under(button, part.choices(self._session), getattr(wanted, part.field))

    def _put(self, wanted: EventFilter) -> None:
        self._session.set_filter(wanted)

    def _take_words(self) -> None:
        self._pause.stop()
        self._put(replace(self._session.filter, words=self.search.text()))

    def _take_period(self, first: date | None, last: date | None) -> None:
        self._put(replace(self._session.filter, first_day=first, last_day=last))

    def _refresh(self) -> None:
        wanted = self._session.filter
        if self.search.text().strip() != wanted.words.strip():
            self.search.setText(wanted.words)
        _mark(self.period, tr("Period"), is_chosen=bool(wanted.first_day or wanted.last_day))
        for part in PARTS:
            count = len(getattr(wanted, part.field))
            title = f"{tr(part.title)} ({number(count)})" if count else tr(part.title)
            _mark(self.parts[part.field], title, is_chosen=bool(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the pickers into one button where there is no room for them (Qt calls this)."""
        super().resizeEvent(event)
        is_narrow = self.pickers.sizeHint().width() + _LEAST_SEARCH_PX > self.width()
        self.pickers.setVisible(not is_narrow)
        self.more.setVisible(is_narrow)

    def focus_words(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _filter_by(title: str) -> str:
    return tr("Filter by {part}", part=title.lower())


def _mark(button: QToolButton, title: str, *, is_chosen: bool) -> None:
    button.setText(f"{title} ▾")
    button.setAccessibleName(_filter_by(title))
    if bool(button.property("chosen")) != is_chosen:
        button.setProperty("chosen", is_chosen)
        button.style().unpolish(button)
        button.style().polish(button)

"""The filter in words: a chip for each part that takes it away, "clear all", and how many events are in view."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from briefing_app.model import EventFilter
from briefing_app.ui.filter_words import EVERYTHING, Chip, chips, count_text
from briefing_app.ui.flow_rows import FlowRows
from briefing_app.ui.forms import load_form
from briefing_app.ui.session import Session
from briefing_app.ui.translation import tr


class FilterChips(QWidget):
    """Hidden while everything is in view."""

    holder: QWidget
    count: QLabel
    clear: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "filter_chips")
        self._session = session
        self._rows = FlowRows(self.holder)
        self.clear.clicked.connect(lambda: session.set_filter(EVERYTHING))
        session.filter_changed.connect(self._refresh)
        session.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        self.setVisible(session.filter != EVERYTHING)
        self.count.setText(count_text(len(session.shown), len(session.events)))
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.clear:
                widget.hide()
                widget.deleteLater()
        for chip in chips(session.filter, session.sources):
            self._rows.addWidget(self._button(chip))
        self._rows.addWidget(self.clear)

    def _button(self, chip: Chip) -> QToolButton:
        shortened = chip.words if len(chip.words) <= _LONGEST else f"{chip.words[:_LONGEST]}…"
        button = QToolButton(self.holder)
        button.setText(f"{shortened.replace('&', '&&')}  ×")
        button.setToolTip(tr("Remove: {words}", words=chip.words))
        button.setProperty("role", "chip")
        button.setAccessibleName(tr("Remove filter {words}", words=chip.words))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._session.set_filter(chip.without))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, wanted in _offers(chip):
            button.addAction(text, partial(self._session.set_filter, wanted))
        return button


def _offers(chip: Chip) -> Iterator[tuple[str, EventFilter]]:
    """Yield what the menu of a chip says, and the filter each line leads to."""
    yield tr("&Remove"), chip.without
    if chip.turned:
        yield tr("&Keep this instead") if chip.is_left_out else tr("&Leave this out instead"), chip.turned
    yield tr("&Only this"), chip.alone
    yield tr("Clear &all"), EVERYTHING


_LONGEST = 40

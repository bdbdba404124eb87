"""Split an event with all its passages in sight; ticked ones become events of their own."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing_app.model import Event, Passage, Source, SourceId
from briefing_app.ui.forms import load_form
from briefing_app.ui.passage_view import PassageView
from briefing_app.ui.translation import tr


class SplitDialog(QDialog):
    """After `exec()` returned accepted, `leaving()` has the passages that leave, at least one and not all."""

    question: QLabel
    area: QScrollArea
    sides: QWidget
    buttons: QDialogButtonBox

    def __init__(self, event: Event, sources: Mapping[SourceId, Source], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "split_dialog")
        self.resize(QSize(640, 560))
        self._event = event
        self.question.setText(tr("Which passages tell something else than “{title}”?", title=event.title))
        rows = QVBoxLayout(self.sides)
        rows.setContentsMargins(0, 0, 0, 0)
        self.ticks = [self._tick(rows, passage, sources[passage.source]) for passage in event.passages]
        rows.addStretch(1)
        self._button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._button.setText(tr("Split"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.ticks[0].setFocus()
        self._check()

    def leaving(self) -> tuple[Passage, ...]:
        """Return the passages that become events of their own."""
        pairs = zip(self._event.passages, self.ticks, strict=True)
        return tuple(passage for passage, tick in pairs if tick.isChecked())

    def _tick(self, rows: QVBoxLayout, passage: Passage, source: Source) -> QCheckBox:
        view, tick = PassageView("", passage, source), QCheckBox(tr("Into an event of its own"))
        tick.setAccessibleName(f"{tick.text()}: {source.quote(passage)}")
        tick.toggled.connect(lambda _is_on: self._check())
        view.add(tick)
        rows.addWidget(view)
        return tick

    def _check(self) -> None:
        self._button.setEnabled(0 < len(self.leaving()) < len(self._event.passages))

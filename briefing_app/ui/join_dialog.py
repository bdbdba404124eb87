"""Join events with all their passages in sight; the user says whose title and date the joint one keeps."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing_app.model import Event, EventId, Source, SourceId
from briefing_app.ui.forms import load_form
from briefing_app.ui.passage_view import PassageView
from briefing_app.ui.sections import plain_label
from briefing_app.ui.translation import tr, trn
from briefing_app.ui.wording import apart, country_name, kind_name, listed, when_text

_COLUMN_PX = 340


class JoinDialog(QDialog):
    """After `exec()` returned accepted, `order()` has the events, the one that leads first."""

    question: QLabel
    area: QScrollArea
    sides: QWidget
    buttons: QDialogButtonBox

    def __init__(
        self, events: Sequence[Event], sources: Mapping[SourceId, Source], parent: QWidget | None = None
    ) -> None:
        """Show the events, the first one leading until the user says otherwise."""
        super().__init__(parent)
        load_form(self, "join_dialog")
        self.resize(QSize(min(len(events), 3) * (_COLUMN_PX + 20) + 40, 520))
        self._events, self._sources = tuple(events), sources
        self._leading = QButtonGroup(self)
        self.question.setText(
            trn(
                "The {count} event becomes one with all its passages and countries. Which title and date stay?",
                "The {count} events become one with all their passages and countries. Which title and date stay?",
                len(events),
            )
        )
        columns = QHBoxLayout(self.sides)
        columns.setContentsMargins(0, 0, 0, 0)
        for place, event in enumerate(events):
            columns.addLayout(self._column(place, event), 1)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Join"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._leading.button(0).setFocus()

    def order(self) -> tuple[EventId, ...]:
        """Return the ids, the leading one first."""
        leading = self._leading.checkedId()
        ids = [event.id for event in self._events]
        return (ids.pop(leading), *ids)

    def _column(self, place: int, event: Event) -> QVBoxLayout:
        rows = QVBoxLayout()
        choice = QRadioButton(when_text(event.when))
        choice.setAccessibleName(tr("Keep {title}, {when}", title=event.title, when=when_text(event.when)))
        choice.setChecked(place == 0)
        self._leading.addButton(choice, place)
        rows.addWidget(choice)
        rows.addWidget(plain_label(event.title, "sectionHeading"))
        rows.addWidget(plain_label(_beside(event), "note"))
        for passage in event.passages:
            rows.addWidget(PassageView("", passage, self._sources[passage.source]))
        rows.addStretch(1)
        return rows


def _beside(event: Event) -> str:
    countries = listed(country_name(code) for code in event.countries)
    return apart(part for part in (kind_name(event.kind), countries, event.note) if part)

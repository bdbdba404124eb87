"""Weigh what sources say of one event, passages side by side: decide conflicts, join doubles, see who repeats whom."""

from collections.abc import Callable
from functools import partial, reduce

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)

from briefing_app import workspace
from briefing_app.model import Conflict, Event, Passage
from briefing_app.ui.forms import load_form
from briefing_app.ui.passage_view import PassageView
from briefing_app.ui.session import Session
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import mark, number, say, tr, trn
from briefing_app.ui.two_line_rows import SECOND_LINE, TwoLineRows
from briefing_app.ui.wording import apart, date_words, when_text
from briefing_app.workspace.cross_checks import CrossCheck, Question, cross_checks, value_text

Answer = tuple[str, Callable[[], object]]
_SIDE_BY_SIDE = 2


class CrossCheckWindow(QDialog):
    """A list by question, and what the chosen event rests on; it stays open beside the main window."""

    question: QComboBox
    checks: QListWidget
    heading: QLabel
    finding: QLabel
    area: QScrollArea
    sides: QWidget
    note: QLineEdit
    answers: QWidget
    show_event: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "cross_check_window")
        self.resize(QSize(1080, 640))
        self._session = session
        self.checks.setItemDelegate(TwoLineRows(self.checks))
        for question in Question:
            self.question.addItem("", question)
        self.question.currentIndexChanged.connect(lambda _row: self._fill())
        self.checks.currentRowChanged.connect(lambda _row: self._show())
        self.show_event.clicked.connect(self._select)
        session.changed.connect(self._refresh)
        session.dossier_changed.connect(self._refresh)
        self._ask()
        filled = [row for row, question in enumerate(Question) if self._checks[question]]
        self.question.setCurrentIndex(filled[0] if filled else 0)

    @property
    def check(self) -> CrossCheck | None:
        """Return what is being weighed."""
        checks = self._checks[Question(self.question.currentData())]
        return checks[self.checks.currentRow()] if 0 <= self.checks.currentRow() < len(checks) else None

    def ask(self, question: Question) -> None:
        """Show what there is to weigh for a question."""
        self.question.setCurrentIndex(self.question.findData(question))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was done while the window was closed (Qt calls this)."""
        super().showEvent(event)
        self._ask()

    def _refresh(self, _what: object = None) -> None:
        """Ask anew, unless the window is closed: it would go through all events after each decision, for nobody."""
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._checks = cross_checks(self._session.dossier)
        for row, question in enumerate(Question):
            self.question.setItemText(row, f"{say(question)} ({number(len(self._checks[question]))})")
        self._fill()

    def _fill(self) -> None:
        row = max(0, self.checks.currentRow())
        self.checks.blockSignals(True)
        self.checks.clear()
        for check in self._checks[Question(self.question.currentData())]:
            item = QListWidgetItem(check.event.title)
            item.setData(SECOND_LINE, summary(check))
            item.setToolTip(plain_tip(f"{check.event.title}\n{summary(check)}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{check.event.title}, {summary(check)}")
            self.checks.addItem(item)
        self.checks.setCurrentRow(min(row, self.checks.count() - 1))
        self.checks.blockSignals(False)
        self._show()

    def _show(self) -> None:
        check = self.check
        _empty(self.sides.layout())
        _empty(self.answers.layout())
        self.note.clear()
        for widget in (self.note, self.show_event, self.area):
            widget.setVisible(check is not None)
        if check is None:
            self.heading.setText(tr("Nothing to weigh here."))
            self.finding.setText(tr(_NOTHING[Question(self.question.currentData())]))
            return
        self.note.setVisible(check.conflict is not None)
        self.heading.setText(check.event.title)
        self.finding.setText(finding(check))
        self._place_sides(check)
        row = self.answers.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101  (the form has it so)
        before: QWidget = self.note
        for words, act in self._answers(check):
            button = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _checked, act=act: self._give(act))
            row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self.show_event)

    def _give(self, answer: Callable[[], object]) -> None:
        """Give an answer; its button goes with it, so the keyboard is led to what is next in the list."""
        answer()
        self.checks.setFocus()

    def _place_sides(self, check: CrossCheck) -> None:
        grid = self.sides.layout()
        assert isinstance(grid, QGridLayout)  # noqa: S101  (the form has it so)
        for place, passage in enumerate(check.passages):
            side = PassageView(_heading(check, place), passage, self._session.sources[passage.source])
            grid.addWidget(side, place // _SIDE_BY_SIDE, place % _SIDE_BY_SIDE)
        grid.setRowStretch(len(check.passages), 1)

    def _answers(self, check: CrossCheck) -> list[Answer]:
        event = check.event
        match check.question:
            case Question.OPEN if check.conflict:
                answers = [
                    (value, tr("Take {value}", value=_told(check.conflict, value))) for value in check.conflict.values
                ]
                answers.append(("both", tr("Keep both")))
                return [(words, partial(self._resolve, check, value)) for value, words in answers]
            case Question.DECIDED:
                return [(tr("Open again"), partial(self._resolve, check, ""))]
            case Question.DOUBLE if check.other:
                ids = [check.other.id, event.id]
                return [(tr("Join into one event"), lambda: self._session.do(workspace.merge_events, ids))]
            case Question.GONE:
                return self._answers_to_gone(event, check.passages)
        return []

    def _answers_to_gone(self, event: Event, gone: tuple[Passage, ...]) -> list[Answer]:
        keep = partial(self._session.do, workspace.keep_as_it_is, event.id)
        remove = partial(self._session.do, workspace.remove_passage, event.id, gone[0])
        is_told_elsewhere = len(event.passages) > 1
        return [
            (tr("Keep as it is"), keep),
            *([(tr("Remove this passage"), remove)] if is_told_elsewhere else []),
            (tr("Reject the event"), lambda: self._session.reject([event.id])),
        ]

    def _resolve(self, check: CrossCheck, value: str) -> None:
        self._session.do(workspace.resolve_conflict, check.event.id, check.place, value, self.note.text().strip())

    def _select(self) -> None:
        if check := self.check:
            self._session.select(check.event.id)


def summary(check: CrossCheck) -> str:
    """Return what a row says below the title."""
    if check.conflict:
        told = (_told(check.conflict, value) for value in check.conflict.values)
        return f"{tr(_FIELDS[check.conflict.field])}: {reduce(_either, told)}"
    if check.other:
        return tr("and “{title}”", title=check.other.title)
    return apart([when_text(check.event.when), told_by(check.event)])


def told_by(event: Event) -> str:
    """Return how many articles tell the event, and how many of them on their own."""
    articles = len({passage.source for passage in event.passages})
    return trn(
        "{count} article, {independent} independent",
        "{count} articles, {independent} independent",
        articles,
        independent=event.independent_sources,
    )


def finding(check: CrossCheck) -> str:
    """Return in a sentence what the passages are shown for."""
    match check.question:
        case Question.OPEN if check.conflict:
            return tr(_DISAGREEING[check.conflict.field])
        case Question.DECIDED if check.conflict:
            if check.conflict.resolution == "both":
                return tr("You let both stand.")
            return tr("You decided for {value}.", value=_told(check.conflict, check.conflict.resolution))
        case Question.DOUBLE:
            return tr("A new passage may tell an event that you have decided already.")
        case Question.GONE:
            return tr("The newer version of the source no longer has these words; the older version is kept for them.")
    return tr(
        "{articles}. A copy or a report that credits another one adds an article, not a source.",
        articles=told_by(check.event),
    )


def _heading(check: CrossCheck, place: int) -> str:
    if check.conflict and place < len(check.conflict.values):
        return tr("Says {value}", value=_told(check.conflict, check.conflict.values[place]))
    return ""


def _told(conflict: Conflict, value: str) -> str:
    return value_text(conflict, value, date_words())


def _either(one: str, other: str) -> str:
    return tr("{one} or {other}", one=one, other=other)


def _empty(layout: object) -> None:
    assert isinstance(layout, (QGridLayout, QHBoxLayout))  # noqa: S101  (the form has it so)
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


_NOTHING = {
    Question.OPEN: mark("No two sources contradict each other on a day, a number or an actor."),
    Question.DECIDED: mark("You have decided no conflict yet."),
    Question.DOUBLE: mark("No suggestion looks like an event you have decided."),
    Question.SEVERAL: mark("No event is told by more than one source."),
    Question.GONE: mark("Every decided event still stands in the newest version of its source."),
}
_FIELDS = {"date": mark("Date"), "number": mark("Number"), "actor": mark("Actor")}
_DISAGREEING = {
    "date": mark("The sources disagree on the date. Decide for one, or keep both."),
    "number": mark("The sources disagree on the number. Decide for one, or keep both."),
    "actor": mark("The sources disagree on the actor. Decide for one, or keep both."),
}

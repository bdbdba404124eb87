"""The analyst's judgements: a sentence, how likely, how sure, and why. The program proposes none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QPushButton, QWidget

from briefing_app.briefing import Confidence, Judgement, Likelihood
from briefing_app.ui.forms import load_form
from briefing_app.ui.translation import mark, say, tr

_EMPTY = mark("(new judgement)")


class JudgementList(QWidget):
    """A list, and the fields of the judgement that is chosen in it.

    Signals:
        changed: Something was written, chosen, added or removed.
    """

    changed = Signal()

    list: QListWidget
    add: QPushButton
    remove: QPushButton
    statement: QPlainTextEdit
    likelihood: QComboBox
    confidence: QComboBox
    basis: QPlainTextEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "judgement_list")
        self._judgements: list[Judgement] = []
        self._is_filling = False
        self.likelihood.addItem(tr("not said"), None)
        for term in Likelihood:
            low, high = term.percent
            self.likelihood.addItem(tr("{term} ({low}–{high} %)", term=say(term.value), low=low, high=high), term)
        self.confidence.addItem(tr("not said"), None)
        for grade in Confidence:
            self.confidence.addItem(say(grade.value), grade)
        self.list.currentRowChanged.connect(self._show)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.statement.textChanged.connect(self._take)
        self.basis.textChanged.connect(self._take)
        self.likelihood.currentIndexChanged.connect(self._take)
        self.confidence.currentIndexChanged.connect(self._take)
        self._show(-1)

    def judgements(self) -> tuple[Judgement, ...]:
        """Return those that say something."""
        return tuple(judgement for judgement in self._judgements if judgement.statement.strip())

    def fill(self, judgements: tuple[Judgement, ...]) -> None:
        """Put in judgements and choose the first."""
        self._judgements = list(judgements)
        self.list.clear()
        self.list.addItems([_name(judgement) for judgement in judgements])
        self.list.setCurrentRow(0 if judgements else -1)

    def _show(self, row: int) -> None:
        """Show one in the fields; without any, they cannot be written in."""
        is_one = 0 <= row < len(self._judgements)
        shown = self._judgements[row] if is_one else Judgement("")
        self._is_filling = True
        self.statement.setPlainText(shown.statement)
        self.basis.setPlainText(shown.basis)
        self.likelihood.setCurrentIndex(max(self.likelihood.findData(shown.likelihood), 0))
        self.confidence.setCurrentIndex(max(self.confidence.findData(shown.confidence), 0))
        self._is_filling = False
        for field in (self.statement, self.likelihood, self.confidence, self.basis, self.remove):
            field.setEnabled(is_one)

    def _take(self) -> None:
        row = self.list.currentRow()
        if self._is_filling or not 0 <= row < len(self._judgements):
            return
        likelihood, confidence = self.likelihood.currentData(), self.confidence.currentData()
        self._judgements[row] = Judgement(
            self.statement.toPlainText(),
            Likelihood(likelihood) if likelihood else None,  # Qt has made plain text of it
            Confidence(confidence) if confidence else None,
            self.basis.toPlainText(),
        )
        self.list.item(row).setText(_name(self._judgements[row]))
        self.changed.emit()

    def _add(self) -> None:
        self._judgements.append(Judgement(""))
        self.list.addItem(tr(_EMPTY))
        self.list.setCurrentRow(len(self._judgements) - 1)
        self.statement.setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._judgements[row]
        self.list.takeItem(row)
        self._show(self.list.currentRow())
        self.changed.emit()


def _name(judgement: Judgement) -> str:
    return " ".join(judgement.statement.split()) or tr(_EMPTY)

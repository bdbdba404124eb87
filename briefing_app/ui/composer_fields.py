"""The fields of the composer: what the analyst writes and chooses, to `BriefingOptions` and back. Makes no pages."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app.briefing import BriefingOptions, HouseStyle, advice, citation_mark, house_style, house_styles
from briefing_app.errors import BriefingError
from briefing_app.extraction.typed_dates import read_typed
from briefing_app.model import Event
from briefing_app.ui.event_picker import EventPicker
from briefing_app.ui.forms import load_form
from briefing_app.ui.judgement_list import JudgementList
from briefing_app.ui.part_list import PartList
from briefing_app.ui.session import Session
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.ui.trend_table import TrendTable
from briefing_app.ui.wording import day_text

_PAPERS = {"a4": mark("A4"), "letter": mark("US Letter")}
_OTHER_STYLE = mark("Choose a file…")
_LINES = ("title", "subtitle", "number", "author", "desk", "handling")
_TEXTS = ("bottom_line", "key_points", "assessment", "watch")


class ComposerFields(QDialog):
    """The written half of the composer; a subclass shows what comes of it."""

    tabs: QTabWidget
    title: QLineEdit
    subtitle: QLineEdit
    number: QLineEdit
    author: QLineEdit
    desk: QLineEdit
    handling: QLineEdit
    dated: QLineEdit
    cut_off: QLineEdit
    bottom_line: QPlainTextEdit
    words: QLabel
    key_points: QPlainTextEdit
    assessment: QPlainTextEdit
    watch: QPlainTextEdit
    cite: QPushButton
    judgements_tab: QWidget
    countries_tab: QWidget
    paper: QComboBox
    style_choice: QComboBox
    include_suggestions: QCheckBox
    parts_holder: QWidget
    advice: QLabel

    def __init__(self, session: Session, options: BriefingOptions, parent: QWidget | None = None) -> None:
        """Show the options; events and countries to choose from are those in view."""
        super().__init__(parent)
        load_form(self, "composer")
        self._session = session
        self._style = options.style
        self.tabs.tabBar().setAccessibleName(tr("Parts of what is written"))
        self.picker, self._cited_text = EventPicker(self), self.key_points
        self.judgements, self.trends, self.parts = JudgementList(), TrendTable(), PartList()
        for holder, widget in (
            (self.judgements_tab, self.judgements),
            (self.countries_tab, self.trends),
            (self.parts_holder, self.parts),
        ):
            rows = QVBoxLayout(holder)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.addWidget(widget)
        self.advice.setProperty("role", "warning")
        self.advice.style().polish(self.advice)
        self.fill(options)
        self._listen()
        self.say_advice()

    def touched(self) -> None:
        """Say what a careful editor would; a subclass makes the pages anew."""
        self.say_advice()

    def options(self) -> BriefingOptions:
        """Return the analyst's part as it stands; a day that is none counts as not given."""
        lines = {name: getattr(self, name).text().strip() for name in _LINES}
        texts = {name: getattr(self, name).toPlainText().strip() for name in _TEXTS}
        style = self._style or house_style()
        chosen = self.parts.parts()
        return BriefingOptions(
            **(lines | {"title": lines["title"] or "Briefing"}),
            **texts,
            dated=_day(self.dated) or date.today(),
            cut_off=_day(self.cut_off),
            judgements=self.judgements.judgements(),
            trends=self.trends.trends(),
            paper=self.paper.currentData(),
            include_suggestions=self.include_suggestions.isChecked(),
            parts=() if chosen == style.parts else chosen,
            style=self._style,
        )

    def fill(self, options: BriefingOptions) -> None:
        """Put in the options."""
        for name in _LINES:
            getattr(self, name).setText(getattr(options, name))
        for name in _TEXTS:
            getattr(self, name).setPlainText(getattr(options, name))
        if options.cut_off:
            self.cut_off.setText(day_text(options.cut_off))
        self.judgements.fill(options.judgements)
        counts = Counter(code for event in self._session.shown for code in event.countries)
        self.trends.fill([code for code, _ in counts.most_common()], options.trends)
        for paper, name in _PAPERS.items():
            self.paper.addItem(tr(name), paper)
        self.paper.setCurrentIndex(self.paper.findData(options.paper))
        self.include_suggestions.setChecked(options.include_suggestions)
        self.parts.fill(options.parts or (options.style or house_style()).parts)
        self._fill_styles()

    def _listen(self) -> None:
        for name in (*_LINES, "dated", "cut_off", *_TEXTS):
            getattr(self, name).textChanged.connect(self.touched)
        self.paper.currentIndexChanged.connect(self.touched)
        self.include_suggestions.toggled.connect(self.touched)
        for part in (self.judgements, self.trends, self.parts):
            part.changed.connect(self.touched)
        self.parts.reset_asked.connect(lambda: self.parts.fill((self._style or house_style()).parts))
        self.style_choice.activated.connect(self._choose_style)
        self.cite.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the text cursor where it is
        self.cite.clicked.connect(self._ask_citation)
        self.tabs.currentChanged.connect(self._offer_citations)
        self.picker.picked.connect(self._cite)

    # Advice

    def say_advice(self) -> None:
        """Say what a careful editor would, and how long the bottom line is."""
        count = len(self.bottom_line.toPlainText().split())
        self.words.setText(trn("{count} word, at most 60", "{count} words, at most 60", count))
        found = (*map(say, advice(self.options())), *self._wrong_days())
        self.advice.setText("\n".join(found))
        self.advice.setVisible(bool(found))

    def _wrong_days(self) -> Iterator[str]:
        for name, field in ((tr("The day of the briefing"), self.dated), (tr("The cut-off"), self.cut_off)):
            if field.text().strip() and _day(field) is None:
                typed = field.text().strip()
                yield tr("{name} is not one day: “{typed}”. Write it like 5 March 2026.", name=name, typed=typed)

    # Citations

    def _offer_citations(self) -> None:
        """Offer them where a text that may cite is shown."""
        self.cite.setVisible(any(self.tabs.currentWidget().isAncestorOf(text) for text in self._texts()))

    def _ask_citation(self) -> None:
        """Let the user choose an event in view; it is cited where the text cursor was."""
        self._cited_text = next((text for text in self._texts() if text.hasFocus()), self._cited_text)
        self.picker.open_under(self.cite, self._session.shown)

    def _texts(self) -> tuple[QPlainTextEdit, ...]:
        return self.key_points, self.assessment, self.watch, self.judgements.basis

    def _cite(self, event: Event) -> None:
        self._cited_text.insertPlainText(citation_mark(event.id))
        self._cited_text.setFocus()

    # House style

    def _fill_styles(self) -> None:
        styles = list(house_styles())
        if self._style and self._style not in styles:
            styles.append(self._style)
        self.style_choice.clear()
        for style in styles:
            self.style_choice.addItem(say(style.name) or tr("From a file"), style)
        self.style_choice.addItem(tr(_OTHER_STYLE), None)
        self.style_choice.setCurrentIndex(styles.index(self._style) if self._style else 0)

    def _choose_style(self, row: int) -> None:
        chosen = self.style_choice.itemData(row) or self._asked_style()
        if isinstance(chosen, HouseStyle):
            self._style = None if chosen == house_style() else chosen
            self.parts.fill(chosen.parts)
        self._fill_styles()
        self.touched()

    def _asked_style(self) -> HouseStyle | None:
        path, _ = QFileDialog.getOpenFileName(self, tr("House style"), "", tr("House style (*.json)"))
        try:
            return house_style(Path(path)) if path else None
        except BriefingError as error:
            self._session.failed.emit(say(str(error)))
            return None


def _day(field: QLineEdit) -> date | None:
    """Return the day that was typed; None if nothing was, or more than one day."""
    when = read_typed(field.text())
    return when.first_day if when and when.is_day else None

"""Show a source's text with its passages; a click on a passage selects its event, a selected event is scrolled to."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase, QMouseEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QToolButton, QWidget

from briefing_app.model import Changes, EventId, PublishedBasis, Source, SourceId, Span
from briefing_app.ui.forms import load_form
from briefing_app.ui.offsets import ShownText
from briefing_app.ui.passage_marks import Mark, Marks, PassageHighlighter
from briefing_app.ui.session import Session
from briefing_app.ui.sought import places
from briefing_app.ui.source_choice import SourceChoice
from briefing_app.ui.theme import colour
from briefing_app.ui.translation import say, tr, trn
from briefing_app.ui.wording import day_text
from briefing_app.workspace.originals import has_original


class SourcePane(QWidget):
    """One source at a time, as plain text: markup in a document is never read as markup.

    Signals:
        day_asked: The user wants to set the publication day of a source (`SourceId`).
        original_asked: The user wants to see the source as it looked.
        menu_asked: The user wants the commands at a place (`EventId | None`, `Span | None`, `QPoint` on screen).
        hovered: The pointer is on an event's passage (`EventId | None`).
    """

    day_asked = Signal(object)
    original_asked = Signal()
    menu_asked = Signal(object, object, QPoint)
    hovered = Signal(object)

    choice: QComboBox
    place: QLabel
    previous_passage: QToolButton
    next_passage: QToolButton
    anchor: QLabel
    change_day: QToolButton
    original: QToolButton
    text: QPlainTextEdit

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "source_pane")
        self._session = session
        self._source: SourceId | None = None
        self._shown = ShownText.of("")
        self._marks = Marks()
        self._highlighter = PassageHighlighter(self.text.document())
        self._choice = SourceChoice()
        self.choice.setModel(self._choice)
        font = QFontDatabase.font("Noto Serif", "", self.text.font().pointSize() + 1)
        font.setStyleHint(font.StyleHint.Serif)
        self.text.setFont(font)
        self.text.document().setDocumentMargin(14)
        self.text.viewport().installEventFilter(self)
        self.text.viewport().setMouseTracking(True)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._refresh)
        session.filter_changed.connect(self._mark)
        session.selected.connect(self.show_event)
        session.source_shown.connect(self.show_source)
        session.searched.connect(self._light)
        session.passage_shown.connect(lambda passage: self._scroll_to(passage.span))
        self.choice.activated.connect(lambda row: session.show_source(self.choice.itemData(row)))
        self.change_day.clicked.connect(self._ask_day)
        self.original.clicked.connect(self.original_asked)
        self.previous_passage.clicked.connect(lambda: self._step(-1))
        self.next_passage.clicked.connect(lambda: self._step(1))
        self.text.customContextMenuRequested.connect(self._ask_menu)

    # What is shown

    def show_source(self, source_id: SourceId | None) -> None:
        """Show a source's text; None empties the pane."""
        source = self._session.sources.get(source_id) if source_id else None
        is_other_text = (source.id if source else None) != self._source
        self._source = source.id if source else None
        self.choice.setCurrentIndex(self._choice.row_of(self._source))
        self._say_day(source)
        if is_other_text:
            self._shown = ShownText.of(source.text if source else "")
            self.text.setPlainText(self._shown.text)
            self._light()
        self._mark()

    def show_event(self, event_id: EventId | None) -> None:
        """Let the event's passages stand out, and scroll to the first of them in the source that is shown."""
        self._highlighter.select(event_id)
        event = self._session.selected_event
        here = [passage for passage in event.passages if passage.source == self._source] if event else []
        if here:
            self._scroll_to(here[0].span)
        self._say_place()

    def hover(self, event_id: EventId | None) -> None:
        """Let an event's passages glow."""
        self._highlighter.hover(event_id)

    def selected_span(self) -> Span | None:
        """Return the words the user selected, None if there are none."""
        cursor = self.text.textCursor()
        if self._source is None or not cursor.hasSelection():
            return None
        return Span(self._shown.from_qt(cursor.selectionStart()), self._shown.from_qt(cursor.selectionEnd()))

    def _refresh(self, changes: Changes | None = None) -> None:
        if changes is None or changes.sources:
            self._list_sources()
        shown = self._session.shown_source
        self.show_source(shown.id if shown else None)

    def _list_sources(self) -> None:
        self.choice.blockSignals(True)
        self._choice.show(self._session.sources)
        self.choice.blockSignals(False)
        self.choice.setEnabled(self.choice.count() > 0)

    def _say_day(self, source: Source | None) -> None:
        self.change_day.setVisible(source is not None)
        self.original.setVisible(source is not None and has_original(source))
        self.anchor.setVisible(source is not None)
        self.anchor.setText(anchor_text(source) if source else "")
        is_open = source is not None and not is_settled(source)
        self.anchor.setProperty("warning", is_open)
        self.anchor.style().polish(self.anchor)

    def _mark(self) -> None:
        source = self._session.sources.get(self._source) if self._source else None
        self._marks = Marks(list(self._marks_of(source)) if source else ())
        self._highlighter.show(self._marks, colour("passage_strong"))
        selected = self._session.selected_event
        self._highlighter.select(selected.id if selected else None)
        self._say_place()

    def _marks_of(self, source: Source) -> Iterator[Mark]:
        to_qt = self._shown.to_qt
        for event in self._session.showing.told_in(source.id):
            for passage in event.passages:
                if passage.source == source.id:
                    span, trigger = passage.span, passage.trigger
                    ends = (to_qt(span.start), to_qt(span.end), to_qt(trigger.start), to_qt(trigger.end))
                    yield Mark(*ends, event.id, colour("passage"))

    def _light(self) -> None:
        """Light the words that were searched for, and show the first of them if no event is looked at."""
        source = self._session.sources.get(self._source) if self._source else None
        sought = tuple(places(self._session.sought.words, source.text)) if source else ()
        to_qt = self._shown.to_qt
        self._highlighter.light([(to_qt(span.start), to_qt(span.end)) for span in sought], colour("accent"))
        if sought and source and self._session.selected_event is None:
            self._scroll_to(sought[0])

    def _say_place(self) -> None:
        """Say which of the passages is selected."""
        events = [mark.event for mark in self._marks.all]
        selected = self._session.selected_event
        total = len(events)
        if selected and selected.id in events:
            place = events.index(selected.id) + 1
            self.place.setText(tr("Passage {place} of {total}", place=place, total=total))
        else:
            self.place.setText(trn("{count} passage", "{count} passages", total) if self._source else "")
        for button in (self.previous_passage, self.next_passage):
            button.setEnabled(total > 0)

    def _scroll_to(self, span: Span) -> None:
        cursor = self.text.textCursor()
        cursor.setPosition(self._shown.to_qt(span.end))
        self.text.setTextCursor(cursor)
        cursor.setPosition(self._shown.to_qt(span.start))
        self.text.setTextCursor(cursor)
        top, height = self.text.cursorRect(cursor).top(), self.text.viewport().height()
        if not height // 8 <= top <= height * 2 // 3:
            self.text.centerCursor()

    # What the user does

    def _step(self, by: int) -> None:
        """Select the event of the passage before or after the selected one, round the ends."""
        events = [mark.event for mark in self._marks.all]
        selected = self._session.selected_event
        at = events.index(selected.id) + by if selected and selected.id in events else min(by, 0)
        if events:
            self._session.select(events[at % len(events)])

    def _event_at(self, point: QPoint) -> EventId | None:
        """Return the event told at a point; where several are, the one after the selected, so that clicks go round."""
        if self.text.cursorForPosition(point).atBlockEnd():
            return None
        position = self.text.cursorForPosition(point).position()
        events = [mark.event for mark in self._marks.at(position)]
        selected = self._session.selected_event
        if selected and selected.id in events:
            return events[(events.index(selected.id) + 1) % len(events)]
        return events[0] if events else None

    def _ask_day(self) -> None:
        if self._source:
            self.day_asked.emit(self._source)

    def _ask_menu(self, point: QPoint) -> None:
        self.menu_asked.emit(self._event_at(point), self.selected_span(), self.text.viewport().mapToGlobal(point))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a click on a passage into a selection, and show by the pointer that it can be clicked."""
        if isinstance(event, QMouseEvent):
            point = event.position().toPoint()
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                hit = self._event_at(point)
                shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.IBeamCursor
                self.text.viewport().setCursor(shape)
                self.hovered.emit(hit)
            elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                hit = self._event_at(point)
                if hit and not self.text.textCursor().hasSelection():
                    self._session.select(hit)
        return super().eventFilter(watched, event)


def anchor_text(source: Source) -> str:
    """Return what relative dates of the source count from, how that day was found, and what speaks against it."""
    others = "; ".join(map(ground_text, source.published_candidates))
    return f"{_anchor(source)} {tr('Other days in it: {days}.', days=others)}" if others else _anchor(source)


def is_settled(source: Source) -> bool:
    """Return whether nothing speaks against the publication day: it is sure, and no other was found or you set it."""
    is_sure = source.published is not None and source.published_basis.is_sure
    return is_sure and (not source.published_candidates or source.published_basis is PublishedBasis.USER)


def _anchor(source: Source) -> str:
    if source.published is None:
        return tr("No publication day found: “last week” and the like stay open until you set one.")
    found = (source.published_basis.value, source.published_evidence)
    day, ground = day_text(source.published), ground_text(": ".join(filter(None, found)))
    if not source.published_basis.is_sure:
        return tr("Perhaps published {day} ({ground}). Set the day to count from it.", day=day, ground=ground)
    return tr("“Last week” is counted from {day} ({ground}).", day=day, ground=ground)


def ground_text(found: str) -> str:
    """Return where a day was found, given as `"basis: evidence"`, in the user's language; evidence stays as it is."""
    basis, colon, evidence = found.partition(":")
    return say(basis) + colon + evidence

"""List the documents with how the day of each was found; set a day, grade, remove. Amber where there is no day."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QListWidgetItem, QMenu, QPushButton, QWidget

from briefing_app import workspace
from briefing_app.model import Changes, Source, SourceId
from briefing_app.reference.grades import CREDIBILITY, RELIABILITY
from briefing_app.ui.forms import load_form
from briefing_app.ui.late_view import LateView
from briefing_app.ui.session import Session
from briefing_app.ui.source_pane import anchor_text, ground_text, is_settled
from briefing_app.ui.tips import plain_tip
from briefing_app.ui.translation import isolated, number, say, tr, trn
from briefing_app.ui.two_line_rows import COUNT, SECOND_LINE, SECOND_ROLE, TwoLineRows
from briefing_app.ui.wording import apart, day_text


class SourcesPanel(LateView):
    """The sources, oldest first, those without a day at the head.

    Signals:
        day_asked: The user wants to set the publication day of a source (`SourceId`).
        open_asked: The user wants to add documents.
    """

    day_asked = Signal(object)
    open_asked = Signal()

    list: QListWidget
    undated: QLabel
    chosen: QWidget
    day: QLabel
    reliability: QComboBox
    credibility: QComboBox
    add: QPushButton
    set_day: QPushButton
    remove: QPushButton

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "sources_panel")
        self._session = session
        self._items: dict[SourceId, QListWidgetItem] = {}
        self.setFocusProxy(self.list)
        self.list.setItemDelegate(TwoLineRows(self.list))
        session.changed.connect(self._take)
        session.source_shown.connect(self._follow)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        self.list.itemActivated.connect(lambda item: self.day_asked.emit(_id(item)))
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.add.clicked.connect(self.open_asked)
        self.set_day.clicked.connect(lambda: self._on_chosen(self.day_asked.emit))
        self.remove.clicked.connect(lambda: self._on_chosen(self._remove))
        _offer(self.reliability, tr("Reliability: none"), RELIABILITY)
        _offer(self.credibility, tr("Credibility: none"), CREDIBILITY)
        self.reliability.activated.connect(lambda _row: self._on_chosen(self._grade))
        self.credibility.activated.connect(lambda _row: self._on_chosen(self._grade))
        self.undated.hide()
        self._enable()
        self.spoil()

    def _take(self, changes: Changes) -> None:
        if changes.sources:
            self.spoil()
        else:
            self._recount(changes)

    def _recount(self, changes: Changes) -> None:
        """Say anew how many events each source tells, where a decision changed that."""
        events = filter(None, map(self._session.dossier.events.get, changes.events))
        for source_id in {passage.source for event in events for passage in event.passages}:
            if item := self._items.get(source_id):
                item.setData(COUNT, number(self._session.showing.count(source_id)))

    def refresh(self) -> None:
        """List the sources anew."""
        session = self._session
        chosen = session.shown_source.id if session.shown_source else None
        sources = sorted(session.sources.values(), key=_order)
        counts = session.showing.counts
        self.list.blockSignals(True)
        self.list.clear()
        self._items = {source.id: _item(source, counts.get(source.id, 0)) for source in sources}
        for item in self._items.values():
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._follow(chosen)
        undated = sum(source.published is None for source in sources)
        self.undated.setText(
            trn(
                "{count} without a publication day: their relative dates stay open.",
                "{count} without a publication day: their relative dates stay open.",
                undated,
            )
        )
        self.undated.setVisible(bool(undated))

    def _follow(self, source_id: SourceId | None) -> None:
        self.list.blockSignals(True)
        item = self._items.get(source_id) if source_id else None
        self.list.setCurrentRow(self.list.row(item) if item else -1)
        self.list.blockSignals(False)
        self._enable()

    def _show_chosen(self) -> None:
        self._enable()
        self._on_chosen(self._session.show_source)

    def _enable(self) -> None:
        item = self.list.currentItem()
        for button in (self.set_day, self.remove):
            button.setEnabled(item is not None)
        self.chosen.setVisible(item is not None)
        if item is not None:
            self._describe(self._session.sources[_id(item)])

    def _describe(self, source: Source) -> None:
        """Show what is doubtful about the day of the chosen source, and its grade."""
        self.day.setText(anchor_text(source))
        self.day.setVisible(not is_settled(source))
        self.reliability.setCurrentIndex(max(0, self.reliability.findData(source.grade[:1])))
        self.credibility.setCurrentIndex(max(0, self.credibility.findData(source.grade[1:])))

    def _on_chosen(self, act: object) -> None:
        item = self.list.currentItem()
        if item is not None and callable(act):
            act(_id(item))

    def _remove(self, source_id: SourceId) -> None:
        self._session.do(workspace.remove_source, source_id)

    def _open_menu(self, at: QPoint) -> None:
        if item := self.list.itemAt(at):
            self.open_menu(_id(item), self.list.viewport().mapToGlobal(at))

    def open_menu(self, source_id: SourceId, at: QPoint) -> None:
        """Offer what can be done with a source, at a point of the screen."""
        menu = QMenu(self)
        menu.addAction(tr("Show only its events"), lambda: self._show_only(source_id))
        menu.addAction(tr("Set publication day…"), lambda: self.day_asked.emit(source_id))
        menu.addSeparator()
        menu.addAction(tr("Remove"), lambda: self._remove(source_id))
        menu.exec(at)

    def _show_only(self, source_id: SourceId) -> None:
        session = self._session
        negated = session.filter.negated - {"sources"}
        session.set_filter(replace(session.filter, sources=frozenset([source_id]), negated=negated))

    def _grade(self, source_id: SourceId) -> None:
        """Grade by what was chosen; where only one half is, the other half cannot be judged."""
        before = self._session.sources[source_id].grade
        chosen = (str(self.reliability.currentData()), str(self.credibility.currentData()))
        is_cleared = bool(before) and not all(chosen)
        grade = "" if is_cleared or not any(chosen) else (chosen[0] or "F") + (chosen[1] or "6")
        self._session.do(workspace.grade_source, source_id, grade)


def _offer(choice: QComboBox, none: str, grades: Mapping[str, str]) -> None:
    choice.addItem(none, "")
    for mark, meaning in grades.items():
        choice.addItem(f"{mark} · {say(meaning)}", mark)


def second_line(source: Source) -> str:
    """Return publisher, day and how the day was found, in a reader's words."""
    found = say(source.published_basis)
    day = f"{day_text(source.published)} ({found})" if source.published else tr("no publication day")
    return apart(isolated(part) for part in (source.publisher, day, source.grade) if part)


def in_full(source: Source) -> str:
    """Return all that tells where a source comes from, in a few plain lines."""
    lines = [
        source.title,
        second_line(source),
        tr("Found in: {evidence}", evidence=source.published_evidence) if source.published_evidence else "",
        *(tr("Another day: {day}", day=ground_text(other)) for other in source.published_candidates),
        source.url,
        source.path,
        *map(say, source.notes),
    ]
    return "\n".join(line for line in lines if line)


def _order(source: Source) -> tuple[bool, str, str]:
    return source.published is not None, str(source.published or ""), source.title


def _item(source: Source, count: int) -> QListWidgetItem:
    item = QListWidgetItem(source.title or source.path)
    item.setData(Qt.ItemDataRole.UserRole, source.id)
    item.setData(SECOND_LINE, second_line(source))
    item.setData(SECOND_ROLE, "quiet" if is_settled(source) else "warning")
    item.setData(COUNT, number(count))
    events = trn("{count} event", "{count} events", count)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{source.title}, {second_line(source)}, {events}")
    item.setToolTip(plain_tip(in_full(source)))
    return item


def _id(item: QListWidgetItem) -> SourceId:
    return SourceId(item.data(Qt.ItemDataRole.UserRole))

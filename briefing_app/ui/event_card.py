"""Everything known of the selected event: why this date, why these countries, who says so, what it stands next to."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QScrollArea, QWidget

from briefing_app import workspace
from briefing_app.model import Changes, Conflict, Decision, Event, EventId, Passage, Relation, RelationKind, Status
from briefing_app.ui.forms import load_form
from briefing_app.ui.sections import Sections
from briefing_app.ui.session import Session
from briefing_app.ui.translation import mark, say, tr, trn
from briefing_app.ui.wording import apart, date_words, kind_name, when_text, why_these_countries, why_this_date
from briefing_app.workspace.cross_checks import value_text

_ORDER = {
    RelationKind.BEFORE: mark("Before"),
    RelationKind.AFTER: mark("After"),
    RelationKind.DURING: mark("During"),
    RelationKind.SAME: mark("Same as"),
}


class EventCard(QScrollArea):
    """The selected event in full.

    Signals:
        edit_asked: The user wants to change the event (`EventId`).
        compare_asked: The user wants to see what disagrees side by side.
    """

    edit_asked = Signal(object)
    compare_asked = Signal()

    nothing: QLabel
    whole: QWidget
    kind: QLabel
    title: QLabel
    when: QLabel
    status: QLabel
    accept: QPushButton
    reject: QPushButton
    set_aside: QPushButton
    edit: QPushButton
    progress: QProgressBar
    sections: QWidget

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "event_card")
        self._session = session
        self._groups = Sections(self.sections)
        self.accept.clicked.connect(lambda: self._decide(session.accept))
        self.reject.clicked.connect(lambda: self._decide(session.reject))
        self.set_aside.clicked.connect(lambda: self._decide(session.set_aside))
        self.edit.clicked.connect(self._ask_edit)
        session.selected.connect(self._refresh)
        session.changed.connect(self._take)
        self._refresh()

    def _take(self, changes: Changes) -> None:
        """Show the event anew if it is another one now, or one that it names; else only how far the review is."""
        event = self._session.selected_event
        named = {event.id, *(relation.event for relation in event.relations)} if event else set()
        if event is None or changes.sources or not named.isdisjoint(changes.events):
            self._refresh()
        else:
            self._say_progress()

    def _refresh(self, _what: object = None) -> None:
        event = self._session.selected_event
        self.nothing.setVisible(event is None)
        self.whole.setVisible(event is not None)
        self._groups.clear()
        if event is None:
            return
        self.kind.setText(kind_name(event.kind))
        self.title.setText(event.title)
        self.when.setText(when_text(event.when))
        self.status.setText(_standing(event))
        self.accept.setEnabled(event.decision is not Decision.ACCEPTED)
        self._say_progress()
        self._explain(event)

    def _say_progress(self) -> None:
        decided, total = self._session.showing.reviewed
        self.progress.setMaximum(total)
        self.progress.setValue(decided)
        self.progress.setToolTip(tr("{decided} of {total} reviewed", decided=decided, total=total))

    def _explain(self, event: Event) -> None:
        groups = self._groups
        groups.heading(tr("Why this date"))
        groups.facts((label, value, "") for label, value in why_this_date(event.when))
        if event.until:
            groups.facts([(tr("Runs until"), f"{when_text(event.until)} (“{event.until.words}”)", "")])
        if event.parties:
            groups.heading(tr("Why these countries"))
            groups.facts((name, ground, "") for name, ground in why_these_countries(event))
        self._list_relations(event)
        self._list_conflicts(event)
        self._list_passages(event)
        if event.note:
            groups.heading(tr("Note"))
            groups.note(event.note)

    def _list_relations(self, event: Event) -> None:
        if event.relations:
            self._groups.heading(tr("Order"))
        for relation in event.relations:
            self._link_relation(relation)

    def _link_relation(self, relation: Relation) -> None:
        other = self._session.dossier.events.get(relation.event)
        words = f" (“{relation.words}”)" if relation.words else ""
        if other is not None:
            self._groups.link(
                f"{tr(_ORDER[relation.kind])}: {other.title}{words}", lambda: self._session.select(other.id)
            )

    def _list_conflicts(self, event: Event) -> None:
        for conflict in event.conflicts:
            self._groups.heading(tr(_DISAGREEING[conflict.field]))
            self._groups.facts((value, self._origin(passage), "") for value, passage in _told(conflict))
            self._groups.link(_decided(conflict), self.compare_asked.emit, tr("Compare the passages side by side"))

    def _list_passages(self, event: Event) -> None:
        articles = len({passage.source for passage in event.passages})
        self._groups.heading(_told_by(articles, event.independent_sources))
        for passage in event.passages:
            self._link_passage(event, passage)

    def _link_passage(self, event: Event, passage: Passage) -> None:
        """List a passage; a click shows it, its menu takes it out of the event."""
        quote = self._session.sources[passage.source].quote(passage)
        words = f"{self._origin(passage)}\n“{quote}”"
        button = self._groups.link(words, lambda: self._session.show_passage(passage), tr("Show in the source"))
        if len(event.passages) > 1:
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for text, verb in _ON_PASSAGE:
                action = QAction(tr(text), button)
                action.triggered.connect(lambda _checked, verb=verb: verb(self._session, event.id, passage))
                button.addAction(action)

    def _origin(self, passage: Passage) -> str:
        source = self._session.sources[passage.source]
        return f"{source.publisher or source.title} ¶{source.paragraph_at(passage.span.start)}"

    def _decide(self, verb: Callable[[list[EventId]], object]) -> None:
        if event := self._session.selected_event:
            verb([event.id])

    def _ask_edit(self) -> None:
        if event := self._session.selected_event:
            self.edit_asked.emit(event.id)


def _standing(event: Event) -> str:
    """Return status, attribution and decision in a line."""
    parts = [] if event.status is Status.HAPPENED else [say(event.status.capitalize())]
    if event.attributed_to:
        parts.append(tr("reported by {name}", name=event.attributed_to))
    parts.append(tr(_DECISIONS[event.decision]))
    return apart(parts)


def _told(conflict: Conflict) -> Iterable[tuple[str, Passage]]:
    return zip((_value(conflict, value) for value in conflict.values), conflict.passages, strict=True)


def _value(conflict: Conflict, value: str) -> str:
    return value_text(conflict, value, date_words())


def _decided(conflict: Conflict) -> str:
    match conflict.resolution:
        case "":
            return tr("Compare and decide…")
        case "both":
            return tr("Decided: both stand")
    return tr("Decided: {value}", value=_value(conflict, conflict.resolution))


def _told_by(articles: int, independent: int) -> str:
    if articles == 1:
        return trn("{count} article", "{count} articles", articles)
    return trn(
        "{count} article, {independent} independent",
        "{count} articles, {independent} independent",
        articles,
        independent=independent,
    )


def _remove(session: Session, event_id: EventId, passage: Passage) -> None:
    session.do(workspace.remove_passage, event_id, passage)


def _split(session: Session, event_id: EventId, passage: Passage) -> None:
    session.do(workspace.split_event, event_id, [passage])


_ON_PASSAGE = ((mark("&Take out of this event"), _remove), (mark("&Make an event of its own"), _split))
_DISAGREEING = {
    "date": mark("Sources disagree on the date"),
    "number": mark("Sources disagree on the number"),
    "actor": mark("Sources disagree on the actor"),
}


_DECISIONS = {
    Decision.SUGGESTED: mark("not reviewed yet"),
    Decision.ACCEPTED: mark("accepted by you"),
    Decision.EDITED: mark("edited by you"),
    Decision.REJECTED: mark("rejected by you"),
    Decision.SET_ASIDE: mark("set aside"),
}

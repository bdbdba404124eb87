"""The window: places bars and workbench, owns the menus, and asks where a question must be asked. Decides nothing."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing_app import workspace
from briefing_app.model import EventId, SourceId, Span
from briefing_app.ui.busy_bar import BusyBar
from briefing_app.ui.day_dialog import DayDialog
from briefing_app.ui.event_editor import EventEditor
from briefing_app.ui.file_desk import FileDesk, has_documents
from briefing_app.ui.filter_bar import FilterBar
from briefing_app.ui.filter_chips import FilterChips
from briefing_app.ui.menus import Menus
from briefing_app.ui.message_bar import MessageBar
from briefing_app.ui.reviewing import step
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.start_page import StartPage
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Theme
from briefing_app.ui.workbench import Workbench

PROGRAM = "Briefing"


class MainWindow(QMainWindow):
    """The program's window on a session."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.session: Session = session
        self.settings: Settings = settings
        self.files: FileDesk = FileDesk(session, settings, self)
        self.bench: Workbench = Workbench(session)
        self.filter_bar: FilterBar = FilterBar(session)
        self.messages = MessageBar()
        self.start_page = StartPage()
        self.menus = Menus(self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self._restore()
        self._refresh()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        for name in ("open_documents", "undo", "redo", "back", "forward"):
            head.addWidget(self.menus.tool_button(name))
        head.addWidget(self.filter_bar, 1)
        head.addWidget(self.menus.main_button("export", "Export briefing"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.bench)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(8, 6, 8, 0)
        rows.setSpacing(8)
        chips = FilterChips(self.session)
        for bar in (self._head, chips, self.messages, BusyBar(self.session)):
            rows.addWidget(bar)
        rows.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self._reviewed, self._counts = QLabel(), QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._counts)
        self.statusBar().addPermanentWidget(self._reviewed)

    def _connect(self) -> None:
        session, bench = self.session, self.bench
        session.changed.connect(self._refresh)
        session.dossier_changed.connect(self._refresh)
        session.filter_changed.connect(self._refresh)
        session.problems_changed.connect(self._show_problems)
        session.failed.connect(self.messages.warn)
        self.start_page.open_asked.connect(self.files.ask_documents)
        self.start_page.sample_asked.connect(self.files.open_sample)
        self.start_page.recent_asked.connect(self.files.open_recent)
        self.files.recent_changed.connect(self._show_recent)
        bench.sources.open_asked.connect(self.files.ask_documents)
        bench.sources.day_asked.connect(self.ask_day)
        bench.source.day_asked.connect(self.ask_day)
        bench.source.menu_asked.connect(self._show_text_menu)
        bench.source.hovered.connect(bench.source.hover)
        bench.timeline.hovered.connect(bench.source.hover)
        bench.timeline.context_menu_requested.connect(self._show_event_menu)
        bench.events.menu_asked.connect(self._show_event_menu)
        bench.event_card.edit_asked.connect(self.edit)

    # What it shows

    def _refresh(self, _changes: object = None) -> None:
        session = self.session
        path = session.dossier.path
        unsaved = path is None and bool(session.sources)
        self.setWindowTitle(f"{path.stem if path else 'Untitled'}{'*' if unsaved else ''} — {PROGRAM}")
        is_empty = not session.sources
        self._stack.setCurrentWidget(self.start_page if is_empty else self.bench)
        self.filter_bar.setEnabled(not is_empty)
        decided, total = workspace.reviewed(session.dossier)
        self._counts.setText(f"{len(session.sources):,} sources · {len(session.events):,} events" if total else "")
        self._reviewed.setText(f"{decided:,} of {total:,} reviewed" if total else "")
        self._show_recent()

    def _show_problems(self) -> None:
        count = len(self.session.problems)
        if count:
            words = "1 document" if count == 1 else f"{count} documents"
            self.messages.tell(f"{words} could not be read.", "Show problems", self._open_problems)

    def _open_problems(self) -> None:
        self._stack.setCurrentWidget(self.bench)
        self.bench.show_panel("problems")

    def _show_recent(self) -> None:
        names = [path.name for path in self.settings.recent]
        self.start_page.show_recent(names)
        self.menus.show_recent(names)

    # Questions to the user

    def ask_day(self, source_id: SourceId | None = None) -> None:
        """Ask for the publication day of a source, or of the one that is looked at."""
        session = self.session
        source = session.sources.get(source_id) if source_id else session.shown_source
        if source is None:
            return
        question = f"When was “{source.title}” published? Relative dates in it are counted from that day."
        dialog = DayDialog("Set publication day", question, "Left empty: it is not known.", self)
        if source.published:
            dialog.words.setText(source.published.isoformat())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            session.set_published(source.id, dialog.day())

    def ask_go_to_day(self) -> None:
        """Ask for a day and show it on the timeline."""
        dialog = DayDialog("Go to date", "Which day, month or year?", None, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and (day := dialog.day()):
            self.bench.timeline.go_to(day)

    def edit_selected(self) -> None:
        """Edit the event that leads the selection."""
        if event := self.session.selected_event:
            self.edit(event.id)

    def edit(self, event_id: EventId) -> None:
        """Let the user change an event."""
        event = self.session.find_event(event_id)
        source = self.session.sources.get(event.passages[0].source) if event.passages else None
        dialog = EventEditor(event, source.published if source else None, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.session.edit(dialog.edited())

    def show_palette(self) -> None:
        """Let the user find any command, event, source or country."""

    def show_shortcuts(self) -> None:
        """List all commands with their keys."""

    def show_preferences(self) -> None:
        """Let the user choose theme, text size and habits."""

    def show_about(self) -> None:
        """Say what the program is, and what it is made of."""

    def set_theme(self, chosen: Theme) -> None:
        """Wear another theme from now on."""
        self.settings.theme = chosen
        self._dress()

    def _dress(self) -> None:
        dress(self.settings.theme, self.settings.text_size)
        self.menus.load_icons()
        self.menus.refresh()

    # Verbs on the selection

    def decide(self, verb: Callable[[Iterable[EventId]], None]) -> None:
        """Let a verb decide the selected events, and go on to the next suggestion if the user wants that."""
        ids = self.session.selection
        if self.settings.moves_on and len(ids) == 1:
            step(self.session, 1)
        verb(ids)

    def merge_selected(self) -> None:
        """Join the selected events into the one that leads the selection."""
        leading = self.session.selected_event
        ids = sorted(self.session.selection, key=lambda event_id: (leading is None or event_id != leading.id, event_id))
        self.session.do(workspace.merge_events, ids)

    def compose(self) -> None:
        """Let the user write and export a briefing."""

    def _show_event_menu(self, event_id: EventId | None, at: QPoint) -> None:
        if event_id is not None and event_id not in self.session.selection:
            self.session.select(event_id)
        self.menus.event_menu(self).exec(at)

    def _show_text_menu(self, source_id: SourceId, span: Span | None, at: QPoint) -> None:
        menu = QMenu(self)
        if span is not None:
            menu.addAction("New event from selection…", lambda: self._add_event(source_id, span))
            if event := self.session.selected_event:
                menu.addAction(
                    "Add selection to the selected event",
                    lambda: self.session.do(workspace.add_passage, event.id, source_id, span),
                )
            menu.addSeparator()
        menu.addAction("Set publication day…", lambda: self.ask_day(source_id))
        menu.exec(at)

    def _add_event(self, source_id: SourceId, span: Span) -> None:
        made = workspace.event_from(self.session.dossier, source_id, span)
        dialog = EventEditor(made, self.session.sources[source_id].published, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.session.do(workspace.add_event, dialog.edited())
            self.session.select(made.id)

    # The window itself

    def _restore(self) -> None:
        if not self.restoreGeometry(self.settings.layout("window")):
            self.resize(1280, 800)
        self.bench.restore_layout(self.settings.layout("panels"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and give the dossier back (Qt calls this)."""
        self.settings.keep_layout("window", self.saveGeometry())
        self.settings.keep_layout("panels", self.bench.layout_state())
        self.session.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents that are dragged over the window (Qt calls this)."""
        if has_documents(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.show_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Let the drop target rest (Qt calls this)."""
        self.start_page.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped (Qt calls this)."""
        self.start_page.show_drop(False)
        if self.files.take(event.mimeData()):
            event.acceptProposedAction()

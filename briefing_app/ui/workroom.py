"""All that is in the window: bars above, below them the start page or the workbench. Decides nothing itself."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefing_app import workspace
from briefing_app.model import CountryCode, EventId, Span
from briefing_app.ui import theme
from briefing_app.ui.busy_bar import BusyBar
from briefing_app.ui.dialogs import Dialogs
from briefing_app.ui.file_desk import FileDesk
from briefing_app.ui.filter_bar import FilterBar
from briefing_app.ui.filter_chips import FilterChips
from briefing_app.ui.intake import Progress
from briefing_app.ui.menus import Menus
from briefing_app.ui.message_bar import MessageBar
from briefing_app.ui.review_desk import ReviewDesk
from briefing_app.ui.reviewing import step
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.start_page import StartPage
from briefing_app.ui.style_sheet import dress
from briefing_app.ui.theme import Theme
from briefing_app.ui.tour import Tour
from briefing_app.ui.translation import tr, trn
from briefing_app.ui.wording import apart
from briefing_app.ui.workbench import Workbench

_TOOLS = ("open_documents", "undo", "redo", "back", "forward")
"""Commands with a button above."""


class Workroom(QWidget):
    """The contents of the window on a session; the table of commands calls what is here.

    Signals:
        title_changed: What the window is to be called.
    """

    title_changed = Signal(str)

    def __init__(self, session: Session, settings: Settings, window: QMainWindow) -> None:
        super().__init__(window)
        self.session: Session = session
        self.settings: Settings = settings
        self.files: FileDesk = FileDesk(session, settings, self)
        self.dialogs: Dialogs = Dialogs(session, settings, self)
        self.review: ReviewDesk = ReviewDesk(session, self)
        self.bench: Workbench = Workbench(session)
        self.filter_bar: FilterBar = FilterBar(session)
        self.messages = MessageBar()
        self.start_page = StartPage()
        self.menus: Menus = Menus(self, window.menuBar())
        self.is_busy = False
        """Whether documents are being read."""
        self._lay_out(window)
        self._connect()

    def _lay_out(self, window: QMainWindow) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._stack.addWidget(self.bench)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 0)
        rows.setSpacing(8)
        for bar in (self._head(), FilterChips(self.session), self.messages, BusyBar(self.session)):
            rows.addWidget(bar)
        rows.addWidget(self._stack, 1)
        self._counts, self._reviewed = QLabel(), QLabel()
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().addWidget(self._counts)
        window.statusBar().addPermanentWidget(self._reviewed)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name in _TOOLS:
            row.addWidget(self.menus.tool_button(name))
        row.addSpacing(4)
        row.addWidget(self.filter_bar, 1)
        row.addSpacing(4)
        row.addWidget(self.menus.main_button("export", tr("Export briefing")))
        return head

    def _connect(self) -> None:
        session, bench = self.session, self.bench
        session.changed.connect(self.refresh)
        session.dossier_changed.connect(self.refresh)
        session.dossier_changed.connect(self._show_recent)
        session.busy.connect(self._take_progress)
        session.problems_changed.connect(self._tell_problems)
        session.failed.connect(self.messages.warn)
        session.noted.connect(self._tell_note)
        session.damaged.connect(self._offer_recovery)
        self.start_page.open_asked.connect(self.files.ask_documents)
        self.start_page.sample_asked.connect(self.files.open_sample)
        self.start_page.recent_asked.connect(self.files.open_recent)
        self.files.recent_changed.connect(self._show_recent)
        self.dialogs.settings_changed.connect(self.restyle)
        bench.sources.open_asked.connect(self.files.ask_documents)
        bench.sources.day_asked.connect(self.dialogs.ask_day)
        bench.source.day_asked.connect(self.dialogs.ask_day)
        bench.source.original_asked.connect(self.dialogs.show_original)
        bench.source.menu_asked.connect(self._open_text_menu)
        bench.event_card.edit_asked.connect(self.dialogs.edit)
        bench.event_card.compare_asked.connect(self.review.show_cross_checks)
        bench.events.menu_asked.connect(self._open_event_menu)
        bench.timeline.context_menu_requested.connect(self._open_event_menu)
        bench.search.event_menu_asked.connect(self._open_event_menu)
        bench.search.source_menu_asked.connect(bench.sources.open_menu)
        bench.timeline.hovered.connect(bench.source.hover)
        bench.matrix.pair_asked.connect(self._show_pair)
        bench.matrix.country_asked.connect(self._show_country)
        bench.country.pair_asked.connect(self._show_pair)

    # What it shows

    def refresh(self, _changes: object = None) -> None:
        """Show the dossier's name, and the start page while there is nothing in it."""
        session = self.session
        self.title_changed.emit(tr("{dossier} — Briefing", dossier=_name(session)))
        has_work = bool(session.sources or session.problems)
        if session.sources and session.shown_source is None:
            session.show_source(next(iter(session.sources)))
        self._stack.setCurrentWidget(self.bench if has_work else self.start_page)
        self.filter_bar.setEnabled(has_work)
        decided, total = session.showing.reviewed
        self._counts.setText(_counted(len(session.sources), len(session.events)) if has_work else "")
        self._reviewed.setText(tr("{decided} of {total} reviewed", decided=decided, total=total) if total else "")

    def _take_progress(self, progress: Progress | None) -> None:
        self.is_busy = progress is not None
        self._tell_problems()
        if not self.is_busy and not self.settings.has_toured and self.files.shows_sample():
            self.start_tour()

    def _tell_problems(self) -> None:
        """Say once, when reading has ended, that some documents were not read."""
        count = len(self.session.problems)
        self.refresh()
        if count and not self.is_busy:
            words = trn(
                "{count} document was not read, or not wholly.",
                "{count} documents were not read, or not wholly.",
                count,
            )
            self.messages.tell(words, tr("Show problems"), lambda: self.bench.show_panel("problems"))

    def _tell_note(self, words: str, label: str, command: str) -> None:
        self.messages.tell(words, label, self.menus.actions[command].trigger)

    def _offer_recovery(self, path: Path, words: str) -> None:
        self.messages.tell(words, tr("Recover…"), lambda: self.files.ask_recover(path))

    def _show_recent(self) -> None:
        names = [path.name for path in self.settings.recent]
        self.start_page.show_recent(names)
        self.menus.show_recent(names)

    def restyle(self) -> None:
        """Wear the theme and the size of type that the settings name."""
        dress(self.settings.look)
        self.load_icons()

    def load_icons(self) -> None:
        """Draw all icons in the colours of the theme now in use."""
        self.menus.load_icons()
        self.menus.refresh()
        self.start_page.picture.setPixmap(theme.icon("mdi6.tray-arrow-down", "accent").pixmap(QSize(56, 56)))

    def set_theme(self, chosen: Theme) -> None:
        """Wear another theme from now on."""
        self.settings.theme = chosen
        self.restyle()

    def _show_pair(self, one: CountryCode, other: CountryCode) -> None:
        self.bench.pair.show_pair(one, other)
        self.bench.show_panel("pair")

    def _show_country(self, code: CountryCode) -> None:
        self.session.show_country(code)
        self.bench.show_panel("country")

    # Verbs on the selection

    def decide(self, verb: Callable[[Iterable[EventId]], None]) -> None:
        """Let a verb decide the selected events, and go on to the next suggestion if the user wants that."""
        ids = self.session.selection
        if self.settings.moves_on and len(ids) == 1:
            step(self.session, 1)
        verb(ids)

    # Help

    def start_tour(self) -> None:
        """Show what is where in the window."""
        self.settings.has_toured = True
        Tour(self.window(), self.bench.bring_up)

    # Context menus

    def _open_event_menu(self, event_id: EventId | None, at: QPoint) -> None:
        if event_id is not None and event_id not in self.session.selection:
            self.session.select(event_id)
        self.menus.event_menu(self).exec(at)

    def _open_text_menu(self, event_id: EventId | None, span: Span | None, at: QPoint) -> None:
        """Offer what can be done with selected words, with the event told at the pointer, and with the source."""
        source, selected, menu = self.session.shown_source, self.session.selected_event, QMenu(self)
        if source is None:
            return
        if span is not None:
            menu.addAction(tr("&New event from selection…"), lambda: self.dialogs.add_event(source.id, span))
        if span is not None and selected is not None:
            words = tr("&Add selection to the selected event")
            menu.addAction(words, lambda: self.session.do(workspace.add_passage, selected.id, source.id, span))
        if event_id is not None:
            menu.addAction(tr("&Select this event"), lambda: self.session.select(event_id))
        menu.addSeparator()
        menu.addAction(tr("Set publication &day…"), lambda: self.dialogs.ask_day(source.id))
        menu.exec(at)


def _name(session: Session) -> str:
    """Return the dossier's name as the title has it."""
    if session.is_unsaved or session.dossier.path is None:
        return tr("Untitled") + "*" * bool(session.sources)
    name = session.dossier.path.stem
    return tr("{name} (read-only)", name=name) if session.dossier.read_only else name


def _counted(sources: int, events: int) -> str:
    counts = trn("{count} source", "{count} sources", sources), trn("{count} event", "{count} events", events)
    return apart(counts)

"""Ask the user where a command needs an answer, and bring the answer to the session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from briefing_app import workspace
from briefing_app.model import Event, EventId, SourceId, Span
from briefing_app.ui.about_dialog import AboutDialog
from briefing_app.ui.day_dialog import DayDialog
from briefing_app.ui.event_editor import EventEditor
from briefing_app.ui.offers import offers
from briefing_app.ui.palette import Palette
from briefing_app.ui.preferences import Preferences
from briefing_app.ui.session import Session
from briefing_app.ui.settings import Settings
from briefing_app.ui.shortcuts_window import ShortcutsWindow
from briefing_app.ui.timeline_view import TimelineView
from briefing_app.ui.translation import tr

if TYPE_CHECKING:
    from briefing_app.ui.menus import Menus
    from briefing_app.ui.original_view import OriginalView
    from briefing_app.ui.workbench import Workbench

_ACCEPTED = QDialog.DialogCode.Accepted


class Dialogs(QObject):
    """The window's questions.

    Signals:
        settings_changed: The user chose another theme or size of type.
        language_changed: The user chose another language.
    """

    settings_changed = Signal()
    language_changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._settings, self._parent = session, settings, parent
        self._original: OriginalView | None = None

    def ask_day(self, source_id: SourceId | None = None) -> None:
        """Ask for the publication day of a source, or of the one that is looked at."""
        shown = self._session.shown_source
        source = self._session.sources[source_id] if source_id else shown
        if source is None:
            return
        question = tr(
            "When was “{title}” published? Relative dates in it are counted from that day.", title=source.title
        )
        dialog = DayDialog(tr("Set publication day"), question, tr("Left empty: it is not known."), self._parent)
        if source.published:
            dialog.words.setText(source.published.isoformat())
        if dialog.exec() == _ACCEPTED:
            self._session.set_published(source.id, dialog.day())

    def ask_go_to_day(self, timeline: TimelineView) -> None:
        """Ask for a day and show it on the timeline."""
        dialog = DayDialog(tr("Go to date"), tr("Which day, month or year?"), None, self._parent)
        if dialog.exec() == _ACCEPTED and (day := dialog.day()):
            timeline.go_to(day)

    def edit_selected(self) -> None:
        """Let the user change the event that leads the selection."""
        if event := self._session.selected_event:
            self.edit(event.id)

    def edit(self, event_id: EventId) -> None:
        """Let the user change an event."""
        if edited := self._edited(self._session.find_event(event_id)):
            self._session.edit(edited)

    def add_event(self, source_id: SourceId, span: Span) -> None:
        """Let the user make an event from selected words."""
        if made := self._edited(workspace.event_from(self._session.dossier, source_id, span)):
            self._session.do(workspace.add_event, made)
            self._session.select(made.id)

    def _edited(self, event: Event) -> Event | None:
        source = self._session.sources.get(event.passages[0].source)
        anchor = source.published if source else None
        dialog = EventEditor(event, anchor, self._session.sources, self._parent)
        return dialog.edited() if dialog.exec() == _ACCEPTED else None

    def open_archive(self) -> None:
        """Ask for an archive and what of it is wanted, and open that."""
        from briefing_app.ui.archive_desk import ArchiveDesk  # noqa: PLC0415  (late: it takes long to load)

        ArchiveDesk(self._session, self._settings, self._parent).ask()

    def show_original(self) -> None:
        """Show the source that is looked at as it was before it became text."""
        from briefing_app.ui.original_view import OriginalView  # noqa: PLC0415  (late: it takes long to load)

        if source := self._session.shown_source:
            self._original = self._original or OriginalView(self._session, self._parent)
            self._original.show_source(source)

    def compose(self) -> None:
        """Let the user write and export a briefing."""
        from briefing_app.ui.composer import Composer  # noqa: PLC0415  (late: it takes long to load)

        Composer(self._session, self._parent).exec()

    def check_briefing(self) -> None:
        """Let the user choose a briefing, and say which of its lines no longer hold."""
        from briefing_app.ui.check_window import CheckWindow  # noqa: PLC0415  (late: it takes long to load)

        check = CheckWindow(self._session, self._parent)
        if check.ask():
            check.open()

    def copy_events(self) -> None:
        """Copy the selected events with their citations."""
        from briefing_app.ui.copying import copy_events  # noqa: PLC0415  (late: it takes long to load)

        copy_events(self._session)

    def ask_citation(self) -> None:
        """Ask for a style, and copy the citation of the source that is looked at."""
        from briefing_app.ui.copying import ask_citation  # noqa: PLC0415  (late: it takes long to load)

        ask_citation(self._session, self._parent)

    def show_palette(self, menus: "Menus", bench: "Workbench") -> None:
        """Let the user find a command, event, source or country, and go there."""
        palette = Palette(offers(self._session, menus), self._parent)
        if palette.exec() == _ACCEPTED and (chosen := palette.chosen):
            chosen.choose()
            if chosen.panel:
                bench.show_panel(chosen.panel)

    def show_shortcuts(self) -> None:
        """List all commands with their keys."""
        ShortcutsWindow(self._parent).exec()

    def show_guide(self) -> None:
        """Open the user guide beside the work."""
        from briefing_app.ui.guide_window import GuideWindow  # noqa: PLC0415  (late: it takes long to load)

        GuideWindow(self._parent).show()

    def show_preferences(self) -> None:
        """Let the user choose language, theme, size of type and habits; they take effect at once."""
        before = self._settings.language
        dialog = Preferences(self._settings, self._parent)
        dialog.look_changed.connect(self.settings_changed)
        dialog.language_changed.connect(dialog.accept)
        dialog.exec()
        if self._settings.language != before:
            self.language_changed.emit()

    def show_about(self) -> None:
        """Say what the program is, and what it is made of."""
        AboutDialog(self._parent).exec()

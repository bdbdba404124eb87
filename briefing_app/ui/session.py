"""The one thing all views share: the open dossier, how it is looked at, and the verbs that change it.

Views call verbs and hear signals; they never meet one another. Only the window's thread may touch a session.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from briefing_app import workspace
from briefing_app.errors import BriefingError
from briefing_app.model import Changes, Event, EventId, Problem, SourceId
from briefing_app.reading import LIMITS, Limits
from briefing_app.ui.history import History
from briefing_app.ui.intake import Intake
from briefing_app.ui.viewing import Sought, Viewing
from briefing_app.workspace.showing import Showing

P = ParamSpec("P")
Verb = Callable[Concatenate[workspace.Dossier, P], Changes]


class Session(Viewing):
    """An open dossier, and all that can be done to it. `Viewing` has how it is looked at, with more signals.

    Signals:
        changed: A verb changed the dossier (`Changes`); another dossier counts as all of the old and all of the new.
        dossier_changed: Another file is open, or it has another name.
        busy: Long work goes on (`Progress`), or has ended (None).
        exported: A briefing was written (its `Path`).
        failed: Something went wrong that the user can mend (a sentence or two, plain text).
        problems_changed: Documents could not be read, or the list was cleared.
    """

    changed = Signal(object)
    dossier_changed = Signal()
    busy = Signal(object)
    exported = Signal(object)
    failed = Signal(str)
    problems_changed = Signal()

    def __init__(self, dossier: workspace.Dossier | None = None, parent: QObject | None = None) -> None:
        """Look at a dossier, or at a new one in memory."""
        super().__init__(dossier or workspace.new_dossier(), parent)
        self._problems: tuple[Problem, ...] = ()
        self._intake = Intake(self)
        self._intake.progressed.connect(self.busy)
        self._intake.read.connect(self._take)
        self._intake.failed.connect(self._fail)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what could not be read, oldest first, until it is cleared."""
        return self._problems

    @property
    def undo_label(self) -> str | None:
        """Return what `undo` would take back, such as "Undo reject 12 events"."""
        return self._dossier.undo_label

    @property
    def redo_label(self) -> str | None:
        """Return what `redo` would do again."""
        return self._dossier.redo_label

    def do(self, verb: Verb[P], *values: P.args, **named: P.kwargs) -> Changes:
        """Let a verb of the workspace act on the dossier, and say what changed: `do(workspace.merge_events, ids)`.

        A failure that the user can mend is said (`failed`) rather than raised; then nothing has changed.
        """
        try:
            changes = verb(self._dossier, *values, **named)
        except BriefingError as error:
            self.failed.emit(str(error))
            return Changes()
        if changes:
            self._announce(changes)
        return changes

    def accept(self, event_ids: Iterable[EventId]) -> None:
        """Take events as they are."""
        self.do(workspace.accept, event_ids)

    def reject(self, event_ids: Iterable[EventId]) -> None:
        """Put events out of the way; they leave `events`."""
        self.do(workspace.reject, event_ids)

    def set_aside(self, event_ids: Iterable[EventId]) -> None:
        """Leave events for later."""
        self.do(workspace.set_aside, event_ids)

    def edit(self, event: Event) -> None:
        """Put the event in place of the one with its id."""
        self.do(workspace.edit, event)

    def set_published(self, source_id: SourceId, day: date | None) -> None:
        """Set the publication day of a source; its relative dates are counted anew."""
        self.do(workspace.set_published, source_id, day)

    def undo(self) -> None:
        """Take back the last action; `undo_label` says which."""
        self.do(workspace.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.do(workspace.redo)

    # Documents and files

    def add_paths(self, paths: Sequence[Path], limits: Limits = LIMITS) -> None:
        """Read files and folders in the background; `busy` tells how far it is, `problems` what could not be read."""
        self._intake.add(paths, limits)

    def cancel(self) -> None:
        """Stop reading; what was read stays."""
        self._intake.cancel()

    def clear_problems(self) -> None:
        """Forget what could not be read."""
        self._problems = ()
        self.problems_changed.emit()

    def new(self) -> None:
        """Close the dossier and look at a new, empty one."""
        self._replace(workspace.new_dossier)

    def open_dossier(self, path: Path) -> None:
        """Close the dossier and look at the one of a file; if that cannot be opened, nothing changes."""
        self._replace(lambda: workspace.open_dossier(path))

    def save_as(self, path: Path) -> None:
        """Write the dossier to a file and go on working in that one; every change is saved there at once."""
        before = self._dossier
        try:
            self._dossier = workspace.save_as(before, path)
        except BriefingError as error:
            self._fail(error)
            return
        before.close()
        self.dossier_changed.emit()

    def close(self) -> None:
        """Stop reading and give the file back."""
        self.cancel()
        self._dossier.close()

    # How it is done

    def _replace(self, opened: Callable[[], workspace.Dossier]) -> None:
        try:
            after = opened()
        except BriefingError as error:
            self._fail(error)
            return
        before, gone = self._dossier, _all_of(self._dossier)
        self.cancel()
        self._dossier, self._history, self._selection = after, History(), frozenset()
        self._showing, self._sought = Showing(after), Sought()
        before.close()
        self.clear_problems()
        self.changed.emit(gone | _all_of(after))
        self.filter_changed.emit()
        self._say_place()
        self.dossier_changed.emit()

    def _take(self, readings: Sequence[workspace.Reading]) -> None:
        problems = tuple(problem for reading in readings for problem in reading.problems)
        self.do(workspace.add_readings, readings)
        if problems:
            self._problems += problems
            self.problems_changed.emit()

    def _fail(self, error: BriefingError) -> None:
        self.failed.emit(str(error))

    def _announce(self, changes: Changes) -> None:
        self._showing.follow(changes)
        self.changed.emit(changes)
        gone = self._selection - self._dossier.events.keys()
        if gone:
            self.select_many(self._selection - gone)


def _all_of(dossier: workspace.Dossier) -> Changes:
    return Changes.of(dossier.sources, dossier.events)

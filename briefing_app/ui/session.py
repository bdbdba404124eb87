"""The one thing all views share: the open dossier, how it is looked at, and the verbs that change it.

Views call verbs and hear signals; they never meet one another. Only the window's thread may touch a session.
"""

import gc
from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from briefing_app import workspace
from briefing_app.errors import BriefingError
from briefing_app.model import Changes, Event, EventId, Problem, SourceId
from briefing_app.reading import LIMITS, Limits
from briefing_app.ui.checking import Checking
from briefing_app.ui.history import History
from briefing_app.ui.intake import Intake
from briefing_app.ui.joining import Joining
from briefing_app.ui.notices import Notice, on_opening, on_versions
from briefing_app.ui.rereading import Rereading
from briefing_app.ui.translation import say, tr
from briefing_app.ui.viewing import Sought, Viewing
from briefing_app.worker import spare_the_collector
from briefing_app.workspace.foresight import Foreseen
from briefing_app.workspace.showing import Showing
from briefing_app.workspace.unsaved import discard_if_empty, is_unsaved, leftovers, unsaved_dossier

_MANY = 10_000
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
        noted: Something the user should know (a sentence), what to offer, and the id of the command that does it.
        damaged: A dossier is not whole (its `Path`, a sentence); what can be read can be recovered.
        problems_changed: Documents could not be read, or the list was cleared.
    """

    changed = Signal(object)
    dossier_changed = Signal()
    busy = Signal(object)
    exported = Signal(object)
    failed = Signal(str)
    noted = Signal(str, str, str)
    damaged = Signal(object, str)
    problems_changed = Signal()

    def __init__(
        self,
        dossier: workspace.Dossier | None = None,
        parent: QObject | None = None,
        unsaved: Path | None = None,
    ) -> None:
        """Look at a dossier, or at a new one: in a file of the folder `unsaved`, else in memory."""
        super().__init__(dossier or (unsaved_dossier(unsaved) if unsaved else workspace.new_dossier()), parent)
        self._unsaved = unsaved
        self._problems: tuple[Problem, ...] = ()
        self._intake = Intake(self)
        self._joining = Joining(self)
        self._intake.progressed.connect(self._joining.follow)
        self._intake.read.connect(lambda readings: self._joining.add(self._dossier, readings))
        self._joining.progressed.connect(self.busy)
        self._joining.ready.connect(self._take)
        self._intake.failed.connect(self._fail)
        self._checking = Checking(self)
        self._checking.found.connect(self._tell_damage)
        self._rereading = Rereading(self)
        self._rereading.progressed.connect(self.busy)
        self._rereading.read.connect(lambda readings: self.do(workspace.take_again, readings))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what could not be read, oldest first, until it is cleared."""
        return self._problems

    @property
    def is_unsaved(self) -> bool:
        """Return whether the dossier has no name yet; what is done is kept all the same."""
        return is_unsaved(self._dossier, self._unsaved)

    @property
    def leftovers(self) -> tuple[Path, ...]:
        """Return the files of unnamed work that was left, by a crash or on purpose, the newest first."""
        return leftovers(self._unsaved) if self._unsaved else ()

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
            self._fail(error)
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

    def read_again(self) -> None:
        """Find the events of all sources again by the rules of now, in the background; decided ones stay."""
        try:
            sources = [self.sources[one] for one in self._dossier.drafts]
        except BriefingError as error:
            self._fail(error)
        else:
            self._rereading.start(sources)

    def prepare_reading(self) -> None:
        """Make ready for documents; call it when there is nothing else to do.

        What reads them is started, and the garbage collector is told to pass over all that is loaded: going through
        it while a batch was written held the window up.
        """
        self._intake.prepare()
        spare_the_collector()

    def cancel(self) -> None:
        """Stop reading; what was read stays."""
        self._intake.cancel()
        self._rereading.cancel()

    def clear_problems(self, of: Container[str] | None = None) -> None:
        """Forget what could not be read, or only what is of some paths."""
        self._problems = tuple(one for one in self._problems if of is not None and one.path not in of)
        self.problems_changed.emit()

    def new(self) -> None:
        """Close the dossier and look at a new, empty one."""
        folder = self._unsaved
        self._replace(lambda: unsaved_dossier(folder) if folder else workspace.new_dossier())

    def open_dossier(self, path: Path) -> None:
        """Close the dossier and look at the one of a file; if that cannot be opened, nothing changes."""
        if self._dossier.path and path.resolve() == self._dossier.path.resolve():
            return
        if self._replace(lambda: workspace.open_dossier(path, late=True), path):
            self._checking.start(self._dossier)
            self._note(on_opening(self._dossier))

    def recover(self, damaged: Path, path: Path) -> None:
        """Look at a new dossier at `path` with what can be read of a damaged one."""
        lost = ""

        def recovered() -> workspace.Dossier:
            nonlocal lost
            dossier, lost = workspace.recover(damaged, path)
            return dossier

        if self._replace(recovered):
            words = tr("“{old}” was recovered into “{new}”.", old=damaged.name, new=path.name)
            self.noted.emit(f"{words} {say(lost)}", tr("Verify"), "verify")

    def save_as(self, path: Path) -> None:
        """Write the dossier to a file and go on working in that one; every change is saved there at once."""
        before, was_unsaved = self._dossier, self.is_unsaved
        try:
            after = workspace.save_as(before, path)
        except BriefingError as error:
            self._fail(error)
            return
        self._checking.stop()
        before.close()
        if was_unsaved and before.path:
            before.path.unlink(missing_ok=True)
        self._dossier, self._showing = after, self._showing.moved_to(after)
        self.dossier_changed.emit()

    def close(self) -> None:
        """Stop reading and give the file back."""
        self._stop_work()
        discard_if_empty(self._dossier, self._unsaved)

    def release(self) -> Path | None:
        """Stop reading and give the file back, whatever is in it; return it, None if the dossier is in memory."""
        self._stop_work()
        self._dossier.close()
        return self._dossier.path

    # How it is done

    def _stop_work(self) -> None:
        self._intake.close()
        self._rereading.cancel()
        self._checking.stop()

    def _replace(self, opened: Callable[[], workspace.Dossier], path: Path | None = None) -> bool:
        """Look at another dossier; return whether there is one. A damaged one at `path` can be recovered."""
        try:
            after = opened()
        except BriefingError as error:
            if path and isinstance(error, workspace.DamagedError):
                self.damaged.emit(path, say(str(error)))
            else:
                self._fail(error)
            return False
        before, gone = self._dossier, _all_of(self._dossier)
        self.cancel()
        self._joining.forget()
        self._checking.stop()
        if len(after.events) > _MANY:
            gc.freeze()  # what was read stays: going through all of it again and again held the window up
        self._dossier, self._history, self._selection = after, History(), frozenset()
        self._showing, self._sought = Showing(after), Sought()
        discard_if_empty(before, self._unsaved)
        self.clear_problems()
        self.changed.emit(gone | _all_of(after))
        self.filter_changed.emit()
        self._say_place()
        self.dossier_changed.emit()
        return True

    def _take(self, readings: Sequence[workspace.Reading], foreseen: Foreseen | None = None) -> None:
        problems = tuple(problem for reading in readings for problem in reading.problems)
        known = workspace.already_there(self._dossier, readings)
        left = len(workspace.left_behind(self._dossier))
        self.do(workspace.add_readings, readings, foreseen)
        if problems:
            self._problems += problems
            self.problems_changed.emit()
        self._note(on_versions(len(known), len(workspace.left_behind(self._dossier)) - left))

    def _note(self, notice: Notice | None) -> None:
        if notice:
            self.noted.emit(notice.words, notice.offer, notice.command)

    def _tell_damage(self, error: workspace.DamagedError) -> None:
        if self._dossier.path:
            self.damaged.emit(self._dossier.path, str(error))

    def _fail(self, error: BriefingError) -> None:
        self.failed.emit(say(str(error)))

    def _announce(self, changes: Changes) -> None:
        self._showing.follow(changes)
        self.changed.emit(changes)
        gone = {one for one in self._selection if one not in self._dossier.events}
        if gone:
            self.select_many(self._selection - gone)


def _all_of(dossier: workspace.Dossier) -> Changes:
    return Changes.of(dossier.sources, dossier.events)

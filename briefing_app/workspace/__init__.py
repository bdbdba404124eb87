"""The verbs: all that can be done with documents and a dossier, from a window, a command line or a script.

    from pathlib import Path
    from briefing_app import workspace

    with workspace.new_dossier(Path("iran.dossier")) as dossier:
        workspace.add_readings(dossier, list(workspace.read_sources([Path("articles")])))
        workspace.accept(dossier, [id for id, event in dossier.events.items() if "IR" in event.countries])
        print(dossier.undo_label)

Every verb is one action: one transaction, one row of the journal, one step of undo. It returns the ids it touched.
Briefings are in `workspace.briefs` and their checking in `workspace.evidence`, apart from these verbs, since what they
import takes time that a window has not got when it opens.
"""

from briefing_app.store import DamagedError, Dossier, Entry
from briefing_app.worker import Reading
from briefing_app.workspace.audit import JournalLine, export_journal, journal_lines
from briefing_app.workspace.dossiers import new_dossier, open_dossier, recover, save_as
from briefing_app.workspace.inbox import Waiting, ignore, waiting, watch_folder, watched_folder
from briefing_app.workspace.passages import (
    add_event,
    add_passage,
    event_from,
    merge_events,
    remove_passage,
    split_event,
)
from briefing_app.workspace.reading import events_of, read_again, read_sources, worker_pool
from briefing_app.workspace.review import (
    accept,
    edit,
    note,
    redo,
    reject,
    reopen,
    resolve_conflict,
    reviewed,
    set_aside,
    undo,
)
from briefing_app.workspace.sources import (
    add_readings,
    already_there,
    grade_source,
    is_outdated,
    keep_as_it_is,
    left_behind,
    remove_source,
    set_published,
    take_again,
)
from briefing_app.workspace.views import Hits, delete_view, in_time_order, save_view, search, set_setting, time_key

__all__ = [
    "DamagedError",
    "Dossier",
    "Entry",
    "Hits",
    "JournalLine",
    "Reading",
    "Waiting",
    "accept",
    "add_event",
    "add_passage",
    "add_readings",
    "already_there",
    "delete_view",
    "edit",
    "event_from",
    "events_of",
    "export_journal",
    "grade_source",
    "ignore",
    "in_time_order",
    "is_outdated",
    "journal_lines",
    "keep_as_it_is",
    "left_behind",
    "merge_events",
    "new_dossier",
    "note",
    "open_dossier",
    "read_again",
    "read_sources",
    "recover",
    "redo",
    "reject",
    "remove_passage",
    "remove_source",
    "reopen",
    "resolve_conflict",
    "reviewed",
    "save_as",
    "save_view",
    "search",
    "set_aside",
    "set_published",
    "set_setting",
    "split_event",
    "take_again",
    "time_key",
    "undo",
    "waiting",
    "watch_folder",
    "watched_folder",
    "worker_pool",
]

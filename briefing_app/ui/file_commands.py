"""Commands of the menus File and Edit."""

from PySide6.QtGui import QKeySequence

from briefing_app.ui.availability import has_selection, has_shown, has_source, has_sources
from briefing_app.ui.command import EDIT, FILE, Command
from briefing_app.ui.filter_words import EVERYTHING

Key = QKeySequence.StandardKey


COMMANDS = (
    Command("new", FILE, "&New dossier", lambda w: w.files.new(), (Key.New,), "mdi6.file-plus-outline"),
    Command(
        "open_documents",
        FILE,
        "&Open documents…",
        lambda w: w.files.ask_documents(),
        (Key.Open,),
        "mdi6.folder-open-outline",
    ),
    Command(
        "open_folder", FILE, "Open &folder…", lambda w: w.files.ask_folder(), ("Ctrl+Shift+O",), "mdi6.folder-outline"
    ),
    Command(
        "open_archive", FILE, "Open from arc&hive…", lambda w: w.dialogs.open_archive(), (), "mdi6.archive-outline"
    ),
    Command("open_sample", FILE, "Open the sa&mple", lambda w: w.files.open_sample(), (), "mdi6.book-open-variant"),
    Command("open_unsaved", FILE, "Open work w&ithout a name", lambda w: w.files.open_unsaved()),
    Command(
        "save", FILE, "&Save", lambda w: w.files.save(), (Key.Save,), "mdi6.content-save-outline", starts_group=True
    ),
    Command("save_as", FILE, "Save &as…", lambda w: w.files.ask_save_as(), ("Ctrl+Shift+S",)),
    Command(
        "journal",
        FILE,
        "&Journal…",
        lambda w: w.review.show_journal(),
        ("Ctrl+H",),
        "mdi6.history",
        has_sources,
        starts_group=True,
    ),
    Command(
        "verify", FILE, "&Verify dossier", lambda w: w.review.verify(), (), "mdi6.shield-check-outline", has_sources
    ),
    Command(
        "read_again", FILE, "Find events a&gain", lambda w: w.session.read_again(), (), "mdi6.refresh", has_sources
    ),
    Command(
        "export",
        FILE,
        "&Export briefing…",
        lambda w: w.dialogs.compose(),
        ("Ctrl+E",),
        "mdi6.file-export-outline",
        has_shown,
        starts_group=True,
    ),
    Command(
        "check_briefing",
        FILE,
        "Verify &briefing…",
        lambda w: w.dialogs.check_briefing(),
        (),
        "mdi6.file-check-outline",
        has_sources,
    ),
    Command(
        "save_picture",
        FILE,
        "Save &picture of the timeline…",
        lambda w: w.files.ask_picture(w.bench.timeline),
        (),
        "mdi6.image-outline",
        has_shown,
    ),
    Command(
        "preferences",
        FILE,
        "Preferen&ces…",
        lambda w: w.dialogs.show_preferences(),
        ("Ctrl+,",),
        "mdi6.cog-outline",
        starts_group=True,
    ),
    Command("quit", FILE, "&Quit", lambda w: w.window().close(), ("Ctrl+Q",), "mdi6.exit-to-app", starts_group=True),
    Command(
        "undo",
        EDIT,
        "&Undo",
        lambda w: w.session.undo(),
        (Key.Undo,),
        "mdi6.undo",
        lambda s: s.undo_label is not None,
        lambda s: s.undo_label,
    ),
    Command(
        "redo",
        EDIT,
        "&Redo",
        lambda w: w.session.redo(),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "mdi6.redo",
        lambda s: s.redo_label is not None,
        lambda s: s.redo_label,
    ),
    Command(
        "paste",
        EDIT,
        "&Paste text as a document",
        lambda w: w.files.paste(),
        ("Ctrl+Shift+V",),
        "mdi6.content-paste",
        starts_group=True,
    ),
    Command(
        "copy_events",
        EDIT,
        "Copy &event with its citation",
        lambda w: w.dialogs.copy_events(),
        ("Ctrl+Shift+C",),
        "mdi6.content-copy",
        has_selection,
    ),
    Command(
        "copy_citation",
        EDIT,
        "Copy cita&tion of the source…",
        lambda w: w.dialogs.ask_citation(),
        ("Ctrl+Alt+C",),
        "mdi6.format-quote-close",
        has_source,
    ),
    Command(
        "copy_picture",
        EDIT,
        "&Copy picture of the timeline",
        lambda w: w.bench.timeline.copy_picture(),
        (),
        "mdi6.content-copy",
        has_shown,
    ),
    Command(
        "search_all",
        EDIT,
        "&Search everything",
        lambda w: w.bench.show_panel("search"),
        ("Ctrl+Alt+F",),
        "mdi6.text-search",
        has_sources,
        starts_group=True,
    ),
    Command(
        "find_words",
        EDIT,
        "&Filter by words",
        lambda w: w.filter_bar.focus_words(),
        (Key.Find,),
        "mdi6.magnify",
        has_sources,
        starts_group=True,
    ),
    Command(
        "clear_filter",
        EDIT,
        "C&lear filter",
        lambda w: w.session.set_filter(EVERYTHING),
        ("Ctrl+Shift+F",),
        "mdi6.filter-off-outline",
        lambda s: s.filter != EVERYTHING,
    ),
    Command(
        "set_day",
        EDIT,
        "Set publication &day…",
        lambda w: w.dialogs.ask_day(),
        ("Ctrl+D",),
        "mdi6.calendar-question",
        has_source,
        starts_group=True,
    ),
)

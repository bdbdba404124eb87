"""Every command of the window in one table; menus, tool buttons, shortcuts window and palette are made from it."""

from PySide6.QtGui import QKeySequence

from briefing_app.ui import reviewing
from briefing_app.ui.availability import has_original, has_selection, has_several, has_shown, has_source, has_sources
from briefing_app.ui.command import Command
from briefing_app.ui.filter_words import EVERYTHING

Key = QKeySequence.StandardKey


_PANELS = (
    (1, "timeline", "&Timeline"),
    (2, "events", "&Events"),
    (3, "source", "S&ource"),
    (4, "event", "E&vent"),
    (5, "country", "Co&untry"),
    (6, "sources", "&Sources"),
    (7, "problems", "&Problems"),
)


def _to_panel(number: int, name: str, text: str) -> Command:
    keys, starts_group = (f"Alt+{number}",), number == 1
    return Command(
        f"go_{name}", GO, text, lambda w: w.bench.show_panel(name), keys, "", has_sources, starts_group=starts_group
    )


FILE, EDIT, VIEW, GO, REVIEW, HELP = "&File", "&Edit", "&View", "&Go", "&Review", "&Help"
MENUS = (FILE, EDIT, VIEW, GO, REVIEW, HELP)
"""In order. The window adds recent files, panels and themes."""

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
    Command("open_sample", FILE, "Open the sa&mple", lambda w: w.files.open_sample(), (), "mdi6.book-open-variant"),
    Command(
        "save", FILE, "&Save", lambda w: w.files.save(), (Key.Save,), "mdi6.content-save-outline", starts_group=True
    ),
    Command("save_as", FILE, "Save &as…", lambda w: w.files.ask_save_as(), ("Ctrl+Shift+S",)),
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
        "P&references…",
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
        "copy_picture",
        EDIT,
        "&Copy picture of the timeline",
        lambda w: w.bench.timeline.copy_picture(),
        (),
        "mdi6.content-copy",
        has_shown,
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
    Command(
        "fit_all",
        VIEW,
        "&Fit all events",
        lambda w: w.bench.timeline.fit_all(),
        ("Ctrl+0",),
        "mdi6.fit-to-page-outline",
        has_shown,
    ),
    Command(
        "fit_selection",
        VIEW,
        "Fit &selection",
        lambda w: w.bench.timeline.fit_selection(),
        ("Ctrl+9",),
        "",
        has_selection,
    ),
    Command(
        "zoom_in",
        VIEW,
        "Zoom &in",
        lambda w: w.bench.timeline.zoom_in(),
        ("Ctrl++", "Ctrl+="),
        "mdi6.magnify-plus-outline",
        has_shown,
    ),
    Command(
        "zoom_out",
        VIEW,
        "Zoom &out",
        lambda w: w.bench.timeline.zoom_out(),
        ("Ctrl+-",),
        "mdi6.magnify-minus-outline",
        has_shown,
    ),
    Command(
        "go_to_day",
        VIEW,
        "Go to da&te…",
        lambda w: w.dialogs.ask_go_to_day(w.bench.timeline),
        ("Ctrl+G",),
        "mdi6.calendar-search",
        has_shown,
    ),
    Command(
        "original", VIEW, "Original of the sour&ce", lambda w: w.dialogs.show_original(), ("F4",), "", has_original
    ),
    Command("back", GO, "&Back", lambda w: w.session.back(), ("Alt+Left",), "mdi6.arrow-left", lambda s: s.can_go_back),
    Command(
        "forward",
        GO,
        "&Forward",
        lambda w: w.session.forward(),
        ("Alt+Right",),
        "mdi6.arrow-right",
        lambda s: s.can_go_forward,
    ),
    Command(
        "next",
        REVIEW,
        "&Next suggestion",
        lambda w: reviewing.step(w.session, 1),
        ("N", "J"),
        "mdi6.skip-next",
        has_shown,
    ),
    Command(
        "previous",
        REVIEW,
        "&Previous suggestion",
        lambda w: reviewing.step(w.session, -1),
        ("P", "K"),
        "mdi6.skip-previous",
        has_shown,
    ),
    Command(
        "accept",
        REVIEW,
        "&Accept",
        lambda w: w.decide(w.session.accept),
        ("A",),
        "mdi6.check",
        has_selection,
        starts_group=True,
    ),
    Command("reject", REVIEW, "&Reject", lambda w: w.decide(w.session.reject), ("R",), "mdi6.close", has_selection),
    Command(
        "set_aside",
        REVIEW,
        "&Set aside",
        lambda w: w.decide(w.session.set_aside),
        ("S",),
        "mdi6.pause-circle-outline",
        has_selection,
    ),
    Command(
        "edit", REVIEW, "&Edit…", lambda w: w.dialogs.edit_selected(), ("E",), "mdi6.pencil-outline", has_selection
    ),
    Command(
        "merge",
        REVIEW,
        "&Join selected events",
        lambda w: w.merge_selected(),
        ("Ctrl+J",),
        "mdi6.set-merge",
        has_several,
        starts_group=True,
    ),
    Command(
        "accept_all",
        REVIEW,
        "Accept a&ll suggestions in view",
        lambda w: reviewing.accept_shown(w.session),
        (),
        "",
        has_shown,
    ),
    Command(
        "guide", HELP, "User &guide", lambda w: w.dialogs.show_guide(), (Key.HelpContents,), "mdi6.book-open-variant"
    ),
    Command("tour", HELP, "&Tour of the window", lambda w: w.start_tour(), (), "mdi6.sign-direction", has_sources),
    Command(
        "shortcuts",
        HELP,
        "&Keyboard shortcuts",
        lambda w: w.dialogs.show_shortcuts(),
        ("Ctrl+/",),
        "mdi6.keyboard-outline",
    ),
    Command(
        "about", HELP, "&About", lambda w: w.dialogs.show_about(), (), "mdi6.information-outline", starts_group=True
    ),
)
"""All of them, in the order of the menus."""

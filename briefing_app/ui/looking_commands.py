"""Commands of the menus View and Go."""

from briefing_app.ui.availability import has_original, has_selection, has_shown, has_sources
from briefing_app.ui.command import GO, VIEW, Command
from briefing_app.ui.translation import mark

_PANELS = (
    (1, "timeline", mark("&Timeline")),
    (2, "events", mark("&Events")),
    (3, "source", mark("S&ource")),
    (4, "event", mark("E&vent")),
    (5, "country", mark("Co&untry")),
    (6, "sources", mark("&Sources")),
    (7, "problems", mark("&Problems")),
    (8, "pair", mark("Pai&r")),
    (9, "matrix", mark("&Who with whom")),
    (0, "inbox", mark("&Inbox")),
)


def _to_panel(number: int, name: str, text: str) -> Command:
    keys, starts_group = (f"Alt+{number}",), number == 1
    return Command(
        f"go_{name}", GO, text, lambda w: w.bench.show_panel(name), keys, "", has_sources, starts_group=starts_group
    )


COMMANDS = (
    Command(
        "fit_all",
        VIEW,
        mark("&Fit all events"),
        lambda w: w.bench.timeline.fit_all(),
        ("Ctrl+0",),
        "mdi6.fit-to-page-outline",
        has_shown,
    ),
    Command(
        "fit_crowd",
        VIEW,
        mark("Fit &most events"),
        lambda w: w.bench.timeline.fit_crowd(),
        ("Ctrl+8",),
        "",
        has_shown,
    ),
    Command(
        "fit_selection",
        VIEW,
        mark("Fit &selection"),
        lambda w: w.bench.timeline.fit_selection(),
        ("Ctrl+9",),
        "",
        has_selection,
    ),
    Command(
        "zoom_in",
        VIEW,
        mark("Zoom &in"),
        lambda w: w.bench.timeline.zoom_in(),
        ("Ctrl++", "Ctrl+="),
        "mdi6.magnify-plus-outline",
        has_shown,
    ),
    Command(
        "zoom_out",
        VIEW,
        mark("Zoom &out"),
        lambda w: w.bench.timeline.zoom_out(),
        ("Ctrl+-",),
        "mdi6.magnify-minus-outline",
        has_shown,
    ),
    Command(
        "go_to_day",
        VIEW,
        mark("Go to da&te…"),
        lambda w: w.dialogs.ask_go_to_day(w.bench.timeline),
        ("Ctrl+G",),
        "mdi6.calendar-search",
        has_shown,
    ),
    Command(
        "original",
        VIEW,
        mark("Original of the sour&ce"),
        lambda w: w.dialogs.show_original(),
        ("F4",),
        "",
        has_original,
    ),
    Command(
        "palette",
        GO,
        mark("Find a &command, event, source or country…"),
        lambda w: w.dialogs.show_palette(w.menus, w.bench),
        ("Ctrl+K",),
        "mdi6.text-search",
    ),
    Command(
        "back", GO, mark("&Back"), lambda w: w.session.back(), ("Alt+Left",), "mdi6.arrow-left", lambda s: s.can_go_back
    ),
    Command(
        "forward",
        GO,
        mark("&Forward"),
        lambda w: w.session.forward(),
        ("Alt+Right",),
        "mdi6.arrow-right",
        lambda s: s.can_go_forward,
    ),
    *(_to_panel(*panel) for panel in _PANELS),
)

"""Commands of the menu Review."""

from briefing_app.ui import reviewing
from briefing_app.ui.availability import has_selection, has_several, has_shown
from briefing_app.ui.command import REVIEW, Command

COMMANDS = (
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
)

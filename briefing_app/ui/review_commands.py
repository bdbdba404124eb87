"""Commands of the menu Review."""

from briefing_app import workspace
from briefing_app.ui import reviewing
from briefing_app.ui.availability import (
    has_selection,
    has_several,
    has_several_passages,
    has_shown,
    has_sources,
)
from briefing_app.ui.command import REVIEW, Command
from briefing_app.ui.translation import mark
from briefing_app.workspace.cross_checks import Question

COMMANDS = (
    Command(
        "next",
        REVIEW,
        mark("&Next suggestion"),
        lambda w: reviewing.step(w.session, 1),
        ("N", "J"),
        "mdi6.skip-next",
        has_shown,
    ),
    Command(
        "previous",
        REVIEW,
        mark("&Previous suggestion"),
        lambda w: reviewing.step(w.session, -1),
        ("P", "K"),
        "mdi6.skip-previous",
        has_shown,
    ),
    Command(
        "accept",
        REVIEW,
        mark("&Accept"),
        lambda w: w.decide(w.session.accept),
        ("A",),
        "mdi6.check",
        has_selection,
        starts_group=True,
    ),
    Command(
        "reject", REVIEW, mark("&Reject"), lambda w: w.decide(w.session.reject), ("R",), "mdi6.close", has_selection
    ),
    Command(
        "set_aside",
        REVIEW,
        mark("&Set aside"),
        lambda w: w.decide(w.session.set_aside),
        ("S",),
        "mdi6.pause-circle-outline",
        has_selection,
    ),
    Command(
        "edit",
        REVIEW,
        mark("&Edit…"),
        lambda w: w.dialogs.edit_selected(),
        ("E",),
        "mdi6.pencil-outline",
        has_selection,
    ),
    Command(
        "merge",
        REVIEW,
        mark("&Join selected events…"),
        lambda w: w.review.join_selected(),
        ("Ctrl+J",),
        "mdi6.set-merge",
        has_several,
        starts_group=True,
    ),
    Command(
        "split",
        REVIEW,
        mark("Spli&t event…"),
        lambda w: w.review.split_selected(),
        ("Ctrl+Shift+J",),
        "mdi6.set-split",
        has_several_passages,
    ),
    Command(
        "reopen",
        REVIEW,
        mark("Make a s&uggestion again"),
        lambda w: w.session.do(workspace.reopen, w.session.selection),
        ("U",),
        "mdi6.restore",
        has_selection,
    ),
    Command(
        "cross_checks",
        REVIEW,
        mark("&Compare sources…"),
        lambda w: w.review.show_cross_checks(),
        ("C",),
        "mdi6.compare-horizontal",
        has_sources,
        starts_group=True,
    ),
    Command(
        "left_behind",
        REVIEW,
        mark("Left &behind by newer versions…"),
        lambda w: w.review.show_cross_checks(Question.GONE),
        (),
        "mdi6.file-replace-outline",
        has_sources,
    ),
    Command(
        "accept_all",
        REVIEW,
        mark("Accept a&ll suggestions in view"),
        lambda w: reviewing.accept_shown(w.session),
        (),
        "",
        has_shown,
        starts_group=True,
    ),
    Command(
        "reject_all",
        REVIEW,
        mark("Reject all suggestions in &view"),
        lambda w: reviewing.reject_shown(w.session),
        (),
        "",
        has_shown,
    ),
)

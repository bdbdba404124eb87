"""Commands of the menu Help."""

from PySide6.QtGui import QKeySequence

from briefing_app.ui.availability import has_sources
from briefing_app.ui.command import HELP, Command
from briefing_app.ui.translation import mark

Key = QKeySequence.StandardKey

COMMANDS = (
    Command(
        "guide",
        HELP,
        mark("User &guide"),
        lambda w: w.dialogs.show_guide(),
        (Key.HelpContents,),
        "mdi6.book-open-variant",
    ),
    Command(
        "tour", HELP, mark("&Tour of the window"), lambda w: w.start_tour(), (), "mdi6.sign-direction", has_sources
    ),
    Command(
        "shortcuts",
        HELP,
        mark("&Keyboard shortcuts"),
        lambda w: w.dialogs.show_shortcuts(),
        ("Ctrl+/",),
        "mdi6.keyboard-outline",
    ),
    Command(
        "about",
        HELP,
        mark("&About"),
        lambda w: w.dialogs.show_about(),
        (),
        "mdi6.information-outline",
        starts_group=True,
    ),
)

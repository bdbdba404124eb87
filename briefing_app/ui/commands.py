"""Every command of the window in one table; menus, tool buttons, shortcuts window and palette are made from it."""

from briefing_app.ui import file_commands, help_commands, looking_commands, review_commands
from briefing_app.ui.command import EDIT, FILE, GO, HELP, REVIEW, VIEW

MENUS = (FILE, EDIT, VIEW, GO, REVIEW, HELP)
"""In order. The window adds recent files, panels and themes."""

COMMANDS = (
    *file_commands.COMMANDS,
    *looking_commands.COMMANDS,
    *review_commands.COMMANDS,
    *help_commands.COMMANDS,
)
"""All of them, in the order of the menus."""

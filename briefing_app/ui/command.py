"""One thing the user can do, as the table of commands has it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from briefing_app.ui.session import Session
from briefing_app.ui.translation import mark

if TYPE_CHECKING:
    from briefing_app.ui.workroom import Workroom

FILE, EDIT, VIEW = mark("&File"), mark("&Edit"), mark("&View")
GO, REVIEW, HELP = mark("&Go"), mark("&Review"), mark("&Help")
"""The menus."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the user can do.

    Attributes:
        id: Names it in code and tests.
        menu: Where it stands; a slash leads into a submenu.
        text: As the menu has it in English, with its mnemonic.
        verb: Does it.
        keys: Its shortcuts, the first one shown.
        icon: Its qtawesome name.
        when: Says whether it can be done now.
        label: Says what it would do now, where that varies, in the user's language; nothing for `text`.
        starts_group: A line stands before it in the menu.
    """

    id: str
    menu: str
    text: str
    verb: "Callable[[Workroom], object]"
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    when: Callable[[Session], bool] = lambda _session: True
    label: Callable[[Session], str] = lambda _session: ""
    starts_group: bool = False
